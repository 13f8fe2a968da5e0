"""The Word files: headings, pictures, language, sizes, and the words of the PDF in order (DX-01 to DX-07)."""

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt
from tests.documents.conftest import PLANS, Shelf
from tests.documents.looking import said, told
from tests.documents.real_plan import real_plan
from tests.documents.sample import almost_empty_plan, choices, farm_plan, full_plan, sun
from tests.documents.word_reading import Word

from pcplanner.documents.choices import DocumentKind
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.fonts import packaged_letters
from pcplanner.documents.forms import feedback_form
from pcplanner.documents.model import (
    Chapter,
    CodeBlock,
    Document,
    PathDrawing,
    PictureRow,
    TickGrid,
    WritingSpace,
    plain,
)
from pcplanner.documents.pages import PaperSize
from pcplanner.documents.pdf import NoAltText
from pcplanner.documents.recovery_sheet import recovery_sheet
from pcplanner.documents.word import write_word
from pcplanner.domain.access import Form
from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import Picture, PictureData, symbol
from pcplanner.domain.words import say

SIZES = (16, 28)
EVERY_PLAN = pytest.mark.parametrize("name", PLANS)
SOME_PLANS = pytest.mark.parametrize("name", ["farm", "nasty"])
SOFFICE_SECONDS = 120


