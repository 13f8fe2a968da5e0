"""Read an amount of money as people write it, and lose none of their words."""

import re
from dataclasses import dataclass
from enum import StrEnum

_MOST_POUNDS = 99_999_999
_LONGEST = 120
# A number with commas between thousands, with or without pence, and the p of pence after it.
_NUMBER = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d)\s*(p\b|pence\b)?", re.IGNORECASE)
_PLAIN = re.compile(r"\s*£?\s*[\d,]+(?:\.\d{1,2})?\s*(?:pounds?|p|pence)?\s*\.?\s*", re.IGNORECASE)
_BELOW_NOTHING = re.compile(r"(?:^|\s)[-\u2212]\s*£?\s*\d|£\s*[-\u2212]\s*\d")


class AmountProblem(StrEnum):
    """Why there is no amount in what was typed."""

    NO_NUMBER = "no_number"
    SEVERAL = "several"
    PENCE = "pence"
    TOO_MUCH = "too_much"
    BELOW_NOTHING = "below_nothing"


@dataclass(frozen=True, slots=True)
class Amount:
    """Hold what was typed: pence where it can be read, the words where they say more, or what is wrong."""

    pence: int | None = None
    words: str = ""
    problem: AmountProblem | None = None


def read_amount(text: str) -> Amount:
    """Return the amount that somebody typed: "12", "£12.50", "50p", "about 12".

    Words beside the number are kept as they are, and so is all of it where no one amount can be read.
    """
    words = " ".join(text.split())[:_LONGEST]
    if not words:
        return Amount()
    found = list(_NUMBER.finditer(words))
    if _BELOW_NOTHING.search(words):
        return Amount(None, words, AmountProblem.BELOW_NOTHING)
    if not found:
        return Amount(None, words, AmountProblem.NO_NUMBER)
    if len(found) > 1:
        return Amount(None, words, AmountProblem.SEVERAL)
    return _one(words, found[0])


def _one(words: str, number: re.Match[str]) -> Amount:
    is_pence = number[1] is not None
    digits = number[0].removesuffix(number[1] or "").strip().replace(",", "")
    whole, _, rest = digits.partition(".")
    if len(rest) > 2 or (is_pence and rest):
        return Amount(None, words, AmountProblem.PENCE)
    if len(whole) > len(str(_MOST_POUNDS)) or int(whole) > _MOST_POUNDS:
        return Amount(None, words, AmountProblem.TOO_MUCH)
    pence = int(whole) if is_pence else int(whole) * 100 + int((rest + "00")[:2])
    return Amount(pence, "" if _PLAIN.fullmatch(words) else words)
