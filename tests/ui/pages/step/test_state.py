from datetime import date

from pcplanner.domain.dreams import ME, When
from pcplanner.domain.plan import Plan
from pcplanner.ui.pages.step.state import helpers_of, months_on, plan_part, times_from


def test_the_person_comes_first_and_animals_promise_nothing(example: Plan) -> None:
    helpers = helpers_of(example, ())
    assert helpers[0].id == ME
    names = [h.name for h in helpers]
    assert "Mum" in names
    assert "Biscuit" not in names


def test_a_name_that_was_typed_stays_to_be_chosen(example: Plan) -> None:
    assert helpers_of(example, ("Ravi at the bank",))[-1].name == "Ravi at the bank"


def test_quick_times_are_days_or_words_that_stay_true() -> None:
    times = {t.words: t.when for t in times_from(date(2026, 12, 31))}
    assert times["Tomorrow"] == When(day=date(2027, 1, 1))
    assert times["Next week"] == When(day=date(2027, 1, 7))
    assert times["In December"] == When("in December")
    assert times["In January"] == When("in January")


def test_a_month_later_keeps_to_days_that_are() -> None:
    assert months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_on(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_on(date(2026, 1, 15), -1) == date(2025, 12, 15)


def test_own_words_for_when_are_the_first_choice(example: Plan) -> None:
    step = next(s for s in example.steps if s.when.words == "every night")
    state = plan_part(example, step, "", date(2026, 1, 1))
    assert state.times[0].when == step.when
    assert state.times[0].words == "Every night"
