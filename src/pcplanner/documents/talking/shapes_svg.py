"""Draw a few shapes of a page as SVG, such as the marks that stand beside words."""

from collections.abc import Iterator, Sequence

from pcplanner.documents.pages import (
    Close,
    Command,
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
from pcplanner.documents.paper_inks import paper_inks
from pcplanner.domain.access import PaperTheme


def shapes_svg(marks: Sequence[Mark], width: float, height: float) -> bytes:
    """Return shapes as an SVG file in the colours of white paper; words and pictures have no place in it."""
    inside = "".join(_shape(x) for x in marks)
    size = f'width="{_n(width)}" height="{_n(height)}" viewBox="0 0 {_n(width)} {_n(height)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'.encode()


def _shape(mark: Mark) -> str:
    match mark:
        case Ellipse():
            place = f'cx="{_n(mark.x)}" cy="{_n(mark.y)}" rx="{_n(mark.rx)}" ry="{_n(mark.ry)}"'
            return f"<ellipse {place} {_ink(mark.ink)}/>"
        case RoundBox():
            box = mark.box
            place = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'
            return f'<rect {place} rx="{_n(mark.corner)}" {_ink(mark.ink)}/>'
        case Line():
            return _outline((Move(mark.x1, mark.y1), LineTo(mark.x2, mark.y2)), mark.ink)
        case Polygon():
            first, *rest = mark.points
            return _outline((Move(*first), *(LineTo(*p) for p in rest), Close()), mark.ink)
        case Path():
            return _outline(mark.commands, mark.ink)
    raise ValueError(f"{type(mark).__name__} is no shape")


def _outline(commands: Sequence[Command], ink: Ink) -> str:
    return f'<path d="{" ".join(_steps(commands))}" {_ink(ink)}/>'


def _steps(commands: Sequence[Command]) -> Iterator[str]:
    for command in commands:
        match command:
            case Move():
                yield f"M{_n(command.x)} {_n(command.y)}"
            case LineTo():
                yield f"L{_n(command.x)} {_n(command.y)}"
            case CurveTo():
                places = (command.x1, command.y1, command.x2, command.y2, command.x, command.y)
                yield "C" + " ".join(_n(x) for x in places)
            case Close():
                yield "Z"


def _ink(ink: Ink) -> str:
    inks = paper_inks(PaperTheme.BLACK_ON_WHITE)
    said = [f'fill="{inks.get(ink.fill, ink.fill) or "none"}"']
    if ink.stroke:
        said.append(f'stroke="{inks.get(ink.stroke, ink.stroke)}" stroke-width="{_n(ink.width)}"')
        said.append('stroke-linecap="round" stroke-linejoin="round"')
    return " ".join(said)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
