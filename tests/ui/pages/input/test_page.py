"""The page of how somebody presses can be used in every size, and says what it waits for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.gamepads import FakePads

from pcplanner.domain.access import SwitchSource
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.input.choices import Act
from pcplanner.ui.pages.input.page import InputPage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.shell.focus_order import stops_in
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window


@pytest.fixture
def pad_reader() -> FakePads:
    return FakePads()


@pytest.fixture
def context(context: Context, pad_reader: FakePads) -> Context:
    return replace(context, pads=Gamepads(pad_reader, lambda: True))


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


def test_a_button_of_a_gamepad_is_learnt_when_it_comes_up(
    page: InputPage, window: Window, pad_reader: FakePads, context: Context
) -> None:
    press(page, "1 switch")
    press(page, "My switches")
    assert not pad_reader.is_open
    press(page, "My switch to take")
    assert "gamepad button" in page.act.words.words()
    assert "ready" not in page.act.words.words()
    pad_reader.plug()
    context.pads.poll()
    assert "A gamepad is ready." in page.act.words.words()
    pad_reader.button(2, is_down=True)
    context.pads.poll()
    assert page.act.isVisible()
    pad_reader.button(2, is_down=False)
    context.pads.poll()
    assert not page.act.isVisible()
    (switch,) = page._view_model.state.now.switches
    assert (switch.source, switch.code, switch.name) == (SwitchSource.GAMEPAD, 20, "Gamepad button 3")
    press(page, "My switches")
    (tile,) = (x for x in page.board.grid.tiles() if x.accessibleName().startswith("My switch to take"))
    assert "Gamepad button 3" in tile.accessibleName()
    window.pressing.end()
    assert not pad_reader.is_open


def test_where_no_gamepad_can_be_read_none_is_spoken_of(
    page: InputPage, window: Window, pad_reader: FakePads
) -> None:
    pad_reader.is_able = False
    press(page, "1 switch")
    press(page, "My switches")
    press(page, "My switch to take")
    assert "gamepad" not in page.act.words.words()
    window.pressing.end()
