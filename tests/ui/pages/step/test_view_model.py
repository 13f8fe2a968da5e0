from datetime import date, timedelta

from pcplanner.domain.dreams import ME, Step, StepState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.step.state import Stage
from pcplanner.ui.pages.step.view_model import StepViewModel
from pcplanner.ui.routes import Place, Route


def a_new_step(context: Context, plan: Plan) -> StepViewModel:
    route = Route(Place.STEP, plan.person.id, "", plan.goals[0].id)
    context.navigator.start_at(Route(Place.STEPS, plan.person.id), route)
    return StepViewModel(context, route)


def the_step(context: Context, plan: Plan, state: StepState) -> tuple[StepViewModel, Step]:
    step = next(s for s in plan.steps if s.state is state)
    route = Route(Place.STEP, plan.person.id, step.id)
    context.navigator.start_at(Route(Place.PROMISES, plan.person.id), route)
    return StepViewModel(context, route), step


def kept(context: Context, plan: Plan, step_id: str = "") -> Step:
    steps = context.services.people.plan(plan.person.id).steps
    if step_id:
        return next(s for s in steps if s.id == step_id)
    known = {s.id for s in plan.steps}
    return next(s for s in steps if s.id not in known)


def test_a_new_step_is_asked_in_four_questions(context: Context, example: Plan, told: list[Message]) -> None:
    view_model = a_new_step(context, example)
    view_model.go_on()
    assert "Say the step first" in told[-1].words
    view_model.set_words("I ring")
    view_model.set_words("I ring the college")
    view_model.go_on()
    view_model.choose_helper(ME)
    view_model.choose_helper(example.supporters[0].id)
    view_model.go_on()
    tomorrow = context.services.clock.today() + timedelta(days=1)
    view_model.choose_time(When(day=tomorrow))
    view_model.go_on()
    assert view_model.state.stage is Stage.HOW
    view_model.go_on()
    assert context.navigator.routes == (Route(Place.STEPS, example.person.id),)
    step = kept(context, example)
    assert step.words == "I ring the college"
    assert step.original_words == ""
    assert step.promised_by == (ME, example.supporters[0].id)
    assert step.when == When(day=tomorrow)
    assert step.goal_id == example.goals[0].id


def test_making_a_new_step_is_one_undo(context: Context, example: Plan) -> None:
    view_model = a_new_step(context, example)
    view_model.set_words("I ring")
    view_model.choose_helper(ME)
    view_model.set_picture(symbol("phone"))
    context.change(lambda: context.services.history.undo(example.person.id))
    assert len(context.services.people.plan(example.person.id).steps) == len(example.steps)
    assert not view_model.state.is_gone
    view_model.set_words("I write")
    assert kept(context, example).words == "I write"


def test_what_is_chosen_before_the_words_is_not_lost(context: Context, example: Plan) -> None:
    view_model = a_new_step(context, example)
    view_model.choose_helper(ME)
    view_model.watch.load()
    view_model.set_picture(symbol("phone"))
    assert kept(context, example).promised_by == (ME,)


def test_somebody_takes_a_promise_back(context: Context, example: Plan) -> None:
    view_model, step = the_step(context, example, StepState.NOT_YET)
    for who in step.promised_by:
        view_model.choose_helper(who)
    assert kept(context, example, step.id).promised_by == ()
    view_model.add_name("  Ravi   at the bank ")
    assert kept(context, example, step.id).promised_by == ("Ravi at the bank",)


def test_a_day_is_found_by_buttons(context: Context, example: Plan) -> None:
    view_model, step = the_step(context, example, StepState.NOT_YET)
    view_model.choose_time(When())
    view_model.open_days()
    start = view_model.state.day
    assert start is not None
    view_model.change_day(1, 0)
    view_model.change_day(0, 1)
    view_model.change_day(0, -1)
    assert kept(context, example, step.id).when == When(day=start + timedelta(days=1))
    view_model.close_days()
    assert view_model.state.day is None


def test_a_day_that_is_only_proposed_is_not_kept(context: Context, example: Plan) -> None:
    view_model, step = the_step(context, example, StepState.NOT_YET)
    view_model.choose_time(When())
    view_model.set_when_words("")
    view_model.open_days()
    assert view_model.state.day == context.services.clock.today() + timedelta(days=1)
    view_model.close_days()
    assert kept(context, example, step.id).when == When()
    view_model.open_days()
    view_model.take_day()
    assert kept(context, example, step.id).when == When(
        day=context.services.clock.today() + timedelta(days=1)
    )
    assert view_model.state.day is None


