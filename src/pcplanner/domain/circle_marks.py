"""Draw the marks of those in a circle who are not simply here; each stands beside its words."""

import math

from pcplanner.domain.circle import Presence
from pcplanner.domain.drawing import Op, Point, Tint, Trace
from pcplanner.domain.drawing_marks import disc, line


def presence_mark(presence: Presence, centre: Point, size: float) -> tuple[Op, ...]:
    """Return a disc with a half moon, an arrow that leads out, a heart, or an open circle of dashes."""
    r = size / 2
    ground = disc(centre, r, Tint.BUTTON, Tint.INK, r * 0.14)
    match presence:
        case Presence.SOMETIMES:
            return (ground, _half(centre, r * 0.56))
        case Presence.LEFT:
            return (ground, *_arrow(centre, r))
        case Presence.DIED:
            return (ground, _heart(centre, r * 0.6))
        case Presence.NOT_MET:
            return (ground, *_dashes(centre, r * 0.52, r * 0.16))
    return ()


def _half(centre: Point, r: float) -> Trace:
    x, y = centre
    k = r * 0.5523
    outline: tuple[tuple[float, ...], ...] = (
        (x, y - r),
        (x - k, y - r, x - r, y - k, x - r, y),
        (x - r, y + k, x - k, y + r, x, y + r),
    )
    return Trace(outline, fill=Tint.INK)


def _arrow(centre: Point, r: float) -> tuple[Op, ...]:
    x, y = centre
    width = r * 0.2
    head = ((x + 0.08 * r, y - 0.38 * r), (x + 0.5 * r, y), (x + 0.08 * r, y + 0.38 * r))
    return (line(((x - 0.5 * r, y), (x + 0.44 * r, y)), Tint.INK, width), line(head, Tint.INK, width))


def _heart(centre: Point, r: float) -> Trace:
    x, y = centre
    outline: tuple[tuple[float, ...], ...] = (
        (x, y + r * 0.9),
        (x - r * 1.5, y - r * 0.1, x - r * 0.8, y - r * 1.25, x, y - r * 0.4),
        (x + r * 0.8, y - r * 1.25, x + r * 1.5, y - r * 0.1, x, y + r * 0.9),
    )
    return Trace(outline, fill=Tint.INK)


def _dashes(centre: Point, r: float, width: float) -> tuple[Op, ...]:
    """Return six short strokes round a place that is still open."""
    x, y = centre
    found = []
    for number in range(6):
        angles = (math.radians(number * 60 + turn) for turn in (-18, 18))
        ends = tuple((x + r * math.cos(a), y + r * math.sin(a)) for a in angles)
        found.append(line(ends, Tint.INK, width))
    return tuple(found)
