import pytest
from PySide6.QtCore import QObject

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import Dream
from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, one_undo
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class Kept:
    """What a keeping has said so far."""

    def __init__(self, context: Context, person_id: str) -> None:
        self.parent = QObject()
        self.watch = PlanWatch(context, person_id, self.parent)
        self.keeping = Keeping(context, self.watch, self.parent)
        self.said: list[str] = []
        self.keeping.saved.connect(lambda: self.said.append("saved"))
        self.keeping.refused.connect(self.said.append)


@pytest.fixture
def kept(context: Context, example_person_id: str) -> Kept:
    return Kept(context, example_person_id)


def refuse() -> Changed[Dream]:
    raise InputError("Please say something.")


def test_it_says_when_it_is_safe_and_why_it_is_not(kept: Kept, context: Context, example: Plan) -> None:
    dream = example.dreams[0]
    kept.keeping.keep(lambda: context.services.dreams.edit_dream(dream.id, "I fly.", None))
    kept.keeping.keep(refuse)
    kept.keeping.refuse("Not now.")
    assert kept.said == ["saved", "Please say something.", "Not now."]


def test_when_the_page_is_left_trouble_is_told_to_everybody(kept: Kept, told: list[Message]) -> None:
    kept.watch.close()
    kept.keeping.keep(refuse)
    assert kept.said == []
    assert told[-1].kind is MessageKind.PROBLEM


def test_what_is_put_away_leads_back_and_can_be_undone(
    kept: Kept, context: Context, example: Plan, told: list[Message]
) -> None:
    me, dream = example.person.id, example.dreams[0]
    context.navigator.start_at(Route(Place.DREAMS, me), Route(Place.DREAM, me, dream.id))
    kept.keeping.put_away(lambda: context.services.dreams.put_dream_away(dream.id), "It is away.")
    assert context.navigator.here == Route(Place.DREAMS, me)
    assert told == [Message("It is away.", offers_undo=True)]


def test_a_picture_is_asked_for(kept: Kept, context: Context, example_person_id: str) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    answers: list[Picture | None] = []
    for answer in (symbol("swim"), None, "no picture at all"):
        kept.keeping.ask_picture(example_person_id, answers.append)
        assert context.navigator.here == Route(Place.PICTURE, example_person_id)
        context.navigator.answer(answer)
    assert answers == [symbol("swim"), None]


def test_each_new_thing_has_an_undo_of_its_own() -> None:
    assert one_undo() != one_undo()


@pytest.mark.parametrize("has_path", [True, False])
def test_what_was_new_is_left_behind_so_that_another_can_be_made(
    kept: Kept, context: Context, example_person_id: str, has_path: bool
) -> None:
    me = example_person_id
    goal, new = Route(Place.GOAL, me, "goal"), Route(Place.STEP, me, "", "goal")
    path, any_path = Route(Place.STEPS, me, "dream"), Route(Place.STEPS, me)
    context.navigator.start_at(any_path if has_path else goal, new)
    kept.keeping.go_to_path(path, is_new=True)
    assert context.navigator.routes == ((any_path,) if has_path else (goal, path))
    context.navigator.start_at(goal, path, new)
    kept.keeping.go_to_path(path, is_new=True)
    assert context.navigator.routes == (goal, path)


def test_back_leads_from_the_path_to_what_was_there_before(
    kept: Kept, context: Context, example_person_id: str
) -> None:
    old, path = Route(Place.STEP, example_person_id, "step"), Route(Place.STEPS, example_person_id, "dream")
    context.navigator.start_at(Route(Place.PROMISES, example_person_id), old)
    kept.keeping.go_to_path(path, is_new=False)
    context.navigator.back()
    assert context.navigator.here == old
