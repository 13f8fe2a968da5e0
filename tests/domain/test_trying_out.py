"""The try-out: what is shown next, what is noted, and that nothing gets harder unless it was chosen."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.domain.access import (
    CHOICES_A_PAGE,
    TEXT_SCALES,
    AccessProfile,
    Form,
    Heard,
    InputMethod,
    ThemeName,
)
from pcplanner.domain.trying_out import TryOut, answers, proposed
from pcplanner.domain.trying_rounds import (
    COUNTS,
    FORMS,
    THINGS,
    Ask,
    Asked,
    Ended,
    Notes,
    PressOnce,
    Round,
    most_easily,
    rounds,
)

SEEDS = st.integers(0, 10_000)
BEFORE = AccessProfile()


def begun(seed: int = 1) -> TryOut:
    return TryOut.begun(Random(seed))


def through(trying: TryOut, ask: Ask) -> TryOut:
    """Leave everything out until something is asked about this."""
    while trying.ask is not ask:
        trying = trying.leave_out()
    return trying


def find_all(trying: TryOut) -> TryOut:
    """Find the wanted thing with the first press for as long as there are rounds."""
    while isinstance(trying.shown, Round):
        trying = trying.press(trying.shown.wanted)
    return trying


@given(SEEDS)
def test_a_round_has_its_thing_among_different_ones_and_never_where_it_was_before(seed: int) -> None:
    planned = rounds(Random(seed))
    places = [x.things.index(x.wanted) for x in planned]
    assert all(a != b for a, b in pairwise(places))
    for each in planned:
        assert len(set(each.things)) == len(each.things)
        assert set(each.things) <= set(THINGS)
    assert {x.form for x in planned if x.ask is Ask.FORM} == set(FORMS)
    assert tuple(len(x.things) for x in planned if x.ask is Ask.CHOICES) == COUNTS


def test_shuffling_is_by_the_given_random() -> None:
    assert rounds(Random(5)) == rounds(Random(5))
    assert len({rounds(Random(seed)) for seed in range(20)}) == 20


@given(SEEDS, st.integers(0, 8))
def test_pressing_always_the_same_place_finds_nothing(seed: int, place: int) -> None:
    trying = begun(seed)
    while not isinstance(trying.shown, Ended):
        shown = trying.shown
        if isinstance(shown, Round):
            pressed = trying.press(shown.things[min(place, len(shown.things) - 1)])
            trying = pressed if pressed.at != trying.at else pressed.go_on()
        else:
            trying = trying.go_on()
    assert most_easily(trying.notes) == 0
    assert proposed(trying.notes, BEFORE) == BEFORE


def test_another_thing_stays_and_after_two_the_wanted_one_is_shown() -> None:
    trying = begun()
    assert isinstance(trying.shown, Round)
    other = next(x for x in trying.shown.things if x != trying.shown.wanted)
    once = trying.press(other)
    assert once.shown == trying.shown
    assert not once.is_named
    twice = once.press(other)
    assert twice.is_named
    found = twice.press(trying.shown.wanted)
    assert found.at == 1
    assert [(x.is_found, x.presses, x.is_easy) for x in found.notes.found] == [(True, 3, False)]


def test_a_round_nobody_pressed_in_is_not_noted() -> None:
    assert begun().go_on().notes.found == ()


@given(SEEDS)
def test_leaving_everything_out_changes_nothing(seed: int) -> None:
    trying = begun(seed)
    asked = []
    while not isinstance(trying.shown, Ended):
        asked.append(trying.ask)
        trying = trying.leave_out()
    assert asked == list(Ask)
    assert proposed(trying.notes, BEFORE) == BEFORE


def test_what_was_found_is_taken_back_when_the_question_is_left_out() -> None:
    trying = find_all(through(begun(), Ask.CHOICES))
    assert trying.notes.found
    left = trying.leave_out()
    assert not left.notes.found
    assert left.ask is Ask.SIZE


def test_more_are_not_tried_after_one_that_was_not_easy() -> None:
    trying = through(begun(), Ask.CHOICES)
    for _ in range(3):
        assert isinstance(trying.shown, Round)
        trying = trying.press(trying.shown.wanted)
    assert isinstance(trying.shown, Round)
    assert len(trying.shown.things) == 6
    other = next(x for x in trying.shown.things if x != trying.shown.wanted)
    trying = trying.press(other).press(trying.shown.wanted)
    assert trying.shown == Asked(Ask.CHOICES)
    assert most_easily(trying.notes) == 4
    assert answers(Ask.CHOICES, trying.notes) == ("2", "4")


@pytest.mark.parametrize(("before", "after"), [(9, 4), (4, 4), (2, 2)])
def test_without_an_answer_a_page_never_gets_more(before: int, after: int) -> None:
    trying = through(begun(), Ask.CHOICES)
    for _ in range(3):
        assert isinstance(trying.shown, Round)
        trying = trying.press(trying.shown.wanted)
    assert proposed(trying.notes, replace(BEFORE, choices=before)).choices == after
    chosen = trying.notes.with_choice(Ask.CHOICES, "6")
    assert proposed(chosen, replace(BEFORE, choices=before)).choices == 6


def notes_where(*well: Form) -> Notes:
    """Return the notes of somebody who found everything at once in these forms only."""
    trying = begun()
    while isinstance(trying.shown, Round):
        shown = trying.shown
        if shown.form not in well:
            trying = trying.press(next(x for x in shown.things if x != shown.wanted))
        trying = trying.press(shown.wanted)
    return trying.notes


@pytest.mark.parametrize(
    ("before", "well", "after"),
    [
        (Form.BOTH, (Form.PICTURE_ONLY,), Form.PICTURE_ONLY),
        (Form.BOTH, (Form.BOTH, Form.WORDS_ONLY), Form.BOTH),
        (Form.WORDS_ONLY, (Form.BOTH, Form.PICTURE_ONLY), Form.BOTH),
        (Form.SYMBOL, (Form.BOTH,), Form.SYMBOL),
        (Form.PHOTO, (Form.PICTURE_ONLY,), Form.PHOTO),
        (Form.BOTH, (), Form.BOTH),
    ],
)
def test_another_form_is_proposed_only_where_it_went_well_and_the_old_one_did_not(
    before: Form, well: tuple[Form, ...], after: Form
) -> None:
    assert proposed(notes_where(*well), replace(BEFORE, form=before)).form is after


def test_what_was_chosen_comes_before_what_was_noted() -> None:
    notes = notes_where(Form.BOTH).with_choice(Ask.FORM, Form.WORDS_ONLY.value)
    assert proposed(notes, BEFORE).form is Form.WORDS_ONLY


def test_each_answer_fills_in_its_part() -> None:
    notes = Notes()
    for ask, value in (
        (Ask.SIZE, "150"),
        (Ask.COLOURS, "dark"),
        (Ask.PACE, "-30"),
        (Ask.SPOKEN, "asked"),
        (Ask.PRESS, "one_switch"),
    ):
        notes = notes.with_choice(ask, value)
    found = proposed(notes, replace(BEFORE, speech=False, rate=100))
    assert (found.scale, found.theme, found.rate) == (150, ThemeName.DARK, 90)
    assert found.heard == Heard(prompts=False, labels=False, plan_text=False)
    assert found.speech
    assert found.method is InputMethod.ONE_SWITCH


def test_a_press_is_tried_once_only_where_a_way_was_chosen() -> None:
    asked = through(begun(), Ask.PRESS)
    assert isinstance(asked.choose("one_switch").shown, PressOnce)
    assert isinstance(asked.choose("one_switch").go_on().shown, Ended)
    assert isinstance(asked.go_on().shown, Ended)


def test_from_the_end_one_answer_is_changed_or_left_as_it_was() -> None:
    trying = through(begun(), Ask.SIZE).choose("200").stop()
    again = trying.change(Ask.SIZE)
    assert again.shown == Asked(Ask.SIZE)
    assert isinstance(again.choose("125").shown, Ended)
    assert proposed(again.choose("125").notes, BEFORE).scale == 125
    left = again.leave_out()
    assert isinstance(left.shown, Ended)
    assert proposed(left.notes, BEFORE) == BEFORE


@settings(max_examples=60)
@given(SEEDS, st.lists(st.tuples(st.sampled_from(["press", "choose", "go_on", "leave", "stop"]), SEEDS)))
def test_whatever_somebody_does_the_profile_stays_valid_and_never_harder(
    seed: int, acts: list[tuple[str, int]]
) -> None:
    trying = begun(seed)
    for act, number in acts:
        shown = trying.shown
        if act == "press" and isinstance(shown, Round):
            trying = trying.press(shown.things[number % len(shown.things)])
        elif act == "choose" and isinstance(shown, Asked):
            values = answers(shown.ask, trying.notes)
            trying = trying.choose(values[number % len(values)])
        elif act == "go_on":
            trying = trying.go_on()
        elif act == "leave":
            trying = trying.leave_out()
        elif act == "stop" and number % 7 == 0:
            trying = trying.stop()
    found = proposed(trying.notes, BEFORE)
    assert found.choices in {0, *CHOICES_A_PAGE}
    assert found.scale in TEXT_SCALES
    assert 90 <= found.rate <= 200
    if not trying.notes.choice(Ask.CHOICES):
        assert found.choices <= (BEFORE.choices or CHOICES_A_PAGE[-1])
    for ask, unchanged in ((Ask.SIZE, "scale"), (Ask.COLOURS, "theme"), (Ask.PRESS, "method")):
        if not trying.notes.choice(ask):
            assert getattr(found, unchanged) == getattr(BEFORE, unchanged)
