"""Write dates in full, the same on every computer (CHECKS ER-06), and count days, weeks and months on."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def full_date(day: date) -> str:
    """Return a date with its weekday, such as "Tuesday 4 March 2025"."""
    return f"{DAYS[day.weekday()]} {short_date(day)} {day.year}"


def short_date(day: date) -> str:
    """Return the day and month, such as "4 March"."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def small_date(day: date) -> str:
    """Return a date for where there is little room, such as "4 Mar 2025"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def months_on(day: date, months: int) -> date:
    """Return the same day some months later or earlier, the last of the month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def later(day: date, days: int, months: int = 0) -> date:
    """Return a day so much later, or earlier where negative; never outside of what a date can be."""
    first, last = date.min.toordinal(), date.max.toordinal()
    return date.fromordinal(max(first, min(last, months_on(day, months).toordinal() + days)))
