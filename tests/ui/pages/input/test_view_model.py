"""How somebody presses is kept at once, and a switch is learnt and a speed found with presses alone."""

import pytest
from tests.support.clocks import FakeClock

from pcplanner.domain.access import AccessProfile, InputMethod, SwitchJob, SwitchSource
from pcplanner.domain.finding_speed import ROUNDS
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.input.choices import Act, Part
from pcplanner.ui.pages.input.speed_test import Stage
from pcplanner.ui.pages.input.view_model import InputViewModel


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def model(context: Context, example_person_id: str, clock: FakeClock) -> InputViewModel:
    return InputViewModel(context, example_person_id, clock)


def kept(context: Context, person_id: str) -> AccessProfile:
    return context.services.people.plan(person_id).person.access


def choose(model: InputViewModel, part: Part, key: str) -> None:
    model.open_part(part)
    model.choose(next(x for x in model.state.choices if x.key == key))


def test_a_choice_is_kept_with_the_person(
    model: InputViewModel, context: Context, example_person_id: str
) -> None:
    choose(model, Part.METHOD, "one_switch")
    choose(model, Part.SPEED, "more")
    found = kept(context, example_person_id)
    assert (found.method, found.scan.scan_ms) == (InputMethod.ONE_SWITCH, 2500)


def test_with_nobody_it_is_how_the_computer_begins(context: Context, clock: FakeClock) -> None:
    model = InputViewModel(context, "", clock)
    choose(model, Part.METHOD, "dwell")
    assert context.services.settings.access().method is InputMethod.DWELL


def test_it_can_all_be_put_back(model: InputViewModel, context: Context, example_person_id: str) -> None:
    before = kept(context, example_person_id)
    choose(model, Part.METHOD, "one_switch")
    choose(model, Part.LOOPS, "more")
    model.put_back()
    assert kept(context, example_person_id) == before


def test_one_undo_takes_back_what_was_chosen_in_one_visit(
    model: InputViewModel, context: Context, example_person_id: str
) -> None:
    before = kept(context, example_person_id)
    choose(model, Part.METHOD, "one_switch")
    choose(model, Part.SPEED, "less")
    context.services.history.undo(example_person_id)
    assert kept(context, example_person_id) == before


def test_at_its_end_a_time_says_so_and_stays(
    model: InputViewModel, context: Context, example_person_id: str
) -> None:
    choose(model, Part.METHOD, "one_switch")
    for _ in range(40):
        choose(model, Part.HOLD, "less")
    assert kept(context, example_person_id).scan.acceptance_ms == 0


def test_the_next_press_is_learnt_as_the_switch(
    model: InputViewModel, context: Context, example_person_id: str
) -> None:
    choose(model, Part.METHOD, "one_switch")
    choose(model, Part.SWITCHES, "choose")
    assert model.state.act is Act.LEARN_CHOOSE
    assert context.hands.are_taken
    model.learn(SwitchSource.KEY, 42, "Key F8")
    (switch,) = kept(context, example_person_id).switches
    assert (switch.code, switch.job, switch.name) == (42, SwitchJob.CHOOSE, "Key F8")
    assert model.state.act is None
    assert not context.hands.are_taken


def test_one_button_cannot_have_both_jobs(
    model: InputViewModel, context: Context, example_person_id: str
) -> None:
    choose(model, Part.METHOD, "two_switches")
    choose(model, Part.SWITCHES, "choose")
    model.learn(SwitchSource.KEY, 42, "Key F8")
    choose(model, Part.SWITCHES, "move_on")
    model.learn(SwitchSource.KEY, 42, "Key F8")
    assert model.state.act is Act.LEARN_MOVE_ON
    assert "already" in model.state.told
    model.learn(SwitchSource.KEY, 43, "Key F9")
    assert [x.code for x in kept(context, example_person_id).switches] == [42, 43]


def test_a_speed_is_found_and_kept(
    model: InputViewModel, context: Context, example_person_id: str, clock: FakeClock
) -> None:
    choose(model, Part.METHOD, "one_switch")
    choose(model, Part.SPEED, "find")
    for _ in range(ROUNDS):
        assert model.state.stage is Stage.WAITING
        while model.state.stage is Stage.WAITING:
            clock.forward(100)
        clock.forward(650 - clock.now_ms() % 1)
        model.speed.press()
    assert model.state.stage is Stage.FOUND
    assert not context.hands.are_taken
    model.keep_speed()
    assert 900 <= kept(context, example_person_id).scan.scan_ms <= 1300


def test_a_press_before_the_star_counts_for_nothing(model: InputViewModel, clock: FakeClock) -> None:
    choose(model, Part.METHOD, "one_switch")
    choose(model, Part.SPEED, "find")
    model.speed.press()
    assert (model.speed.rounds_done, model.state.stage) == (0, Stage.WAITING)


def test_the_star_waits_as_long_as_somebody_needs(model: InputViewModel, clock: FakeClock) -> None:
    choose(model, Part.METHOD, "one_switch")
    choose(model, Part.SPEED, "find")
    clock.forward(3_600_000)
    assert model.state.stage is Stage.STAR
    model.speed.press()
    assert model.speed.rounds_done == 1


def test_leaving_keeps_nothing_and_gives_the_presses_back(
    model: InputViewModel, context: Context, example_person_id: str, told: list[Message]
) -> None:
    choose(model, Part.METHOD, "one_switch")
    before = kept(context, example_person_id)
    for key in ("find",):
        choose(model, Part.SPEED, key)
        model.leave_act()
    assert kept(context, example_person_id) == before
    assert not context.hands.are_taken
