"""Lay a card out on halves of a sheet, two beside each other with a line to cut or fold along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pcplanner.documents.breaking import broken
from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import LARGEST_PT, SMALLEST_PT, Measures
from pcplanner.documents.mirroring import drawn_in_turn
from pcplanner.documents.model import Document, PictureRow
from pcplanner.documents.pages import (
    CM,
    Anchor,
    Bookmark,
    Group,
    Ink,
    Line,
    Page,
    Pages,
    PaperSize,
    Role,
    Text,
)
from pcplanner.documents.paper import EDGE, INK, family_ink
from pcplanner.documents.pieces import Piece, row_pieces, title_piece
from pcplanner.domain.words import say

CARD_MARGIN = 1.2 * CM
_FOOT_LINES = 1.4
_CUT = Ink(stroke=EDGE, width=1.0, dash=(6.0, 5.0))
_HALVES = 2
_USUAL_PT = 16
_BETWEEN_WORDS = 0.5 * CM
_CLOSEST = 8.0
_WAYS = ((3.0 * CM, 1.0), (2.6 * CM, 0.5), (2.2 * CM, 0.3))
"""Sides of pictures, and between which part of the usual gap rows stand; from roomy to close."""


@dataclass(frozen=True, slots=True)
class _Size:
    """The size of a sheet that lies on its long side, in points."""

    width: float
    height: float

    @property
    def half(self) -> float:
        """Return where it is cut."""
        return self.width / _HALVES

    @property
    def margined(self) -> float:
        """Return the room between the margins of a half."""
        return self.half - 2 * CARD_MARGIN


def lay_out_halves(document: Document, size_pt: float, sheet: PaperSize = PaperSize.A4) -> Pages:
    """Return a card on halves of sheets: one that takes a single half is there twice, to keep and to give.

    Pictures are as large as they can be without another half. Letters have ``size_pt``; only who has the
    usual letters gets the smallest there are where that saves a half. Nobody who needs larger ones does.
    Only titles and rows with a picture are laid out.
    """
    if not SMALLEST_PT <= size_pt <= LARGEST_PT:
        raise ValueError(f"type of {size_pt} points; it must be {SMALLEST_PT} to {LARGEST_PT}")
    size = _Size(sheet.long, sheet.short)
    ways = [_Halves(document, *way, size) for way in _ways(size_pt, size)]
    halves = min(ways, key=lambda way: way.total)
    told = list(range(halves.total)) * (_HALVES if halves.total == 1 else 1)
    pages = tuple(
        halves.page(told[first : first + _HALVES], is_first=not first)
        for first in range(0, len(told), _HALVES)
    )
    return Pages(document.title, document.language, pages)


def _ways(size_pt: float, size: _Size) -> Iterator[tuple[Measures, float]]:
    """Yield the measures to try with the gap between rows, the best first."""
    for points in (size_pt, SMALLEST_PT) if SMALLEST_PT < size_pt <= _USUAL_PT else (size_pt,):
        for side, part in _WAYS:
            measures = Measures(
                points,
                side,
                is_close=True,
                left=CARD_MARGIN,
                width=size.margined,
                gap=_BETWEEN_WORDS,
            )
            yield measures, part * measures.paragraph_gap


class _Halves:
    """A card that is broken into halves."""

    def __init__(self, document: Document, measures: Measures, gap: float, size: _Size) -> None:
        self._document = document
        self._measures = measures
        self._size = size
        room = size.height - 2 * CARD_MARGIN - _FOOT_LINES * measures.leading
        at_the_right = replace(measures, left=size.half + CARD_MARGIN)
        self._sides = [list(_pieces(document, each, gap, room)) for each in (measures, at_the_right)]
        self._lengths = [len(half) for half in broken(self._sides[0], room)]

    @property
    def total(self) -> int:
        """Return how many halves there are."""
        return len(self._lengths)

    def page(self, numbers: Sequence[int], *, is_first: bool) -> Page:
        """Return a sheet with one or two halves on it."""
        size = self._size
        groups: list[Group] = []
        for place, number in enumerate(numbers):
            first = sum(self._lengths[:number])
            pieces = self._sides[place][first : first + self._lengths[number]]
            left = place * size.half + CARD_MARGIN
            groups += drawn_in_turn(pieces, CARD_MARGIN, left, left + size.margined)
            groups.append(self._foot(number, place * size.half + CARD_MARGIN))
        cut = Line(size.half, 0, size.half, size.height, _CUT)
        groups.append(Group(Role.ARTIFACT, (cut,)))
        bookmarks = (Bookmark(self._document.title, 0),) if is_first else ()
        return Page(size.width, size.height, tuple(groups), bookmarks)

    def _foot(self, number: int, left: float) -> Group:
        """Return the last line of a half: the fullest words that fit, and which of several halves it is."""
        size, width = self._measures.size, self._measures.width
        baseline = self._size.height - CARD_MARGIN - 0.3 * size
        of = say("how_i_use.half_of", number=number + 1, total=self.total) if self.total > 1 else ""
        room = width - (self._measures.gap + text_width(of, size) if of else 0.0)
        words = next((x for (x,) in self._document.foot if text_width(x, size) <= room), "")
        marks = [Text(left, baseline, words, size, INK)] if words else []
        if of:
            marks.append(Text(left + width, baseline, of, size, INK, anchor=Anchor.END))
        return Group(Role.ARTIFACT, tuple(marks))


def _pieces(document: Document, measures: Measures, gap: float, room: float) -> Iterator[Piece]:
    """Yield what is on the card; only how high things are limits how much is on a half."""
    for chapter in document.chapters:
        ink = family_ink(chapter.family)
        title = title_piece(chapter.title, measures, ink, chapter.face)
        yield replace(title, gap_after=_CLOSEST)
        beside = room - title.height - _CLOSEST
        rows = (x for x in chapter.blocks if isinstance(x, PictureRow))
        for number, row in enumerate(rows):
            space = room if number else max(beside, measures.large)
            for piece in row_pieces(row, measures, ink, space):
                yield replace(piece, rows=0, sentences=0, gap=gap, least_gap=_CLOSEST)
