"""Whole files in each colour of paper: covered by it, pictures on white, PDF/UA, the same bytes each time."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from tests.documents import sample
from tests.documents.conftest import PLANS
from tests.documents.reading import Pdf
from tests.support.verapdf import VeraPdf

from pcplanner.documents import paper
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.pages import A4_LONG, A4_SHORT, Box, Group, Page, Pages, PictureBox, Role
from pcplanner.documents.paper_inks import paper_inks
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.preview import page_picture
from pcplanner.documents.signs import tick_box
from pcplanner.domain.access import PaperTheme
from pcplanner.domain.pictures import symbol

COLOURED = [x for x in PaperTheme if x not in {PaperTheme.BLACK_ON_WHITE, PaperTheme.SCREEN}]


@cache
def full_plan() -> Pages:
    return lay_out(plan_document(PLANS["full"](), sample.choices(16)), 16)


@cache
def written(theme: PaperTheme) -> bytes:
    return write_pdf(replace(full_plan(), theme=theme), sample.sun).pdf


def colour_at(pdf: bytes, across: float, down: float) -> str:
    """Return the colour of the first page at a place, in points from its top left corner."""
    page = page_picture(pdf, 0, round(A4_SHORT))
    at = 3 * (int(down) * page.width + int(across))
    return "#" + page.rgb[at : at + 3].hex().upper()


@pytest.mark.parametrize("theme", COLOURED)
def test_pa_01_a_plan_on_every_paper_is_pdf_ua(theme: PaperTheme, verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(written(theme))
    assert verapdf(path) == {}


@pytest.mark.parametrize("theme", COLOURED)
def test_a_page_is_covered_to_its_edges(theme: PaperTheme) -> None:
    pdf, inks = written(theme), paper_inks(theme)
    corners = [(x, y) for x in (0, A4_SHORT - 2) for y in (0, A4_LONG - 2)]
    assert {colour_at(pdf, *corner) for corner in corners} == {inks[paper.GROUND]}
    page = page_picture(pdf, 0, round(2 * A4_SHORT))
    assert bytes.fromhex(inks[paper.INK][1:]) in page.rgb


def test_the_colour_of_paper_is_no_part_of_what_is_read() -> None:
    plain, coloured = Pdf(written(PaperTheme.BLACK_ON_WHITE)), Pdf(written(PaperTheme.YELLOW_ON_NAVY))
    roles = ("H1", "H2", "P", "Figure")
    assert coloured.texts(*roles) == plain.texts(*roles)
    assert coloured.artifact_words(0) == plain.artifact_words(0)


@pytest.mark.parametrize("theme", COLOURED)
def test_pictures_and_places_for_a_pen_are_white_on_every_paper(theme: PaperTheme) -> None:
    picture = PictureBox(Box(50, 50, 90, 90), symbol("tea"))
    face = PictureBox(Box(200, 50, 90, 90), symbol("me"), 45)
    items = (picture, face, tick_box(Box(50, 200, 40, 40)))
    pages = Pages("A", "en-GB", (Page(A4_SHORT, A4_LONG, (Group(Role.ARTIFACT, items),)),), theme)
    pdf = write_pdf(pages, sample.sun).pdf
    # The sun of the sample leaves the corners of its box, and of a round face nothing outside the circle.
    assert [colour_at(pdf, *at) for at in ((55, 58), (245, 53), (70, 220))] == ["#FFFFFF"] * 3
    assert colour_at(pdf, 203, 53) == paper_inks(theme)[paper.GROUND]


@pytest.mark.parametrize("theme", COLOURED)
def test_the_same_paper_gives_the_same_bytes(theme: PaperTheme) -> None:
    assert write_pdf(replace(full_plan(), theme=theme), sample.sun).pdf == written(theme)
