"""Say which part of a circle somebody must sit in, and what lies wholly in it."""

import math
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point, around


@dataclass(frozen=True, slots=True)
class Limit:
    """The part of a circle that somebody must sit in: between two lines from the middle, clockwise.

    In one that ``is_loose`` only the middle of a face must lie, so that more of them find a seat.
    """

    centre: Point
    edges: tuple[Point, Point]
    is_whole: bool = False
    is_loose: bool = False

    def holds(self, point: Point) -> bool:
        """Say whether a point lies in it."""
        first, last, here = (self._angle(x) for x in (*self.edges, point))
        wide, along = (last - first) % (2 * math.pi), (here - first) % (2 * math.pi)
        return self.is_whole or along < wide

    def holds_face(self, centre: Point, size: float) -> bool:
        """Say whether a face may be here."""
        is_clear = self.is_loose or not self.is_crossed_by(around(centre, size, size))
        return self.holds(centre) and is_clear

    def is_crossed_by(self, box: Box) -> bool:
        """Say whether one of its two lines runs through a box."""
        return not self.is_whole and any(_runs_through(self.centre, x, box) for x in self.edges)

    def _angle(self, point: Point) -> float:
        return math.atan2(point[1] - self.centre[1], point[0] - self.centre[0])


def _runs_through(start: Point, end: Point, box: Box) -> bool:
    """Say whether a straight line has a piece inside a box."""
    first, last = 0.0, 1.0
    sides = ((box.x, box.right), (box.y, box.bottom))
    for low_high, here, there in zip(sides, start, end, strict=True):
        step = there - here
        if abs(step) < 1e-9:
            if not low_high[0] < here < low_high[1]:
                return False
            continue
        near, far = sorted((x - here) / step for x in low_high)
        first, last = max(first, near), min(last, far)
    return first < last
