"""Turn the blocks of a document into pieces: things with a height that no page may cut in two."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pcplanner.documents.columns import columns_of
from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import Measures
from pcplanner.documents.model import (
    CodeBlock,
    Heading,
    Paragraph,
    PictureRow,
    PictureSize,
    WritingSpace,
)
from pcplanner.documents.pages import (
    CM,
    Bookmark,
    Box,
    Ellipse,
    Group,
    Ink,
    Line,
    PictureBox,
    Role,
    RoundBox,
    Text,
)
from pcplanner.documents.paper import (
    EDGE,
    GROUND,
    HAIRLINE,
    INK,
    NOTE_EDGE,
    NOTE_GROUND,
    QUIET_INK,
    FamilyInk,
)
from pcplanner.documents.parts import Part, paragraph, sentence_parts, stacked
from pcplanner.documents.script import runs_backwards
from pcplanner.documents.wrap import wrap_plain
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.words import say

_HEADING_LINE = 1.25
_RULE_WIDTH = 3.0
_CORNER_PART = 0.46
_FRAME_CORNER = 6.0
_FRAME_INSET = 8.0
_LEAST_GAP = 14.0
_CODE_COLUMNS = 3
_NESTED, _DEEPEST = 1.1 * CM, 2
_WRITTEN_LINE, _CLOSE_WRITTEN_LINE = 1.2 * CM, 0.55 * CM
_AFTER_A_TITLE, _AFTER_A_HEADING = 0.8, 0.5


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stays whole, drawn from its top.

    ``gap`` is the room before it unless it is the first of its page; the piece before may ask for another
    with ``gap_after``, or have ``slack`` under its words that counts as room. ``draw_at_top`` is used
    instead of ``draw`` where nothing but a title stands over the piece; ``added_at_top`` is how much higher
    it is as the very first of a page. ``continues`` says that it goes on with what stands before it, and
    ``is_backwards`` that its words run from right to left.
    """

    height: float
    draw: Callable[[float], tuple[Group, ...]]
    gap: float = 0.0
    sentences: int = 0
    rows: int = 0
    keeps_with_next: bool = False
    bookmark: Bookmark | None = None
    gap_after: float | None = None
    slack: float = 0.0
    draw_at_top: Callable[[float], tuple[Group, ...]] | None = None
    added_at_top: float = 0.0
    least_gap: float | None = None
    continues: bool = False
    is_backwards: bool = False

    def gap_to(self, following: "Piece") -> float:
        """Return the room between this piece and the one that follows on the same page."""
        if self.gap_after is not None:
            return self.gap_after
        least = _LEAST_GAP if following.least_gap is None else following.least_gap
        return max(following.gap - self.slack, min(following.gap, least))


def title_piece(title: str, measures: Measures, ink: FamilyInk, face: Picture | None = None) -> Piece:
    """Return the title of a chapter over its coloured rule, with a face beside it where one is given."""
    side = measures.picture_side(PictureSize.LARGE) if face else 0.0
    indent = side + measures.gap if face else 0.0
    size = _title_size(title, measures, measures.width - indent, is_cover=bool(face))
    leading = size * _HEADING_LINE
    lines = wrap_plain(title, size, measures.width - indent, is_bold=True)
    words_height = len(lines) * leading
    height = max(words_height, side)
    rule_at = height + 0.45 * measures.title_size

    def draw(y: float) -> tuple[Group, ...]:
        top = y + (height - words_height) / 2
        words = paragraph(lines, measures.left + indent, top, size, leading=leading, role=Role.H1)
        line_y = y + rule_at
        rule = Line(
            measures.left,
            line_y,
            measures.left + measures.width,
            line_y,
            Ink(stroke=ink.strong, width=_RULE_WIDTH),
        )
        around = (Group(Role.ARTIFACT, (rule,)),)
        return (
            (face_figure(face, Box(measures.left, y, side, side)), words, *around)
            if face
            else (words, *around)
        )

    return Piece(
        rule_at + _RULE_WIDTH / 2,
        draw,
        keeps_with_next=True,
        bookmark=Bookmark(title, 0),
        gap_after=_AFTER_A_TITLE * measures.leading,
        is_backwards=runs_backwards(title),
    )


