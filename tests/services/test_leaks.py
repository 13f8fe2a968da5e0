"""Nothing that is only for the person is in a copy for anybody else: not in words, alt texts or anywhere."""

import html
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, StreamObject, TextStringObject
from tests.documents.real_plan import MEETING_ID
from tests.services.conftest import TODAY
from tests.services.private_plan import ALWAYS_PRIVATE, PRIVATE_IN_ALL, PUBLIC, private_plan

from pcplanner.documents.choices import DocumentChoices, DocumentKind, Format
from pcplanner.domain.lines import Audience
from pcplanner.services.bundle import Services
from pcplanner.services.sticks import StickWish
from pcplanner.services.take_home import NotForThem

OTHERS = tuple(x for x in Audience if x is not Audience.ME)
WAYS = ("personal_futures", "maps", "picture_sort", "path")


def choices(kind: DocumentKind, audience: Audience, style_id: str = WAYS[0]) -> DocumentChoices:
    about = "secret-sitting" if kind is DocumentKind.SORT else MEETING_ID
    return DocumentChoices(kind, 16, TODAY, audience=audience, style_id=style_id, about_id=about)


def everything_in(pdf: bytes) -> str:
    """Return the words of all pages, and every string and stream of the file."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    reader: Any = PdfReader(io.BytesIO(pdf))
    found = [*pages, str(reader.metadata)]
    for number in range(1, int(str(reader.trailer["/Size"]))):
        found += strings_in(reader.get_object(number))
    return "\n".join(found).replace("\r\n", "\n")


def strings_in(thing: Any) -> Iterator[str]:
    if isinstance(thing, StreamObject):
        data = thing.get_data()
        raw = data if isinstance(data, bytes) else data.encode()
        yield raw.decode("latin-1")
        yield raw.replace(b"\x00", b"").decode("latin-1")
    if isinstance(thing, DictionaryObject):
        for each in thing.values():
            yield from strings_in(each)
    elif isinstance(thing, ArrayObject):
        for each in thing:
            yield from strings_in(each)
    elif isinstance(thing, TextStringObject | ByteStringObject):
        yield str(thing)


def leaked(text: str, private: tuple[str, ...]) -> list[str]:
    seen = text.casefold()
    # A word that is drawn from the font's own numbers, or as hex, is found by its letters.
    return [
        x
        for x in private
        if x.casefold() in seen or x.encode("utf-16-be").hex() in seen or x.encode().hex() in seen
    ]


# Every kind is made for everybody; the long ones, which differ in size alone, not in all ways.
LARGE = [(DocumentKind.LARGE_PRINT, Audience.FAMILY, True)]
PLANS = [(DocumentKind.PLAN, each, is_private) for each in OTHERS for is_private in (True, False)]
STYLES = [(DocumentKind.STYLE, each, each is not Audience.GP) for each in OTHERS]
LONG = {DocumentKind.PLAN, DocumentKind.LARGE_PRINT, DocumentKind.STYLE}
PAPERS = [(kind, each, True) for kind in DocumentKind if kind not in LONG for each in OTHERS]


@pytest.mark.parametrize(("kind", "audience", "is_circle_private"), [*LARGE, *PLANS, *STYLES, *PAPERS])
def test_no_document_for_somebody_else_holds_what_is_only_for_me(
    opened: Services, kind: DocumentKind, audience: Audience, is_circle_private: bool
) -> None:
    plan = private_plan(is_circle_private=is_circle_private)
    private = PRIVATE_IN_ALL if is_circle_private else ALWAYS_PRIVATE
    for style_id in WAYS if kind is DocumentKind.STYLE else WAYS[:1]:
        try:
            pdf = opened.take_home.make(plan, choices(kind, audience, style_id)).pdf
        except NotForThem:
            continue
        assert leaked(everything_in(pdf), private) == []


@pytest.mark.parametrize("is_circle_private", [True, False])
@pytest.mark.parametrize("audience", OTHERS)
def test_json_for_somebody_else_holds_nothing_that_is_only_for_me(
    opened: Services, audience: Audience, is_circle_private: bool
) -> None:
    plan = private_plan(is_circle_private=is_circle_private)
    text = opened.exporting.plan_json(plan, audience)
    private = PRIVATE_IN_ALL if is_circle_private else ALWAYS_PRIVATE
    assert leaked(text, private) == []
    assert leaked(json.dumps(json.loads(text)), private) == []


def unpacked(docx: bytes) -> str:
    """Return everything in a Word file that is not a picture or letters."""
    with zipfile.ZipFile(io.BytesIO(docx)) as packed:
        parts = [packed.read(x).decode("utf-8") for x in packed.namelist() if x.endswith((".xml", ".rels"))]
    return "\n".join(html.unescape(x) for x in parts)


@pytest.mark.parametrize("audience", [Audience.FAMILY, Audience.GP])
def test_nothing_that_is_only_for_me_goes_onto_a_stick_for_somebody_else(
    opened: Services, audience: Audience, tmp_path: Path
) -> None:
    plan = private_plan(is_circle_private=True)
    every = tuple(x.id for x in opened.sticks.documents(plan, audience))
    folder = opened.sticks.write(plan, StickWish(every, (Format.TEXT,), audience), tmp_path).folder
    files = sorted(folder.iterdir())
    assert len(files) > 1
    assert leaked("\n".join(x.name for x in files), PRIVATE_IN_ALL) == []
    assert leaked("\n".join(x.read_text(encoding="utf-8") for x in files), PRIVATE_IN_ALL) == []


@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.RECORD])
def test_a_word_file_for_somebody_else_holds_nothing_that_is_only_for_me(
    opened: Services, kind: DocumentKind
) -> None:
    plan = private_plan(is_circle_private=True)
    for audience in (Audience.FAMILY, Audience.ME):
        try:
            found = leaked(unpacked(opened.formats.word(plan, choices(kind, audience))), PRIVATE_IN_ALL)
        except NotForThem:
            continue
        assert bool(found) is (audience is Audience.ME)


@pytest.mark.parametrize("audience", OTHERS)
def test_what_everybody_may_see_is_in_each_copy(opened: Services, audience: Audience) -> None:
    plan = private_plan(is_circle_private=False)
    pdf = opened.take_home.make(plan, choices(DocumentKind.PLAN, audience)).pdf
    assert leaked(everything_in(pdf), PUBLIC) == list(PUBLIC)
    assert leaked(opened.exporting.plan_json(plan, audience), PUBLIC) == list(PUBLIC)


def test_my_own_copy_has_everything_so_that_this_test_can_fail(opened: Services) -> None:
    plan = private_plan(is_circle_private=True)
    text = opened.exporting.plan_json(plan)
    assert set(leaked(text, PRIVATE_IN_ALL)) == set(PRIVATE_IN_ALL)
    pdf = opened.take_home.make(plan, choices(DocumentKind.PLAN, Audience.ME)).pdf
    printed = set(leaked(everything_in(pdf), PRIVATE_IN_ALL))
    assert len(printed) > 45


def test_somebody_in_a_private_circle_is_somebody(opened: Services) -> None:
    plan = private_plan(is_circle_private=True)
    pdf = opened.take_home.make(plan, choices(DocumentKind.PLAN, Audience.FAMILY)).pdf
    assert "Somebody said, “A line of somebody.”" in everything_in(pdf)


@pytest.mark.parametrize("kind", [DocumentKind.INVITATION, DocumentKind.AGENDA])
def test_an_invitation_carries_no_lines(opened: Services, kind: DocumentKind) -> None:
    plan = private_plan(is_circle_private=False)
    pdf = opened.take_home.make(plan, choices(kind, Audience.FAMILY)).pdf
    text = everything_in(pdf)
    assert leaked(text, PUBLIC) == []
    assert not any(x.words in text for x in plan.lines if len(x.words.split()) > 2 and x.chapter != "agreed")
