"""A plan answers questions about circles, dreams, goals and small steps."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.lines import Line, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan, moved, next_position

NOW = datetime(2025, 3, 4, 10, tzinfo=UTC)
FACE, MUMS_FACE = symbol("me"), symbol("mum")
DONE, STARTED, NOT_YET, CHANGED = StepState.DONE, StepState.STARTED, StepState.NOT_YET, StepState.CHANGED


def supporter(key: str, ring: Ring, place: int = 0) -> Supporter:
    picture = MUMS_FACE if key == "mum" else None
    return Supporter(key, "robin", key.title(), picture, ring, place)


def line(key: str, chapter: str, about_id: str = "") -> Line:
    return Line(key, "robin", chapter, key, None, Source.OWN_WORDS, NOW, about_id=about_id)


def dream(key: str) -> Dream:
    return Dream(key, "robin", key, None, Source.OWN_WORDS, NOW)


def goal(key: str, dream_id: str) -> Goal:
    return Goal(key, "robin", dream_id, key, None, NOW)


def step(key: str, goal_id: str, state: StepState = NOT_YET) -> Step:
    return Step(key, "robin", goal_id, key, None, NOW, state=state)


PLAN = Plan(
    person=Person("robin", "Robin", FACE, NOW),
    supporters=(
        supporter("mum", Ring.CLOSEST),
        supporter("dev", Ring.CLOSEST, 1),
        supporter("sam", Ring.PAID),
    ),
    lines=(
        line("a", "admire"),
        line("b", "matters", "sea"),
        line("c", "matters", "flat"),
        line("d", "admire"),
    ),
    dreams=(dream("flat"), dream("sea")),
    goals=(goal("swim", "sea"), goal("look", "flat"), goal("move", "flat")),
    obstacles=(Obstacle("o", "robin", "look", ObstacleTheme.MONEY, "o", NOW),),
    steps=(
        step("s3", "swim", CHANGED),
        step("s1", "look", DONE),
        step("s2", "move"),
        step("s4", "swim", DONE),
    ),
)


def ids(things: tuple[Line, ...] | tuple[Supporter, ...] | tuple[Goal, ...] | tuple[Step, ...]) -> list[str]:
    return [each.id for each in things]


def test_lines_are_found_by_chapter_and_by_what_they_are_about() -> None:
    assert ids(PLAN.lines_in("admire")) == ["a", "d"]
    assert ids(PLAN.lines_in("matters", "flat")) == ["c"]
    assert PLAN.lines_in("matters") == ()


def test_a_ring_keeps_the_order_of_its_seats() -> None:
    assert ids(PLAN.ring(Ring.CLOSEST)) == ["mum", "dev"]
    assert PLAN.ring(Ring.FRIENDS) == ()


def test_a_dream_leads_to_its_own_goals_and_steps() -> None:
    assert ids(PLAN.goals_of("flat")) == ["look", "move"]
    assert ids(PLAN.steps_of("swim")) == ["s3", "s4"]
    assert [each.id for each in PLAN.obstacles_of("look")] == ["o"]
    assert PLAN.obstacles_of("move") == ()


def test_steps_come_in_the_order_of_dreams_then_goals() -> None:
    assert ids(PLAN.steps_in_order()) == ["s1", "s2", "s3", "s4"]


def test_open_steps_are_the_ones_not_done() -> None:
    assert ids(PLAN.open_steps()) == ["s2", "s3"]


def test_names_and_faces_are_found_for_everybody_who_can_promise() -> None:
    assert (PLAN.name_of(ME), PLAN.face_of(ME)) == ("Robin", FACE)
    assert (PLAN.name_of("mum"), PLAN.face_of("mum")) == ("Mum", MUMS_FACE)
    assert (PLAN.name_of("dev"), PLAN.face_of("dev")) == ("Dev", None)
    assert (PLAN.name_of("Mr Bell"), PLAN.face_of("Mr Bell")) == ("Mr Bell", None)
    assert PLAN.supporter("Mr Bell") is None


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((), NOT_YET),
        ((NOT_YET, NOT_YET), NOT_YET),
        ((CHANGED,), NOT_YET),
        ((CHANGED, NOT_YET), NOT_YET),
        ((STARTED, NOT_YET), STARTED),
        ((DONE, NOT_YET), STARTED),
        ((DONE, STARTED), STARTED),
        ((DONE, DONE), DONE),
        ((DONE, CHANGED), DONE),
    ],
)
def test_a_goal_is_as_far_as_its_steps(states: tuple[StepState, ...], expected: StepState) -> None:
    steps = tuple(step(str(n), "g", state) for n, state in enumerate(states))
    assert Plan(PLAN.person, steps=steps).goal_state("g") is expected


@dataclass(frozen=True)
class Placed:
    position: int


@given(st.lists(st.integers(0, 50).map(Placed)))
def test_the_next_position_is_after_all_the_others(things: list[Placed]) -> None:
    assert all(each.position < next_position(things) for each in things)


def test_the_first_position_is_0() -> None:
    assert next_position(()) == 0


@given(st.lists(st.integers().map(Placed), min_size=1), st.data())
def test_moving_keeps_everything_and_stops_at_the_ends(things: list[Placed], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(things) - 1))
    by = data.draw(st.integers(-30, 30))
    after = moved(tuple(things), index, by)
    assert sorted(x.position for x in after) == sorted(x.position for x in things)
    assert after[min(max(index + by, 0), len(things) - 1)] is things[index]


def test_moving_by_one_changes_places_with_the_neighbour() -> None:
    a, b, c = Placed(0), Placed(1), Placed(2)
    assert moved((a, b, c), 0, 1) == (b, a, c)
    assert moved((a, b, c), 2, -1) == (a, c, b)
