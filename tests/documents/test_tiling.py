"""A poster on A3 can be printed on 2 sheets of A4: the same drawing, told once."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from tests.documents.reading import Pdf
from tests.documents.sample import choices, full_plan, sun
from tests.support.verapdf import VeraPdf

from pcplanner.documents.choices import DocumentKind
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.pages import CM, Page, Pages, PaperSize, Role
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.tiling import OVERLAP, PRINTER_MARGIN, tiled, tiles

A3 = Page(PaperSize.A3.long, PaperSize.A3.short, ())
SCALE = 1.0


@pytest.fixture(scope="module")
def poster() -> Pages:
    plan = full_plan()
    about = next(x.id for x in plan.dreams if plan.goals_of(x.id))
    asked = replace(choices(), kind=DocumentKind.GOAL_PATH, about_id=about)
    return lay_out(plan_document(plan, asked), 16, PaperSize.A4, PaperSize.A3)


@pytest.fixture(scope="module")
def sheets(poster: Pages) -> bytes:
    return write_pdf(tiled(poster), sun).pdf


def test_two_sheets_cover_the_page_but_for_what_no_printer_prints() -> None:
    left, right = tiles(A3, PaperSize.A4)
    for each in (left, right):
        assert (each.width, each.height) == (PaperSize.A4.short, PaperSize.A4.long)
    assert left.right - right.x == pytest.approx(1 * CM)
    assert left.x == pytest.approx(0.5 * CM, abs=0.1)
    assert A3.width - right.right == pytest.approx(0.5 * CM, abs=0.1)
    assert left.y == right.y == pytest.approx(0, abs=0.1)


def test_any_page_is_covered_without_a_gap() -> None:
    wide = Page(2000, 700, ())
    parts = tiles(wide, PaperSize.A4)
    assert len(parts) > 3
    for before, after in pairwise(parts):
        assert before.right - after.x == pytest.approx(OVERLAP)
    assert parts[0].x <= PRINTER_MARGIN + 0.1
    assert parts[-1].right >= 2000 - PRINTER_MARGIN - 0.1


def test_a_page_that_fits_a_sheet_stays_as_it_is() -> None:
    page = Page(PaperSize.A4.long, PaperSize.A4.short, ())
    pages = Pages("T", "en-GB", (page,))
    assert tiled(pages) == pages


def test_each_sheet_is_a4_and_nothing_is_drawn_outside_it(poster: Pages, sheets: bytes) -> None:
    pages = tiled(poster).pages
    assert len(pages) == 2
    for page in pages:
        assert (page.width, page.height) == (PaperSize.A4.short, PaperSize.A4.long)
        assert page.clip is not None
        assert (page.clip.width, page.clip.height) == (page.width, page.height)
    pdf = Pdf(sheets)
    for each in pdf.reader.pages:
        drawn = each.get_contents().get_data()
        assert re.search(rb"\bW\*?\s+n\b", drawn[: drawn.index(b"EMC")])


def test_the_poster_is_told_once_and_the_second_sheet_only_says_what_it_is(
    poster: Pages, sheets: bytes
) -> None:
    whole, pdf = Pdf(write_pdf(poster, sun).pdf), Pdf(sheets)

    def told(of: Pdf, page: int) -> list[tuple[str, str, str]]:
        roles = ("H1", "H2", "P", "Figure", "L")
        return [(x.role, x.alt, x.text if x.role != "Figure" else "") for x in of.elements(*roles, page=page)]

    assert told(pdf, 0) == told(whole, 0)
    assert told(pdf, 1) == [("Figure", "The right half of the poster.", "")]


def test_it_is_accessible(sheets: bytes, verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    path.write_bytes(sheets)
    assert verapdf(path) == {}


def test_glue_marks_stand_where_printers_print(poster: Pages) -> None:
    for page in tiled(poster).pages:
        glue = page.groups[-1]
        assert glue.role is Role.ARTIFACT
        for mark in glue.items:
            assert PRINTER_MARGIN - 0.1 <= mark.x1 <= page.width - PRINTER_MARGIN + 0.1  # type: ignore[union-attr]
            assert PRINTER_MARGIN <= mark.y1 < mark.y2 <= page.height - PRINTER_MARGIN  # type: ignore[union-attr]


def _pixels(pdf: bytes, page: int) -> tuple[int, int, bytes]:
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[page].render(scale=SCALE, grayscale=True, rev_byteorder=True)
    picture = bitmap.to_pil().convert("L")
    found = picture.width, picture.height, picture.tobytes()
    document.close()
    return found


def test_glued_together_the_sheets_are_the_page(poster: Pages, sheets: bytes) -> None:
    width, height, page = _pixels(write_pdf(poster, sun).pdf, 0)
    left, right = tiles(poster.pages[0], PaperSize.A4)
    join = round((left.right + right.x) / 2)
    different = 0
    for number, part, (first, last) in ((0, left, (20, join)), (1, right, (join, width - 20))):
        across, down, sheet = _pixels(sheets, number)
        shift = round(part.x)
        for y in range(30, min(height, down) - 30):
            row = page[y * width : (y + 1) * width]
            ours = sheet[y * across : (y + 1) * across]
            theirs = row[first:last]
            part_of = ours[first - shift : last - shift]
            different += sum(abs(a - b) > 128 for a, b in zip(theirs, part_of, strict=True))
    inked = sum(x < 128 for x in page)
    assert inked > 1000
    assert different < inked / 10
