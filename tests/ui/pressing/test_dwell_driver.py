"""Resting the pointer on something presses it, and a page that comes is never pressed by surprise."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot
from tests.ui.scanning.conftest import Room

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.ui.pressing.dwell_driver import DwellDriver, DwellRing
from pcplanner.ui.scanning.targets import repeat_by_resting


class Pointed:
    """Be a pointer that a test moves, over a room with two buttons."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.at = QPoint(1, 1)
        self.ring = DwellRing(room.window, room.look)
        self.rested: list[str] = []
        self.dwell = DwellDriver(
            room.window,
            self.ring,
            room.finder,
            room.clock,
            lambda: room.window.mapToGlobal(self.at),
        )
        self.dwell.rested_on.connect(lambda widget: self.rested.append(widget.accessibleName()))

    def over(self, name: str) -> None:
        button = self.room.buttons[name]
        self.at = button.mapTo(self.room.window, button.rect().center())

    def wait(self, ms: int) -> None:
        self.room.clock.forward(ms)


@pytest.fixture
def pointed(qtbot: QtBot) -> Pointed:
    return Pointed(Room(qtbot))


def test_resting_on_a_button_presses_it_once(pointed: Pointed) -> None:
    pointed.dwell.start(1500)
    pointed.over("Yes")
    pointed.wait(1450)
    assert pointed.rested == []
    assert 0.8 < pointed.ring.part < 1
    pointed.wait(20_000)
    assert pointed.rested == ["Yes"]
    assert not pointed.ring.isVisible()


def test_a_page_that_comes_under_the_pointer_is_not_pressed(pointed: Pointed) -> None:
    pointed.dwell.start(1500)
    pointed.over("Yes")
    pointed.wait(1000)
    pointed.dwell.page_came()
    pointed.wait(60_000)
    assert pointed.rested == []
    pointed.over("No")
    pointed.wait(1600)
    assert pointed.rested == ["No"]


def test_what_is_there_when_dwell_is_switched_on_is_not_pressed(pointed: Pointed) -> None:
    pointed.over("Yes")
    pointed.dwell.start(500)
    pointed.wait(30_000)
    assert pointed.rested == []


def test_an_arrow_is_pressed_time_after_time_while_the_pointer_rests(pointed: Pointed) -> None:
    repeat_by_resting(pointed.room.buttons["Yes"])
    pointed.dwell.start(1000)
    pointed.over("Yes")
    pointed.wait(3300)
    assert pointed.rested == ["Yes"] * 3


def test_what_comes_under_a_pointer_that_was_there_before_must_be_left_first(pointed: Pointed) -> None:
    room = pointed.room
    pointed.dwell.start(1000)
    pointed.over("Yes")
    pointed.wait(1200)
    assert pointed.rested == ["Yes"]
    # Another button takes the place of the one that was pressed, and the hand trembles.
    other = room.button("Other")
    room.row.replaceWidget(room.buttons["Yes"], other)
    room.buttons["Yes"].hide()
    for _ in range(20):
        pointed.at += QPoint(9, 5)
        pointed.wait(100)
        pointed.at -= QPoint(9, 5)
        pointed.wait(100)
    assert pointed.rested == ["Yes"]
    pointed.over("No")
    pointed.wait(200)
    pointed.at = other.mapTo(room.window, other.rect().center())
    pointed.wait(1200)
    assert pointed.rested == ["Yes", "Other"]


def test_switched_off_nothing_is_pressed(pointed: Pointed) -> None:
    pointed.dwell.start(500)
    pointed.over("Yes")
    pointed.wait(200)
    pointed.dwell.stop()
    pointed.wait(30_000)
    assert pointed.rested == []
    assert not pointed.ring.isVisible()


def test_the_ring_is_where_the_pointer_is(pointed: Pointed) -> None:
    pointed.dwell.start(1500)
    pointed.over("No")
    pointed.wait(500)
    assert (pointed.ring.geometry().center() - pointed.at).manhattanLength() <= 2


def test_what_dwell_has_seen_and_what_comes_later_are_all_scanned(pointed: Pointed) -> None:
    pointed.dwell.start(1500)
    pointed.wait(100)
    pointed.dwell.stop()
    room = pointed.room
    room.row.insertWidget(0, room.button("Maybe"))
    room.clock.settle()
    room.scan.use(AccessProfile(method=InputMethod.ONE_SWITCH))
    names = [leaf.cue for leaf in room.scan.root.leaves()]
    assert sorted(names) == ["Back", "Home", "Maybe", "My words", "No", "Yes"]
    room.scan.use(AccessProfile())
