"""The first press says what a thing is, and the second does it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.scanning.conftest import Room

from pcplanner.ui.pressing.hearing_first import HearingFirst

LEFT = Qt.MouseButton.LeftButton


def heard_in(room: Room) -> tuple[HearingFirst, list[str]]:
    said: list[str] = []
    hearing = HearingFirst(room.window, said.append)
    hearing.use(is_on=True)
    return hearing, said


def test_the_first_press_says_the_name_and_the_second_does_it(room: Room) -> None:
    hearing, said = heard_in(room)
    room.click("Home")
    assert (said, room.pressed) == (["Home"], [])
    room.click("Home")
    assert (said, room.pressed) == (["Home"], ["Home"])
    hearing.use(is_on=False)


def test_after_something_was_done_it_is_heard_first_again(room: Room) -> None:
    hearing, said = heard_in(room)
    for _ in range(3):
        room.click("Home")
    assert (said, room.pressed) == (["Home", "Home"], ["Home"])
    hearing.use(is_on=False)


def test_another_thing_is_heard_first(room: Room) -> None:
    hearing, said = heard_in(room)
    room.click("Home")
    room.click("Back")
    assert (said, room.pressed) == (["Home", "Back"], [])
    hearing.use(is_on=False)


def test_sliding_off_says_nothing(room: Room) -> None:
    hearing, said = heard_in(room)
    button = room.buttons["Yes"]
    QTest.mousePress(button, LEFT)
    QTest.mouseRelease(button, LEFT, pos=QPoint(-50, -50))
    assert (said, room.pressed) == ([], [])
    hearing.use(is_on=False)


def test_another_page_begins_anew(room: Room) -> None:
    hearing, said = heard_in(room)
    room.click("Home")
    hearing.forget()
    room.click("Home")
    assert (said, room.pressed) == (["Home", "Home"], [])
    hearing.use(is_on=False)


def test_switched_off_one_press_does_it(room: Room) -> None:
    hearing, said = heard_in(room)
    hearing.use(is_on=False)
    room.click("Home")
    assert (said, room.pressed) == ([], ["Home"])
