"""From a dream to a small step done, in the real window, with nothing but the keyboard."""

import pytest
from PySide6.QtCore import Qt
from tests.end_to_end.driving import Driver

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.dreams import ME, ObstacleTheme, Step, StepState
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.example import read_example
from pcplanner.ui.routes import Place

ROBIN = read_example().main.person
DREAM, GOAL = "I swim in the sea.", "I learn to swim well"
FIRST, SECOND = "Mum rings the pool", "I buy new goggles"
HELP = "A pass for the pool"
ALT, F2 = Qt.KeyboardModifier.AltModifier, Qt.Key.Key_F2


@pytest.fixture
def robin(program: Driver) -> Driver:
    """Return the program at the home page of the example person, come to by keyboard."""
    program.tab_and_press(say("session.try_example"))
    program.wait_for(Place.PEOPLE)
    for card in program.services.people.find().cards:
        program.services.people.set_access(card.id, AccessProfile(speech=False, motion=False))
    program.tab_and_press(ROBIN.name)
    program.wait_for(Place.HOME)
    return program


def plan_of(program: Driver) -> Plan:
    return program.services.people.plan(ROBIN.id)


def go_next(program: Driver) -> None:
    program.key(Qt.Key.Key_Right, ALT)


def tell_the_dream(program: Driver) -> None:
    program.tab_and_press(say("home.dreams"))
    program.wait_for(Place.DREAMS)
    program.tab_and_press(say("dreams.tell"))
    program.wait_for(Place.DREAM)
    program.tab_and_press(say("telling.choose_picture"))
    program.wait_for(Place.PICTURE)
    program.tab_and_write(say("picture.search"), "swim")
    program.wait(lambda: "Swim" in program.seen(), "a picture of swimming")
    program.tab_and_press("Swim")
    go_next(program)
    program.wait_for(Place.DREAM)
    program.tab_and_write(say("dream.field_dream"), DREAM)
    go_next(program)
    program.wait(lambda: program.button(say("dream.add_goal")), "the page of the dream")


def add_the_goal(program: Driver) -> None:
    program.tab_and_press(say("dream.add_goal"))
    program.wait_for(Place.GOAL)
    program.tab_and_write(say("goal.field_goal"), GOAL)
    go_next(program)
    program.wait(lambda: program.button(say("goal.add_step")), "the page of the goal")


def add_a_step(program: Driver, words: str, who: str, when: str) -> None:
    program.tab_and_press(say("steps.add_step"))
    program.wait_for(Place.STEP)
    program.tab_and_write(say("step.field_step"), words)
    go_next(program)
    program.tab_and_press(who)
    go_next(program)
    program.tab_and_press(when)
    go_next(program)
    program.wait(lambda: program.button(say("states.done")), "how it is going")
    go_next(program)
    program.wait_for(Place.STEPS)


def say_what_is_in_the_way(program: Driver) -> None:
    program.tab_and_press(GOAL)
    program.wait_for(Place.GOAL)
    program.tab_and_press(say("goal.add_obstacle"))
    program.wait_for(Place.OBSTACLE)
    program.tab_and_press(say(f"obstacle.theme_{ObstacleTheme.CHARGES.value}"))
    go_next(program)
    program.tab_and_write(say("obstacle.field_words"), "Lessons cost a lot")
    go_next(program)
    program.tab_and_press(SECOND)
    go_next(program)
    program.tab_and_write(say("obstacle.field_help"), HELP)
    go_next(program)
    program.tab_and_press(say("helpers.me"))
    go_next(program)
    program.wait_for(Place.STEPS)


def step_called(program: Driver, words: str) -> Step:
    return next(step for step in plan_of(program).steps if step.words == words)


def test_from_a_dream_to_a_step_done(robin: Driver) -> None:
    tell_the_dream(robin)
    add_the_goal(robin)
    add_a_step(robin, FIRST, "Mum", say("step.next_week"))
    add_a_step(robin, SECOND, say("helpers.me"), say("step.when_ready"))
    say_what_is_in_the_way(robin)
    robin.wait(
        lambda: any(x.what_could_help == HELP and x.helper_id for x in plan_of(robin).obstacles), "all"
    )
    plan = plan_of(robin)
    dream = next(x for x in plan.dreams if x.words == DREAM)
    assert dream.picture is not None
    goal = plan.goals_of(dream.id)[0]
    first, second = plan.steps_of(goal.id)
    assert [plan.name_of(who) for who in first.promised_by] == ["Mum"]
    assert first.when.day is not None
    assert (second.promised_by, second.when.words) == ((ME,), "when I am ready")
    rock = plan.obstacles_of(goal.id)[0]
    assert (rock.theme, rock.words, rock.step_id) == (
        ObstacleTheme.CHARGES,
        "Lessons cost a lot",
        second.id,
    )
    assert (rock.what_could_help, rock.helper_id) == (HELP, ME)
    robin.tab_and_press(FIRST)
    robin.wait_for(Place.STEP)
    robin.tab_and_press(say("states.done"))
    celebration = robin.shell.frame.celebration
    robin.wait(celebration.isVisible, "the celebration")
    robin.wait_told("Well done, Mum and Robin!")
    robin.wait(lambda: step_called(robin, FIRST).state is StepState.DONE, "the step to be done")
    robin.key(Qt.Key.Key_Return)
    robin.wait(lambda: not celebration.isVisible(), "the page again")
    assert robin.focused().accessibleName().startswith(say("states.done"))


def test_put_away_and_undone_from_the_banner(robin: Driver) -> None:
    first = plan_of(robin).dreams[0]
    robin.tab_and_press(say("home.dreams"))
    robin.tab_and_press(first.words)
    robin.wait_for(Place.DREAM)
    robin.key(F2)
    robin.wait(lambda: robin.shell.is_drawer_open, "the drawer")
    robin.wait(lambda: robin.field(say("dream.field_dream")), "the words in the drawer")
    for _ in range(2):
        robin.tab_and_press(say("shell.more"))
    robin.tab_and_press(say("telling.put_away"))
    robin.wait_for(Place.DREAMS)
    robin.wait_told(say("dream.put_dream_away"))
    assert first.id not in [x.id for x in plan_of(robin).dreams]
    robin.tab_and_press(say("shell.undo"))
    robin.wait(lambda: first.id in [x.id for x in plan_of(robin).dreams], "the dream again")