def _title_size(title: str, measures: Measures, width: float, *, is_cover: bool) -> float:
    """Return the size of a title; that of a first page is larger where its longest word allows."""
    is_larger = is_cover and not measures.is_close
    sizes = [measures.title_size * times for times in (1.5, 1.25)] if is_larger else []
    for size in sizes:
        if all(text_width(word, size, bold=True) <= width for word in title.split()):
            return size
    return measures.title_size


def heading_piece(heading: Heading, measures: Measures, role: Role = Role.H2) -> Piece:
    """Return a heading inside a chapter, or one that comes again as a paragraph."""
    size, leading = measures.heading_size, measures.heading_size * _HEADING_LINE
    lines = wrap_plain(heading.words, size, measures.width, is_bold=True)

    def draw(y: float) -> tuple[Group, ...]:
        return (paragraph(lines, measures.left, y, size, leading=leading, role=role),)

    return Piece(
        len(lines) * leading,
        draw,
        measures.paragraph_gap,
        keeps_with_next=True,
        bookmark=Bookmark(heading.words, 1),
        gap_after=_AFTER_A_HEADING * measures.leading,
        least_gap=measures.leading,
        is_backwards=runs_backwards(heading.words),
    )


def heading_again(heading: Heading, measures: Measures) -> Piece:
    """Return the heading of a part that goes on over the page, such as "My goals, more"."""
    return heading_piece(Heading(say("documents.more", heading=heading.words)), measures, Role.P)


def under_heading_at_top(piece: Piece, again: Piece) -> Piece:
    """Return a piece that stands under a heading that comes again, where it is the first of a page."""
    added = again.height + (again.gap_after or 0.0)

    def draw_at_top(y: float) -> tuple[Group, ...]:
        return (*again.draw(y), *piece.draw(y + added))

    return replace(piece, draw_at_top=draw_at_top, added_at_top=added, continues=True)


def list_item(groups: tuple[Group, ...]) -> Group:
    """Return groups as one item of a list."""
    return Group(Role.ITEM, (Group(Role.BODY, groups),))


def paragraph_pieces(block: Paragraph, measures: Measures, room: float) -> Iterator[Piece]:
    """Yield a paragraph without a picture, a piece for each sentence."""
    for index, sentence in enumerate(block.sentences):
        for part in sentence_parts(sentence, measures, measures.width, room):
            piece = _piece_of((part,), measures.left, 0.0 if index else 0.5 * measures.leading)
            yield replace(piece, is_backwards=runs_backwards(sentence.text))


def _piece_of(parts: Sequence[Part], left: float, gap: float) -> Piece:
    def draw(y: float) -> tuple[Group, ...]:
        return stacked(parts, left, y)

    return Piece(sum(p.height for p in parts), draw, gap, sum(p.sentences for p in parts))


