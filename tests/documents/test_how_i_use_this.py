"""The card that says how somebody uses the program: what is on it, and halves of sheets to cut."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents import sample
from tests.documents.looking import every_mark
from tests.documents.reading import Pdf
from tests.support.verapdf import VeraPdf

from pcplanner.documents.fonts import text_width
from pcplanner.documents.half_pages import CARD_MARGIN, lay_out_halves
from pcplanner.documents.how_i_use_this import how_i_use_this
from pcplanner.documents.measures import SMALLEST_PT
from pcplanner.documents.model import Document, PictureRow
from pcplanner.documents.pages import CM, Anchor, Line, PaperSize, PictureBox, Text
from pcplanner.documents.pdf import write_pdf
from pcplanner.domain.access import (
    AccessProfile,
    InputMethod,
    KeyboardOrder,
    ScanSettings,
    Switch,
    SwitchJob,
    SwitchSource,
)
from pcplanner.domain.access_words import access_told
from pcplanner.domain.looks import Tone

SHEETS = (PaperSize.A4, PaperSize.LETTER)
PLAIN = AccessProfile()
MUCH = replace(
    PLAIN,
    method=InputMethod.ONE_SWITCH,
    say_like=(("Robin", "Rob in"), ("Siân", "Sharn")),
    hears_first=True,
    motion=False,
    target_mm=30,
)
EVERYTHING = replace(
    MUCH,
    scan=ScanSettings(acceptance_ms=500, scan_ms=2_500),
    say_like=(*MUCH.say_like, ("Worcester", "Wooster"), ("Nystatin", "Nye stat in")),
    sounds=False,
    tone=Tone.GREY,
    choices=4,
    is_guarded=True,
    keyboard_order=KeyboardOrder.QWERTY,
    voice="another",
    switches=(Switch(SwitchSource.GAMEPAD, 0, SwitchJob.CHOOSE, "Gamepad button 1"),),
)
ONE_SWITCH = replace(PLAIN, method=InputMethod.ONE_SWITCH)
ONE_PAD = replace(ONE_SWITCH, switches=EVERYTHING.switches)
DWELL = replace(PLAIN, method=InputMethod.DWELL)


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


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("size", [16, 28])
@pytest.mark.parametrize("access", [PLAIN, EVERYTHING])
def test_pa_01_the_card_passes_verapdf(
    access: AccessProfile, size: int, sheet: PaperSize, tmp_path: Path, verapdf: VeraPdf
) -> None:
    path = tmp_path / "card.pdf"
    path.write_bytes(write_pdf(lay_out_halves(card(access), size, sheet), sample.sun).pdf)
    assert verapdf(path) == {}


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("size", [14, 16])
@pytest.mark.parametrize("access", [PLAIN, ONE_SWITCH, ONE_PAD, DWELL])
def test_a_usual_profile_takes_half_a_page_and_is_there_twice(
    access: AccessProfile, size: int, sheet: PaperSize
) -> None:
    (page,) = lay_out_halves(card(access), size, sheet).pages
    marks = [x for x in every_mark(page) if isinstance(x, Text)]
    first = [x.words for x in marks if x.x < page.width / 2]
    assert first == [x.words for x in marks if x.x > page.width / 2]
    assert not any("Side" in words for words in first)


@pytest.mark.parametrize("size", [14, 16])
def test_the_fullest_profile_takes_the_front_and_the_back_of_half_a_page(size: int) -> None:
    (page,) = lay_out_halves(card(EVERYTHING), size).pages
    words = [x.words for x in every_mark(page) if isinstance(x, Text)]
    assert [x for x in words if x.startswith("Side")] == ["Side 1 of 2", "Side 2 of 2"]


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_page_has_the_size_of_its_sheet(sheet: PaperSize) -> None:
    for page in lay_out_halves(card(), 16, sheet).pages:
        assert (page.width, page.height) == (sheet.long, sheet.short)


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("size", [16, 18, 22, 28, 36])
@pytest.mark.parametrize("access", [PLAIN, MUCH, EVERYTHING])
def test_everything_is_inside_its_half_and_nothing_lies_over_the_cut(
    access: AccessProfile, size: int, sheet: PaperSize
) -> None:
    least = SMALLEST_PT if size <= 16 else size
    for page in lay_out_halves(card(access), size, sheet).pages:
        cut = page.width / 2
        for mark in every_mark(page):
            if isinstance(mark, Text):
                words = text_width(mark.words.strip(), mark.size, bold=mark.bold)
                left = mark.x - words if mark.anchor is Anchor.END else mark.x
                assert mark.size >= least or not mark.words.strip()
                assert (left if left < cut else left - cut) >= CARD_MARGIN - 1
                assert (left + words if left < cut else left + words - cut) <= cut - CARD_MARGIN + 1
                assert CARD_MARGIN < mark.y < page.height - CARD_MARGIN + 1
            elif isinstance(mark, PictureBox):
                assert mark.box.width > 1.5 * CM
                assert mark.box.right < cut or mark.box.x > cut
                assert mark.box.bottom <= page.height - CARD_MARGIN


def test_every_picture_is_wholly_left_of_its_words() -> None:
    for page in lay_out_halves(card(EVERYTHING), 16).pages:
        cut = page.width / 2
        words = [x for x in every_mark(page) if isinstance(x, Text) and x.y < page.height - 3 * CARD_MARGIN]
        boxes = [x.box for x in every_mark(page) if isinstance(x, PictureBox)]
        for left in (True, False):
            edge = max(x.right for x in boxes if (x.x < cut) is left)
            assert all(x.x > edge for x in words if (x.x < cut) is left)


@pytest.mark.parametrize("size", [14, 16, 28])
def test_pd_14_every_sentence_is_on_paper_in_order(size: int) -> None:
    found = card(EVERYTHING)
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
        assert [x.x1 for x in lines] == [page.width / 2]


def test_who_needs_large_letters_gets_them_rather_than_less_paper() -> None:
    for size in (18, 22, 28):
        for page in lay_out_halves(card(EVERYTHING), size).pages:
            assert all(x.size >= size for x in every_mark(page) if isinstance(x, Text) and x.words.strip())


def test_type_of_no_size_for_reading_is_refused() -> None:
    with pytest.raises(ValueError, match="points"):
        lay_out_halves(card(), 8)
