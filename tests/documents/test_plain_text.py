"""The plain text: the words of the plan in order, each sentence on its line, and chosen pictures told."""

import re
from dataclasses import replace

import pytest
from tests.documents.conftest import PLANS, Shelf
from tests.documents.looking import said
from tests.documents.real_plan import real_plan
from tests.documents.sample import almost_empty_plan, choices, full_plan, sun

from pcplanner.documents.choices import DocumentKind
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.model import Document, PathDrawing
from pcplanner.documents.plain_text import as_text
from pcplanner.domain.access import Form

_TOLD_PICTURE = re.compile(r"^ *\[.*\]$")


def in_text(text: str, document: Document) -> str:
    """Return the words of a text without its contents, pictures, drawings and boxes, with no room in them."""
    left_out = {x.title for x in document.chapters if any(isinstance(y, PathDrawing) for y in x.blocks)}
    kept = []
    for part in text.split("\n\n\n"):
        lines = part.strip("\n").split("\n")
        if lines[0] not in left_out | {document.contents_title}:
            kept += [x for x in lines if not _TOLD_PICTURE.match(x)]
    return "".join("".join(kept).replace("☐", "").replace("☑", "").split())


@pytest.mark.parametrize("name", [x for x in PLANS if x != "nasty"])
def test_the_words_are_those_of_the_plan_in_their_order(shelf: Shelf, name: str) -> None:
    document = shelf.document(name, 16)
    written = in_text(as_text(document, 16, sun), document)
    for sentence in said(document):
        squeezed = "".join(sentence.split())
        assert squeezed in written
        written = written[written.index(squeezed) + len(squeezed) :]


def test_each_sentence_stands_on_a_line_of_its_own() -> None:
    document = plan_document(real_plan(), choices(16))
    lines = {x.strip() for x in as_text(document, 16, sun).split("\n")}
    assert {" ".join(x.split("\n")) for x in said(document)} <= {
        x.removeprefix("☐ ").removeprefix("☑ ") for x in lines
    }


def test_a_picture_that_was_chosen_is_told_and_one_of_the_program_is_not() -> None:
    lines = as_text(plan_document(full_plan(), choices(16)), 16, sun).split("\n")
    assert "[Picture: A picture of tea]" in lines
    assert "[Picture: A picture of plan]" not in lines


def test_the_circle_and_the_path_are_told_in_sentences(shelf: Shelf) -> None:
    text = as_text(shelf.document("farm", 16), 16, sun)
    assert "Ring the farm" in text.split("My path to my dream")[-1]


def test_places_for_a_pen_are_told() -> None:
    document = plan_document(almost_empty_plan(), choices(16, kind=DocumentKind.FEEDBACK))
    text = as_text(document, 16, sun)
    assert "☐ " in text
    assert "[There is room to write here.]" in text


def test_somebody_who_likes_only_pictures_has_them_told() -> None:
    plan = full_plan()
    access = replace(plan.person.access, form=Form.PICTURE_ONLY)
    pictures = replace(plan, person=replace(plan.person, access=access))
    text = as_text(plan_document(pictures, choices(16)), 16, sun)
    for line in plan.lines:
        assert "".join(line.words.rstrip(".").split()) in "".join(text.split())


def test_a_text_ends_with_one_line_end_and_has_no_line_of_blanks(shelf: Shelf) -> None:
    text = as_text(shelf.document("farm", 16), 16, sun)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not [x for x in text.split("\n") if x != x.rstrip()]
