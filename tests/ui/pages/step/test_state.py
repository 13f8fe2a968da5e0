from datetime import date

from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.ui.pages.step.state import plan_part, times_from


def test_quick_times_are_days_or_words_that_stay_true() -> None:
    times = {t.words: t.when for t in times_from(date(2026, 12, 31))}
    assert times["Tomorrow"] == When(day=date(2027, 1, 1))
    assert times["Next week"] == When(day=date(2027, 1, 7))
    assert times["In December"] == When("in December")
    assert times["In January"] == When("in January")


def test_own_words_for_when_are_the_first_choice(example: Plan) -> None:
    step = next(s for s in example.steps if s.when.words == "every night")
    state = plan_part(example, step, "", date(2026, 1, 1))
    assert state.times[0].when == step.when
    assert state.times[0].words == "Every night"