def test_a_typed_day_is_understood_and_shown_in_full(context: Context, example: Plan) -> None:
    view_model, step = the_step(context, example, StepState.NOT_YET)
    view_model.open_days()
    view_model.type_day(" 30/12/2099 ")
    assert kept(context, example, step.id).when == When(day=date(2099, 12, 30))
    assert view_model.state.day_note == "Wednesday 30 December 2099"
    view_model.end_typing_day()
    assert view_model.state.day is None
    assert view_model.state.when_words == "Wednesday 30 December 2099"
    assert view_model.state.when_small == "30 Dec 2099"


def test_what_is_no_day_is_kept_as_words(context: Context, example: Plan) -> None:
    view_model, step = the_step(context, example, StepState.NOT_YET)
    view_model.open_days()
    view_model.type_day("when Sam has time")
    assert kept(context, example, step.id).when == When("when Sam has time")
    assert view_model.state.day_note == "Kept as words. Which day is it?"
    view_model.end_typing_day()
    assert view_model.state.day is not None
    view_model.change_day(1, 0)
    assert view_model.state.day_note == ""


def test_a_day_that_is_over_is_told(context: Context, example: Plan) -> None:
    view_model, _ = the_step(context, example, StepState.NOT_YET)
    view_model.open_days()
    view_model.type_day("30 December 1999")
    assert view_model.state.day_note == "Thursday 30 December 1999 is over."


def test_a_day_typed_in_the_drawer_is_a_day(context: Context, example: Plan) -> None:
    view_model, step = the_step(context, example, StepState.NOT_YET)
    view_model.set_when_words("30 December 2099")
    assert kept(context, example, step.id).when == When(day=date(2099, 12, 30))
    view_model.set_when_words("after lunch")
    assert kept(context, example, step.id).when == When("after lunch", date(2099, 12, 30))


def test_done_is_celebrated_once_and_by_name(context: Context, example: Plan, told: list[Message]) -> None:
    view_model, step = the_step(context, example, StepState.STARTED)
    view_model.mark(StepState.DONE)
    view_model.mark(StepState.DONE)
    warm = [m for m in told if m.kind is MessageKind.CELEBRATION]
    assert len(warm) == 1
    assert "Well done" in warm[0].words
    assert example.person.name in warm[0].words
    assert kept(context, example, step.id).state is StepState.DONE


def test_a_step_not_saved_yet_cannot_be_marked(context: Context, example: Plan, told: list[Message]) -> None:
    a_new_step(context, example).mark(StepState.DONE)
    assert [m.kind for m in told] == [MessageKind.DONE]


def test_what_happened_is_kept(context: Context, example: Plan) -> None:
    view_model, step = the_step(context, example, StepState.STARTED)
    view_model.set_happened("We did it together. ")
    assert kept(context, example, step.id).what_happened == "We did it together."
    assert kept(context, example, step.id).state is StepState.STARTED


def test_put_away_leads_back(context: Context, example: Plan, told: list[Message]) -> None:
    view_model, _ = the_step(context, example, StepState.STARTED)
    view_model.put_away()
    assert context.navigator.here == Route(Place.PROMISES, example.person.id)
    assert told[-1].offers_undo
    assert view_model.state.is_gone


def test_the_step_moves_along_its_goal(context: Context, example: Plan) -> None:
    steps = example.steps_of(example.goals[0].id)
    view_model = StepViewModel(context, Route(Place.STEP, example.person.id, steps[0].id))
    view_model.move(1)
    fresh = context.services.people.plan(example.person.id).steps_of(example.goals[0].id)
    assert [s.id for s in fresh[:2]] == [steps[1].id, steps[0].id]


def test_what_was_chosen_for_the_words_comes_first_and_another_picture_is_told(
    context: Context, example: Plan, told: list[Message]
) -> None:
    context.services.lines.add(example.person.id, "admire", "Zorgle", symbol("music", "music"))
    view_model = a_new_step(context, example)
    view_model.set_words("My zorgle")
    before = view_model.state.suggestions
    assert before[0] == symbol("music", "music")
    view_model.set_picture(symbol("microphone", "a microphone"))
    assert view_model.state.suggestions == before
    assert told[-1].words == "There is another picture for zorgle in this plan."
    view_model.ask_picture()
    assert context.navigator.here == Route(Place.PICTURE, example.person.id, "", "My zorgle")
