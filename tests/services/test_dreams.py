import pytest

from pcplanner.domain.dreams import Goal, ObstacleTheme, When
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Check, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services


@pytest.fixture
def goal(opened: Services, ann: Person) -> Goal:
    dream = opened.dreams.add_dream(ann.id, "I want my own front door.").value
    return opened.dreams.add_goal(dream.id, "I choose my flat.").value


def test_a_dream_can_be_only_a_picture(opened: Services, ann: Person) -> None:
    dream = opened.dreams.add_dream(ann.id, "", symbol("home"), source=Source.OWN_PICTURE).value
    assert dream.words == ""
    with pytest.raises(InputError):
        opened.dreams.add_dream(ann.id, "")


def test_new_words_for_a_dream_keep_the_first_and_are_checked_again(opened: Services, ann: Person) -> None:
    dream = opened.dreams.add_dream(ann.id, "A flat").value
    opened.dreams.check_dream(dream.id, Check.YES)
    same = opened.dreams.edit_dream(dream.id, "A flat", symbol("flat")).value
    assert same.check is Check.YES
    new = opened.dreams.edit_dream(dream.id, "My own flat", symbol("flat")).value
    assert (new.original_words, new.check) == ("A flat", Check.NOT_ASKED)


def test_a_goal_keeps_its_time_unless_told_otherwise(opened: Services, goal: Goal) -> None:
    opened.dreams.edit_goal(goal.id, goal.words, None, by=When("before the summer"))
    assert opened.dreams.edit_goal(goal.id, "I find my flat.", None).value.by == When("before the summer")


def test_something_in_the_way_needs_words_only_when_it_is_something_else(
    opened: Services, goal: Goal
) -> None:
    assert opened.dreams.add_obstacle(goal.id, ObstacleTheme.MONEY).value.words == ""
    with pytest.raises(InputError):
        opened.dreams.add_obstacle(goal.id, ObstacleTheme.OTHER)


def test_a_dream_put_away_takes_its_steps_along_and_brings_them_back(
    opened: Services, ann: Person, goal: Goal
) -> None:
    opened.steps.add(goal.id, "I look at flats.")
    opened.dreams.put_dream_away(goal.dream_id)
    assert opened.people.plan(ann.id).steps_in_order() == ()
    opened.history.undo(ann.id)
    assert len(opened.people.plan(ann.id).steps_in_order()) == 1
