"""The files themselves: PDF/UA, reading order, names, bookmarks, the same bytes (PA-01 to PA-08)."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.documents.conftest import PLANS, Shelf
from tests.documents.reading import Pdf
from tests.documents.sample import sun
from tests.support.verapdf import VeraPdf

from pcplanner.documents.pages import (
    A4_LONG,
    A4_SHORT,
    Anchor,
    Box,
    Close,
    CurveTo,
    Ellipse,
    Group,
    Ink,
    Line,
    LineTo,
    Mark,
    Move,
    Page,
    Pages,
    PictureBox,
    Polygon,
    Role,
    RoundBox,
    Text,
)
from pcplanner.documents.pages import Path as Outline
from pcplanner.documents.pdf import NoAltText, write_pdf
from pcplanner.domain.pictures import Picture, PictureData, symbol

SIZES = (16, 18, 22, 28)
ALLOWED_ROLES = {"Document", "H1", "H2", "P", "Figure", "L", "LI", "LBody"}


def one_page(*groups: Group, title: str = "A page") -> Pages:
    return Pages(title, "en-GB", (Page(A4_SHORT, A4_LONG, groups),))


def words(text: str, role: Role = Role.P) -> Group:
    return Group(role, (Text(100, 100, text, 16, "#1B1B1F"),))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PLANS)
def test_pa_01_every_plan_at_every_size_is_pdf_ua(
    shelf: Shelf, verapdf: VeraPdf, tmp_path: Path, name: str, size: int
) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(shelf.written(name, size).pdf)
    assert verapdf(path) == {}


def test_pa_01_an_untagged_page_would_be_caught(shelf: Shelf, verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(shelf.written("almost empty", 16).pdf.replace(b"/MarkInfo", b"/MarkNone"))
    assert verapdf(path) != {}


@pytest.mark.parametrize("name", PLANS)
def test_pa_03_language_title_and_standard_are_named(shelf: Shelf, name: str) -> None:
    pdf = shelf.pdf(name, 16)
    assert pdf.root["/Lang"] == "en-GB"
    assert pdf.root["/MarkInfo"]["/Marked"] is True or pdf.root["/MarkInfo"]["/Marked"].value
    assert pdf.root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert pdf.reader.metadata is not None
    assert pdf.reader.metadata.title == shelf.document(name, 16).title
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf.root["/Metadata"].get_data()


@pytest.mark.parametrize("name", PLANS)
def test_pa_04_the_tree_holds_only_what_it_should(shelf: Shelf, name: str) -> None:
    pdf = shelf.pdf(name, 16)
    assert {e.role for e in pdf.document.walk()} <= ALLOWED_ROLES
    assert all(kid.role == "LI" for e in pdf.elements("L") for kid in e.kids)
    assert all([kid.role for kid in e.kids] == ["LBody"] for e in pdf.elements("LI"))


def test_pa_04_page_furniture_is_not_read(shelf: Shelf) -> None:
    pdf = shelf.pdf("full", 16)
    total = len(pdf.reader.pages)
    for number in range(total):
        assert f"Page {number + 1} of {total}" in pdf.artifact_words(number)
    assert not [text for text in pdf.texts(*ALLOWED_ROLES) if " of 1" in text or text.startswith("Page 1 of")]


@pytest.mark.parametrize("name", PLANS)
def test_pa_05_every_figure_has_plain_words(shelf: Shelf, name: str) -> None:
    figures = shelf.pdf(name, 16).elements("Figure")
    assert figures
    assert all(figure.alt.strip() for figure in figures)
    assert not [f.alt for f in figures if ".svg" in f.alt or ("/" in f.alt and "<b>" not in f.alt)]


def test_pa_05_a_picture_without_words_stops_the_build() -> None:
    def silent(_: Picture) -> PictureData:
        return PictureData("svg", sun(symbol("tea")).data, "")

    figure = Group(Role.FIGURE, (PictureBox(Box(50, 50, 90, 90), symbol("tea")),))
    with pytest.raises(NoAltText):
        write_pdf(one_page(figure), silent)


def test_pa_05_the_words_of_the_picture_itself_will_do() -> None:
    figure = Group(Role.FIGURE, (PictureBox(Box(50, 50, 90, 90), symbol("tea")),))
    pdf = Pdf(write_pdf(one_page(figure), sun).pdf)
    assert [e.alt for e in pdf.elements("Figure")] == ["A picture of tea"]


@pytest.mark.parametrize("name", PLANS)
def test_pa_06_a_picture_comes_before_its_words(shelf: Shelf, name: str) -> None:
    pdf = shelf.pdf(name, 16)
    chapters = {"What people like about me", "What is important to me", "How best to support me"}
    pages = [e.page for e in pdf.elements("H1") if e.text in chapters]
    for page in pages:
        order = "".join(
            "-" if e.role == "Figure" else e.role[0]
            for e in pdf.document.walk()
            if e.page == page and e.role in {"H1", "P", "Figure"}
        )
        assert re.fullmatch("H(-P+)+", order), order
    assert bool(pages) == (name != "almost empty")


def test_pa_08_bookmarks_over_four_pages_only(shelf: Shelf) -> None:
    assert shelf.pdf("almost empty", 16).reader.outline == []
    full = shelf.pdf("full", 16)
    titles = [str(x.title) for x in full.reader.outline if not isinstance(x, list)]
    assert titles == full.texts("H1")
    assert any(isinstance(x, list) for x in full.reader.outline)


def test_the_same_pages_give_the_same_bytes(shelf: Shelf) -> None:
    again = write_pdf(shelf.pages("full", 16), sun)
    assert again.pdf == shelf.written("full", 16).pdf


def test_what_no_font_can_draw_is_told_and_never_a_crash(shelf: Shelf) -> None:
    missing = set(write_pdf(one_page(words("Yes \U00013080 no")), sun).missing)
    assert missing == {"\U00013080"}
    assert not set(shelf.written("nasty", 16).missing) & set("abcé“”’")
    assert not shelf.written("full", 16).missing


def test_a_letter_of_no_font_is_still_read_as_itself() -> None:
    pdf = Pdf(write_pdf(one_page(words("Yes \U00013080!")), sun).pdf)
    assert "Yes ?!" in "".join(run.text for run in pdf.runs)
    assert pdf.texts("P") == ["Yes \U00013080!"]


def test_backward_words_are_drawn_turned_round_and_read_as_written() -> None:
    pdf = Pdf(write_pdf(one_page(words("مريم 12")), sun).pdf)
    assert pdf.texts("P") == ["مريم 12"]
    assert pdf.runs[0].text != "مريم"


def test_markup_is_only_letters() -> None:
    pdf = Pdf(write_pdf(one_page(words('<b>&"(\\)</b>')), sun).pdf)
    assert pdf.texts("P") == ['<b>&"(\\)</b>']


def test_a_title_with_markup_keeps_the_file_whole(verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "odd.pdf"
    path.write_bytes(write_pdf(one_page(words("Hello"), title='<b>&" مريم 😀\x07'), sun).pdf)
    assert verapdf(path) == {}


def test_every_kind_of_mark_is_drawn() -> None:
    red, line = Ink(fill="#AA0000"), Ink(stroke="#AA0000", width=4, dash=(4, 3))
    marks: tuple[Mark, ...] = (
        Text(300, 300, "end", 20, "#AA0000", bold=True, anchor=Anchor.END),
        Line(10, 10, 90, 10, line),
        Polygon(((10, 20), (90, 20), (50, 60)), red),
        Ellipse(50, 100, 40, 20, red),
        RoundBox(Box(10, 130, 80, 30), 10, red),
        Outline((Move(10, 200), CurveTo(30, 180, 60, 220, 90, 200), LineTo(50, 230), Close()), red),
    )
    for mark in marks:
        with_mark = write_pdf(one_page(words("x"), Group(Role.ARTIFACT, (mark,))), sun).pdf
        without = write_pdf(one_page(words("x")), sun).pdf
        assert len(with_mark) > len(without)


def test_a_symbol_goes_into_the_file_once() -> None:
    figure = Group(Role.FIGURE, (PictureBox(Box(50, 50, 90, 90), symbol("tea")),))
    often = write_pdf(one_page(*[figure] * 20), sun).pdf
    assert often.count(b"/Subtype /Form") == 1
    objects = PdfReader(io.BytesIO(often)).pages[0]["/Resources"]["/XObject"]  # type: ignore[index]
    assert len(objects) == 1
