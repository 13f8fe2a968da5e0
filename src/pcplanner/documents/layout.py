"""Lay a document out on pages: what goes where, with nothing cut in two and nothing left out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from pcplanner.documents.breaking import broken
from pcplanner.documents.contents import Entry, contents_pieces
from pcplanner.documents.drawings import circle_pages, drawn_poster
from pcplanner.documents.furniture import Foot
from pcplanner.documents.measures import (
    LARGEST_PT,
    MARGIN,
    POSTER_MARGIN,
    SMALLEST_PT,
    Measures,
)
from pcplanner.documents.mirroring import mirrored
from pcplanner.documents.model import (
    Block,
    Chapter,
    CircleDrawing,
    CodeBlock,
    Document,
    Heading,
    Paragraph,
    PictureRow,
    Poster,
    PromiseGroup,
    TickGrid,
    WritingSpace,
)
from pcplanner.documents.pages import (
    Bookmark,
    Box,
    Group,
    Page,
    Pages,
    PaperSize,
    Role,
)
from pcplanner.documents.paper import family_ink
from pcplanner.documents.pieces import (
    Piece,
    code_piece,
    heading_again,
    heading_piece,
    paragraph_pieces,
    row_pieces,
    title_piece,
    under_heading_at_top,
    writing_piece,
)
from pcplanner.documents.promise_pieces import promise_pieces
from pcplanner.documents.tick_grid import tick_grid_pieces
from pcplanner.domain.chapters import Family
from pcplanner.domain.words import say

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
    end: float = MARGIN


def lay_out(
    document: Document, size_pt: float, sheet: PaperSize = PaperSize.A4, across: PaperSize | None = None
) -> Pages:
    """Return the pages of a document with its body at this size, laid out for it and never enlarged.

    ``across`` is the paper of posters where it is not that of the other pages.
    """
    if not SMALLEST_PT <= size_pt <= LARGEST_PT:
        raise ValueError(f"type of {size_pt} points; it must be {SMALLEST_PT} to {LARGEST_PT}")
    measures = Measures.on(sheet, size_pt, across)
    foot = Foot(document, measures)
    chapters = [_ChapterFlow(chapter, measures, foot).drafts() for chapter in document.chapters]
    drafts = [draft for each in chapters for draft in each]
    if document.contents_title and len(drafts) > MOST_PAGES_WITHOUT_CONTENTS:
        first, *rest = chapters
        contents = _contents(document, rest, len(first), measures, foot)
        drafts = [*first, *contents, *(draft for each in rest for draft in each)]
    return Pages(document.title, document.language, tuple(_finished(drafts, foot, measures)))


def page_counts(document: Document, size_pt: float, sheet: PaperSize = PaperSize.A4) -> tuple[int, ...]:
    """Return how many pages each chapter takes at a size."""
    measures = Measures.on(sheet, size_pt)
    foot = Foot(document, measures)
    return tuple(len(_ChapterFlow(x, measures, foot).drafts()) for x in document.chapters)


def _contents(
    document: Document, rest: Sequence[Sequence[_Draft]], before: int, measures: Measures, foot: Foot
) -> list[_Draft]:
    """Return the page or pages of contents; their own number moves every number in them."""
    pages_of_contents = 0
    title = title_piece(document.contents_title, measures, family_ink(Family.MAIN))
    while True:
        number = before + pages_of_contents + 1
        entries = []
        for chapter, drafts in zip(document.chapters[1:], rest, strict=True):
            entries.append(Entry(chapter.title, number))
            number += len(drafts)

        def pieces(each: Measures, entries: Sequence[Entry] = tuple(entries)) -> Sequence[Piece]:
            return (title, *contents_pieces(entries, each))

        drafts = _fewest_pages(pieces, measures, foot.body_bottom - MARGIN)
        if len(drafts) == pages_of_contents:
            return drafts
        pages_of_contents = len(drafts)


def _finished(drafts: Sequence[_Draft], foot: Foot, measures: Measures) -> Iterator[Page]:
    for number, draft in enumerate(drafts, start=1):
        furniture = foot.poster if draft.is_poster else foot.upright
        groups = (*listed(draft.groups), furniture(number, len(drafts)))
        yield Page(*measures.page(is_poster=draft.is_poster), groups, tuple(draft.bookmarks))


def listed(groups: Sequence[Group]) -> Iterator[Group]:
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


def _draft_of(pieces: Sequence[Piece], measures: Measures) -> _Draft:
    """Return the pieces of one page drawn from its top, mirrored where most rows run backwards."""
    draft = _Draft()
    last: Piece | None = None
    rows = [piece.is_backwards for piece in pieces if piece.rows]
    is_page_backwards = sum(rows) * 2 > len(rows)
    for piece in pieces:
        draft.end += last.gap_to(piece) if last else 0.0
        is_at_top = last is None or (last.keeps_with_next and not piece.added_at_top)
        draw = piece.draw_at_top if is_at_top and piece.draw_at_top else piece.draw
        is_backwards = is_page_backwards or piece.is_backwards
        groups = draw(draft.end)
        draft.groups.extend(
            mirrored(groups, measures.left, measures.left + measures.width) if is_backwards else groups
        )
        if piece.bookmark:
            draft.bookmarks.append(piece.bookmark)
        draft.end += piece.height + (piece.added_at_top if last is None else 0.0)
        last = piece
    return draft


def _fewest_pages(
    pieces: Callable[[Measures], Sequence[Piece]],
    measures: Measures,
    room: float,
    *,
    fills_first: bool = False,
) -> list[_Draft]:
    """Return pages laid out as roomily as they can be without being more of them."""
    best: list[Sequence[Piece]] = []
    for each in measures.closer():
        pages = broken(pieces(each), room, fills_first=fills_first)
        is_better = len(pages) < len(best)
        if fills_first and len(pages) == len(best):
            is_better = len(pages[0]) > len(best[0])
        if not best or is_better:
            best = pages
        if len(best) < 2:
            break
    return [_draft_of(x, measures) for x in best]


def _height_of_heading(pieces: Sequence[Piece]) -> float:
    """Return the room a heading takes from the row that must fit on one page with it."""
    return _taken_by(pieces[-1]) if pieces and pieces[-1].keeps_with_next else 0.0


def _taken_by(heading: Piece | None) -> float:
    return heading.height + (heading.gap_after or 0.0) if heading else 0.0


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
            if isinstance(block, Poster):
                drafts += self._upright(upright, has_title=not drafts) if upright else []
                upright = []
                drafts += self._posters(block)
            else:
                upright.append(block)
        if upright or not drafts:
            drafts += self._upright(upright, has_title=not drafts)
        return drafts

    def _upright(self, blocks: Sequence[Block], *, has_title: bool) -> list[_Draft]:
        drafts: list[_Draft] = []
        waiting: list[Block] = []
        for block in blocks:
            if isinstance(block, CircleDrawing):
                waiting.append(Paragraph((block.intro,)))
                drafts += self._filled(waiting, has_title=has_title and not drafts)
                drafts += self._circle(block, drafts[-1])
                waiting = []
            else:
                waiting.append(block)
        if waiting or not drafts:
            drafts += self._filled(waiting, has_title=has_title and not drafts)
        return drafts

    def _circle(self, block: CircleDrawing, draft: _Draft) -> Iterator[_Draft]:
        """Draw the first part of a circle in what is left of a page, and yield pages for the rest."""
        top = draft.end + _BEFORE_A_DRAWING
        room = Box(MARGIN, top, self._measures.width, self._foot.body_bottom - top)
        first, *rest = circle_pages(block.plan, room, self._measures.size)
        draft.groups.extend(first)
        yield from (_Draft(groups=list(groups)) for groups in rest)

    def _filled(self, blocks: Sequence[Block], *, has_title: bool) -> list[_Draft]:
        room = self._foot.body_bottom - MARGIN

        def pieces(measures: Measures) -> Sequence[Piece]:
            return self._pieces(blocks, measures, room, has_title=has_title)

        # The first page of a document must say what it is and that somebody can help (CHECKS PD-13).
        is_cover = has_title and self._chapter.face is not None
        return _fewest_pages(pieces, self._measures, room, fills_first=is_cover)

    def _pieces(
        self, blocks: Sequence[Block], measures: Measures, room: float, *, has_title: bool
    ) -> list[Piece]:
        chapter, pieces = self._chapter, list[Piece]()
        if has_title:
            pieces.append(title_piece(chapter.title, measures, self._ink, chapter.face))
        again: Piece | None = None
        for block in blocks:
            heads = _height_of_heading(pieces)
            if isinstance(block, PromiseGroup):
                continue
            if isinstance(block, Heading):
                again = heading_again(block, measures)
                pieces.append(heading_piece(block, measures))
                continue
            is_first = bool(pieces) and pieces[-1].keeps_with_next
            for piece in self._pieces_of(block, measures, room - max(heads, _taken_by(again))):
                pieces.append(under_heading_at_top(piece, again) if again and not is_first else piece)
                is_first = False
        promises = [x for x in blocks if isinstance(x, PromiseGroup)]
        return [*pieces, *promise_pieces(promises, measures, self._ink, room, _height_of_heading(pieces))]

    def _pieces_of(self, block: Block, measures: Measures, room: float) -> Iterator[Piece]:
        match block:
            case PictureRow():
                yield from row_pieces(block, measures, self._ink, room)
            case Paragraph():
                yield from paragraph_pieces(block, measures, room)
            case CodeBlock():
                yield code_piece(block, measures)
            case TickGrid():
                yield from tick_grid_pieces(block, measures)
            case WritingSpace():
                yield writing_piece(block, measures, room)

    def _posters(self, block: Poster) -> list[_Draft]:
        bottom = self._foot.poster_top - 0.3 * self._measures.leading
        width = self._measures.across.long - 2 * POSTER_MARGIN
        box = Box(POSTER_MARGIN, POSTER_MARGIN, width, bottom - POSTER_MARGIN)
        poster = drawn_poster(block, self._chapter.title, box, self._measures.size)
        drafts = [_Draft(is_poster=True, groups=list(groups)) for groups in poster.pages]
        drafts[0].bookmarks.append(Bookmark(self._chapter.title, 0))
        if poster.rows:
            numbers = Heading(say("documents.numbers_title"))
            drafts += self._filled((numbers, *poster.rows), has_title=False)
        return drafts
