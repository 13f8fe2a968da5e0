"""Read the day that somebody means, in English words or numbers, the British way round (day before month)."""

import re
from collections.abc import Callable
from datetime import date

from pcplanner.domain.dates import DAYS, MONTHS, later, months_on

MOST_YEARS = 100
_COUNTS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_SHORT_DAYS = {"tues": 1, "wednes": 2, "weds": 2, "thur": 3, "thurs": 3}
_LONGEST = 80
_NUMBER = rf"(\d{{1,4}}|an?|{'|'.join(_COUNTS[1:])})"
_DAY = r"(?:the )?(\d{1,2})(?:st|nd|rd|th)?"
_DAY_ALONE = r"(?:the (?=\d+)|(?=\d+[a-z]))(\d{1,2})(?:st|nd|rd|th)?"
_UNIT = r"(days?|weeks?|fortnights?|months?|years?)"
_YEAR = r"(?: (\d{4}|\d{2}))?"
_WORD = r"([a-z]+)"


def day_meant(words: str, today: date) -> date | None:
    """Return the one day that the words mean, or ``None`` where they say something else, or more.

    A day without a year, or a weekday, is the next one that comes. "Next Friday" is that of the week after
    this one, whose first day is Monday.
    """
    if len(words) > _LONGEST:
        return None
    plain = _plain(words)
    for pattern, reader in _READERS:
        found = re.fullmatch(pattern, plain)
        if found:
            return reader([part or "" for part in found.groups()], today)
    return _with_weekday(plain, today)


def _plain(words: str) -> str:
    """Return the words in small letters, without commas, "on", "by" and what else changes no day."""
    plain = re.sub(r"[,\s]+", " ", words.casefold()).strip(" .!")
    plain = re.sub(r"^(?:on |by )?(?:this coming |coming )?", "", plain)
    return plain.replace("’", "'").replace(" of ", " ")


def _with_weekday(plain: str, today: date) -> date | None:
    """Read a date with its weekday, which has to be right."""
    first, _, rest = plain.partition(" ")
    weekday = _weekday(first)
    day = day_meant(rest, today) if weekday is not None and re.search(r"\d", rest) else None
    return day if day is not None and day.weekday() == weekday else None


def _weekday(word: str) -> int | None:
    return _named(word, DAYS, _SHORT_DAYS)


def _month(word: str) -> int | None:
    number = _named(word, MONTHS, {"sept": 8})
    return None if number is None else number + 1


def _named(word: str, names: tuple[str, ...], short: dict[str, int]) -> int | None:
    word = word.removesuffix(".")
    for number, name in enumerate(names):
        if word in {name.casefold(), name[:3].casefold()}:
            return number
    return short.get(word)


def _count(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return 1 if word in {"a", "an"} else _COUNTS.index(word)


def _in(parts: list[str], today: date) -> date | None:
    count, unit = _count(parts[0]), parts[1].removesuffix("s")
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit, 0) * count
    months = {"month": 1, "year": 12}.get(unit, 0) * count
    return later(today, days, months) if days + months * 31 <= MOST_YEARS * 366 else None


def _coming(parts: list[str], today: date) -> date | None:
    """Read "Friday" as the next that comes, and "Friday week" as the one after."""
    weekday = _weekday(parts[0])
    if weekday is None:
        return None
    days = (weekday - today.weekday() - 1) % 7 + 1
    return later(today, days + (7 if parts[1] else 0))


def _next(parts: list[str], today: date) -> date | None:
    weekday = _weekday(parts[0])
    return None if weekday is None else later(today, 7 - today.weekday() + weekday)


def _week_on(parts: list[str], today: date) -> date | None:
    near = _NEAR.get(parts[0])
    return _coming([parts[0], "week"], today) if near is None else later(today, near + 7)


def _near(parts: list[str], today: date) -> date | None:
    return later(today, _NEAR[parts[0]])


def _of_month(parts: list[str], today: date) -> date | None:
    """Read a day alone: the next month, from this one on, that has it and where it is still to come."""
    months = (months_on(today.replace(day=1), n) for n in range(4))
    days = (_made(first.year, first.month, int(parts[0])) for first in months)
    return next((day for day in days if day is not None and day >= today), None)


def _dated(parts: list[str], today: date) -> date | None:
    return _in_year(int(parts[0]), _month(parts[1]), parts[2], today)


def _dated_month_first(parts: list[str], today: date) -> date | None:
    return _in_year(int(parts[1]), _month(parts[0]), parts[2], today)


def _numbers(parts: list[str], today: date) -> date | None:
    return _in_year(int(parts[0]), int(parts[1]), parts[2], today)


def _year_first(parts: list[str], _today: date) -> date | None:
    return _made(*(int(part) for part in parts))


def _in_year(day: int, month: int | None, year: str, today: date) -> date | None:
    """Return a day of a month; without a year, the next time it comes."""
    if month is None:
        return None
    if year:
        return _made(int(year) + (today.year // 100 * 100 if len(year) == 2 else 0), month, day)
    # A 29 February may be 8 years away.
    days = (_made(today.year + n, month, day) for n in range(9))
    return next((found for found in days if found is not None and found >= today), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_NEAR = {"today": 0, "tomorrow": 1, "day after tomorrow": 2, "the day after tomorrow": 2, "next week": 7}
_READERS: tuple[tuple[str, Callable[[list[str], date], date | None]], ...] = (
    (rf"({'|'.join(_NEAR)})", _near),
    (rf"in {_NUMBER} {_UNIT}", _in),
    (rf"(?:in )?{_NUMBER} {_UNIT}(?: from now| from today|(?:'s?)? time)", _in),
    (rf"next {_WORD}", _next),
    (rf"{_WORD}( week)", _week_on),
    (rf"(?:a )?week on {_WORD}()", _week_on),
    (r"(?:a )?week (today|tomorrow)", _week_on),
    (rf"(?:this )?{_WORD}()", _coming),
    (_DAY_ALONE, _of_month),
    (rf"{_DAY} {_WORD}\.?{_YEAR}", _dated),
    (rf"{_WORD}\.? {_DAY}{_YEAR}", _dated_month_first),
    (r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?", _numbers),
    (r"(\d{4})-(\d{1,2})-(\d{1,2})", _year_first),
)
