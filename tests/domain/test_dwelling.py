"""Resting presses once, and never by surprise."""

import pytest

from pcplanner.domain.dwelling import Dwell


def test_resting_long_enough_presses_once() -> None:
    dwell = Dwell(1500)
    assert dwell.over("a", 0) is None
    assert dwell.over("a", 1499) is None
    assert dwell.over("a", 1500) == "a"
    assert dwell.over("a", 60_000) is None


def test_it_must_be_left_to_be_pressed_again() -> None:
    dwell = Dwell(1000)
    dwell.over("a", 0)
    assert dwell.over("a", 1000) == "a"
    dwell.over(None, 1100)
    dwell.over("a", 1200)
    assert dwell.over("a", 2199) is None
    assert dwell.over("a", 2200) == "a"


def test_going_to_another_thing_begins_anew() -> None:
    dwell = Dwell(1000)
    dwell.over("a", 0)
    dwell.over("b", 900)
    assert dwell.over("b", 1500) is None
    assert dwell.over("b", 1900) == "b"


def test_what_is_under_the_pointer_when_a_page_comes_must_be_left_first() -> None:
    dwell = Dwell(1000)
    dwell.page_came("a")
    for now in range(0, 60_000, 500):
        assert dwell.over("a", now) is None
    dwell.over(None, 60_000)
    dwell.over("a", 60_100)
    assert dwell.over("a", 61_100) == "a"


def test_the_ring_fills_as_the_time_passes() -> None:
    dwell = Dwell(1000)
    assert dwell.part_done(0) == 0
    dwell.over("a", 0)
    assert dwell.part_done(250) == 0.25
    assert dwell.part_done(5000) == 1
    dwell.rest()
    assert dwell.part_done(5000) == 0


@pytest.mark.parametrize(("asked", "used"), [(1, 300), (99_999, 10_000)])
def test_the_time_is_kept_between_a_third_of_a_second_and_10_seconds(asked: int, used: int) -> None:
    dwell = Dwell(asked)
    dwell.over("a", 0)
    assert dwell.over("a", used - 1) is None
    assert dwell.over("a", used) == "a"


def test_what_is_pressed_several_times_is_pressed_again_after_the_same_time_each_time() -> None:
    dwell = Dwell(1000)
    pressed = [now for now in range(0, 3900, 100) if dwell.over("a", now, is_again=True)]
    assert pressed == [1000, 2000, 3000]
    assert dwell.part_done(3500) == 0.5
    dwell.over(None, 3900)
    assert dwell.over("a", 4000, is_again=True) is None
