"""Describe a sitting of Picture sort: one topic, its options, and where the person put each."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pcplanner.domain.pictures import Picture


class SortPlace(Enum):
    """Where an option is put: one of three places, or one of the ways out."""

    GOOD = "good"
    NOT_SURE = "not_sure"
    NOT_GOOD = "not_good"
    DO_NOT_KNOW = "do_not_know"
    DO_NOT_WANT = "do_not_want"


SCALE = (SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD)
WAYS_OUT = (SortPlace.DO_NOT_KNOW, SortPlace.DO_NOT_WANT)


@dataclass(frozen=True, slots=True)
class SortOption:
    """One thing to sort. ``is_own`` marks "something else": what the person brought in."""

    id: str
    words: str
    picture: Picture | None = None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an option was put; ``again`` is where it was put when it was asked the other way round."""

    option_id: str
    place: SortPlace
    again: SortPlace | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting. ``options`` stand in the order they are asked in.

    ``topic_id`` names the list of options it began with; own topics have an id of their own. ``chosen_by``
    is who chose the options, ``helped_by`` who was there: ``ME``, a supporter's id or a name.
    ``scale_words`` are the person's own words for the three places, empty for the usual ones.
    ``is_swapped`` shows the scale the other way round. ``confirmed_at`` is when the person said that the
    whole board is right.
    """

    id: str
    person_id: str
    topic_id: str
    topic: str
    created_at: datetime
    options: tuple[SortOption, ...] = ()
    placed: tuple[Placed, ...] = ()
    asked_again: tuple[str, ...] = ()
    is_swapped: bool = False
    scale_words: tuple[str, ...] = ()
    chosen_by: str = ""
    helped_by: str = ""
    confirmed_at: datetime | None = None
    position: int = 0
    put_away_at: datetime | None = None

    def place_of(self, option_id: str) -> Placed | None:
        """Return where an option was put, or ``None`` while it waits."""
        return next((x for x in self.placed if x.option_id == option_id), None)
