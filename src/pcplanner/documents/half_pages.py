"""Lay a card out on halves of a sheet, two over each other with a line to cut along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain

from pcplanner.documents.breaking import broken
from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import GAP, LARGEST_PT, MARGIN, SMALLEST_PT, Measures
from pcplanner.documents.model import Document, PictureRow
from pcplanner.documents.pages import (
    A4_LONG,
    A4_SHORT,
    CM,
    Anchor,
    Bookmark,
    Group,
    Ink,
    Line,
    Page,
    Pages,
    Role,
    Text,
)
from pcplanner.documents.paper import EDGE, INK, family_ink
from pcplanner.documents.pieces import Piece, row_pieces, title_piece
from pcplanner.domain.words import say

_AT_THE_CUT = 0.8 * CM
_FOOT_LINES = 1.2
_CUT = Ink(stroke=EDGE, width=1.0, dash=(6.0, 5.0))
_HALVES = 2


@dataclass(frozen=True, slots=True)
class _Size:
    """The size of a sheet in points."""

    width: float
    height: float

    @property
    def half(self) -> float:
        """Return where it is cut."""
        return self.height / _HALVES


class Sheet(Enum):
    """The paper it is printed on."""

    A4 = _Size(A4_SHORT, A4_LONG)
    LETTER = _Size(612.0, 792.0)


def lay_out_halves(document: Document, size_pt: float, sheet: Sheet = Sheet.A4) -> Pages:
    """Return a card on halves of sheets: one that takes a single half is there twice, to keep and to give.

    Only titles and rows with a picture are laid out.
    """
    if not SMALLEST_PT <= size_pt <= LARGEST_PT:
        raise ValueError(f"type of {size_pt} points; it must be {SMALLEST_PT} to {LARGEST_PT}")
    measures = Measures(size_pt, 3.0 * CM, 3.0 * CM, 2.4 * CM, is_close=True)
    size: _Size = sheet.value
    room = size.half - MARGIN - _AT_THE_CUT - _FOOT_LINES * measures.leading
    halves = broken(list(_pieces(document, measures, room)), room)
    total = len(halves)
    told = [(half, number) for number, half in enumerate(halves, start=1)]
    told = told * _HALVES if total == 1 else told
    pages = tuple(
        _page(document, told[first : first + _HALVES], total, measures, size, is_first=not first)
        for first in range(0, len(told), _HALVES)
    )
    return Pages(document.title, document.language, pages)


def _pieces(document: Document, measures: Measures, room: float) -> Iterator[Piece]:
    for chapter in document.chapters:
        ink = family_ink(chapter.family)
        title = title_piece(chapter.title, measures, ink, chapter.face)
        yield title
        beside = room - title.height - (title.gap_after or 0.0)
        rows = (x for x in chapter.blocks if isinstance(x, PictureRow))
        for number, row in enumerate(rows):
            yield from row_pieces(row, measures, ink, room if number else max(beside, measures.large))


def _page(
    document: Document,
    halves: Sequence[tuple[Sequence[Piece], int]],
    total: int,
    measures: Measures,
    size: _Size,
    *,
    is_first: bool,
) -> Page:
    groups: list[Group] = []
    for place, (pieces, number) in enumerate(halves):
        top = size.half + _AT_THE_CUT if place else MARGIN
        bottom = size.height - MARGIN if place else size.half - _AT_THE_CUT
        groups += chain.from_iterable(_drawn(pieces, top))
        groups.append(_foot(document, number, total, bottom, measures))
    cut = Line(0, size.half, size.width, size.half, _CUT)
    groups.append(Group(Role.ARTIFACT, (cut,)))
    bookmarks = (Bookmark(document.title, 0),) if is_first else ()
    return Page(size.width, size.height, tuple(groups), bookmarks)


def _drawn(pieces: Sequence[Piece], top: float) -> Iterator[tuple[Group, ...]]:
    last: Piece | None = None
    for piece in pieces:
        top += last.gap_to(piece) if last else 0.0
        yield piece.draw(top)
        top += piece.height
        last = piece


def _foot(document: Document, number: int, total: int, bottom: float, measures: Measures) -> Group:
    """Return the last line of a half: the fullest words that fit, and which of the halves it is."""
    size = measures.size
    baseline = bottom - 0.3 * size
    right = MARGIN + measures.width
    of = say("how_i_use.half_of", number=number, total=total)
    room = measures.width - GAP - text_width(of, size)
    words = next((x for (x,) in document.foot if text_width(x, size) <= room), "")
    marks = [Text(MARGIN, baseline, words, size, INK)] if words else []
    return Group(Role.ARTIFACT, (*marks, Text(right, baseline, of, size, INK, anchor=Anchor.END)))