class Words:
    """Every plan as a Word file, written when it is first asked for."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.file = cache(self._file)
        self.word = cache(self._word)

    def _file(self, name: str, size: int) -> bytes:
        return write_word(self._shelf.document(name, size), size, sun).docx

    def _word(self, name: str, size: int) -> Word:
        return Word(self.file(name, size))


@pytest.fixture(scope="module")
def words(shelf: Shelf) -> Words:
    return Words(shelf)


def squeezed(text: str) -> str:
    return "".join(text.split())


def path_titles(document: Document) -> set[str]:
    return {x.title for x in document.chapters if any(isinstance(y, PathDrawing) for y in x.blocks)}


def in_word(word: Word, document: Document) -> list[str]:
    """Return what is told in the file, without the contents and what belongs to a drawing."""
    kept: list[str] = []
    is_path = False
    for each in word.told:
        if each.style == "Heading1":
            is_path = each.words in path_titles(document) or each.words == document.contents_title
        if not each.is_picture and not is_path:
            kept.append(each.words.replace("☐", "").replace("☑", ""))
    return kept


@EVERY_PLAN
def test_the_words_are_those_of_the_pdf_and_of_the_plan_in_their_order(
    shelf: Shelf, words: Words, name: str
) -> None:
    document, pdf = shelf.document(name, 16), shelf.pdf(name, 16)
    written = squeezed("".join(in_word(words.word(name, 16), document)))
    assert written == squeezed("".join(said(document)))
    assert written == squeezed("".join(told(pdf, document)))


def test_the_words_of_an_invented_plan_with_everything_in_it_are_those_of_the_plan() -> None:
    document = plan_document(real_plan(), choices(16))
    written = in_word(Word(write_word(document, 16, sun).docx), document)
    assert squeezed("".join(written)) == squeezed("".join(said(document)))


def test_a_picture_and_its_words_are_read_as_in_the_pdf(shelf: Shelf, words: Words) -> None:
    document, pdf = shelf.document("farm", 16), shelf.pdf("farm", 16)
    boxes = say("documents.ticked")
    drawn = [x.alt for x in pdf.elements("Figure") if x.alt != boxes]
    assert set(words.word("farm", 16).alts()) >= {x for x in drawn if len(x) < 60}
    circle = next(x for x in words.word("farm", 16).alts() if "Closest" in x)
    assert circle in drawn
    assert document.chapters


@SOME_PLANS
def test_dx_01_titles_and_headings_have_real_styles(shelf: Shelf, words: Words, name: str) -> None:
    document, word = shelf.document(name, 16), words.word(name, 16)
    titles = [x.title for x in document.chapters]
    found = word.texts("Heading1")
    assert [x for x in found if x != document.contents_title] == [x for x in titles if x.strip()]
    for style in ("Heading 1", "Heading 2"):
        assert word.document.styles[style].paragraph_format.keep_with_next


def test_the_contents_lead_to_the_titles(words: Words) -> None:
    word = words.word("full", 16)
    names = {x.get(qn("w:name")) for x in word.body.iter(qn("w:bookmarkStart"))}
    links = [x.get(qn("w:anchor")) for x in word.body.iter(qn("w:hyperlink"))]
    assert links
    assert set(links) <= names
    assert word.texts("Contentsline") == word.texts("Heading1")[2:]


def test_dx_02_each_picture_has_words_or_is_marked_as_a_mark(words: Words) -> None:
    shapes = list(words.word("full", 16).body.iter(qn("wp:docPr")))
    assert {bool(x.get("descr")) for x in shapes} == {True, False}
    for shape in shapes:
        is_mark = any(x.tag.endswith("}decorative") for x in shape.iter())
        assert bool(shape.get("descr")) is not is_mark
    numbers = [x.get("id") for x in shapes]
    assert len(numbers) == len(set(numbers))


def test_a_picture_without_words_stops_the_writing() -> None:
    row = PictureRow(symbol("tea"), (plain("I like tea."),))
    document = replace(
        plan_document(almost_empty_plan(), choices(16)), chapters=(Chapter("Tea", Family.ABOUT, (row,)),)
    )
    with pytest.raises(NoAltText):
        write_word(document, 16, lambda picture: PictureData("svg", sun(picture).data, " "))


def test_dx_03_the_language_and_the_title_are_told(words: Words) -> None:
    word = words.word("full", 16)
    language = word.document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "en-GB"
    assert word.document.core_properties.language == "en-GB"
    assert word.document.core_properties.title == "Robin’s plan"
    assert word.document.core_properties.author == "pcplanner"
    assert not word.document.core_properties.comments


def test_words_from_right_to_left_are_marked(words: Words) -> None:
    word = words.word("nasty", 16)
    backwards = [
        "".join(x.text or "" for x in run.iter(qn("w:t")))
        for run in word.body.iter(qn("w:r"))
        if run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
    ]
    assert any("مريم" in x for x in backwards)
    assert any("שלום" in x for x in backwards)
    turned = [p for p in word.body.iter(qn("w:p")) if p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None]
    assert turned


@pytest.mark.parametrize("size", SIZES)
def test_dx_06_sizes_lines_gaps_and_margins_are_those_of_the_page(words: Words, size: int) -> None:
    word = words.word("farm", size)
    styles = word.document.styles
    body = styles["Normal"]
    assert body.font.size == Pt(size)
    assert body.font.name == "Atkinson Hyperlegible"
    assert body.paragraph_format.line_spacing == 1.5
    assert styles["Heading 2"].font.size >= Pt(1.25 * size)
    assert styles["Heading 1"].font.size >= styles["Heading 2"].font.size
    for section in word.document.sections:
        is_across = is_wide(section)
        least = Cm(1.2) if is_across else Cm(2)
        margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
        assert all(x is not None and x >= least - 200 for x in margins)
        assert {round((x or Cm(0)).mm) for x in (section.page_width, section.page_height)} == {210, 297}
    small = [x.font.size for x in styles if getattr(x, "font", None) and x.name in used(word) and x.font.size]
    assert min(small) >= Pt(size)


def is_wide(section: Section) -> bool:
    return (section.page_width or 0) > (section.page_height or 0)


def used(word: Word) -> set[str]:
    """Return the names of the styles that words stand in."""
    ids = {x.style for x in word.told if x.style}
    return {x.name for x in word.document.styles if x.style_id in ids}


@SOME_PLANS
def test_dx_06_everything_is_left_aligned_and_upright(words: Words, name: str) -> None:
    word = words.word(name, 16)
    aligned = {x.get(qn("w:val")) for x in word.body.iter(qn("w:jc"))}
    assert not aligned
    assert not list(word.body.iter(qn("w:i"), qn("w:u"), qn("w:caps")))


@SOME_PLANS
def test_dx_07_nothing_floats_and_no_words_stand_in_a_text_box(words: Words, name: str) -> None:
    body = words.word(name, 16).body
    floating = [x for x in body.iter() if x.tag in {qn("wp:anchor"), qn("w:txbxContent"), qn("w:framePr")}]
    assert not floating
    assert list(body.iter(qn("wp:inline")))


@SOME_PLANS
def test_no_row_is_cut_and_a_picture_stands_left_of_its_words(words: Words, name: str) -> None:
    for table in words.word(name, 16).document.tables:
        for row in table.rows:
            assert row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
            if len(row.cells) == 2:
                left, right = row.cells
                assert list(left._tc.iter(qn("wp:inline")))
                assert not left.text
                assert right.text or name == "nasty"


def test_each_page_says_which_it_is_of_how_many(words: Words) -> None:
    for section in words.word("farm", 16).document.sections:
        foot: Any = section.footer._element
        fields = [x.text.strip() for x in foot.iter(qn("w:instrText"))]
        assert fields == ["PAGE", "NUMPAGES"]
        assert "Page " in "".join(x.text or "" for x in foot.iter(qn("w:t")))


def test_a_paper_that_begins_across_has_one_foot() -> None:
    plan = farm_plan()
    document = replace(
        plan_document(plan, choices(16)),
        chapters=(Chapter("My path", Family.STEPS, (PathDrawing(plan, plan.dreams[0].id),)),),
    )
    word = Word(write_word(document, 16, sun, sheet=PaperSize.A3).docx)
    assert is_wide(word.document.sections[0])
    assert round((word.document.sections[0].page_width or Cm(0)).mm) == 420
    for section in word.document.sections:
        fields = [x.text for x in section.footer._element.iter(qn("w:instrText"))]
        assert len(fields) == 2


def test_a_very_long_row_goes_on_over_the_page() -> None:
    long = PictureRow(symbol("tea"), tuple(plain(f"I say {n}.") for n in range(12)))
    short = PictureRow(symbol("tea"), (plain("I say 1."),))
    document = replace(
        plan_document(almost_empty_plan(), choices(16)),
        chapters=(Chapter("Tea", Family.ABOUT, (long, short)),),
    )
    (table,) = Word(write_word(document, 16, sun).docx).document.tables
    whole = [x._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for x in table.rows]
    assert whole == [False, True]


def test_a_row_that_runs_backwards_has_its_picture_at_the_right() -> None:
    rows = tuple(PictureRow(symbol("tea"), (plain(x),)) for x in ("I like tea.", "أحب الشاي كثيرا."))
    document = replace(
        plan_document(almost_empty_plan(), choices(16)), chapters=(Chapter("Tea", Family.ABOUT, rows),)
    )
    tables = Word(write_word(document, 16, sun).docx).document.tables
    assert [x._tbl.tblPr.find(qn("w:bidiVisual")) is not None for x in tables] == [False, True]


def test_a_path_has_a_page_across_and_says_all_its_words(words: Words) -> None:
    word = words.word("farm", 16)
    across = [x for x in word.document.sections if is_wide(x)]
    assert across
    told_in_drawing = next(x for x in word.alts() if "Ring the farm" in x)
    assert "Now" in told_in_drawing


def test_the_same_document_gives_the_same_bytes(shelf: Shelf, words: Words) -> None:
    again = write_word(shelf.document("farm", 16), 16, sun).docx
    assert again == words.file("farm", 16)


def test_every_part_of_the_file_is_sound_and_names_nobody(words: Words) -> None:
    with zipfile.ZipFile(io.BytesIO(words.file("nasty", 16))) as packed:
        assert packed.testzip() is None
        assert not [x for x in packed.namelist() if "thumbnail" in x]
        told_about = packed.read("docProps/core.xml").decode()
    assert "python-docx" not in told_about


def test_the_letters_travel_with_the_file(words: Words) -> None:
    with zipfile.ZipFile(io.BytesIO(words.file("farm", 16))) as packed:
        table = packed.read("word/fontTable.xml").decode()
        hidden = packed.read("word/fonts/font1.odttf")
    key = bytes.fromhex(table.split('fontKey="{')[1].split("}")[0].replace("-", ""))[::-1]
    shown = bytes(byte ^ key[n % 16] for n, byte in enumerate(hidden[:32])) + hidden[32:]
    assert shown == packaged_letters(is_bold=False).read_bytes()
    assert 'altName w:val="Verdana"' in table


def test_papers_with_places_for_a_pen_keep_them() -> None:
    document = plan_document(almost_empty_plan(), choices(16, kind=DocumentKind.FEEDBACK))
    word = Word(write_word(document, 16, sun).docx)
    grids = [x for x in feedback_form().blocks if isinstance(x, TickGrid)]
    spaces = [x for x in feedback_form().blocks if isinstance(x, WritingSpace)]
    all_words = " ".join(x.words for x in word.told)
    for grid in grids:
        assert all(f"☐\u00a0{x}" in all_words for _, x in grid.choices)
    described = [x.get(qn("w:val")) for x in word.body.iter(qn("w:tblDescription"))]
    assert described == [x.words for x in spaces]
    assert all(x.question in all_words for x in spaces)


def test_a_plan_in_words_alone_has_no_pictures_in_its_rows() -> None:
    plan = full_plan()
    access = replace(plan.person.access, form=Form.WORDS_ONLY)
    document = plan_document(replace(plan, person=replace(plan.person, access=access)), choices(16))
    word = Word(write_word(document, 16, sun).docx)
    assert squeezed("".join(in_word(word, document))) == squeezed("".join(said(document)))
    # The list of hard words at the end keeps its pictures.
    assert len([x for x in word.document.tables if len(x.columns) == 2]) <= 1


def test_a_code_is_written_group_by_group() -> None:
    sheet = recovery_sheet(("abcd", "efgh"), choices(16).made_on)
    assert any(isinstance(x, CodeBlock) for x in sheet.chapters[0].blocks)
    word = Word(write_word(sheet, 16, sun).docx)
    assert "1 abcd 2 efgh " in word.texts()


def test_the_work_can_be_stopped_between_two_pictures(shelf: Shelf) -> None:
    class Stopped(Exception):
        pass

    seen: list[tuple[int, int]] = []

    def stop(number: int, total: int) -> None:
        seen.append((number, total))
        if number == 2:
            raise Stopped

    with pytest.raises(Stopped):
        write_word(shelf.document("farm", 16), 16, sun, stop)
    assert [x for x, _ in seen] == [1, 2]


def test_type_of_no_size_for_reading_is_refused(shelf: Shelf) -> None:
    with pytest.raises(ValueError, match="12 points"):
        write_word(shelf.document("farm", 16), 12, sun)


def test_a_picture_that_cannot_be_read_is_told(shelf: Shelf) -> None:
    def broken(picture: Picture) -> PictureData:
        return PictureData("png", b"no picture", picture.alt or "Something")

    written = write_word(shelf.document("almost empty", 16), 16, broken)
    assert written.unreadable


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed on this computer")
@SOME_PLANS
def test_libreoffice_opens_it_with_the_same_words_in_the_same_order(
    words: Words, name: str, tmp_path: Path
) -> None:
    source = tmp_path / "plan.docx"
    source.write_bytes(words.file(name, 16))
    home = (tmp_path / "profile").as_uri()
    command = [
        "soffice",
        f"-env:UserInstallation={home}",
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(source)],
        check=True,
        timeout=SOFFICE_SECONDS,
        capture_output=True,
    )
    opened = (tmp_path / "plan.txt").read_text(encoding="utf-8-sig")
    assert squeezed(opened) == squeezed(
        "".join(x.words for x in words.word(name, 16).told if not x.is_picture)
    )
