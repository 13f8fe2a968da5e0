import pytest
from tests.services.conftest import TODAY

from pcplanner.domain.dreams import ME, Goal, StepState
from pcplanner.domain.people import Person
from pcplanner.domain.times import When
from pcplanner.services.bundle import Services


@pytest.fixture
def goal(opened: Services, ann: Person) -> Goal:
    dream = opened.dreams.add_dream(ann.id, "I want to see the sea.").value
    return opened.dreams.add_goal(dream.id, "I go for a day.").value


def test_a_step_is_a_promise_with_who_and_when(opened: Services, goal: Goal) -> None:
    step = opened.steps.add(goal.id, "We ring Joy.", promised_by=(ME, "Joy"), when=When(" after  tea ")).value
    assert step.promised_by == (ME, "Joy")
    assert step.when == When("after  tea")
    assert step.state is StepState.NOT_YET


def test_done_has_its_day_and_loses_it_when_it_is_not_done(opened: Services, goal: Goal) -> None:
    step = opened.steps.add(goal.id, "x").value
    assert opened.steps.mark(step.id, StepState.DONE, "It was fun.").value.done_on == TODAY
    again = opened.steps.mark(step.id, StepState.STARTED).value
    assert (again.done_on, again.what_happened) == (None, "It was fun.")


def test_steps_move_along_the_path(opened: Services, ann: Person, goal: Goal) -> None:
    steps = [opened.steps.add(goal.id, words).value for words in "abc"]
    opened.steps.move(steps[0].id, 1)
    assert "".join(s.words for s in opened.people.plan(ann.id).steps_of(goal.id)) == "bac"


def test_undo_names_what_it_took_back(opened: Services, ann: Person, goal: Goal) -> None:
    opened.steps.add(goal.id, "x")
    assert opened.history.history(ann.id).undo == "added a step: x"
    opened.history.undo(ann.id)
    assert opened.people.plan(ann.id).steps == ()
    assert opened.history.history(ann.id).redo == "added a step: x"
