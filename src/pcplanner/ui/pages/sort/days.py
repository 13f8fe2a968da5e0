"""Say the day of a sitting, so that two of one topic on one day are told apart."""

from collections.abc import Callable, Iterable
from datetime import date

from pcplanner.domain.sittings import Sitting
from pcplanner.domain.sorting import sittings_of
from pcplanner.domain.words import say


def day_words(sitting: Sitting, sittings: Iterable[Sitting], write: Callable[[date], str]) -> str:
    """Return the day as ``write`` writes it, with a number where the topic was sorted twice on that day."""
    day = _day(sitting)
    same = [x.id for x in sittings_of(sittings, sitting.topic_id) if _day(x) == day]
    if len(same) < 2 or sitting.id not in same:
        return write(day)
    return say("sort.day_number", day=write(day), number=same.index(sitting.id) + 1)


def _day(sitting: Sitting) -> date:
    return sitting.created_at.astimezone().date()
