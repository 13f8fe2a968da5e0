"""Tell what amounts come to: for each period by itself, beside what somebody said it is in all."""

from collections.abc import Iterable
from dataclasses import dataclass

from pcplanner.domain.line_words import pounds
from pcplanner.domain.money import Money, Period, sums
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say


@dataclass(frozen=True, slots=True)
class PeriodSum:
    """What the amounts of one period come to, in pence; ``None`` where only a total was stated.

    ``stated`` are the totals that somebody told, each as it was said, and ``payers`` who pays how much of
    it. ``unknown`` counts the amounts that nobody knows yet.
    """

    period: Period
    period_words: str = ""
    pence: int | None = None
    stated: tuple[Money, ...] = ()
    payers: tuple[tuple[str, int], ...] = ()
    unknown: int = 0


def period_sums(amounts: Iterable[Money]) -> tuple[PeriodSum, ...]:
    """Return the sum of each period that has any amount, in the order of periods; two are never added up."""
    every = tuple(amounts)
    keys = sorted({_key(x) for x in every}, key=lambda key: (list(Period).index(key[0]), key[1]))
    found = sums(every)
    return tuple(_sum_of(key, [x for x in every if _key(x) == key], found.get(key)) for key in keys)


def amount_words(money: Money) -> str:
    """Return an amount as it was said, else in pounds, else that nobody knows it."""
    return money.words or (say("money.unknown") if money.pence is None else pounds(money.pence))


def each_words(period: Period, period_words: str = "") -> str:
    """Return how often, to begin a sentence with: "Each week"."""
    return period_words if period is Period.OTHER and period_words else say(f"money.each_{period.value}")


def sum_sentences(plan: Plan, told: PeriodSum) -> tuple[str, ...]:
    """Return what is said of one period beside its sum: what was stated, who pays, what is not known."""
    said = [_stated(x, told.pence) for x in told.stated]
    if len(told.payers) > 1:
        said += [say("money.pays_part", name=plan.name_of(who), amount=pounds(p)) for who, p in told.payers]
    if told.unknown:
        said.append(say("money.not_known_one" if told.unknown == 1 else "money.not_known", n=told.unknown))
    return tuple(said)


def _stated(money: Money, pence: int | None) -> str:
    amount = amount_words(money)
    if pence is None:
        return say("money.stated", amount=amount)
    key = "money.stated_same" if money.pence == pence else "money.stated_other"
    return say(key, amount=amount, parts=pounds(pence))


def _key(money: Money) -> tuple[Period, str]:
    return (money.period, money.period_words if money.period is Period.OTHER else "")


def _sum_of(key: tuple[Period, str], amounts: list[Money], pence: int | None) -> PeriodSum:
    parts = [x for x in amounts if not x.is_total]
    payers: dict[str, int] = {}
    for each in parts:
        if each.payer and each.pence is not None:
            payers[each.payer] = payers.get(each.payer, 0) + each.pence
    return PeriodSum(
        key[0],
        key[1],
        pence,
        tuple(x for x in amounts if x.is_total),
        tuple(payers.items()),
        sum(x.pence is None for x in parts),
    )
