"""Lay the dotted way round a rock: from the stone before it, by the small stone, to the stone after it."""

from collections.abc import Sequence

from pcplanner.domain.drawing import Box, Point, along, smooth, spaced
from pcplanner.domain.path_sizes import PathSizes

DOT = 3.6
_BETWEEN = 15.0


def dots_round(
    before: Point, way: Point, after: Point, taken: Sequence[Box], sizes: PathSizes
) -> tuple[Point, ...]:
    """Return where the dots are, without those that would lie on a thing."""
    line = along(smooth((before, way, after)), 40)
    off = [x.grown(sizes(3)) for x in taken]
    return tuple(at for at, _ in spaced(line, sizes(_BETWEEN)) if not any(x.holds_point(at) for x in off))


def dot_boxes(dots: Sequence[Point], sizes: PathSizes) -> tuple[Box, ...]:
    """Return the room that dots take from words."""
    r = sizes(DOT)
    return tuple(Box(x - r, y - r, 2 * r, 2 * r) for x, y in dots)
