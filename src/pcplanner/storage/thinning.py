"""Choose which backups may go: the last 10 stay, then fewer and fewer the older they are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

LAST = 10
HOURLY, DAILY, WEEKLY, MONTHLY = 24, 14, 8, 12


@dataclass(frozen=True, slots=True)
class Backup:
    """Name one finished backup; ``counter`` grows with each, whatever the clock says."""

    path: Path
    counter: int
    made_at: datetime


def thin(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Return the backups to remove, oldest first.

    The order is that of the counter, never of the clock. Backups dated after ``now`` were made while the
    clock was wrong, or it is wrong now: they are thinned by themselves, so that neither kind pushes the
    other out.
    """
    newest_first = sorted(backups, key=lambda x: x.counter, reverse=True)
    keep = set(newest_first[:LAST])
    for is_later in (False, True):
        group = [x for x in newest_first if (x.made_at > now) is is_later]
        for bucket, most in _rules():
            keep |= _newest_of_each(group, bucket, most)
    return tuple(x for x in reversed(newest_first) if x not in keep)


def _rules() -> tuple[tuple[Callable[[datetime], tuple[int, ...]], int], ...]:
    return (
        (lambda x: (x.year, x.month, x.day, x.hour), HOURLY),
        (lambda x: (x.year, x.month, x.day), DAILY),
        (lambda x: x.isocalendar()[:2], WEEKLY),
        (lambda x: (x.year, x.month), MONTHLY),
    )


def _newest_of_each(
    newest_first: list[Backup], bucket: Callable[[datetime], tuple[int, ...]], most: int
) -> set[Backup]:
    kept: dict[tuple[int, ...], Backup] = {}
    for each in newest_first:
        if len(kept) == most:
            break
        kept.setdefault(bucket(each.made_at), each)
    return set(kept.values())
