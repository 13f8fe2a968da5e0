from datetime import date

from pcplanner.domain.dreams import When
from pcplanner.domain.plan import Plan
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
    assert times_from(date(2025, 11, 30))[:2] == ("in December", "in February")
    assert "by the end of 2025" in times_from(date(2025, 11, 30))


def test_when_is_shown_in_own_words_or_as_a_full_date() -> None:
    assert when_words(When("before the summer", date(2026, 6, 1))) == "Before the summer"
    assert when_words(When(day=date(2026, 6, 1))) == "By Monday 1 June 2026"
    assert when_words(When()) == ""


def test_a_goal_that_is_not_there_is_gone(example: Plan) -> None:
    assert goal_state(example, "nothing", date(2026, 1, 1)).is_gone
