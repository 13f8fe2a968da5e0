"""Read what a line says beside its words from what is typed, and write it for a field."""

import re
from dataclasses import replace
from datetime import date

from pcplanner.domain.dates import later, short_date
from pcplanner.domain.day_words import day_meant
from pcplanner.domain.lines import Details
from pcplanner.domain.times import When

FIELDS = (
    "reason",
    "only_if",
    "if_not",
    "when",
    "until",
    "how_often",
    "rank",
    "said_on",
    "look_again_on",
)
"""What can be typed, in the order it is asked for."""

_TIMES, _DAYS = frozenset({"when", "until"}), frozenset({"said_on", "look_again_on"})
_YEAR = re.compile(r"\b\d{4}\b")
_MOST_RANK = 999


def field_text(details: Details, field: str) -> str:
    """Return what stands in a field."""
    value = getattr(details, field)
    if isinstance(value, When):
        day = _day_text(value.day) if value.day else ""
        return " ".join(part for part in (value.words, day) if part)
    if isinstance(value, date):
        return _day_text(value)
    return "" if value is None else str(value)


def with_field(details: Details, field: str, typed: str, today: date) -> Details | None:
    """Return the details with what was typed into a field; ``None`` where it cannot be understood.

    A time keeps its own words; only a whole date with its year is taken as a day.
    """
    words = typed.strip()
    if field in _TIMES:
        day = day_meant(words, today) if _YEAR.search(words) and not words.isdigit() else None
        return _with(details, field, When(day=day) if day else When(typed))
    if field in _DAYS:
        found = day_meant(words, today) if words else None
        if found and field == "said_on" and found > today and not _YEAR.search(words):
            # A day without a year is meant as the last one that was.
            found = later(found, 0, -12)
        return None if words and found is None else _with(details, field, found)
    if field == "rank":
        is_number = not words or (words.isdecimal() and 0 < int(words[:9]) <= _MOST_RANK)
        return _with(details, field, int(words) if words else None) if is_number else None
    return _with(details, field, typed)


def _with(details: Details, field: str, value: object) -> Details:
    # The fields are named, so that one table can list them; each gets a value of its own kind above.
    return replace(details, **{field: value})  # type: ignore[arg-type]


def _day_text(day: date) -> str:
    return f"{short_date(day)} {day.year}"
