"""Lay a second sitting over the first: what is steady, what moved, what is unsure, what is in one only."""

from dataclasses import dataclass

from pcplanner.domain.sittings import Placed, Sitting, SortOption, SortPlace
from pcplanner.domain.sorting_again import is_unclear
from pcplanner.domain.text import search_key

_UNSURE = (SortPlace.NOT_SURE, SortPlace.DO_NOT_KNOW)


@dataclass(frozen=True, slots=True)
class Seen:
    """One option with where it was put in each sitting; ``None`` where nothing was said about it.

    An option that the person did not want to say anything about counts as nothing said.
    """

    option: SortOption
    before: SortPlace | None = None
    after: SortPlace | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two sittings show together; each option about which something was said stands in one list."""

    steady: tuple[Seen, ...] = ()
    moved: tuple[Seen, ...] = ()
    unsure: tuple[Seen, ...] = ()
    only_first: tuple[Seen, ...] = ()
    only_second: tuple[Seen, ...] = ()


def compare(first: Sitting, second: Sitting) -> Comparison:
    """Compare two sittings of one topic; options are matched by id, else by their words.

    Unsure is what was not clear either time, and what was answered in two ways when it was asked twice.
    """
    steady, moved, unsure, only_first, only_second = [], [], [], [], []
    pairs = _pairs(first, second)
    for option, before, after in pairs:
        seen = Seen(option, _said(before), _said(after))
        if seen.before is None and seen.after is None:
            continue
        if seen.after is None:
            only_first.append(seen)
        elif seen.before is None:
            only_second.append(seen)
        elif _is_shaky(before, after) or (seen.before in _UNSURE and seen.after in _UNSURE):
            unsure.append(seen)
        elif seen.before is seen.after:
            steady.append(seen)
        else:
            moved.append(seen)
    return Comparison(tuple(steady), tuple(moved), tuple(unsure), tuple(only_first), tuple(only_second))


_Pair = tuple[SortOption, Placed | None, Placed | None]


def _pairs(first: Sitting, second: Sitting) -> list[_Pair]:
    """Return every option of both, the newer words for it, in the order of the first and then the second."""
    left = list(second.options)
    found: list[_Pair] = []
    for option in first.options:
        same = next((x for x in left if x.id == option.id), None)
        if same is None:
            ids = {x.id for x in first.options}
            same = next((x for x in left if x.id not in ids and _is_called_the_same(x, option)), None)
        if same is not None:
            left.remove(same)
        after = second.place_of(same.id) if same else None
        found.append((same or option, first.place_of(option.id), after))
    return [*found, *((x, None, second.place_of(x.id)) for x in left)]


def _is_called_the_same(one: SortOption, other: SortOption) -> bool:
    return bool(one.words) and search_key(one.words) == search_key(other.words)


def _said(placed: Placed | None) -> SortPlace | None:
    return None if placed is None or placed.place is SortPlace.DO_NOT_WANT else placed.place


def _is_shaky(*placed: Placed | None) -> bool:
    return any(x is not None and is_unclear(x) for x in placed)
