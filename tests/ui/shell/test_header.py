import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.shell.header import Header
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics

HEAD = PageHead("My circle", Family.CIRCLE, whose="Robin’s plan", photo="robin", footprints=(2, 6))


@pytest.fixture
def header(look: Look, qtbot: QtBot) -> Header:
    made = Header(look)
    qtbot.addWidget(made)
    made.resize(1366, 80)
    made.show_head(HEAD)
    return made


def test_it_has_the_family_s_ground_and_a_line_of_four(header: Header, look: Look) -> None:
    image = picture_of(header)
    soft, strong = look.theme.soft(Family.CIRCLE), look.theme.strong(Family.CIRCLE)
    assert image.pixelColor(800, 40) == soft
    assert [image.pixelColor(800, y) for y in range(75, 80)] == [soft, *[strong] * 4]
    assert image.pixelColor(68, 38) == QColor("blue")


def test_it_says_the_title_and_whose_plan(header: Header) -> None:
    assert header.accessibleName() == "My circle, Robin’s plan"
    assert header.footprints.accessibleName() == "2 of 6"


def test_without_a_photo_there_is_the_mark_of_the_program(header: Header) -> None:
    header.show_head(PageHead("Whose plan?"))
    assert header.accessibleName() == "Whose plan?, Our plans"
    assert has_colour(picture_of(header).copy(40, 10, 56, 56), QColor("#0b5d66"))


def test_practice_is_plain_to_see(header: Header) -> None:
    before = picture_of(header)
    header.set_practice(True)
    assert picture_of(header) != before


def test_the_footprints_go_under_the_drawer(header: Header) -> None:
    assert header.footprints.isVisibleTo(header)
    header.set_room(864)
    assert not header.footprints.isVisibleTo(header)
    header.set_room(1366)
    assert header.footprints.isVisibleTo(header)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("title", ["", "What is important to me " * 4, "<b>&", "👩‍👩‍👧" * 40])
def test_any_title_is_drawn(header: Header, look: Look, scale: float, title: str) -> None:
    look.change(metrics=Metrics(scale))
    header.resize(1024, look.metrics.header_height)
    header.set_practice(True)
    header.show_head(PageHead(title, whose="A very long name that goes on and on", footprints=(3, 6)))
    picture_of(header)
