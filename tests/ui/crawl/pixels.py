"""Measure colours as they are drawn: words on their ground, edges of buttons, the ring of the focus."""

import math
from collections import Counter
from functools import lru_cache
from statistics import median

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainterPath
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import contrast

Line = list[tuple[int, int]]
_EDGE_LINES, _RING_LINES, _UNEVEN = 11, 5, 0.618
"""How many lines go across a quarter of an edge, and how far on each is: never in step with dashes."""
_SAME = 48
"""Two colours count as one where their parts differ by no more than this in all."""
_LEAST_SHARE = 0.004
"""What share of a rectangle letters cover at least; less is the rim of something else."""


class Pixels:
    """Hold the pixels of a picture as plain numbers, which are read much faster than from Qt."""

    def __init__(self, image: QImage) -> None:
        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        self.rect = plain.rect()
        self._stride = plain.bytesPerLine() // 4
        self._data = memoryview(bytes(plain.constBits())).cast("I")

    def at(self, x: int, y: int) -> int:
        """Return the colour at a place."""
        return self._data[y * self._stride + x] & 0xFFFFFF

    def count(self, rect: QRect) -> Counter[int]:
        """Return how often each colour is in a rectangle."""
        inside = rect.intersected(self.rect)
        found: Counter[int] = Counter()
        left, right = inside.left(), inside.right() + 1
        for y in range(inside.top(), inside.bottom() + 1):
            found.update(self._data[y * self._stride + left : y * self._stride + right])
        return Counter({colour & 0xFFFFFF: times for colour, times in found.items()})


def pixels_of(window: QWidget) -> Pixels:
    """Return what a window looks like now."""
    return Pixels(window.grab().toImage())


def place_of(widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def clusters(found: Counter[int]) -> list[tuple[int, int]]:
    """Return the main colours with how often each is there; what is nearly the same counts as one.

    The soft rims of letters are near to no colour of their own, so each of them stays small.
    """
    kept: list[tuple[int, int]] = []
    for colour, times in found.most_common(60):
        near = next((n for n, (each, _) in enumerate(kept) if _is_near(each, colour)), None)
        if near is None:
            kept.append((colour, times))
        else:
            kept[near] = (kept[near][0], kept[near][1] + times)
    return sorted(kept, key=lambda each: -each[1])


def words_contrast(pixels: Pixels, rect: QRect) -> float:
    """Return the contrast of the words in a rectangle with their ground; 1 where there are none.

    The ground is the most frequent colour. Of the rest, the one furthest from it that is there often enough
    is that of the words: what lies between is the soft rim of letters.
    """
    found = clusters(pixels.count(rect))
    total = sum(times for _, times in found)
    if not total:
        return 1.0
    ground = found[0][0]
    inks = [colour for colour, times in found[1:] if times >= total * _LEAST_SHARE]
    return max((of(ground, ink) for ink in inks), default=1.0)


def edge_contrast(pixels: Pixels, edge: QPainterPath) -> float:
    """Return how well a control is told from what is round it, on the worst quarter of its edge.

    Short lines go across the edge. On each the strongest contrast with its outer end is what somebody sees,
    and of a quarter the best, because the line may be dashed.
    """
    quarters = _quarters(edge, _EDGE_LINES, range(-4, 8))
    return min(max(_along(pixels, line) for line in quarter) for quarter in quarters)


def ring_contrast(before: Pixels, after: Pixels, corner: QPoint, edge: QPainterPath) -> float:
    """Return how much the pixels outside an edge change with the focus, on the worst quarter of it.

    ``before`` is the whole window, ``after`` the part of it with its top left ``corner`` there. A pixel
    counts by its contrast with what was there before. Of a line across, the second strongest counts, so that
    a ring is 2 px wide at least; of a quarter the middle one, because a ring goes all round.
    """
    quarters = _quarters(edge, _RING_LINES, range(-8, 1))
    return min(median(_change(before, after, corner, line) for line in quarter) for quarter in quarters)


@lru_cache(maxsize=4096)
def of(one: int, other: int) -> float:
    """Return the contrast of two colours given as numbers."""
    return contrast(QColor(one), QColor(other))


def _along(pixels: Pixels, line: Line) -> float:
    outer, *_ = line
    if not pixels.rect.contains(*outer):
        return 21.0
    outside = pixels.at(*outer)
    colours = {pixels.at(x, y) for x, y in line if pixels.rect.contains(x, y)}
    return max(of(outside, each) for each in colours)


def _change(before: Pixels, after: Pixels, corner: QPoint, line: Line) -> float:
    left, top = corner.x(), corner.y()
    inside = [(x, y) for x, y in line if after.rect.contains(x - left, y - top)]
    seen = [of(before.at(x, y), after.at(x - left, y - top)) for x, y in inside]
    return sorted(seen)[-2] if len(seen) > 1 else 21.0


def _quarters(edge: QPainterPath, count: int, steps: range) -> list[list[Line]]:
    """Return so many lines across each quarter of an edge, with a place for each px; outside is below 0.

    What would lie outside the window, where nothing can be drawn, counts as well seen.
    """
    # Along straight pieces a path is measured many times as fast as along its curves.
    rim = QPainterPath()
    rim.addPolygon(edge.toFillPolygon())
    return [
        [_across(rim, (quarter + n * _UNEVEN % 1) / 4, steps) for n in range(count)] for quarter in range(4)
    ]


def _across(edge: QPainterPath, part: float, steps: range) -> Line:
    place = edge.pointAtPercent(part)
    angle = math.radians(edge.angleAtPercent(part))
    # A quarter turn to the left of where the edge goes; which side that is depends on how it was drawn.
    x, y = -math.sin(angle), -math.cos(angle)
    if not edge.contains(QPointF(place.x() + 1.5 * x, place.y() + 1.5 * y)):
        x, y = -x, -y
    return [(math.floor(place.x() + s * x), math.floor(place.y() + s * y)) for s in steps]


def _is_near(one: int, other: int) -> bool:
    red, green = (one >> 16) - (other >> 16), (one >> 8 & 255) - (other >> 8 & 255)
    return abs(red) + abs(green) + abs((one & 255) - (other & 255)) <= _SAME
