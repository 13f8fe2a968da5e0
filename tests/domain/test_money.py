"""Amounts of two periods are never added up, and a stated total is kept as it was said."""

from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.line_words import pounds
from pcplanner.domain.money import Money, Period, sums


def test_each_period_has_a_sum_of_its_own() -> None:
    found = sums(
        [
            Money(1200, Period.WEEK),
            Money(350, Period.WEEK),
            Money(9000, Period.MONTH),
            Money(None, Period.WEEK),
            Money(99_999, Period.WEEK, is_total=True),
            Money(500, Period.OTHER, "a term"),
            Money(700, Period.OTHER, "a trip"),
        ]
    )
    assert found == {
        (Period.WEEK, ""): 1550,
        (Period.MONTH, ""): 9000,
        (Period.OTHER, "a term"): 500,
        (Period.OTHER, "a trip"): 700,
    }


def test_amounts_are_written_as_people_write_them() -> None:
    assert [pounds(x) for x in (0, 5, 1200, 1250, 123_456, -300)] == [
        "£0",
        "£0.05",
        "£12",
        "£12.50",
        "£1,234.56",
        "-£3",
    ]


@given(st.lists(st.integers(0, 10**9)))
def test_a_sum_is_that_of_its_parts(pence: list[int]) -> None:
    found = sums(Money(x, Period.WEEK) for x in pence)
    assert found.get((Period.WEEK, ""), 0) == sum(pence)
