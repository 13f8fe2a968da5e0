"""Keys and mouse buttons that were learnt are switches; a helper's hand on the mouse goes on working."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.scanning.conftest import Room

from pcplanner.domain.access import InputMethod, Switch, SwitchJob, SwitchSource
from pcplanner.domain.gamepads import PadPart, PadPiece
from pcplanner.ui.scanning.switch_watch import SwitchWatch, switches_of

LEFT = Switch(SwitchSource.MOUSE, Qt.MouseButton.LeftButton.value, SwitchJob.CHOOSE)
F8 = Switch(SwitchSource.KEY, Qt.Key.Key_F8.value, SwitchJob.CHOOSE)
PAD = Switch(SwitchSource.GAMEPAD, PadPiece(PadPart.BUTTON, 4).code, SwitchJob.CHOOSE)


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def watch(room: Room, heard: list[str]) -> Iterator[SwitchWatch]:
    made = SwitchWatch(room.pads)
    made.pressed.connect(lambda job: heard.append(f"down {job.value}"))
    made.released.connect(lambda job: heard.append(f"up {job.value}"))
    made.helper_acted.connect(lambda: heard.append("helper"))
    yield made
    made.stop()


def click(room: Room, at: QPointF, name: str = "Yes") -> None:
    """Send what a mouse sends when its left button is pressed at a place on the screen."""
    button = room.buttons[name]
    for kind, held in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        inside = QPointF(button.rect().center())
        event = QMouseEvent(kind, inside, at, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(button, event)


def test_a_learnt_key_is_a_switch_and_does_nothing_else(
    room: Room, watch: SwitchWatch, heard: list[str]
) -> None:
    watch.start([F8])
    QTest.keyClick(room.buttons["Yes"], Qt.Key.Key_F8)
    assert heard == ["down choose", "up choose"]
    QTest.keyClick(room.buttons["Yes"], Qt.Key.Key_Space)
    assert heard[2:] == ["helper"]
    assert room.pressed == ["Yes"]


def test_a_mouse_button_is_a_switch_where_the_pointer_was_not_moved(
    room: Room, watch: SwitchWatch, heard: list[str]
) -> None:
    watch.start([LEFT])
    for _ in range(3):
        click(room, QPointF(QCursor.pos()))
    assert heard == ["down choose", "up choose"] * 3
    assert room.pressed == []


def test_a_helper_who_moves_the_pointer_clicks_as_always(
    room: Room, watch: SwitchWatch, heard: list[str]
) -> None:
    watch.start([LEFT])
    elsewhere = QPointF(QCursor.pos()) + QPointF(200, 100)
    click(room, elsewhere)
    assert (heard, room.pressed) == (["helper"], ["Yes"])
    click(room, elsewhere)
    assert heard[1:] == ["down choose", "up choose"]
    assert room.pressed == ["Yes"]


def test_shift_alone_is_nobody(room: Room, watch: SwitchWatch, heard: list[str]) -> None:
    watch.start([F8])
    QTest.keyClick(room.window, Qt.Key.Key_Shift)
    assert heard == []


def test_stopped_it_hears_nothing(room: Room, watch: SwitchWatch, heard: list[str]) -> None:
    watch.start([F8])
    watch.stop()
    QTest.keyClick(room.window, Qt.Key.Key_F8)
    assert heard == []


def test_where_nothing_was_learnt_space_and_enter_are_the_switches() -> None:
    one = switches_of(InputMethod.ONE_SWITCH, ())
    assert {(x.code, x.job) for x in one} == {
        (Qt.Key.Key_Space.value, SwitchJob.CHOOSE),
        (Qt.Key.Key_Return.value, SwitchJob.CHOOSE),
    }
    two = switches_of(InputMethod.TWO_SWITCHES, (F8,))
    assert {(x.code, x.job) for x in two} == {
        (Qt.Key.Key_Space.value, SwitchJob.MOVE_ON),
        (Qt.Key.Key_Return.value, SwitchJob.CHOOSE),
    }


def test_what_was_learnt_comes_before_what_is_usual() -> None:
    assert switches_of(InputMethod.ONE_SWITCH, (F8,)) == (F8,)
    move = Switch(SwitchSource.KEY, Qt.Key.Key_F9.value, SwitchJob.MOVE_ON)
    assert switches_of(InputMethod.TWO_SWITCHES, (F8, move)) == (F8, move)


def test_a_button_of_a_gamepad_is_a_switch_and_the_others_are_not(
    room: Room, watch: SwitchWatch, heard: list[str]
) -> None:
    watch.start([PAD])
    for number in (3, 4):
        for is_down in (True, False):
            room.pad_reader.button(number, is_down=is_down)
    room.pads.poll()
    assert heard == ["down choose", "up choose"]
    QTest.keyClick(room.buttons["Yes"], Qt.Key.Key_Space)
    assert room.pressed == ["Yes"]


def test_gamepads_are_read_only_for_a_switch_of_one(room: Room, watch: SwitchWatch) -> None:
    watch.start([F8, LEFT])
    assert room.pad_reader.times_opened == 0
    watch.start([F8, PAD])
    assert room.pad_reader.is_open
    watch.start([F8])
    assert not room.pad_reader.is_open
    watch.start([PAD])
    watch.stop()
    assert not room.pad_reader.is_open
