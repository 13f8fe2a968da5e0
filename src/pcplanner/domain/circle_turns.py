"""Say how far round their ring everybody sits, so that nobody moves when somebody else comes or goes."""

from collections.abc import Sequence
from dataclasses import replace

from pcplanner.domain.circle import Ring, Supporter

ROUND = 360
_TOP, _ALONE = 90, 45
_BETWEEN = frozenset({Ring.FRIENDS, Ring.GROUPS})
"""Every other ring begins between the seats of its neighbours, so that faces do not stand in rows."""


def turns_of(ring: Ring, turns: Sequence[int | None]) -> tuple[int, ...]:
    """Return how many degrees round everybody sits, clockwise from the left, in order of place.

    Who has no seat of their own yet is spread evenly by place.
    """
    step = ROUND / max(1, len(turns))
    first = _first(ring, step)
    spread = (round(first + number * step) % ROUND for number in range(len(turns)))
    return tuple(even if turn is None else turn for turn, even in zip(turns, spread, strict=True))


def _first(ring: Ring, step: float) -> float:
    """Return where those who are spread evenly begin; nobody is at the top, where the title of a ring is."""
    if step == ROUND:
        return _ALONE
    return step / 4 if ring in _BETWEEN else (_TOP - step / 2) % step


def seated(ring: Ring, members: Sequence[Supporter]) -> tuple[Supporter, ...]:
    """Return who is in a ring, by place, each with a seat of their own."""
    turns = turns_of(ring, [x.turn_degrees for x in members])
    return tuple(replace(x, turn_degrees=turn) for x, turn in zip(members, turns, strict=True))


def in_order(members: Sequence[Supporter]) -> tuple[Supporter, ...]:
    """Return who is in a ring with their places anew, clockwise from the left as they sit."""
    order = sorted(members, key=lambda x: x.turn_degrees or 0)
    return tuple(replace(x, place=place) for place, x in enumerate(order))


def free_turn(ring: Ring, turns: Sequence[int]) -> int:
    """Return the middle of the widest gap between those who sit in a ring; the last of several as wide."""
    if not turns:
        return turns_of(ring, [None])[0]
    order = sorted(set(turns))
    gaps = [
        (after - before) % ROUND or ROUND for before, after in zip(order, [*order[1:], order[0]], strict=True)
    ]
    widest = max(range(len(gaps)), key=lambda number: (gaps[number], number))
    return (order[widest] + gaps[widest] // 2) % ROUND
