"""Choose where pages end: as few as can be, none with a lonely thing, and about as full as each other."""

import math
from collections.abc import Iterator, Sequence

from pcplanner.documents.measures import MOST_ROWS, MOST_SENTENCES
from pcplanner.documents.pieces import Piece

_A_HAIR = 0.01
_GOING_ON = 0.4
"""How bad it is to end a page inside a part of a chapter, against a page that is empty, which is 1."""

_Worth = tuple[int, int, float]


def broken(pieces: Sequence[Piece], room: float, *, fills_first: bool = False) -> list[Sequence[Piece]]:
    """Return the pieces of each page; a heading is never parted from what it heads.

    A piece that no page could hold stands on a page of its own. ``fills_first`` puts as much as it can on the
    first page, as for a page that says what a document is.
    """
    if not pieces:
        return []
    may_end = _ends(pieces, room)
    best: list[tuple[_Worth, int]] = [((0, 0, 0.0), 0)]
    for end in range(1, len(pieces) + 1):
        found: tuple[_Worth, int] = ((len(pieces) + 1, 0, math.inf), 0)
        if end in may_end:
            for start, height in _starts(pieces, end, room, may_end):
                is_lonely, bad = _badness(pieces, start, end, height / room)
                if fills_first:
                    is_lonely, bad = False, 1 - height / room if start == 0 else 0.0
                before = best[start][0]
                worth = (before[0] + 1, before[1] + is_lonely, round(before[2] + bad, 6))
                # Of pages as good as each other, the first is the fullest.
                if worth < found[0]:
                    found = (worth, start)
        best.append(found)
    pages: list[Sequence[Piece]] = []
    end = len(pieces)
    while end:
        start = best[end][1]
        pages.insert(0, pieces[start:end])
        end = start
    return pages


def _badness(pieces: Sequence[Piece], start: int, end: int, full: float) -> tuple[bool, float]:
    """Return whether one thing is alone on a page without a title, and what else is not so good about it."""
    is_lonely = start > 0 and sum(not x.keeps_with_next for x in pieces[start:end]) < 2
    free = max(0.0, 1 - full)
    return is_lonely, free * free + (_GOING_ON if start and pieces[start].continues else 0.0)


def height_of(page: Sequence[Piece]) -> float:
    """Return how high pieces are that stand on one page from its top."""
    height = page[0].height + page[0].added_at_top
    for index in range(1, len(page)):
        height += page[index - 1].gap_to(page[index]) + page[index].height
    return height


def _ends(pieces: Sequence[Piece], room: float) -> set[int]:
    """Return after how many pieces a page may end: inside headings and their piece only where it must."""
    ends: set[int] = set()
    start = 0
    for end in range(1, len(pieces) + 1):
        if end < len(pieces) and pieces[end - 1].keeps_with_next:
            continue
        ends.add(end)
        if not _fits(pieces[start:end], room):
            ends.update(range(start + 1, end))
        start = end
    return ends


def _starts(pieces: Sequence[Piece], end: int, room: float, may_end: set[int]) -> Iterator[tuple[int, float]]:
    """Yield where the page that ends here could begin, with how high it would be."""
    for start in range(end - 1, -1, -1):
        page = pieces[start:end]
        if sum(x.rows for x in page) > MOST_ROWS and len(page) > 1:
            return
        if (start == 0 or start in may_end) and (len(page) == 1 or _fits(page, room)):
            yield start, height_of(page)


def _fits(page: Sequence[Piece], room: float) -> bool:
    return (
        sum(x.sentences for x in page) <= MOST_SENTENCES
        and sum(x.rows for x in page) <= MOST_ROWS
        and height_of(page) <= room + _A_HAIR
    )
