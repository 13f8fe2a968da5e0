"""Dates are written in full, whatever the computer's own language is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.dates import full_date, later, months_on, short_date, small_date


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2025, 3, 4), "Tuesday 4 March 2025"),
        (date(2024, 2, 29), "Thursday 29 February 2024"),
        (date(2026, 1, 1), "Thursday 1 January 2026"),
        (date(2026, 12, 31), "Thursday 31 December 2026"),
    ],
)
def test_a_date_has_its_weekday_and_its_month_in_words(day: date, words: str) -> None:
    assert full_date(day) == words


def test_a_short_date_is_the_day_and_the_month() -> None:
    assert short_date(date(2025, 9, 8)) == "8 September"


def test_a_small_date_has_its_year() -> None:
    assert small_date(date(2026, 12, 30)) == "30 Dec 2026"


def test_a_month_on_keeps_to_the_last_day_of_a_short_month() -> None:
    assert months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_on(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_on(date(2026, 1, 15), -1) == date(2025, 12, 15)


@given(st.dates(), st.integers(-4000, 4000), st.integers(-130_000, 130_000))
def test_no_day_is_outside_of_the_calendar(day: date, days: int, months: int) -> None:
    assert date.min <= later(day, days, months) <= date.max
    assert later(day, 0) == day


@given(st.dates(max_value=date.max - timedelta(days=7)))
def test_the_same_weekday_comes_back_after_7_days(day: date) -> None:
    weekdays = [full_date(day + timedelta(days=n)).split()[0] for n in range(8)]
    assert weekdays[0] == weekdays[7]
    assert len(set(weekdays)) == 7
