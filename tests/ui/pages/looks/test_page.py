import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.people import ThemeName
from pcplanner.ui.context import Context
from pcplanner.ui.pages.looks.page import LooksPage, open_page
from pcplanner.ui.pages.looks.theme_tile import LookTile
from pcplanner.ui.pages.looks.view_model import Part
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.colours import ThemeName as Colours
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, {Place.LOOKS: open_page})
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    return made


@pytest.fixture
def page(window: Window, context: Context, example_person_id: str) -> LooksPage:
    context.navigator.start_at(Route(Place.LOOKS, example_person_id))
    assert window.parts is not None
    shown = window.parts.widget
    assert isinstance(shown, LooksPage)
    return shown


def tile(page: LooksPage, words: str) -> LookTile:
    return next(t for t in page.grid.tiles() if isinstance(t, LookTile) and t.words() == words)


def test_it_stands_on_the_grid(page: LooksPage) -> None:
    parts = list(page.parts.values())
    assert [part.y() for part in parts] == [0, 87, 174, 261, 348]
    assert {(part.width(), part.height()) for part in parts} == {(304, 76)}
    first = page.grid.tiles()[0]
    assert page.grid.x() == 328
    assert (first.width(), first.height()) == (240, 204)
    assert page.sample.x() == 856
    assert page.sample.width() >= 430


def test_the_sample_is_true_before_anything_is_kept(page: LooksPage, context: Context) -> None:
    page.parts[Part.COLOURS].click()
    before = context.look.theme
    tile(page, "Dark").click()
    assert context.look.theme is before
    assert page.sample.line._look.theme == theme_named(Colours.DARK)


def test_keeping_it_changes_the_whole_window_at_once_by_keyboard(
    page: LooksPage, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    assert page.keep.is_not_now()
    QTest.keyClick(page.parts[Part.COLOURS], Qt.Key.Key_Space)
    QTest.keyClick(tile(page, "Yellow on black"), Qt.Key.Key_Return)
    QTest.keyClick(page.parts[Part.SIZE], Qt.Key.Key_Space)
    QTest.keyClick(tile(page, "Biggest"), Qt.Key.Key_Return)
    QTest.keyClick(page.keep, Qt.Key.Key_Space)
    assert context.look.theme == theme_named(Colours.YELLOW_ON_BLACK)
    assert context.look.metrics.scale == 2.0
    kept = context.services.people.plan(example_person_id).person.access
    assert kept.theme is ThemeName.YELLOW_ON_BLACK
    assert page.keep.is_not_now()


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_clipped(
    page: LooksPage, window: Window, context: Context, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    window.shell.resize(*size)
    for part in (Part.SIZE, Part.COLOURS, Part.SOUND, Part.MOVEMENT):
        page.parts[part].click()
        for button in page.findChildren(PressButton):
            if button.isVisible():
                corner = button.mapTo(page, button.rect().bottomRight())
                assert page.rect().contains(corner), button.words()
                assert min(button.width(), button.height()) >= 44
                assert button.accessibleName().startswith(button.words())
        assert not page.grid.pager.is_needed


def test_everything_that_takes_focus_has_a_name(page: LooksPage) -> None:
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert child.accessibleName()


def test_where_there_is_little_room_the_parts_are_in_a_row_on_top(window: Window, page: LooksPage) -> None:
    page._look.change(metrics=Metrics(1.25))
    window.shell.resize(1280, 720)
    assert not any(part.isVisible() for part in page.parts.values())
    tabs = list(page.tabs.values())
    assert all(tab.isVisible() for tab in tabs)
    assert tabs[0].accessibleName().startswith("Size, ")
    tabs[1].click()
    assert tabs[1].is_chosen()
    assert not tabs[0].is_chosen()
