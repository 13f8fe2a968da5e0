"""A button of a gamepad does the very same as a key, whatever times and ways somebody needs."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.scanning.conftest import Room

from pcplanner.domain.access import (
    AccessProfile,
    InputMethod,
    ScanAdvance,
    ScanPattern,
    ScanSettings,
    Switch,
    SwitchJob,
    SwitchSource,
)

KEY = Switch(SwitchSource.KEY, Qt.Key.Key_F8.value, SwitchJob.CHOOSE)
PAD = Switch(SwitchSource.GAMEPAD, 0, SwitchJob.CHOOSE)
SCAN = ScanSettings(pattern=ScanPattern.LINEAR, scan_ms=1000, first_extra_ms=0)
WAYS = {
    "as it comes": SCAN,
    "held for half a second": replace(SCAN, acceptance_ms=500),
    "a second press left out for 2 seconds": replace(SCAN, ignore_repeat_ms=2000),
    "moves while held": replace(SCAN, advance=ScanAdvance.HOLD),
    "press to start and stop": replace(SCAN, advance=ScanAdvance.PRESS_TO_STOP),
    "part by part": replace(SCAN, pattern=ScanPattern.GROUP),
}
# How long it is held, and how long until the next press.
PRESSES = ((80, 300), (80, 1200), (700, 900), (2500, 400), (80, 2600), (900, 100))

Hold = Callable[[Room, bool], None]


def hold_key(room: Room, is_down: bool) -> None:
    (QTest.keyPress if is_down else QTest.keyRelease)(room.window, Qt.Key.Key_F8)


def hold_button(room: Room, is_down: bool) -> None:
    room.pad_reader.button(0, is_down=is_down)
    room.pads.poll()


def story(room: Room, switch: Switch, scan: ScanSettings, hold: Hold) -> list[tuple[str, bool, list[str]]]:
    """Return where the scan was after each press, whether it waited, and what was pressed by then."""
    told = []
    room.scan.use(AccessProfile(method=InputMethod.ONE_SWITCH, scan=scan, switches=(switch,)))
    for held_ms, then_ms in PRESSES:
        hold(room, True)
        room.clock.forward(held_ms)
        hold(room, False)
        room.clock.forward(then_ms)
        told.append((room.here(), room.scan.is_waiting, list(room.pressed)))
    room.scan.use(AccessProfile())
    return told


@pytest.fixture
def other_room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot)
    yield made
    made.scan.use(AccessProfile())


@pytest.mark.parametrize("scan", WAYS.values(), ids=WAYS)
def test_a_press_of_a_gamepad_is_a_press_of_a_key(other_room: Room, room: Room, scan: ScanSettings) -> None:
    by_button = story(room, PAD, scan, hold_button)
    assert by_button == story(other_room, KEY, scan, hold_key)
    assert any(pressed for _, _, pressed in by_button)


def test_the_trigger_of_a_gamepad_moves_the_scan_while_it_is_held(room: Room) -> None:
    trigger = Switch(SwitchSource.GAMEPAD, 200_050, SwitchJob.CHOOSE)
    scan = replace(SCAN, advance=ScanAdvance.HOLD)
    room.scan.use(AccessProfile(method=InputMethod.ONE_SWITCH, scan=scan, switches=(trigger,)))
    room.pad_reader.lever(5, 20_000, rest=-32_768)
    room.pads.poll()
    room.clock.forward(1500)
    room.pad_reader.lever(5, -32_768, rest=-32_768)
    room.pads.poll()
    assert room.pressed == ["No"]
