"""Write dates in full, the same on every computer (CHECKS ER-06)."""

from datetime import date

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def full_date(day: date) -> str:
    """Return a date with its weekday, such as "Tuesday 4 March 2025"."""
    return f"{_DAYS[day.weekday()]} {short_date(day)} {day.year}"


def short_date(day: date) -> str:
    """Return the day and month, such as "4 March"."""
    return f"{day.day} {_MONTHS[day.month - 1]}"
