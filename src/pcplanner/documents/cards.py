"""Lay small cards out on a sheet, several to a sheet with lines to cut along: small steps, the alarm card."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pcplanner.documents.breaking import broken
from pcplanner.documents.fonts import text_width
from pcplanner.documents.layout import listed
from pcplanner.documents.measures import LARGEST_PT, SMALLEST_PT, Measures
from pcplanner.documents.mirroring import drawn_in_turn
from pcplanner.documents.model import Chapter, Document, PictureRow
from pcplanner.documents.moving import moved_group
from pcplanner.documents.pages import (
    CM,
    MM,
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

_CUT = Ink(stroke=EDGE, width=1.0, dash=(6.0, 5.0))
_CLOSEST = 8.0
_FOOT_LINES = 1.4
_LARGEST_ON_A6_PT = 18
_A_HAIR = 0.001


@dataclass(frozen=True, slots=True)
class Cut:
    """How a sheet is cut into cards: how large each is, its margin, the side of its pictures, its letters.

    ``most_pt`` is the largest size its letters have. ``has_title`` puts the title of its chapter on each,
    ``has_foot`` whose it is, with the day.
    """

    width: float
    height: float
    margin: float
    picture: float
    has_title: bool
    has_foot: bool
    most_pt: float = LARGEST_PT


def for_steps(sheet: PaperSize, size_pt: float) -> Cut:
    """Return four cards to a sheet, A6 out of A4; two where letters are so large that words would be cut."""
    wide = sheet.short / 2 if size_pt <= _LARGEST_ON_A6_PT else sheet.short
    return Cut(wide, sheet.long / 2, 0.8 * CM, 3.0 * CM, has_title=True, has_foot=True)


WALLET = Cut(85.6 * MM, 54.0 * MM, 0.35 * CM, 2.4 * CM, has_title=False, has_foot=False, most_pt=SMALLEST_PT)
"""Cards as large as one for a bank, to fold or to keep with a ring."""


def lay_out_cards(document: Document, size_pt: float, cut: Cut, sheet: PaperSize = PaperSize.A4) -> Pages:
    """Return cards on sheets; what does not fit on one card goes on to the next, never smaller."""
    measures = _measures(size_pt, cut)
    grid = _Grid(cut, sheet)
    cells = list(_cells(document, measures, cut))
    sheets = [cells[first : first + grid.count] for first in range(0, len(cells), grid.count)]
    pages = tuple(_page(some, grid, document, measures) for some in sheets)
    return Pages(document.title, document.language, pages)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the cards stand on a sheet."""

    cut: Cut
    sheet: PaperSize

    @property
    def across(self) -> int:
        """Return how many stand beside each other."""
        return int(self.sheet.short / self.cut.width + _A_HAIR)

    @property
    def down(self) -> int:
        """Return how many stand under each other."""
        return int(self.sheet.long / self.cut.height + _A_HAIR)

    @property
    def count(self) -> int:
        """Return how many are on a sheet."""
        return self.across * self.down

    def corner(self, column: int, row: int) -> tuple[float, float]:
        """Return the top left corner of a card; of one past the last, where the one before ends."""
        left = (self.sheet.short - self.across * self.cut.width) / 2
        top = (self.sheet.long - self.down * self.cut.height) / 2
        return left + column * self.cut.width, top + row * self.cut.height

    def lines(self) -> Iterator[Line]:
        """Yield the lines to cut along, right across the sheet; none along its own edges."""
        sheet = self.sheet
        for n in range(self.across + 1):
            x, _ = self.corner(n, 0)
            if _CUT.width < x < sheet.short - _CUT.width:
                yield Line(x, 0, x, sheet.long, _CUT)
        for n in range(self.down + 1):
            _, y = self.corner(0, n)
            if _CUT.width < y < sheet.long - _CUT.width:
                yield Line(0, y, sheet.short, y, _CUT)


def _measures(size_pt: float, cut: Cut) -> Measures:
    return Measures(
        min(size_pt, cut.most_pt),
        cut.picture,
        cut.picture,
        cut.picture,
        is_close=True,
        left=cut.margin,
        width=cut.width - 2 * cut.margin,
        gap=0.3 * CM,
    )


@dataclass(frozen=True, slots=True)
class _Cell:
    """One card: what stands on it from its top left corner, and the title it is found by."""

    groups: tuple[Group, ...]
    title: str


def _cells(document: Document, measures: Measures, cut: Cut) -> Iterator[_Cell]:
    foot = _FOOT_LINES * measures.leading if cut.has_foot else 0.0
    room = cut.height - 2 * cut.margin - foot
    for chapter in document.chapters:
        rows = [x for x in chapter.blocks if isinstance(x, PictureRow)]
        for row in rows:
            pieces = list(_pieces(chapter, row, measures, room, has_title=cut.has_title))
            for some in broken(pieces, room):
                groups = drawn_in_turn(some, cut.margin, cut.margin, cut.width - cut.margin)
                yield _Cell(tuple(listed(groups)), chapter.title)


def _pieces(
    chapter: Chapter, row: PictureRow, measures: Measures, room: float, *, has_title: bool
) -> Iterator[Piece]:
    ink = family_ink(chapter.family)
    if has_title:
        title = title_piece(chapter.title, measures, ink)
        yield replace(title, gap_after=_CLOSEST, bookmark=None)
        room -= title.height + _CLOSEST
    for piece in row_pieces(row, measures, ink, room):
        yield replace(piece, rows=0, sentences=0, least_gap=_CLOSEST)


def _page(cells: Sequence[_Cell], grid: _Grid, document: Document, measures: Measures) -> Page:
    cut, sheet = grid.cut, grid.sheet
    groups: list[Group] = []
    for number, cell in enumerate(cells):
        row, column = divmod(number, grid.across)
        x, y = grid.corner(column, row)
        groups += [moved_group(group, x, y) for group in cell.groups]
        if cut.has_foot:
            groups += _foot(document, measures, x + cut.margin, y + cut.height - cut.margin)
    groups.append(Group(Role.ARTIFACT, tuple(grid.lines())))
    return Page(sheet.short, sheet.long, tuple(groups), (Bookmark(cells[0].title, 0),))


def _foot(document: Document, measures: Measures, left: float, bottom: float) -> Iterator[Group]:
    """Yield the fullest words that fit under a card: whose it is and from which day."""
    told = (line for lines in document.foot for line in lines if line)
    words = next((x for x in told if text_width(x, measures.size) <= measures.width), "")
    if words:
        text = Text(left, bottom - 0.3 * measures.size, words, measures.size, INK)
        yield Group(Role.ARTIFACT, (text,))
