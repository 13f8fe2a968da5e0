from dataclasses import replace

import pytest
from hypothesis import given
from tests.domain.sorted_sittings import all_in, begun, sittings

from pcplanner.domain.sittings import Placed, Sitting, SortPlace
from pcplanner.domain.sorting import answer_again, put, waiting
from pcplanner.domain.sorting_again import CLEAR, SortNote, is_unclear, note_of, with_asked_again

GOOD, NOT_SURE, NOT_GOOD = SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD


def test_a_few_of_both_sides_are_asked_again_once_everything_has_a_place() -> None:
    sitting = begun()
    for option in sitting.options[:-1]:
        sitting = put(sitting, option.id, GOOD)
        assert sitting.asked_again == ()
    sitting = put(sitting, sitting.options[-1].id, NOT_GOOD)
    assert len(sitting.asked_again) == 3
    found = {x.place for x in sitting.placed if x.option_id in sitting.asked_again}
    assert found == {GOOD, NOT_GOOD}


def test_few_options_are_asked_again_twice() -> None:
    short = replace(begun(), options=begun().options[:5])
    assert len(all_in(short, GOOD).asked_again) == 2


def test_where_nothing_is_clear_nothing_is_asked_again() -> None:
    assert all_in(begun(), NOT_SURE, SortPlace.DO_NOT_KNOW, SortPlace.DO_NOT_WANT).asked_again == ()


@given(sittings())
def test_only_what_was_clear_is_chosen_and_always_the_same(sitting: Sitting) -> None:
    # Put in the rest, so that it is chosen now.
    fresh = replace(sitting, asked_again=())
    for option in waiting(fresh):
        fresh = replace(fresh, placed=(*fresh.placed, Placed(option.id, GOOD)))
    chosen = with_asked_again(fresh)
    places = {x.option_id: x.place for x in fresh.placed}
    assert all(places[x] in CLEAR for x in chosen.asked_again)
    assert len(set(chosen.asked_again)) == len(chosen.asked_again) <= 3
    assert with_asked_again(chosen) == chosen
    assert with_asked_again(fresh) == chosen


@pytest.mark.parametrize("place", [GOOD, NOT_SURE, NOT_GOOD])
def test_all_in_one_place_is_noted(place: SortPlace) -> None:
    assert note_of(all_in(begun(), place)) is SortNote.SAME_PLACE


def test_ways_out_beside_one_place_do_not_hide_it() -> None:
    assert note_of(all_in(begun(), GOOD, SortPlace.DO_NOT_KNOW)) is SortNote.SAME_PLACE


def test_the_same_spot_pressed_each_time_is_noted() -> None:
    sitting = all_in(begun(), GOOD, NOT_SURE, NOT_GOOD)
    assert note_of(sitting) is None
    for option_id in sitting.asked_again:
        was = sitting.place_of(option_id)
        assert was is not None
        sitting = answer_again(sitting, option_id, NOT_GOOD if was.place is GOOD else GOOD)
    assert note_of(sitting) is SortNote.SAME_SPOT


def test_the_same_answer_to_both_questions_needs_no_note() -> None:
    sitting = all_in(begun(), GOOD, NOT_GOOD)
    for option_id in sitting.asked_again:
        was = sitting.place_of(option_id)
        assert was is not None
        sitting = answer_again(sitting, option_id, was.place)
    assert note_of(sitting) is None
    assert not any(is_unclear(x) for x in sitting.placed)


def test_a_few_answers_are_too_few_for_a_note() -> None:
    sitting = begun()
    for option in sitting.options[:3]:
        sitting = put(sitting, option.id, GOOD)
    assert note_of(sitting) is None


def test_two_answers_that_differ_are_unclear() -> None:
    assert is_unclear(Placed("x", GOOD, NOT_SURE))
    assert not is_unclear(Placed("x", GOOD, GOOD))
    assert not is_unclear(Placed("x", GOOD))
