"""Say which pages stand on which side of which sheet, for both sides and for a booklet that is folded.

Pages count from 0; ``None`` is a place that stays empty.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from pcplanner.documents.measures import LARGEST_PT, SMALLEST_PT
from pcplanner.documents.pages import PaperSize

Side = tuple[int | None, ...]
"""The pages of one side of a sheet, from the left."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The two sides of one sheet."""

    front: Side
    back: Side


def both_sides(pages: Sequence[int]) -> tuple[Sheet, ...]:
    """Return the sheets of pages printed on both sides; the last back may stay empty."""
    padded: list[int | None] = [*pages, *[None] * (len(pages) % 2)]
    return tuple(Sheet((padded[n],), (padded[n + 1],)) for n in range(0, len(padded), 2))


def booklet(count: int) -> tuple[Sheet, ...]:
    """Return the sheets of a booklet of so many pages, the outermost first: laid on each other and folded.

    Two pages stand beside each other on each side, and the backs are turned over the short edge.
    """
    last = -(-count // 4) * 4 - 1
    there = [n if n < count else None for n in range(last + 1)]
    return tuple(
        Sheet((there[last - n], there[n]), (there[n + 1], there[last - n - 1]))
        for n in range(0, (last + 1) // 2, 2)
    )


def booklet_scale(sheet: PaperSize) -> float:
    """Return how much smaller a page gets where two stand beside each other on one sheet."""
    return min(sheet.long / 2 / sheet.short, sheet.short / sheet.long)


def booklet_pt(size_pt: int, sheet: PaperSize) -> int:
    """Return the size to lay a booklet out in so that its letters are as large on paper as they were.

    They are never under the smallest size there is; the largest print may get a little smaller.
    """
    scale = booklet_scale(sheet)
    return min(LARGEST_PT, max(round(size_pt / scale), math.ceil(SMALLEST_PT / scale)))


class Sides(Enum):
    """How pages come onto sheets."""

    ONE = "one"
    BOTH = "both"
    BOOKLET = "booklet"


@dataclass(frozen=True, slots=True)
class Passes:
    """The sides to print in order, and those to print once somebody has turned the pile over by hand."""

    first: tuple[Side, ...]
    turned: tuple[Side, ...] = ()


def passes(pages: Sequence[int], sides: Sides, *, copies: int = 1, turns_by_hand: bool = False) -> Passes:
    """Return what to print of some pages, as often as wanted; each copy begins on a sheet of its own."""
    if sides is Sides.ONE:
        return Passes(tuple((page,) for page in pages) * copies)
    sheets = both_sides(pages) if sides is Sides.BOTH else _booklet_of(pages)
    sheets *= copies
    if turns_by_hand:
        return Passes(tuple(x.front for x in sheets), tuple(x.back for x in sheets))
    every = [side for x in sheets for side in (x.front, x.back)]
    # Nothing has to be printed on the very last back where it stays empty.
    return Passes(tuple(every[:-1] if not _holds(every[-1]) else every))


def _booklet_of(pages: Sequence[int]) -> tuple[Sheet, ...]:
    def of(side: Side) -> Side:
        return tuple(None if place is None else pages[place] for place in side)

    return tuple(Sheet(of(x.front), of(x.back)) for x in booklet(len(pages)))


def _holds(side: Side) -> bool:
    return any(page is not None for page in side)
