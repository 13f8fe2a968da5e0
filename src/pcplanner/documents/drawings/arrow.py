"""Draw a PATH as a poster page: the big arrow with its steps, and say it in words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pcplanner.documents.drawings.arrow_panels import TITLE, Fit, Laid, Numbers, Panel, said_in
from pcplanner.documents.drawings.drawn import DrawnPoster
from pcplanner.documents.drawings.heads import head_groups, poster_head
from pcplanner.documents.drawings.strokes import as_box, as_marks, paper_width
from pcplanner.documents.model import ArrowDrawing, ArrowPart, PictureRow, label, plain
from pcplanner.documents.pages import Box, Group, Mark, PictureBox, Role, Text
from pcplanner.documents.paper import INK, ON_PICTURE
from pcplanner.documents.script import runs_backwards
from pcplanner.documents.told import with_number
from pcplanner.domain.arrow_shape import (
    FIRST_HALF,
    ON_PAPER,
    ORDER_ON_ARROW,
    SECOND_HALF,
    ArrowProportions,
    ArrowShape,
    arrow_shape,
)
from pcplanner.domain.drawing import Box as DrawingBox
from pcplanner.domain.drawing import Op, TextWidth, Tint, Trace, around, round_box
from pcplanner.domain.drawing_marks import disc
from pcplanner.domain.drawing_words import ASCENT, LINE_HEIGHT, Block, remembered
from pcplanner.domain.pictures import PictureKind
from pcplanner.domain.words import say

_INSET = 0.3
_LEAST_INSIDE = 4.4
"""How wide the inside of a panel must be, times the size of its words, so that numbers fit."""
_PICTURE_IN_STAR = 0.46
_OUTLINE, _EDGE = 2.6, 1.8
_CORNER = 8.0
_ENDS = (".", "!", "?", "…")
_PHOTO_CORNER = 5.0


@dataclass(frozen=True)
class _Sheet:
    """One page of an arrow: its shape, and its panels by the number of their step."""

    shape: ArrowShape
    panels: tuple[Panel, ...]


def drawn_arrow(
    arrow: ArrowDrawing, title: str, box: Box, size_pt: float, *, has_head: bool = True
) -> DrawnPoster:
    """Return a PATH: title and one figure to a page, two where the letters are too large for one.

    Words that their panel has no room for give way to a number, under which they are told in rows. Without
    its head, the title and the face are left to whoever shows the drawing.
    """
    measure = remembered(paper_width)
    head, room = poster_head(arrow.plan, title, as_box(box), size_pt, measure)
    if not has_head:
        room = as_box(box)
    sheets = _sheets(arrow, room, size_pt, measure)
    panels = sorted((x for sheet in sheets for x in sheet.panels), key=lambda x: x.part.number)
    fits = {x.part.number: x.fit() for x in panels}
    numbers, rows = _numbered(panels, fits)
    pages = []
    for page, sheet in enumerate(sheets):
        figure = _figure(sheet, fits, numbers, size_pt)
        pages.append((*(head_groups(head, page) if has_head else ()), figure))
    return DrawnPoster(tuple(pages), rows)


def _sheets(arrow: ArrowDrawing, room: DrawingBox, size: float, measure: TextWidth) -> tuple[_Sheet, ...]:
    """Return the arrow on one page, or on two where its panels would be too narrow for their numbers."""
    across = room.w / ON_PAPER.width
    halves: tuple[tuple[ArrowProportions, Sequence[int]], ...] = ((ON_PAPER, ORDER_ON_ARROW),)
    if ON_PAPER.panel_width * across - 2 * _INSET * size < _LEAST_INSIDE * size:
        count = FIRST_HALF.on_shaft
        halves = ((FIRST_HALF, ORDER_ON_ARROW[:count]), (SECOND_HALF, ORDER_ON_ARROW[count:]))
    parts = {x.number: x for x in arrow.parts}
    sheets = []
    for proportions, order in halves:
        shape = arrow_shape(room.x, room.y, room.w, room.h, proportions)
        panels = []
        for number, box in zip(order, shape.panels, strict=True):
            is_star = box is shape.panels[-1] and proportions.has_head
            place = (_under_star(shape, room, size) if is_star else box).grown(-_INSET * size)
            if number in parts:
                panels.append(Panel(parts[number], place, size, measure, is_in_star=is_star))
        sheets.append(_Sheet(shape, tuple(panels)))
    return tuple(sheets)


def _under_star(shape: ArrowShape, room: DrawingBox, size: float) -> DrawingBox:
    """Return the room for the words of the dream: from the last panel to the edge, under the star."""
    star = shape.panels[-1]
    left, top = shape.panels[-2].right + 0.4 * size, star.bottom - 0.1 * size
    return DrawingBox(left, top, room.right - left, room.bottom - top)


def _numbered(
    panels: Sequence[Panel], fits: dict[int, Fit]
) -> tuple[dict[int, Numbers], tuple[PictureRow, ...]]:
    """Return the numbers of each part in reading order, and a row for each."""
    rows: list[PictureRow] = []
    numbers: dict[int, Numbers] = {}
    for panel in panels:
        part, own = panel.part, Numbers()
        for place in sorted(fits[part.number].numbered):
            own[place] = len(rows) + 1
            row = _title_row(part) if place == TITLE else part.rows[place]
            rows.append(_with_number(row, own[place]))
        numbers[part.number] = own
    return numbers, tuple(rows)


def _title_row(part: ArrowPart) -> PictureRow:
    return PictureRow(part.picture, (plain(part.title),))


def _with_number(row: PictureRow, number: int) -> PictureRow:
    if row.sentences:
        return replace(row, sentences=tuple(with_number(number, row.sentences)))
    return replace(row, sentences=(label(say("drawings.number", number=number)),))


def _figure(sheet: _Sheet, fits: dict[int, Fit], numbers: dict[int, Numbers], size: float) -> Group:
    marks: list[Mark] = list(as_marks(_arrow_ops(sheet)))
    for panel in sheet.panels:
        fit = fits[panel.part.number]
        laid = panel.laid(fit, numbers[panel.part.number])
        marks += as_marks(_ground(panel, fit, size))
        if panel.is_in_star:
            marks += _in_star(panel, sheet.shape)
        for each in laid:
            marks += _marks(each, panel)
    told = sorted((x.part for x in sheet.panels), key=lambda x: x.number)
    return Group(Role.FIGURE, tuple(marks), alt=" ".join(_spoken(told)))


def _arrow_ops(sheet: _Sheet) -> Iterator[Op]:
    yield Trace(sheet.shape.outline, fill=Tint.PATH, edge=Tint.PATH_EDGE, width=_OUTLINE)
    if sheet.shape.star:
        yield Trace(sheet.shape.star, fill=Tint.SUN, edge=Tint.INK, width=_OUTLINE)


def _ground(panel: Panel, fit: Fit, size: float) -> Iterator[Op]:
    """Yield the ground of a panel; one where nothing was said yet has a dashed edge."""
    box = panel.box.grown(_INSET * size - _EDGE / 2)
    if panel.is_in_star:
        box = replace(box, h=min(box.h, panel.height(fit) + 2 * _INSET * size))
    has_some = bool(panel.part.rows)
    yield Trace(round_box(box, _CORNER), fill=Tint.PAPER)
    yield Trace(
        round_box(box, _CORNER),
        edge=Tint.CIRCLE if has_some else Tint.EDGE,
        width=_EDGE,
        dash=() if has_some else (6.0, 5.0),
    )


def _in_star(panel: Panel, shape: ArrowShape) -> Iterator[Mark]:
    """Yield the picture of the dream in the star."""
    box = shape.panels[-1]
    row = next(iter(panel.part.rows), None)
    if row is None or not row.has_picture:
        return
    side = _PICTURE_IN_STAR * box.w
    centre = (box.centre[0], box.centre[1] + 0.03 * box.w)
    yield from as_marks((disc(centre, side / 2, Tint.PICTURE_GROUND, Tint.INK, 1.2),))
    inner = around(centre, 0.7 * side, 0.7 * side)
    yield PictureBox(Box(inner.x, inner.y, inner.w, inner.h), row.picture)


def _marks(each: Laid, panel: Panel) -> Iterator[Mark]:
    left, top = panel.box.x, panel.box.y + each.top
    is_backwards = runs_backwards(
        " ".join(line for block in (*each.lines, *each.more) for line in block.lines)
    )
    picture_left = panel.box.right - each.side if is_backwards else left
    if each.is_disc:
        yield from _disc(panel, picture_left, top, each.side)
    elif each.picture is not None:
        is_photo = each.picture.kind is not PictureKind.SYMBOL
        place = Box(picture_left, top, each.side, each.side)
        yield PictureBox(place, each.picture, _PHOTO_CORNER if is_photo else 0.0)
    right = panel.box.right - each.indent
    yield from _texts(each.lines, left + each.indent, right, top + each.down, is_backwards=is_backwards)
    yield from _texts(each.more, left, panel.box.right, top + each.under, is_backwards=is_backwards)


def _disc(panel: Panel, left: float, top: float, side: float) -> Iterator[Mark]:
    middle = (left + side / 2, top + side / 2)
    yield from as_marks((disc(middle, side / 2, Tint.PICTURE_GROUND, Tint.EDGE, 1.4),))
    words, size = str(panel.part.number), panel.size
    x = middle[0] - panel.measure(words, size, True) / 2
    yield Text(x, middle[1] + 0.35 * size, words, size, ON_PICTURE, bold=True)


def _texts(
    blocks: Iterable[Block], left: float, right: float, top: float, *, is_backwards: bool
) -> Iterator[Mark]:
    """Yield lines of words under each other; those from right to left end where the room does."""
    for block in blocks:
        is_sentence_backwards = runs_backwards(" ".join(block.lines))
        for line in block.lines:
            baseline = top + (ASCENT + 0.03) * block.size
            x = right - paper_width(line, block.size, block.is_bold) if is_backwards else left
            yield Text(x, baseline, line, block.size, INK, block.is_bold, is_backwards=is_sentence_backwards)
            top += LINE_HEIGHT * block.size


def _spoken(parts: Iterable[ArrowPart]) -> Iterator[str]:
    """Yield all that a page tells, step by step."""
    for part in parts:
        yield say("drawings.arrow_part", number=part.number, title=_ended(part.title))
        if not part.rows:
            yield say("drawings.arrow_nothing")
        for row in part.rows:
            told = [words for words, _ in said_in(row)] or [row.picture.alt]
            yield from (_ended(words) for words in told if words)


def _ended(words: str) -> str:
    """Return words with a full stop where nothing ends them, so that they do not run into what follows."""
    return words if words.rstrip("”’\"'").endswith(_ENDS) else f"{words}."
