"""The page belongs to the person: a helper gets in by a long press, and nobody is ever shut in."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.clocks import FakeClock

from pcplanner.domain.access import InputMethod
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pressing.guard import LONG_PRESS_MS
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def method() -> InputMethod:
    return InputMethod.DIRECT


@pytest.fixture
def window(
    context: Context, qtbot: QtBot, example_person_id: str, clock: FakeClock, method: InputMethod
) -> Iterator[Window]:
    access = context.services.people.plan(example_person_id).person.access
    context.services.people.set_access(example_person_id, replace(access, is_guarded=True, method=method))
    made = Window(context, ALL_PAGES, clock)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    qtbot.waitUntil(made.shell.isActiveWindow)
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, example_person_id))
    clock.settle()
    yield made
    made.pressing.end()


def here(context: Context) -> Place | None:
    return context.navigator.here.place if context.navigator.here else None


def test_a_short_press_opens_nothing_and_says_how(window: Window, told: list[Message]) -> None:
    QTest.mouseClick(window.shell.header.facilitator, LEFT)
    assert not window.shell.is_drawer_open
    assert "Hold" in told[-1].words
    assert "Ctrl" in told[-1].words


def test_a_long_press_opens_the_drawer(window: Window, clock: FakeClock) -> None:
    button = window.shell.header.facilitator
    QTest.mousePress(button, LEFT)
    clock.forward(LONG_PRESS_MS + 50)
    QTest.mouseRelease(button, LEFT)
    assert window.shell.is_drawer_open


def test_three_keys_open_it_and_f2_alone_does_not(window: Window) -> None:
    QTest.keyClick(window.shell, Qt.Key.Key_F2)
    assert not window.shell.is_drawer_open
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.shell, Qt.Key.Key_F2, both)
    assert window.shell.is_drawer_open


def test_settings_and_other_plans_stay_shut(window: Window, context: Context, example_person_id: str) -> None:
    for route in (Route(Place.LOOKS, example_person_id), Route(Place.PEOPLE), Route(Place.PACKS)):
        context.go(route)
        assert here(context) is Place.HOME
    context.navigator.back()
    assert here(context) is Place.HOME


def test_the_person_goes_everywhere_in_their_own_plan(
    window: Window, context: Context, example_person_id: str
) -> None:
    for place in (Place.DREAMS, Place.CIRCLE, Place.BREAK, Place.HELP, Place.TAKE_HOME):
        context.go(Route(place, example_person_id))
        assert here(context) is place
        window.shell.home_pressed.emit()
        assert here(context) is Place.HOME


def test_the_window_does_not_close_by_a_stray_press(window: Window, told: list[Message]) -> None:
    assert not window.shell.close()
    assert window.shell.isVisible()
    assert "Hold" in told[-1].words


def test_opened_everything_goes_and_it_closes_with_the_drawer(
    window: Window, context: Context, example_person_id: str
) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.shell, Qt.Key.Key_F2, both)
    context.go(Route(Place.LOOKS, example_person_id))
    assert here(context) is Place.LOOKS
    window.shell.close_drawer()
    assert not window.pressing.guard.is_closed
    window.shell.home_pressed.emit()
    assert window.pressing.guard.is_closed


@pytest.mark.parametrize("method", [InputMethod.ONE_SWITCH, InputMethod.DWELL])
def test_somebody_who_cannot_hold_a_button_chooses_it_once_more(window: Window, told: list[Message]) -> None:
    button = window.shell.header.facilitator
    button.click()
    assert not window.shell.is_drawer_open
    assert "once more" in told[-1].words
    button.click()
    assert window.shell.is_drawer_open


def test_the_program_can_still_be_locked(window: Window, context: Context) -> None:
    context.navigator.start_at(Route(Place.WELCOME))
    assert here(context) is Place.WELCOME
    assert not window.pressing.guard.is_closed


def test_a_plan_that_is_not_guarded_is_as_always(
    window: Window, context: Context, example_person_id: str
) -> None:
    access = context.services.people.plan(example_person_id).person.access
    context.change(
        lambda: context.services.people.set_access(example_person_id, replace(access, is_guarded=False))
    )
    context.go(Route(Place.PEOPLE))
    assert here(context) is Place.PEOPLE
