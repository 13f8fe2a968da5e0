from datetime import date

import pytest

from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.ui.pages.goal.state import goal_state, times_from, when_words


def test_the_rows_are_in_the_order_of_the_path(example: Plan) -> None:
    goal = next(g for g in example.goals if any(o.step_id for o in example.obstacles_of(g.id)))
    rows = goal_state(example, goal.id, date(2026, 1, 31)).rows
    steps = [row.id for row in rows if row.state is not None]
    assert steps == [step.id for step in example.steps_of(goal.id)]
    rock = next(o for o in example.obstacles_of(goal.id) if o.step_id)
    ids = [row.id for row in rows]
    assert ids.index(rock.id) + 1 == ids.index(rock.step_id)
    assert not rows[0].can_go_up
    assert len(rows) == len(steps) + len(example.obstacles_of(goal.id))


def test_times_stay_true_whenever_they_are_read() -> None:
    assert {"in December", "in February"} < set(times_from(date(2025, 11, 30)))
    assert "by the end of 2025" in times_from(date(2025, 11, 30))


@pytest.mark.parametrize(
    ("today", "times"),
    [
        (date(2026, 11, 28), ("in December", "by the end of 2026", "in February", "before the summer")),
        (date(2026, 12, 31), ("by the end of 2026", "in January", "in March", "before the summer")),
        (date(2026, 1, 31), ("in February", "in April", "before the summer", "by the end of 2026")),
        (date(2026, 4, 2), ("in May", "before the summer", "in July", "by the end of 2026")),
        (date(2026, 5, 31), ("before the summer", "in June", "in August", "by the end of 2026")),
        (date(2026, 6, 1), ("in July", "in September", "by the end of 2026", "before the summer")),
        (date(2026, 9, 15), ("in October", "in December", "by the end of 2026", "before the summer")),
    ],
)
def test_the_soonest_time_comes_first(today: date, times: tuple[str, ...]) -> None:
    assert times_from(today) == (*times, "when I am ready")


def test_when_is_shown_in_own_words_or_as_a_full_date() -> None:
    assert when_words(When("before the summer", date(2026, 6, 1))) == "Before the summer"
    assert when_words(When(day=date(2026, 6, 1))) == "By Monday 1 June 2026"
    assert when_words(When()) == ""


def test_a_goal_that_is_not_there_is_gone(example: Plan) -> None:
    assert goal_state(example, "nothing", date(2026, 1, 1)).is_gone
