"""The file can be taken away in the moment between storing a change and looking whether it is still there."""

from collections.abc import Callable
from itertools import chain, repeat

import pytest

from pcplanner.domain.circle import Ring
from pcplanner.domain.dreams import ObstacleTheme
from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services
from pcplanner.storage.open_file import OpenFile
from pcplanner.storage.troubles import LibraryGone

NEW_ID = "11111111-0000-4000-8000-000000000001"


@pytest.fixture
def taken_away_after_storing(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what makes the next change be stored and yet be told as lost; after it the file is back."""

    def arrange() -> None:
        answers = chain([True, False], repeat(True))
        monkeypatch.setattr(OpenFile, "is_here", property(lambda _: next(answers)))

    return arrange


def add_dream(services: Services, person_id: str) -> object:
    return services.dreams.add_dream(person_id, "I see the sea", new_id=NEW_ID)


def add_line(services: Services, person_id: str) -> object:
    return services.lines.add(person_id, "important", "My tea", part_of="typing-1", new_id=NEW_ID)


def put_in(services: Services, person_id: str) -> object:
    return services.circle.add(person_id, "Mum", None, Ring.CLOSEST, new_id=NEW_ID)


def add_person(services: Services, _person_id: str) -> object:
    return services.people.add("Bo", new_id=NEW_ID)


def add_goal(services: Services, person_id: str) -> object:
    return services.dreams.add_goal(_dream(services, person_id), "A day out", new_id=NEW_ID)


def add_step(services: Services, person_id: str) -> object:
    return services.steps.add(_goal(services, person_id), "Ring the cafe", new_id=NEW_ID)


def add_obstacle(services: Services, person_id: str) -> object:
    return services.dreams.add_obstacle(_goal(services, person_id), ObstacleTheme.MONEY, new_id=NEW_ID)


def _dream(services: Services, person_id: str) -> str:
    dreams = services.people.plan(person_id).dreams
    return dreams[0].id if dreams else services.dreams.add_dream(person_id, "The sea").value.id


def _goal(services: Services, person_id: str) -> str:
    goals = services.people.plan(person_id).goals
    return goals[0].id if goals else services.dreams.add_goal(_dream(services, person_id), "Go").value.id


def how_many(services: Services, person_id: str) -> int:
    plan = services.people.plan(person_id)
    counted = (plan.supporters, plan.lines, plan.dreams, plan.goals, plan.steps, plan.obstacles)
    return sum(len(things) for things in counted) + services.people.find().total


WAYS = (add_line, add_dream, add_goal, add_step, add_obstacle, put_in, add_person)


@pytest.mark.parametrize("add", WAYS, ids=lambda way: way.__name__)
def test_what_is_saved_again_after_trouble_is_there_once(
    opened: Services,
    ann: Person,
    taken_away_after_storing: Callable[[], None],
    add: Callable[[Services, str], object],
) -> None:
    _goal(opened, ann.id)
    before = how_many(opened, ann.id)
    taken_away_after_storing()
    with pytest.raises(LibraryGone):
        add(opened, ann.id)
    add(opened, ann.id)
    assert how_many(opened, ann.id) == before + 1
