"""The card that says how somebody uses the program: what is on it, and halves of sheets to cut."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents import sample
from tests.documents.looking import every_mark
from tests.documents.reading import Pdf
from tests.support.verapdf import VeraPdf

from pcplanner.documents.half_pages import Sheet, lay_out_halves
from pcplanner.documents.how_i_use_this import how_i_use_this
from pcplanner.documents.measures import MARGIN
from pcplanner.documents.model import Document, PictureRow
from pcplanner.documents.pages import CM, Line, PictureBox, Text
from pcplanner.documents.pdf import write_pdf
from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.domain.access_words import access_told

PLAIN = AccessProfile()
MUCH = replace(
    PLAIN,
    method=InputMethod.ONE_SWITCH,
    say_like=(("Robin", "Rob in"), ("Siân", "Sharn")),
    hears_first=True,
    motion=False,
    target_mm=30,
)


def card(access: AccessProfile = PLAIN, name: str = "Robin") -> Document:
    return how_i_use_this(replace(sample.person(), name=name, access=access), sample.MADE_ON)


def told(document: Document) -> list[str]:
    return [
        x.text for row in document.chapters[0].blocks if isinstance(row, PictureRow) for x in row.sentences
    ]


def test_the_card_says_the_profile_and_no_more() -> None:
    said = [words for each in access_told(MUCH, "Robin") for words in each.sentences]
    found = card(MUCH)
    assert told(found) == said
    assert found.title == "How Robin uses this"
    assert found.chapters[0].face is not None


def test_a_long_name_stands_in_a_row_of_its_own() -> None:
    found = card(name="Bartholomew Cholmondeley")
    assert found.title == "How I use this"
    assert "Bartholomew" in told(found)[0]


@pytest.mark.parametrize("sheet", Sheet)
@pytest.mark.parametrize("size", [16, 28])
@pytest.mark.parametrize("access", [PLAIN, MUCH])
def test_pa_01_the_card_passes_verapdf(
    access: AccessProfile, size: int, sheet: Sheet, tmp_path: Path, verapdf: VeraPdf
) -> None:
    path = tmp_path / "card.pdf"
    path.write_bytes(write_pdf(lay_out_halves(card(access), size, sheet), sample.sun).pdf)
    assert verapdf(path) == {}


@pytest.mark.parametrize("size", [16, 18])
def test_a_usual_profile_takes_one_sheet(size: int) -> None:
    assert len(lay_out_halves(card(), size).pages) == 1


@pytest.mark.parametrize("sheet", Sheet)
def test_every_page_has_the_size_of_its_sheet(sheet: Sheet) -> None:
    for page in lay_out_halves(card(), 16, sheet).pages:
        assert (page.width, page.height) == (sheet.value.width, sheet.value.height)


@pytest.mark.parametrize("sheet", Sheet)
@pytest.mark.parametrize("size", [16, 18, 22, 28, 36])
@pytest.mark.parametrize("access", [PLAIN, MUCH])
def test_everything_is_inside_its_half_and_nothing_lies_over_the_cut(
    access: AccessProfile, size: int, sheet: Sheet
) -> None:
    for page in lay_out_halves(card(access), size, sheet).pages:
        cut = page.height / 2
        for mark in every_mark(page):
            if isinstance(mark, Text):
                assert mark.size >= size or not mark.words.strip()
                assert MARGIN - 1 <= mark.x <= page.width - MARGIN + 1
                assert MARGIN < mark.y < page.height - MARGIN + 1
                assert abs(mark.y - cut) > 0.6 * CM
            elif isinstance(mark, PictureBox):
                assert mark.box.width > 2 * CM or mark.corner
                assert mark.box.bottom < cut or mark.box.y > cut
                assert mark.box.bottom <= page.height - MARGIN


@pytest.mark.parametrize("size", [16, 28])
def test_pd_14_every_sentence_is_on_paper_in_order(size: int) -> None:
    found = card(MUCH)
    pages = lay_out_halves(found, size).pages
    pdf = Pdf(write_pdf(lay_out_halves(found, size), sample.sun).pdf)
    assert any("Side 1 of " in words for words in pdf.artifact_words(0))
    marks = [x for page in pages for x in every_mark(page)]
    printed = "".join(x.words for x in marks if isinstance(x, Text)).replace(" ", "")
    places = [printed.find(words.replace(" ", "")) for words in told(found)]
    assert -1 not in places
    assert places == sorted(places)


def test_every_sheet_has_a_line_to_cut_along() -> None:
    for page in lay_out_halves(card(MUCH), 16).pages:
        lines = [x for x in every_mark(page) if isinstance(x, Line) and x.ink.dash]
        assert [x.y1 for x in lines] == [page.height / 2]


def test_a_card_of_one_half_is_there_twice() -> None:
    short = card()
    chapter = replace(short.chapters[0], blocks=short.chapters[0].blocks[:1])
    (page,) = lay_out_halves(replace(short, chapters=(chapter,)), 16).pages
    marks = [x for x in every_mark(page) if isinstance(x, Text)]
    first = [x.words for x in marks if x.y < page.height / 2]
    assert first == [x.words for x in marks if x.y > page.height / 2]


def test_type_of_no_size_for_reading_is_refused() -> None:
    with pytest.raises(ValueError, match="points"):
        lay_out_halves(card(), 8)
