"""Describe money as plans tell it: an amount, how often, who pays and who holds it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum


class Period(Enum):
    """How often an amount comes; ``NOT_SAID`` until somebody has said it."""

    NOT_SAID = "not_said"
    ONCE = "once"
    HOUR = "hour"
    VISIT = "visit"
    NIGHT = "night"
    DAY = "day"
    WEEK = "week"
    FOUR_WEEKS = "four_weeks"
    MONTH = "month"
    YEAR = "year"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Money:
    """Hold one amount in pence, or none where nobody knows it yet.

    ``period_words`` say how often where no period fits. ``payer`` is who pays and ``holder`` who holds the
    money: a supporter's id, ``ME`` or a name. ``is_total`` marks a total that somebody stated: it is kept
    as it was said, also where it is not the sum. ``words`` keep the amount as it was said where that is
    more than a number, such as "about 12", and where it is no number at all.
    """

    pence: int | None = None
    period: Period = Period.NOT_SAID
    period_words: str = ""
    payer: str = ""
    holder: str = ""
    is_total: bool = False
    words: str = ""


def sums(amounts: Iterable[Money]) -> Mapping[tuple[Period, str], int]:
    """Return the sum in pence of the amounts for each period; amounts of two periods are never added up.

    Stated totals and unknown amounts are in no sum. The key is the period with its own words.
    """
    found: dict[tuple[Period, str], int] = {}
    for each in amounts:
        if each.pence is not None and not each.is_total:
            key = (each.period, each.period_words if each.period is Period.OTHER else "")
            found[key] = found.get(key, 0) + each.pence
    return found