def code_piece(block: CodeBlock, measures: Measures) -> Piece:
    """Return a code to be copied, large, in a box, three groups a line, each after its number."""
    size = measures.code_size
    leading, padding = 1.6 * size, 0.8 * size
    column = (measures.width - 2 * padding) / _CODE_COLUMNS
    number = 1.2 * measures.size
    rows = -(-len(block.groups) // _CODE_COLUMNS)
    height = rows * leading + 2 * padding

    def draw(y: float) -> tuple[Group, ...]:
        ink = Ink(fill=NOTE_GROUND, stroke=NOTE_EDGE, width=2)
        ground = RoundBox(Box(measures.left, y, measures.width, height), 10, ink)
        words = []
        for index, group in enumerate(block.groups):
            row, place = divmod(index, _CODE_COLUMNS)
            baseline = y + padding + row * leading + 1.1 * size
            left = measures.left + padding + place * column
            words.append(Text(left, baseline, f"{index + 1} ", measures.size, QUIET_INK))
            words.append(Text(left + number, baseline, f"{group} ", size, INK, bold=True))
        return Group(Role.ARTIFACT, (ground,)), Group(Role.P, tuple(words))

    return Piece(height, draw, measures.paragraph_gap, least_gap=measures.leading)


def row_pieces(row: PictureRow, measures: Measures, ink: FamilyInk, room: float) -> Iterator[Piece]:
    """Yield a row as one piece, or as several with the same picture when no page could hold it."""
    width = (measures.words_width(row.size) if row.has_picture else measures.width) - _indent(row)
    for parts in columns_of(row, measures, width, ink, room):
        yield _row_piece(row, parts, measures)


def _row_piece(row: PictureRow, parts: Sequence[Part], measures: Measures) -> Piece:
    side = measures.picture_side(row.size) if row.has_picture else 0.0
    is_in_list = row.size is not PictureSize.LARGE
    is_close = is_in_list or measures.is_close
    words_height = sum(p.height for p in parts)
    height = max(side, words_height)

    left = measures.left + _indent(row)

    def draw(y: float) -> tuple[Group, ...]:
        groups = stacked(parts, left + side + measures.gap if row.has_picture else left, y)
        if row.has_picture:
            picture = framed_picture(row.picture, Box(left, y, side, side))
            corner = () if row.corner is None else (corner_picture(row.corner, Box(left, y, side, side)),)
            groups = (picture, *corner, *groups)
        return (list_item(groups),) if is_in_list else groups

    return Piece(
        height,
        draw,
        measures.paragraph_gap,
        sum(p.sentences for p in parts),
        rows=1,
        slack=height - words_height if is_close else 0.0,
        is_backwards=row_runs_backwards(row),
    )


def row_runs_backwards(row: PictureRow) -> bool:
    """Say whether most of what a row says runs from right to left; its picture then stands at the right."""
    return runs_backwards(" ".join(x.text for x in (*row.sentences, *row.afterwards)))


def _indent(row: PictureRow) -> float:
    """Return how far in a row stands; deeper than twice, no room would be left for words."""
    return min(row.level, _DEEPEST) * _NESTED


def writing_piece(block: WritingSpace, measures: Measures, room: float) -> Piece:
    """Return an empty box to write or draw in, never higher than the room of a page."""
    line = _CLOSE_WRITTEN_LINE if measures.is_close else _WRITTEN_LINE
    inside = measures.width - 2 * _FRAME_INSET
    asked = wrap_plain(block.question, measures.size, inside, is_bold=True) if block.question else ()
    height = min(block.lines * line + len(asked) * measures.leading, room)

    def draw(y: float) -> tuple[Group, ...]:
        box = RoundBox(
            Box(measures.left, y, measures.width, height), _FRAME_CORNER, Ink(stroke=EDGE, width=1.6)
        )
        empty = Group(Role.FIGURE, (box,), block.words)
        left, top = measures.left + _FRAME_INSET, y + 0.3 * measures.size
        size, leading = measures.size, measures.leading
        return (paragraph(asked, left, top, size, leading=leading), empty) if asked else (empty,)

    return Piece(height, draw, 0.5 * measures.leading)


def framed_picture(picture: Picture, box: Box) -> Group:
    """Return a picture in its thin frame; a photo fills it, a portrait gets its ring."""
    if picture.kind is PictureKind.PORTRAIT:
        inner = _inset(box, _FRAME_INSET)
        return Group(Role.FIGURE, (*_frame(box), *face_figure(picture, inner).items), picture.alt)
    if picture.kind is PictureKind.PHOTO:
        return Group(Role.FIGURE, (PictureBox(box, picture, _FRAME_CORNER), *_frame(box)), picture.alt)
    return Group(Role.FIGURE, (*_frame(box), PictureBox(_inset(box, _FRAME_INSET), picture)), picture.alt)


def corner_picture(picture: Picture, around: Box) -> Group:
    """Return a small picture on white, in the lower right corner of the box of another."""
    side = _CORNER_PART * around.width
    box = Box(around.x + around.width - side, around.y + around.height - side, side, side)
    framed = framed_picture(picture, box)
    ground = RoundBox(box, _FRAME_CORNER, Ink(fill=GROUND))
    return Group(framed.role, (ground, *framed.items), framed.alt)


def face_figure(picture: Picture, box: Box) -> Group:
    """Return a picture in a ring, as for the face of somebody."""
    radius = box.width / 2
    ring = Ellipse(box.x + radius, box.y + radius, radius, radius, Ink(stroke=INK, width=2))
    if picture.kind is PictureKind.SYMBOL:
        return Group(Role.FIGURE, (PictureBox(_inset(box, radius * 0.3), picture), ring), picture.alt)
    return Group(Role.FIGURE, (PictureBox(box, picture, radius), ring), picture.alt)


def _frame(box: Box) -> tuple[RoundBox]:
    return (RoundBox(box, _FRAME_CORNER, Ink(stroke=HAIRLINE, width=1.2)),)


def _inset(box: Box, by: float) -> Box:
    return Box(box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by)
