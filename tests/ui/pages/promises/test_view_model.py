import pytest

from pcplanner.domain.dreams import StepState
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.promises.view_model import Promise, PromisesViewModel
from pcplanner.ui.routes import Place, Route


def promise_of(view_model: PromisesViewModel, step_id: str) -> Promise:
    return next(p for p in view_model.state.promises if p.id == step_id)


def test_what_is_under_way_comes_first_and_what_is_done_last(context: Context, example: Plan) -> None:
    promises = PromisesViewModel(context, example.person.id).state.promises
    assert len(promises) == len(example.steps)
    assert promises[0].state is StepState.STARTED
    assert promises[-1].state is StepState.DONE


def test_done_celebrates_with_names_and_the_row_stays_where_it_is(
    context: Context, example: Plan, told: list[Message]
) -> None:
    view_model = PromisesViewModel(context, example.person.id)
    before = [p.id for p in view_model.state.promises]
    view_model.mark(before[0], StepState.DONE)
    assert [p.id for p in view_model.state.promises] == before
    promise = view_model.state.promises[0]
    assert promise.note.startswith("Well done, ")
    assert example.person.name in promise.note
    assert [m.words for m in told if m.kind is MessageKind.CELEBRATION] == [promise.note]
    view_model.mark(before[0], StepState.DONE)
    assert len(told) == 1


@pytest.mark.parametrize(
    ("state", "note"),
    [
        (StepState.NOT_YET, "We can try another way."),
        (StepState.CHANGED, "We changed this."),
        (StepState.STARTED, ""),
    ],
)
def test_each_answer_has_its_gentle_words(
    context: Context, example: Plan, told: list[Message], state: StepState, note: str
) -> None:
    view_model = PromisesViewModel(context, example.person.id)
    step = next(s for s in example.steps if s.state is StepState.DONE)
    view_model.mark(step.id, state)
    assert promise_of(view_model, step.id).note == note
    assert told == []


def test_one_not_kept_yet_leads_to_another_way(context: Context, example: Plan) -> None:
    view_model = PromisesViewModel(context, example.person.id)
    step = next(s for s in example.steps if s.state is StepState.NOT_YET)
    view_model.press(step.id)
    assert context.navigator.here == Route(Place.STEP, example.person.id, step.id)


def test_the_date_is_in_full_and_own_words_stay(context: Context, example: Plan) -> None:
    view_model = PromisesViewModel(context, example.person.id)
    by_day = next(s for s in example.steps if s.when.day and not s.when.words)
    in_words = next(s for s in example.steps if s.when.words == "every night")
    assert promise_of(view_model, by_day.id).when.startswith("By ")
    assert promise_of(view_model, in_words.id).when == "Every night"


def test_a_typed_name_has_a_face_too(context: Context, example: Plan) -> None:
    step = context.services.steps.add(example.goals[0].id, "I ring", promised_by=("Ravi",)).value
    promise = promise_of(PromisesViewModel(context, example.person.id), step.id)
    assert len(promise.faces) == 1
    assert promise.spoken.startswith("Ravi promised. I ring.")


def test_nothing_promised_leads_to_the_steps(context: Context, new_person_id: str) -> None:
    view_model = PromisesViewModel(context, new_person_id)
    assert view_model.state.is_empty
    view_model.add_step()
    assert context.navigator.here == Route(Place.STEP, new_person_id)
