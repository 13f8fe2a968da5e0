"""Guard against yes-saying: ask a few options the other way round, and note what a facilitator should see."""

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from hashlib import sha256

from pcplanner.domain.sittings import SCALE, Placed, Sitting, SortPlace

_MOST_AGAIN, _FEW_AGAIN, _MANY = 3, 2, 8
_FEWEST_TO_NOTE = 4
_FEWEST_EARLY = 4
CLEAR = (SortPlace.GOOD, SortPlace.NOT_GOOD)


class SortNote(Enum):
    """What a facilitator may want to think about; never shown as a fault of the person."""

    SAME_PLACE = "same_place"
    SAME_SPOT = "same_spot"


def with_asked_again(sitting: Sitting, *, is_early: bool = False) -> Sitting:
    """Choose what to ask the other way round, once everything has a place and nothing was chosen yet.

    ``is_early`` is for a board that is said to be right while some of it waits: a few placed ones are enough
    then. Two or three of the clearly good and not good ones are chosen, from both sides where both have some;
    the same sitting always gives the same ones.
    """
    least = min(_FEWEST_EARLY, len(sitting.options)) if is_early else len(sitting.options)
    if sitting.asked_again or len(sitting.placed) < least:
        return sitting
    clear = [x for x in sitting.placed if x.place in CLEAR]
    count = _MOST_AGAIN if len(clear) >= _MANY else _FEW_AGAIN
    if len(clear) < count:
        return sitting
    chosen = tuple(x.option_id for x in _by_turns(sitting.id, clear))[:count]
    return replace(sitting, asked_again=chosen)


def _by_turns(seed: str, clear: list[Placed]) -> Iterator[Placed]:
    """Yield the placed ones, one of each side by turns."""
    mixed = sorted(clear, key=lambda x: sha256(f"again/{seed}/{x.option_id}".encode()).digest())
    sides = [[x for x in mixed if x.place is side] for side in CLEAR]
    for number in range(len(mixed)):
        yield from (side[number] for side in sides if number < len(side))


def is_unclear(placed: Placed) -> bool:
    """Say whether an option was answered in two ways when it was asked twice."""
    return placed.again is not None and placed.again is not placed.place


def note_of(sitting: Sitting) -> SortNote | None:
    """Return what to think about after a sitting: all in one place, or the same spot pressed each time."""
    on_scale = [x for x in sitting.placed if x.place in SCALE]
    if len(on_scale) >= _FEWEST_TO_NOTE and len({x.place for x in on_scale}) == 1:
        return SortNote.SAME_PLACE
    twice = [x for x in on_scale if x.again is not None]
    # The places are mirrored when something is asked again, so the same spot is then the other end.
    if len(twice) >= _FEW_AGAIN and all(_is_other_end(x) for x in twice):
        return SortNote.SAME_SPOT
    return None


def _is_other_end(placed: Placed) -> bool:
    return placed.place in CLEAR and placed.again in CLEAR and placed.again is not placed.place
