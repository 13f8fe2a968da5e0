"""Part the board of a sitting into its places, its ways out and what still waits."""

from dataclasses import dataclass

from pcplanner.domain.sittings import Sitting, SortOption, SortPlace
from pcplanner.domain.sorting import options_in, place_words, scale_order, waiting
from pcplanner.domain.words import say


@dataclass(frozen=True, slots=True)
class Zone:
    """One part of the board; without a place it holds what still waits."""

    place: SortPlace | None
    words: str
    options: tuple[SortOption, ...]


def zones_of(sitting: Sitting) -> tuple[tuple[Zone, ...], tuple[Zone, ...]]:
    """Return the three places from left to right, and those of the other parts that hold something."""

    def zone(place: SortPlace) -> Zone:
        return Zone(place, place_words(sitting, place), options_in(sitting, place))

    out = [zone(place) for place in (SortPlace.DO_NOT_KNOW, SortPlace.DO_NOT_WANT)]
    rest = (*out, Zone(None, say("sort.waiting"), waiting(sitting)))
    return tuple(zone(x) for x in scale_order(sitting)), tuple(x for x in rest if x.options)
