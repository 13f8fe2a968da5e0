"""Draw the small marks that stand beside words on paper, and a box to tick."""

from pcplanner.documents.model import Flag
from pcplanner.documents.pages import (
    Box,
    CurveTo,
    Ellipse,
    Ink,
    Line,
    LineTo,
    Mark,
    Move,
    Path,
    Polygon,
    RoundBox,
)
from pcplanner.documents.paper import EDGE, GROUND, INK, NO, NOT_SURE, ON_STRONG, PICTURE, YES

_TICK = ((0.28, 0.52), (0.44, 0.68), (0.74, 0.34))


def flag_sign(flag: Flag, box: Box) -> tuple[Mark, ...]:
    """Return the mark of what the person said about a line, drawn in a square box."""
    match flag:
        case Flag.AGREED | Flag.RIGHT:
            return (_disc(box, Ink(fill=YES)), tick(box, ON_STRONG))
        case Flag.NOT_RIGHT:
            return (RoundBox(box, box.width * 0.22, Ink(fill=NO)), *_cross(box))
        case Flag.NOT_SURE:
            return _question(box)
        case Flag.NOT_CHECKED:
            inside = Box(box.x + 1, box.y + 1, box.width - 2, box.height - 2)
            return (_disc(inside, Ink(fill=GROUND, stroke=EDGE, width=2)), *_dots(box))


def tick(box: Box, colour: str) -> Path:
    """Return a tick in a square box."""
    first, *rest = ((box.x + a * box.width, box.y + b * box.height) for a, b in _TICK)
    return Path((Move(*first), *(LineTo(*p) for p in rest)), Ink(stroke=colour, width=box.width * 0.11))


def tick_box(box: Box) -> RoundBox:
    """Return an empty box to tick with a pen."""
    return RoundBox(box, box.width * 0.15, Ink(fill=PICTURE, stroke=INK, width=1.6))


def _disc(box: Box, ink: Ink) -> Ellipse:
    return Ellipse(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, box.height / 2, ink)


def _cross(box: Box) -> tuple[Line, Line]:
    ink = Ink(stroke=ON_STRONG, width=box.width * 0.12)
    left, right = box.x + 0.3 * box.width, box.x + 0.7 * box.width
    top, bottom = box.y + 0.3 * box.height, box.y + 0.7 * box.height
    return Line(left, top, right, bottom, ink), Line(left, bottom, right, top, ink)


def _question(box: Box) -> tuple[Mark, ...]:
    x, y, half = box.x + box.width / 2, box.y + box.height / 2, box.width / 2
    inner = half * 0.86
    corners = ((x, y - inner), (x + inner, y), (x, y + inner), (x - inner, y))
    diamond = Polygon(corners, Ink(fill=NOT_SURE, stroke=NOT_SURE, width=half * 0.24))

    def at(across: float, down: float) -> tuple[float, float]:
        return x + across * box.width, y + down * box.width

    hook = (
        Move(*at(-0.13, -0.12)),
        CurveTo(*at(-0.13, -0.31), *at(0.15, -0.31), *at(0.15, -0.12)),
        CurveTo(*at(0.15, 0.0), *at(0.0, -0.01), *at(0.0, 0.11)),
    )
    dot = Ellipse(*at(0.0, 0.24), box.width * 0.06, box.width * 0.06, Ink(fill=ON_STRONG))
    return diamond, Path(hook, Ink(stroke=ON_STRONG, width=box.width * 0.1)), dot


def _dots(box: Box) -> tuple[Ellipse, ...]:
    radius = box.width * 0.07
    middle = box.y + box.height / 2
    return tuple(
        Ellipse(box.x + a * box.width, middle, radius, radius, Ink(fill=EDGE)) for a in (0.29, 0.5, 0.71)
    )
