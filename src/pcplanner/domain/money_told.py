"""Tell what amounts come to: for each period by itself, beside what somebody said it is in all."""

from collections.abc import Iterable
from dataclasses import dataclass

from pcplanner.domain.line_words import pounds
from pcplanner.domain.money import Money, Period, sums
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say


@dataclass(frozen=True, slots=True)
class PeriodSum:
    """What the amounts of one period come to, in pence; ``None`` where only a total was stated.

    ``stated`` are the totals that somebody told, each as it was said, and ``payers`` who pays how much of
    it. ``unknown`` counts the amounts that nobody knows yet. ``is_about`` says that some amount in the sum
    was told in more words than its number, and ``about`` whose part holds such an amount.
    """

    period: Period
    period_words: str = ""
    pence: int | None = None
    stated: tuple[Money, ...] = ()
    payers: tuple[tuple[str, int], ...] = ()
    unknown: int = 0
    is_about: bool = False
    about: tuple[str, ...] = ()


def period_sums(amounts: Iterable[Money]) -> tuple[PeriodSum, ...]:
    """Return the sum of each period that has any amount, in the order of periods; two are never added up."""
    every = tuple(amounts)
    keys = sorted({_key(x) for x in every}, key=lambda key: (list(Period).index(key[0]), key[1]))
    found = sums(every)
    return tuple(_sum_of(key, [x for x in every if _key(x) == key], found.get(key)) for key in keys)


def amount_words(money: Money) -> str:
    """Return an amount as it was said, else in pounds, else that nobody knows it."""
    if money.pence is None and not money.words:
        return say("money.unknown_total" if money.is_total else "money.unknown")
    return money.words or pounds(money.pence or 0)


def sum_words(told: PeriodSum) -> str:
    """Return a sum in pounds, with "about" where an amount in it is; empty where there is no sum."""
    return "" if told.pence is None else _pounds(told.pence, is_about=told.is_about)


def each_words(period: Period, period_words: str = "") -> str:
    """Return how often, to begin a sentence with: "Each week"."""
    return period_words if period is Period.OTHER and period_words else say(f"money.each_{period.value}")


def sum_sentences(plan: Plan, told: PeriodSum) -> tuple[str, ...]:
    """Return what is said of one period beside its sum: what was stated, who pays, what is not known."""
    said = [_stated(x, told) for x in told.stated]
    if len(told.payers) > 1:
        for who, pence in told.payers:
            amount = _pounds(pence, is_about=who in told.about)
            said.append(say("money.pays_part", name=plan.name_of(who), amount=amount))
    if told.unknown:
        said.append(say("money.not_known_one" if told.unknown == 1 else "money.not_known", n=told.unknown))
    return tuple(said)


def _stated(money: Money, told: PeriodSum) -> str:
    amount = amount_words(money)
    if money.pence is None and not money.words:
        return as_sentences([amount])
    if told.pence is None:
        return say("money.stated", amount=amount)
    key = "money.stated_same" if money.pence == told.pence else "money.stated_other"
    return say(key, amount=amount, parts=sum_words(told))


def _pounds(pence: int, *, is_about: bool) -> str:
    return say("money.about", amount=pounds(pence)) if is_about else pounds(pence)


def _key(money: Money) -> tuple[Period, str]:
    return (money.period, money.period_words if money.period is Period.OTHER else "")


def _sum_of(key: tuple[Period, str], amounts: list[Money], pence: int | None) -> PeriodSum:
    parts = [x for x in amounts if not x.is_total]
    payers: dict[str, int] = {}
    for each in parts:
        if each.payer and each.pence is not None:
            payers[each.payer] = payers.get(each.payer, 0) + each.pence
    about = [x for x in parts if x.words and x.pence is not None]
    return PeriodSum(
        key[0],
        key[1],
        pence,
        tuple(x for x in amounts if x.is_total),
        tuple(payers.items()),
        sum(x.pence is None for x in parts),
        bool(about),
        tuple(dict.fromkeys(x.payer for x in about if x.payer)),
    )
