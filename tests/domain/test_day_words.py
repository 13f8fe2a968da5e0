"""A day that somebody types is understood the British way, or not at all."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.dates import full_date, short_date
from pcplanner.domain.day_words import day_meant

SATURDAY = date(2026, 11, 28)
MONDAY = date(2026, 11, 30)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", date(2026, 11, 28)),
        ("Tomorrow!", date(2026, 11, 29)),
        ("the day after tomorrow", date(2026, 11, 30)),
        ("next week", date(2026, 12, 5)),
        ("30 December", date(2026, 12, 30)),
        ("the 30th of December", date(2026, 12, 30)),
        ("December 30th, 2027", date(2027, 12, 30)),
        ("30 Dec. 27", date(2027, 12, 30)),
        ("8 Sept", date(2027, 9, 8)),
        ("29 February", date(2028, 2, 29)),
        ("the 17th", date(2026, 12, 17)),
        ("on the 30th", date(2026, 11, 30)),
        ("the 31", date(2026, 12, 31)),
        ("30/12/2026", date(2026, 12, 30)),
        ("3/4", date(2027, 4, 3)),
        ("30.12.26", date(2026, 12, 30)),
        ("2026-12-30", date(2026, 12, 30)),
        ("Wed 30 Dec", date(2026, 12, 30)),
        ("Friday", date(2026, 12, 4)),
        ("on Thurs", date(2026, 12, 3)),
        ("by Friday.", date(2026, 12, 4)),
        ("Saturday", date(2026, 12, 5)),
        ("Friday week", date(2026, 12, 11)),
        ("a week on Friday", date(2026, 12, 11)),
        ("a week today", date(2026, 12, 5)),
        ("in 2 weeks", date(2026, 12, 12)),
        ("in a fortnight", date(2026, 12, 12)),
        ("in two weeks’ time", date(2026, 12, 12)),
        ("3 days from now", date(2026, 12, 1)),
        ("in 3 months", date(2027, 2, 28)),
        ("in a year", date(2027, 11, 28)),
    ],
)
def test_a_day_is_understood_as_people_type_it(words: str, day: date) -> None:
    assert day_meant(words, SATURDAY) == day


@pytest.mark.parametrize(
    "words",
    [
        "", "soon", "when I am ready", "Friday at 10", "before Friday", "every Friday", "next month", "May",
        "5", "2 weeks", "31/2", "12/30/2026", "Monday 30 December 2026", "the 0th", "in 5000 years", "in 0",
        "next", "week", "30 Smarch", "٣", "1" * 5000,
    ],
)  # fmt: skip
def test_what_is_not_one_day_stays_words(words: str) -> None:
    assert day_meant(words, SATURDAY) is None


def test_next_friday_is_in_the_week_after_this_one() -> None:
    assert day_meant("Friday", MONDAY) == date(2026, 12, 4)
    assert day_meant("next Friday", MONDAY) == date(2026, 12, 11)


@given(DAYS, DAYS)
def test_a_full_date_is_read_as_it_is_written(day: date, today: date) -> None:
    assert day_meant(full_date(day), today) == day
    assert day_meant(f"{day.day}/{day.month}/{day.year}", today) == day
    assert day_meant(day.isoformat(), today) == day


@given(DAYS, st.integers(0, 364))
def test_a_day_without_a_year_is_the_next_one(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    assert day_meant(short_date(day), today) == day


@given(DAYS, st.integers(1, 7))
def test_a_weekday_is_within_the_next_7_days(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    weekday = full_date(day).split()[0]
    assert day_meant(weekday, today) == day
    assert day_meant(f"{weekday} week", today) == day + timedelta(days=7)
    following = day_meant(f"next {weekday}", today)
    assert following in {day, day + timedelta(days=7)}
    assert following.isocalendar()[:2] == (today + timedelta(days=7)).isocalendar()[:2]


_PIECES = (
    "in", "a", "the", "on", "next", "week", "friday", "may", "30", "31", "2", "0", "9999", "dec", "/", "-",
    ".", ",", "th", "of", "years", "time", "'", "’", "from", "now",
)  # fmt: skip


@given(
    st.one_of(st.text(max_size=100), st.lists(st.sampled_from(_PIECES), max_size=7).map(" ".join)), st.dates()
)
def test_nothing_that_is_typed_on_any_day_is_too_much(words: str, today: date) -> None:
    found = day_meant(words, today)
    assert found is None or isinstance(found, date)
