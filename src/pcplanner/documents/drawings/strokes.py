"""Turn the strokes, words and pictures of a drawing into marks on a page."""

from collections.abc import Iterable

from pcplanner.documents.drawings.colours import paper_colour
from pcplanner.documents.fonts import text_width
from pcplanner.documents.pages import Box as PageBox
from pcplanner.documents.pages import Close, Command, CurveTo, Ink, LineTo, Mark, Move, Path, PictureBox, Text
from pcplanner.domain.drawing import Box, Image, Op, Trace, Words


def as_marks(ops: Iterable[Op]) -> tuple[Mark, ...]:
    """Return the marks of a drawing, in order."""
    return tuple(_as_mark(x) for x in ops)


def paper_width(text: str, size: float, is_bold: bool) -> float:
    """Measure words as they are printed."""
    return text_width(text, size, is_bold)


def as_box(box: PageBox) -> Box:
    """Return a box of the page as a drawing names it."""
    return Box(box.x, box.y, box.width, box.height)


def _as_mark(op: Op) -> Mark:
    match op:
        case Trace():
            ink = Ink(
                paper_colour(op.fill), paper_colour(op.edge) if op.width else "", op.width or 1.0, op.dash
            )
            return Path(_commands(op), ink)
        case Words():
            return Text(op.x, op.baseline, op.text, op.size, paper_colour(op.tint), op.is_bold)
        case Image():
            corner = op.box.w / 2 if op.is_round else 0.0
            return PictureBox(PageBox(op.box.x, op.box.y, op.box.w, op.box.h), op.picture, corner)


def _commands(trace: Trace) -> tuple[Command, ...]:
    x, y = trace.points[0]
    commands: list[Command] = [Move(x, y)]
    for point in trace.points[1:]:
        if len(point) == 2:
            commands.append(LineTo(*point))
        else:
            commands.append(CurveTo(*point))
    if trace.is_closed:
        commands.append(Close())
    return tuple(commands)
