"""Lay out who promised what: face and name, then for each promise its picture, words and boxes to tick."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.columns import columns_of
from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import GAP, MARGIN, Measures
from pcplanner.documents.model import Heading, Paragraph, PictureRow, PictureSize, PromiseGroup, strong
from pcplanner.documents.pages import CM, Bookmark, Box, Group, Ink, Line, Role
from pcplanner.documents.paper import HAIRLINE, FamilyInk
from pcplanner.documents.parts import Part, paragraph, stacked
from pcplanner.documents.pieces import (
    Piece,
    face_figure,
    framed_picture,
    heading_piece,
    paragraph_pieces,
    row_pieces,
    row_runs_backwards,
    under_heading_at_top,
)
from pcplanner.documents.wrap import TextLine, wrap_plain

_FACE_COLUMN = 3.1 * CM
_BETWEEN = 0.5 * CM
_LARGEST_SIDE_BY_SIDE = 18
_HEADING_LINE = 1.25
_MOST_HEAD_LINES = 4
_LEAST_GROUP_GAP = 30.0


def promise_pieces(
    groups: Sequence[PromiseGroup], measures: Measures, ink: FamilyInk, room: float, title_height: float
) -> Iterator[Piece]:
    """Yield the pieces of all promises, faces on the left where words and names leave room for them.

    ``room`` is the height of a whole page, of which the title takes ``title_height`` on the first.
    """
    is_side_by_side = measures.size <= _LARGEST_SIDE_BY_SIDE and all(
        text_width(word, measures.size, bold=True) <= _FACE_COLUMN for x in groups for word in x.name.split()
    )
    lay_out_group = _beside if is_side_by_side else _under_a_head
    for group in groups:
        yield from lay_out_group(group, measures, ink, room, title_height)
        title_height = 0.0


def _under_a_head(
    group: PromiseGroup, measures: Measures, ink: FamilyInk, room: float, title_height: float
) -> Iterator[Piece]:
    """Yield the promises of somebody under their face and name, which come again on every page."""
    head = _head(group, measures)
    if head.height > _MOST_HEAD_LINES * measures.leading:
        # A name too long for a heading is told in full as a paragraph, which may run on over the page.
        yield from paragraph_pieces(Paragraph((strong(group.name),)), measures, room - title_height)
        for row in group.rows:
            yield from row_pieces(row, measures, ink, room)
        return
    yield head
    is_first = True
    for row in group.rows:
        for piece in _row_under_a_head(row, group, measures, ink, room - title_height):
            yield replace(piece, continues=not is_first)
            is_first = False
        title_height = 0.0


def _row_under_a_head(
    row: PictureRow, group: PromiseGroup, measures: Measures, ink: FamilyInk, room: float
) -> list[Piece]:
    """Return a promise; one too tall for a page with the face goes under the name alone, to stay whole."""
    head = _head(group, measures)
    taken = head.height + (head.gap_after or 0.0)
    pieces = [
        _with_head_at_top(x, group, measures, taken) for x in row_pieces(row, measures, ink, room - taken)
    ]
    if len(pieces) > 1:
        name = heading_piece(Heading(group.name), measures, Role.P)
        under_name = list(row_pieces(row, measures, ink, room - name.height - (name.gap_after or 0.0)))
        if len(under_name) == 1:
            return [under_heading_at_top(under_name[0], name)]
    return pieces


def _with_head_at_top(piece: Piece, group: PromiseGroup, measures: Measures, head_height: float) -> Piece:
    def draw_at_top(y: float) -> tuple[Group, ...]:
        return (*_face_and_name(group, measures, y, Role.P), *piece.draw(y + head_height))

    return replace(piece, draw_at_top=draw_at_top, added_at_top=head_height)


def _face_and_name(group: PromiseGroup, measures: Measures, y: float, role: Role) -> tuple[Group, Group]:
    size, indent, lines = _name_lines(group, measures)
    leading = size * _HEADING_LINE if role is Role.H2 else measures.leading
    top = y + (measures.face - len(lines) * leading) / 2
    name = paragraph(lines, MARGIN + indent, max(top, y), size, leading=leading, role=role)
    return face_figure(group.face, Box(MARGIN, y, measures.face, measures.face)), name


def _name_lines(group: PromiseGroup, measures: Measures) -> tuple[float, float, tuple[TextLine, ...]]:
    indent = measures.face + GAP
    lines = wrap_plain(group.name, measures.heading_size, measures.width - indent, is_bold=True)
    return measures.heading_size, indent, lines


def _head(group: PromiseGroup, measures: Measures) -> Piece:
    """Return a face with the name beside it, over the promises."""
    size, _, lines = _name_lines(group, measures)

    def draw_at_top(y: float) -> tuple[Group, ...]:
        return _face_and_name(group, measures, y, Role.H2)

    def draw(y: float) -> tuple[Group, ...]:
        return (_line_over(y, measures), *draw_at_top(y))

    return Piece(
        max(len(lines) * max(size * _HEADING_LINE, measures.leading), measures.face),
        draw,
        max(measures.paragraph_gap, _LEAST_GROUP_GAP),
        keeps_with_next=True,
        bookmark=Bookmark(group.name, 1),
        gap_after=0.5 * measures.leading,
        draw_at_top=draw_at_top,
    )


def _line_over(y: float, measures: Measures) -> Group:
    """Return the thin line between two groups."""
    middle = y - _LEAST_GROUP_GAP / 2
    line = Line(MARGIN, middle, MARGIN + measures.width, middle, Ink(stroke=HAIRLINE, width=1.2))
    return Group(Role.ARTIFACT, (line,))


def _beside(
    group: PromiseGroup, measures: Measures, ink: FamilyInk, room: float, title_height: float
) -> Iterator[Piece]:
    side = measures.picture_side(PictureSize.SMALL)
    width = measures.width - _FACE_COLUMN - _BETWEEN - side - _BETWEEN
    is_first = True
    for row in group.rows:
        for parts in columns_of(row, measures, width, ink, room - title_height):
            yield _beside_piece(group, row, parts, measures, is_first=is_first)
            is_first = False
        title_height = 0.0


def _beside_piece(
    group: PromiseGroup, row: PictureRow, parts: Sequence[Part], measures: Measures, *, is_first: bool
) -> Piece:
    """Return one promise; the face stands at its first, and again where the group goes on over the page."""
    side = measures.picture_side(row.size) if row.has_picture else 0.0
    picture_x = MARGIN + _FACE_COLUMN + _BETWEEN
    lines = wrap_plain(group.name, measures.size, _FACE_COLUMN, is_bold=True)
    name_leading = measures.leading
    words_height = sum(p.height for p in parts)
    face_height = measures.face + 0.3 * measures.size + len(lines) * name_leading
    height = max(side, words_height, face_height)

    def draw_row(y: float) -> tuple[Group, ...]:
        if not row.has_picture:
            return stacked(parts, picture_x, y)
        picture = framed_picture(row.picture, Box(picture_x, y, side, side))
        return picture, *stacked(parts, picture_x + side + _BETWEEN, y)

    def draw_at_top(y: float) -> tuple[Group, ...]:
        face = face_figure(group.face, Box(MARGIN, y, measures.face, measures.face))
        top = y + measures.face + 0.3 * measures.size
        middle = MARGIN + measures.face / 2
        left = max(MARGIN, middle - max(line.width for line in lines) / 2)
        return face, paragraph(lines, left, top, measures.size, leading=name_leading), *draw_row(y)

    def draw(y: float) -> tuple[Group, ...]:
        return (_line_over(y, measures), *draw_at_top(y)) if is_first else draw_row(y)

    gap = max(measures.paragraph_gap, _LEAST_GROUP_GAP) if is_first else measures.paragraph_gap
    return Piece(
        height,
        draw,
        gap,
        sum(p.sentences for p in parts),
        rows=1,
        bookmark=Bookmark(group.name, 1) if is_first else None,
        slack=height - words_height,
        draw_at_top=draw_at_top,
        least_gap=_LEAST_GROUP_GAP if is_first else None,
        continues=not is_first,
        is_backwards=row_runs_backwards(row),
    )
