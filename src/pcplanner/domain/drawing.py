"""Hold a drawing as plain values that the screen and the paper both carry out, so that they look the same.

Lengths are in whatever unit the box was given in: pixels on screen, points on paper; y grows downwards.
"""

import itertools
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from pcplanner.domain.pictures import Picture

_LONGEST_REACH = 0.45
"""How far a smooth curve may go straight on at its ends, as a part of its length."""

Point = tuple[float, float]
TextWidth = Callable[[str, float, bool], float]
"""Measure a text at a size, bold or not."""


class Tint(Enum):
    """Name a colour by what it is for; each painter has its own table of colours."""

    PAPER = "paper"
    INK = "ink"
    QUIET_INK = "quiet_ink"
    EDGE = "edge"
    PICTURE_GROUND = "picture_ground"
    BUTTON = "button"
    PATH = "path"
    PATH_EDGE = "path_edge"
    WAY_CARD = "way_card"
    ROCK = "rock"
    ROCK_DARK = "rock_dark"
    ROCK_CARD = "rock_card"
    SUN = "sun"
    ON_SUN = "on_sun"
    ON_PICTURE = "on_picture"
    RING_1 = "ring_1"
    RING_2 = "ring_2"
    RING_3 = "ring_3"
    RING_4 = "ring_4"
    CIRCLE = "circle"
    STEPS = "steps"
    STEPS_SOFT = "steps_soft"
    DREAMS = "dreams"
    DREAMS_SOFT = "dreams_soft"
    ON_STRONG = "on_strong"


@dataclass(frozen=True, slots=True)
class Box:
    """Name a rectangle by its top left corner and its size."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.y + self.h

    @property
    def centre(self) -> Point:
        """Return the middle."""
        return (self.x + self.w / 2, self.y + self.h / 2)

    def grown(self, by: float) -> "Box":
        """Return the box with so much added (or, below 0, taken away) on every side."""
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def moved(self, dx: float, dy: float) -> "Box":
        """Return the box somewhere else."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def meets(self, other: "Box") -> bool:
        """Say whether the two share any area; touching edges do not count."""
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )

    def holds(self, other: "Box") -> bool:
        """Say whether the other lies wholly inside, to a hair's breadth."""
        return (
            self.x <= other.x + 0.01
            and self.y <= other.y + 0.01
            and self.right >= other.right - 0.01
            and self.bottom >= other.bottom - 0.01
        )

    def holds_point(self, point: Point) -> bool:
        """Say whether a point lies inside."""
        return self.x <= point[0] <= self.right and self.y <= point[1] <= self.bottom


def around(centre: Point, width: float, height: float) -> Box:
    """Return the box of a size about a middle."""
    return Box(centre[0] - width / 2, centre[1] - height / 2, width, height)


def bounds(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds them all; there must be at least one."""
    boxes = tuple(boxes)
    x, y = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(x, y, max(b.right for b in boxes) - x, max(b.bottom for b in boxes) - y)


@dataclass(frozen=True, slots=True)
class Trace:
    """Draw one outline: a start, then lines ``(x, y)`` or curves ``(x1, y1, x2, y2, x, y)``."""

    points: tuple[tuple[float, ...], ...]
    is_closed: bool = True
    fill: Tint | None = None
    edge: Tint | None = None
    width: float = 0.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Write one line of text from a left end on its baseline."""

    text: str
    x: float
    baseline: float
    size: float
    is_bold: bool = False
    tint: Tint = Tint.INK


@dataclass(frozen=True, slots=True)
class Image:
    """Draw a picture inside a box; a round one is cropped to the circle, any other is shown whole."""

    picture: Picture
    box: Box
    is_round: bool = False


Op = Trace | Words | Image


def ellipse(centre: Point, rx: float, ry: float) -> tuple[tuple[float, ...], ...]:
    """Return the four curves of an ellipse."""
    x, y = centre
    kx, ky = rx * 0.5523, ry * 0.5523
    return (
        (x + rx, y),
        (x + rx, y + ky, x + kx, y + ry, x, y + ry),
        (x - kx, y + ry, x - rx, y + ky, x - rx, y),
        (x - rx, y - ky, x - kx, y - ry, x, y - ry),
        (x + kx, y - ry, x + rx, y - ky, x + rx, y),
    )


def round_box(box: Box, radius: float) -> tuple[tuple[float, ...], ...]:
    """Return the outline of a box with round corners."""
    r = min(radius, box.w / 2, box.h / 2)
    k = r * 0.4477
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    return (
        (x + r, y),
        (right - r, y),
        (right - k, y, right, y + k, right, y + r),
        (right, bottom - r),
        (right, bottom - k, right - k, bottom, right - r, bottom),
        (x + r, bottom),
        (x + k, bottom, x, bottom - k, x, bottom - r),
        (x, y + r),
        (x, y + k, x + k, y, x + r, y),
    )


def smooth(points: tuple[Point, ...], *, is_closed: bool = False) -> tuple[tuple[float, ...], ...]:
    """Return curves that pass through every point without a corner."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if is_closed else points[min(max(index, 0), count - 1)]

    curves: list[tuple[float, ...]] = [points[0]]
    for i in range(count if is_closed else count - 1):
        before, start, end, after = at(i - 1), at(i), at(i + 1), at(i + 2)
        # A short curve beside a long one would loop back over itself if it reached as far.
        most = _LONGEST_REACH * math.dist(start, end)
        x1, y1 = _reach(before, end, most)
        x2, y2 = _reach(start, after, most)
        curves.append((start[0] + x1, start[1] + y1, end[0] - x2, end[1] - y2, *end))
    return tuple(curves)


def _reach(before: Point, after: Point, most: float) -> Point:
    """Return how far a curve goes straight on at the point between two others."""
    x, y = (after[0] - before[0]) / 6, (after[1] - before[1]) / 6
    length = math.hypot(x, y)
    part = most / length if length > most else 1.0
    return x * part, y * part


def along(curves: tuple[tuple[float, ...], ...], steps: int) -> tuple[Point, ...]:
    """Return points along curves, so many to each."""
    found: list[Point] = [(curves[0][0], curves[0][1])]
    weights = _weights(steps)
    for x1, y1, x2, y2, x, y in curves[1:]:
        from_x, from_y = found[-1]
        found += (
            (a * from_x + b * x1 + c * x2 + d * x, a * from_y + b * y1 + c * y2 + d * y)
            for a, b, c, d in weights
        )
    return tuple(found)


@lru_cache(maxsize=8)
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """Return how much the start, the two handles and the end count at each step of a curve."""
    parts = (step / steps for step in range(1, steps + 1))
    return tuple(((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in parts)


def spaced(points: tuple[Point, ...], gap: float, first: float = 0.0) -> tuple[tuple[Point, float], ...]:
    """Return points an even gap apart along a line of points, each with its direction in radians."""
    found: list[tuple[Point, float]] = []
    due = first
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        length = math.hypot(x2 - x1, y2 - y1)
        while length and due <= length:
            part = due / length
            found.append(((x1 + (x2 - x1) * part, y1 + (y2 - y1) * part), math.atan2(y2 - y1, x2 - x1)))
            due += gap
        due -= length
    return tuple(found)
