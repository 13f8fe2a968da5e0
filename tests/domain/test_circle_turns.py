from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.circle_turns import free_turn, in_order, seated, turns_of

WHO = Supporter("x", "p", "Nell", None, Ring.FRIENDS, 0)


@pytest.mark.parametrize("ring", list(Ring))
@pytest.mark.parametrize("count", range(1, 12))
def test_whoever_chose_no_seat_is_spread_evenly_in_order(ring: Ring, count: int) -> None:
    turns = turns_of(ring, [None] * count)
    assert list(turns) == sorted(set(turns))
    assert ring in {Ring.FRIENDS, Ring.GROUPS} or all(abs(turn - 90) > 12 for turn in turns)
    gaps = [after - before for before, after in pairwise(turns)]
    assert not gaps or max(gaps) - min(gaps) <= 2


def test_a_seat_that_was_chosen_is_kept() -> None:
    assert turns_of(Ring.PAID, [None, 77, None]) == (30, 77, 270)
    assert [x.turn_degrees for x in seated(Ring.PAID, [WHO, replace(WHO, turn_degrees=9)])] == [0, 9]


@given(st.sampled_from(Ring), st.lists(st.integers(0, 359), max_size=20))
def test_a_new_seat_is_as_far_from_all_others_as_it_can_be(ring: Ring, turns: list[int]) -> None:
    free = free_turn(ring, turns)
    assert 0 <= free < 360

    def room(turn: int) -> int:
        return min((min((turn - x) % 360, (x - turn) % 360) for x in turns), default=360)

    assert room(free) >= max(room(turn) for turn in range(360)) - 1


@given(st.lists(st.integers(0, 359), max_size=12))
def test_places_go_clockwise_from_the_left(turns: list[int]) -> None:
    members = in_order([replace(WHO, id=str(n), turn_degrees=turn) for n, turn in enumerate(turns)])
    assert [x.place for x in members] == list(range(len(turns)))
    assert [x.turn_degrees for x in members] == sorted(turns)
