"""Gamepads are read only while somebody listens, and whoever heard a press hears its end."""

import pytest
from PySide6.QtCore import QObject
from tests.support.gamepads import FakePads

from pcplanner.domain.gamepads import PadPiece
from pcplanner.ui.scanning.gamepads import Gamepads


class Ear:
    """Note what is heard, and do something at it."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def pad_pressed(self, piece: PadPiece, name: str) -> None:
        self.heard.append(f"down {name}")

    def pad_released(self, piece: PadPiece, name: str) -> None:
        self.heard.append(f"up {name}")


@pytest.fixture
def reader() -> FakePads:
    return FakePads()


@pytest.fixture
def in_front() -> list[bool]:
    return [True]


@pytest.fixture
def pads(reader: FakePads, in_front: list[bool], qapp: QObject) -> Gamepads:
    return Gamepads(reader, lambda: in_front[0])


def tap(reader: FakePads, pads: Gamepads, number: int = 0) -> None:
    reader.button(number, is_down=True)
    reader.button(number, is_down=False)
    pads.poll()


def test_nothing_is_opened_until_somebody_listens_and_it_ends_with_the_last(
    pads: Gamepads, reader: FakePads
) -> None:
    assert reader.times_opened == 0
    one, other = Ear(), Ear()
    pads.listen(one)
    pads.listen(other)
    assert (reader.times_opened, pads.can_be_read) == (1, True)
    pads.leave(one)
    assert reader.is_open
    pads.leave(other)
    assert (reader.is_open, pads.can_be_read) == (False, False)


def test_press_and_release_are_both_told_even_when_they_come_together(
    pads: Gamepads, reader: FakePads
) -> None:
    ear = Ear()
    pads.listen(ear)
    tap(reader, pads, 3)
    assert ear.heard == ["down Gamepad button 4", "up Gamepad button 4"]


def test_it_reads_by_itself_while_somebody_listens(pads: Gamepads, reader: FakePads, qtbot: QObject) -> None:
    ear = Ear()
    pads.listen(ear)
    reader.button(0, is_down=True)
    qtbot.waitUntil(lambda: ear.heard == ["down Gamepad button 1"])  # type: ignore[attr-defined]
    pads.leave(ear)


def test_the_last_to_listen_hears_and_then_the_one_before_again(pads: Gamepads, reader: FakePads) -> None:
    scan, learner = Ear(), Ear()
    pads.listen(scan)
    pads.listen(learner)
    tap(reader, pads)
    pads.leave(learner)
    tap(reader, pads, 1)
    assert learner.heard == ["down Gamepad button 1", "up Gamepad button 1"]
    assert scan.heard == ["down Gamepad button 2", "up Gamepad button 2"]


def test_who_heard_a_press_hears_its_end_when_another_listens_by_then(
    pads: Gamepads, reader: FakePads
) -> None:
    scan, learner = Ear(), Ear()
    pads.listen(scan)
    reader.button(0, is_down=True)
    pads.poll()
    pads.listen(learner)
    reader.button(0, is_down=False)
    pads.poll()
    assert (scan.heard[-1], learner.heard) == ("up Gamepad button 1", [])


def test_pulled_out_while_it_is_held_it_counts_as_let_go(pads: Gamepads, reader: FakePads) -> None:
    ear = Ear()
    pads.listen(ear)
    reader.plug(7)
    reader.button(0, is_down=True, pad=7)
    pads.poll()
    assert pads.is_plugged
    reader.pull_out(7)
    pads.poll()
    assert ear.heard == ["down Gamepad button 1", "up Gamepad button 1"]
    assert not pads.is_plugged
    reader.plug(8)
    reader.button(0, is_down=True, pad=8)
    pads.poll()
    assert ear.heard[2:] == ["down Gamepad button 1"]


def test_while_another_program_is_in_front_nothing_is_pressed_but_let_go(
    pads: Gamepads, reader: FakePads, in_front: list[bool]
) -> None:
    ear = Ear()
    pads.listen(ear)
    reader.button(0, is_down=True)
    pads.poll()
    in_front[0] = False
    reader.button(0, is_down=False)
    pads.poll()
    tap(reader, pads)
    assert ear.heard == ["down Gamepad button 1", "up Gamepad button 1"]


def test_a_trembling_trigger_is_one_press(pads: Gamepads, reader: FakePads) -> None:
    ear = Ear()
    pads.listen(ear)
    for value in (-32_768, -1_000, 500, -500, 800, -3_000, 32_767, -20_000, -32_768):
        reader.lever(2, value, rest=-32_768)
    pads.poll()
    assert ear.heard == ["down Gamepad trigger 3", "up Gamepad trigger 3"]


def test_a_cross_that_rolls_lets_go_of_one_arrow_before_it_presses_the_next(
    pads: Gamepads, reader: FakePads
) -> None:
    ear = Ear()
    pads.listen(ear)
    for bits in (1, 2, 0):
        reader.cross(bits)
    pads.poll()
    assert ear.heard == [
        "down Gamepad arrow up",
        "up Gamepad arrow up",
        "down Gamepad arrow right",
        "up Gamepad arrow right",
    ]


def test_where_this_computer_cannot_nothing_breaks(qapp: QObject) -> None:
    ear = Ear()
    for pads in (Gamepads(FakePads(is_able=False)), Gamepads()):
        pads.listen(ear)
        assert not pads.can_be_read
        pads.poll()
        pads.leave(ear)
    assert ear.heard == []


def test_whoever_leaves_at_a_press_hears_no_more(pads: Gamepads, reader: FakePads) -> None:
    class Leaver(Ear):
        def pad_pressed(self, piece: PadPiece, name: str) -> None:
            super().pad_pressed(piece, name)
            pads.leave(self)

    leaver = Leaver()
    pads.listen(leaver)
    tap(reader, pads)
    assert leaver.heard == ["down Gamepad button 1"]
