import pytest

from pcplanner.domain.dreams import Goal, ObstacleTheme
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Check, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.times import When
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


def test_a_picture_that_words_come_to_is_told_in_own_words(opened: Services, ann: Person) -> None:
    dream = opened.dreams.add_dream(ann.id, "", symbol("home"), source=Source.OWN_PICTURE).value
    told = opened.dreams.edit_dream(dream.id, "My own flat", symbol("home")).value
    assert told.source is Source.OWN_WORDS
    opened.dreams.set_dream_source(dream.id, Source.OWN_PICTURE)
    assert opened.dreams.edit_dream(dream.id, "A flat", symbol("home")).value.source is Source.OWN_PICTURE
    other = opened.dreams.add_dream(
        ann.id, "", symbol("dog"), source=Source.SOMEONE_ELSE, said_by="mum"
    ).value
    assert opened.dreams.edit_dream(other.id, "A dog", None).value.source is Source.SOMEONE_ELSE


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


def test_dreams_move_and_undo_puts_them_back(opened: Services, ann: Person) -> None:
    ids = [opened.dreams.add_dream(ann.id, words).value.id for words in ("A boat", "A cat", "A job")]
    moved = opened.dreams.move_dream(ids[2], -1)
    assert moved.value.position == 1
    assert [x.id for x in opened.people.plan(ann.id).dreams] == [ids[0], ids[2], ids[1]]
    assert opened.history.history(ann.id).undo == "moved a dream: A job"
    opened.history.undo(ann.id)
    assert [x.id for x in opened.people.plan(ann.id).dreams] == ids


def test_goals_move_among_those_of_their_dream(opened: Services, ann: Person, goal: Goal) -> None:
    second = opened.dreams.add_goal(goal.dream_id, "I get the keys.").value
    other = opened.dreams.add_dream(ann.id, "A boat").value
    alone = opened.dreams.add_goal(other.id, "I learn to swim.").value
    opened.dreams.move_goal(goal.id, 1)
    plan = opened.people.plan(ann.id)
    assert [x.id for x in plan.goals_of(goal.dream_id)] == [second.id, goal.id]
    assert plan.goals_of(other.id) == (alone,)
    assert opened.history.history(ann.id).undo == "moved a goal: I choose my flat"
    opened.history.undo(ann.id)
    assert [x.id for x in opened.people.plan(ann.id).goals_of(goal.dream_id)] == [goal.id, second.id]


def test_moving_past_the_end_changes_nothing(opened: Services, ann: Person, goal: Goal) -> None:
    before = opened.history.history(ann.id).undo
    assert opened.dreams.move_goal(goal.id, 1).kinds == frozenset()
    assert opened.dreams.move_dream(goal.dream_id, -1).kinds == frozenset()
    assert opened.history.history(ann.id).undo == before
