"""The page of how somebody presses can be used in every size, and says what it waits for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import SwitchSource
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.input.choices import Act
from pcplanner.ui.pages.input.page import InputPage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.focus_order import stops_in
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot, example_person_id: str) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    context.navigator.start_at(Route(Place.HOME, example_person_id), Route(Place.INPUT, example_person_id))
    return made


@pytest.fixture
def page(window: Window) -> InputPage:
    found = window.shell.page()
    assert isinstance(found, InputPage)
    return found


def press(page: InputPage, words: str) -> None:
    grid = page.board.grid
    for tile in (x for x in grid.tiles() if x.accessibleName().startswith(words)):
        grid.show_tile(tile)
    shown = (x for x in page.findChildren(PressButton) if x.isVisible())
    next(x for x in shown if x.accessibleName().startswith(words)).click()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 680)])
def test_nothing_stands_outside_the_page(
    page: InputPage, window: Window, context: Context, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    window.shell.resize(*size)
    for words in ("How I press", "1 switch"):
        check(page)
        press(page, words)
    check(page)
    window.pressing.end()


def check(page: InputPage) -> None:
    for button in (x for x in page.findChildren(PressButton) if x.isVisible()):
        corner = button.mapTo(page, button.rect().bottomRight())
        assert page.rect().contains(corner), button.words()
        assert min(button.width(), button.height()) >= 44
        assert button.accessibleName().startswith(button.words())


def test_esc_leaves_what_waits_for_a_press(page: InputPage, window: Window) -> None:
    press(page, "1 switch")
    press(page, "My switches")
    press(page, "My switch to take")
    assert page.act.isVisible()
    QTest.keyClick(window.shell, Qt.Key.Key_Escape)
    assert not page.act.isVisible()
    assert page.isVisible()
    window.pressing.end()


def test_going_elsewhere_gives_every_press_back(page: InputPage, window: Window, context: Context) -> None:
    press(page, "1 switch")
    press(page, "My switches")
    press(page, "My switch to take")
    window.shell.home_pressed.emit()
    assert not context.hands.are_taken
    window.pressing.end()


def test_a_right_mouse_button_is_learnt_by_its_name(page: InputPage, window: Window) -> None:
    press(page, "1 switch")
    press(page, "My switches")
    press(page, "My switch to take")
    QTest.mouseClick(page.act.picture, Qt.MouseButton.RightButton)
    state = page._view_model.state
    assert state.act is not Act.LEARN_CHOOSE
    (switch,) = state.now.switches
    assert (switch.source, switch.name) == (SwitchSource.MOUSE, "Right mouse button")
    window.pressing.end()


def test_the_scan_stops_at_nothing_that_is_not_seen(page: InputPage, window: Window) -> None:
    press(page, "How I press")
    press(page, "1 switch")
    area = page.rect()
    for stop in stops_in(page):
        assert area.contains(stop.mapTo(page, stop.rect().center())), stop.accessibleName()
    window.pressing.end()
