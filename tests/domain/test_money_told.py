from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.money import Money, Period
from pcplanner.domain.money_told import (
    PeriodSum,
    amount_words,
    each_words,
    period_sums,
    sum_sentences,
    sum_words,
)
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan

PLAN = Plan(Person("p", "Robin", None, datetime(2025, 3, 4, tzinfo=UTC)))
AMOUNTS = st.builds(
    Money,
    st.none() | st.integers(0, 100_000),
    st.sampled_from(Period),
    st.sampled_from(["", "each term"]),
    is_total=st.booleans(),
)


def test_two_periods_are_never_added_up() -> None:
    found = period_sums([Money(5000, Period.WEEK), Money(3400, Period.WEEK), Money(600, Period.VISIT)])
    assert [(x.period, x.pence) for x in found] == [(Period.VISIT, 600), (Period.WEEK, 8400)]


def test_own_words_for_a_period_are_a_period_of_their_own() -> None:
    found = period_sums(
        [
            Money(100, Period.OTHER, "each term"),
            Money(200, Period.OTHER, "each match"),
            Money(1, Period.WEEK, "x"),
        ]
    )
    assert [(x.period_words, x.pence) for x in found] == [("", 1), ("each match", 200), ("each term", 100)]


def test_a_stated_total_stands_beside_the_sum_also_where_it_differs() -> None:
    parts = [Money(5000, Period.WEEK), Money(3400, Period.WEEK)]
    (other,) = period_sums([*parts, Money(9000, Period.WEEK, is_total=True)])
    assert other.pence == 8400
    assert sum_sentences(PLAN, other) == ("Somebody told us £90. The parts make £84.",)
    (same,) = period_sums([*parts, Money(8400, Period.WEEK, is_total=True)])
    assert sum_sentences(PLAN, same) == ("Somebody told us £84. The parts make £84 too.",)
    (alone,) = period_sums([Money(9000, Period.WEEK, is_total=True)])
    assert alone.pence is None
    assert sum_sentences(PLAN, alone) == ("Somebody told us £90.",)


def test_two_totals_that_were_told_both_stand() -> None:
    told = [Money(9000, Period.WEEK, is_total=True), Money(8000, Period.WEEK, is_total=True)]
    (found,) = period_sums(told)
    assert sum_sentences(PLAN, found) == ("Somebody told us £90.", "Somebody told us £80.")


def test_several_who_pay_are_each_told_their_part() -> None:
    (found,) = period_sums([Money(5000, Period.WEEK, payer="Council"), Money(3400, Period.WEEK, payer="Mum")])
    assert sum_sentences(PLAN, found) == ("Council pays £50.", "Mum pays £34.")


def test_what_nobody_knows_is_said_and_in_no_sum() -> None:
    (found,) = period_sums([Money(None, Period.YEAR), Money(None, Period.YEAR)])
    assert found == PeriodSum(Period.YEAR, unknown=2)
    assert sum_sentences(PLAN, found) == ("We do not know 2 amounts yet.",)


@pytest.mark.parametrize("period", Period)
def test_every_period_can_begin_a_sentence(period: Period) -> None:
    assert each_words(period)[0].isupper()


def test_an_amount_is_told_as_it_was_said() -> None:
    assert amount_words(Money(1200, words="about 12")) == "about 12"
    assert amount_words(Money(1250)) == "£12.50"
    assert amount_words(Money()) == "We do not know how much"


@given(st.lists(AMOUNTS, max_size=12))
def test_every_amount_is_in_one_sum_at_most_and_none_is_left_out(amounts: list[Money]) -> None:
    found = period_sums(amounts)
    parts = [x for x in amounts if not x.is_total]
    assert sum(x.pence or 0 for x in found) == sum(x.pence or 0 for x in parts)
    assert sum(x.unknown for x in found) == sum(x.pence is None for x in parts)
    assert sum(len(x.stated) for x in found) == len(amounts) - len(parts)


def test_a_sum_with_an_amount_told_in_words_is_about_that_much() -> None:
    told = Money(30000, Period.FOUR_WEEKS, payer="Mum", words="about 300")
    (found,) = period_sums([told, Money(5000, Period.FOUR_WEEKS, payer="The council")])
    assert sum_words(found) == "about £350"
    assert sum_sentences(PLAN, found) == ("Mum pays about £300.", "The council pays £50.")
    (sure,) = period_sums([Money(5000, Period.WEEK)])
    assert sum_words(sure) == "£50"


def test_a_total_that_nobody_knows_is_one_whole_sentence() -> None:
    (found,) = period_sums([Money(None, Period.WEEK, is_total=True)])
    assert sum_sentences(PLAN, found) == ("We do not know how much in all.",)


def test_how_often_is_not_said_before_somebody_says_it() -> None:
    (found,) = period_sums([Money(1200)])
    assert (found.period, each_words(found.period)) == (Period.NOT_SAID, "Nobody said how often")
