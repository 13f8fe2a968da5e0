"""Lay a document out on pages: what goes where, with nothing cut in two and nothing left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pcplanner.documents.contents import Entry, contents_pieces
from pcplanner.documents.drawings import circle_pages, path_pages
from pcplanner.documents.furniture import Foot
from pcplanner.documents.measures import (
    LARGEST_PT,
    MARGIN,
    MOST_ROWS,
    MOST_SENTENCES,
    POSTER_MARGIN,
    SMALLEST_PT,
    Measures,
)
from pcplanner.documents.model import (
    Block,
    Chapter,
    CircleDrawing,
    CodeBlock,
    Document,
    Heading,
    Paragraph,
    PathDrawing,
    PictureRow,
    PromiseGroup,
)
from pcplanner.documents.pages import (
    A4_LONG,
    A4_SHORT,
    Bookmark,
    Box,
    Group,
    Page,
    Pages,
    Role,
)
from pcplanner.documents.paper import family_ink
from pcplanner.documents.pieces import (
    Piece,
    code_piece,
    heading_piece,
    paragraph_pieces,
    row_pieces,
    title_piece,
)
from pcplanner.documents.promise_pieces import promise_pieces
from pcplanner.domain.chapters import Family

_A_HAIR = 0.01
_BEFORE_A_DRAWING = 12.0
MOST_PAGES_WITHOUT_CONTENTS = 4
PAGES_TO_SHIP, MOST_PAGES = 20, 24
"""Over ``MOST_PAGES`` somebody should be offered the document in parts (CHECKS PD-09)."""


@dataclass(eq=False, slots=True)
class _Draft:
    """A page being filled; its foot comes when it is known how many pages there are."""

    is_poster: bool = False
    groups: list[Group] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)


def lay_out(document: Document, size_pt: float) -> Pages:
    """Return the pages of a document with its body at this size, laid out for it and never enlarged."""
    if not SMALLEST_PT <= size_pt <= LARGEST_PT:
        raise ValueError(f"type of {size_pt} points; it must be {SMALLEST_PT} to {LARGEST_PT}")
    measures = Measures(size_pt)
    foot = Foot(document, measures)
    chapters = [_ChapterFlow(chapter, measures, foot).drafts() for chapter in document.chapters]
    drafts = [draft for each in chapters for draft in each]
    if document.contents_title and len(drafts) > MOST_PAGES_WITHOUT_CONTENTS:
        first, *rest = chapters
        contents = _contents(document, rest, len(first), measures, foot)
        drafts = [*first, *contents, *(draft for each in rest for draft in each)]
    return Pages(document.title, document.language, tuple(_finished(drafts, foot)))


def _contents(
    document: Document, rest: Sequence[Sequence[_Draft]], before: int, measures: Measures, foot: Foot
) -> list[_Draft]:
    """Return the page or pages of contents; their own number moves every number in them."""
    pages_of_contents = 0
    while True:
        number = before + pages_of_contents + 1
        entries = []
        for chapter, drafts in zip(document.chapters[1:], rest, strict=True):
            entries.append(Entry(chapter.title, number))
            number += len(drafts)
        filler = _Filler(foot.body_bottom)
        title = title_piece(document.contents_title, measures, family_ink(Family.MAIN))
        filler.add_all([title, *contents_pieces(entries, measures)])
        drafts = filler.finish()
        if len(drafts) == pages_of_contents:
            return drafts
        pages_of_contents = len(drafts)


def _finished(drafts: Sequence[_Draft], foot: Foot) -> Iterator[Page]:
    for number, draft in enumerate(drafts, start=1):
        furniture = foot.poster if draft.is_poster else foot.upright
        groups = (*_listed(draft.groups), furniture(number, len(drafts)))
        width, height = (A4_LONG, A4_SHORT) if draft.is_poster else (A4_SHORT, A4_LONG)
        yield Page(width, height, groups, tuple(draft.bookmarks))


def _listed(groups: Sequence[Group]) -> Iterator[Group]:
    """Put neighbouring items into one list."""
    waiting: list[Group] = []
    for group in groups:
        if group.role is Role.ITEM:
            waiting.append(group)
            continue
        if waiting:
            yield Group(Role.LIST, tuple(waiting))
            waiting = []
        yield group
    if waiting:
        yield Group(Role.LIST, tuple(waiting))


class _Filler:
    """Fill upright pages with pieces from top to bottom."""

    def __init__(self, bottom: float) -> None:
        self._bottom = bottom
        self._drafts: list[_Draft] = [_Draft()]
        self._y = MARGIN
        self._sentences = self._rows = 0
        self._last: Piece | None = None
        self._is_closed = False

    @property
    def room_left(self) -> Box:
        """Return what is free on the page being filled, a little under what stands there."""
        top = self._y + (_BEFORE_A_DRAWING if self._last else 0.0)
        return Box(MARGIN, top, A4_SHORT - 2 * MARGIN, self._bottom - top)

    def add_all(self, pieces: Sequence[Piece]) -> None:
        """Add pieces, a heading never parted from what it heads."""
        index = 0
        while index < len(pieces):
            last = index
            while pieces[last].keeps_with_next and last + 1 < len(pieces):
                last += 1
            self._add_together(pieces[index : last + 1])
            index = last + 1

    def add_drawings(self, drawings: Sequence[tuple[Group, ...]]) -> None:
        """Add whole-page drawings, the first in the room that is left; what follows starts a page."""
        for index, drawing in enumerate(drawings):
            if index:
                self._new_page()
            self._drafts[-1].groups.extend(drawing)
        self._is_closed = True

    def finish(self) -> list[_Draft]:
        """Return the pages."""
        return self._drafts

    def _add_together(self, pieces: Sequence[Piece]) -> None:
        height, before = 0.0, self._last
        for piece in pieces:
            height += piece.height + (before.gap_to(piece) if before else 0.0)
            before = piece
        is_full = (
            self._y + height > self._bottom + _A_HAIR
            or self._sentences + sum(p.sentences for p in pieces) > MOST_SENTENCES
            or self._rows + sum(p.rows for p in pieces) > MOST_ROWS
        )
        if self._is_closed or (is_full and self._last):
            self._new_page()
        for piece in pieces:
            self._place(piece)

    def _place(self, piece: Piece) -> None:
        gap = self._last.gap_to(piece) if self._last else 0.0
        if self._last and self._y + gap + piece.height > self._bottom + _A_HAIR:
            self._new_page()
            gap = 0.0
        self._y += gap
        is_first = self._last is None
        is_at_top = (
            is_first
            if piece.added_at_top
            else is_first or (self._last is not None and self._last.keeps_with_next)
        )
        draw = piece.draw_at_top if is_at_top and piece.draw_at_top else piece.draw
        self._drafts[-1].groups.extend(draw(self._y))
        if piece.bookmark:
            self._drafts[-1].bookmarks.append(piece.bookmark)
        self._y += piece.height + (piece.added_at_top if is_first else 0.0)
        self._sentences += piece.sentences
        self._rows += piece.rows
        self._last = piece

    def _new_page(self) -> None:
        self._drafts.append(_Draft())
        self._y = MARGIN
        self._sentences = self._rows = 0
        self._last = None
        self._is_closed = False


def _height_of_heading(pieces: Sequence[Piece]) -> float:
    """Return the room a heading takes from the row that must fit on one page with it."""
    if pieces and pieces[-1].keeps_with_next:
        return pieces[-1].height + (pieces[-1].gap_after or 0.0)
    return 0.0


class _ChapterFlow:
    """Lay one chapter out; it starts a page."""

    def __init__(self, chapter: Chapter, measures: Measures, foot: Foot) -> None:
        self._chapter = chapter
        self._measures = measures
        self._foot = foot
        self._ink = family_ink(chapter.family)

    def drafts(self) -> list[_Draft]:
        """Return the pages of the chapter without their feet."""
        drafts: list[_Draft] = []
        upright: list[Block] = []
        for block in self._chapter.blocks:
            if isinstance(block, PathDrawing):
                drafts += self._upright(upright, has_title=not drafts) if upright else []
                upright = []
                drafts += self._posters(block)
            else:
                upright.append(block)
        if upright or not drafts:
            drafts += self._upright(upright, has_title=not drafts)
        return drafts

    def _upright(self, blocks: Sequence[Block], *, has_title: bool) -> list[_Draft]:
        filler = _Filler(self._foot.body_bottom)
        pieces: list[Piece] = []
        if has_title:
            chapter = self._chapter
            pieces.append(title_piece(chapter.title, self._measures, self._ink, chapter.face))
        whole = self._foot.body_bottom - MARGIN
        for block in blocks:
            heads = _height_of_heading(pieces)
            if isinstance(block, CircleDrawing):
                intro = Paragraph((block.intro,))
                filler.add_all([*pieces, *paragraph_pieces(intro, self._measures, whole - heads)])
                filler.add_drawings(circle_pages(block.plan, filler.room_left, self._measures.size))
                pieces = []
            elif isinstance(block, PromiseGroup):
                continue
            else:
                pieces += self._pieces_of(block, whole - heads)
        promises = [x for x in blocks if isinstance(x, PromiseGroup)]
        pieces += promise_pieces(promises, self._measures, self._ink, whole, _height_of_heading(pieces))
        filler.add_all(pieces)
        return filler.finish()

    def _pieces_of(self, block: Block, room: float) -> Iterator[Piece]:
        match block:
            case Heading():
                yield heading_piece(block, self._measures)
            case PictureRow():
                yield from row_pieces(block, self._measures, self._ink, room)
            case Paragraph():
                yield from paragraph_pieces(block, self._measures, room)
            case CodeBlock():
                yield code_piece(block, self._measures)

    def _posters(self, block: PathDrawing) -> list[_Draft]:
        bottom = self._foot.poster_top - 0.3 * self._measures.leading
        box = Box(POSTER_MARGIN, POSTER_MARGIN, A4_LONG - 2 * POSTER_MARGIN, bottom - POSTER_MARGIN)
        pages = path_pages(block.plan, block.dream_id, self._chapter.title, box, self._measures.size)
        drafts = [_Draft(is_poster=True, groups=list(groups)) for groups in pages]
        drafts[0].bookmarks.append(Bookmark(self._chapter.title, 0))
        return drafts
