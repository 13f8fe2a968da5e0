"""Draw signs: ticks, crosses, questions, arrows, bubbles, stars, hearts and the like."""

import math
from collections.abc import Sequence

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.geometry import (
    Frame,
    Outline,
    Point,
    circle,
    direction,
    dot,
    ellipse,
    line,
    outline,
    polar,
    polygon,
    polyline,
    scallops,
)
from pcplanner.symbols.kit.sheet import Sheet

_HEART = outline("M0 50C-70 2 -56 -48 -26 -48C-12 -48 -3 -38 0 -28C3 -38 12 -48 26 -48C56 -48 70 2 0 50Z")


def star_shape(x: float, y: float, radius: float) -> Outline:
    """Return a star with five points."""
    points = [polar(x, y, radius if k % 2 == 0 else radius * 0.46, -90 + 36 * k) for k in range(10)]
    return polygon(points, radius * 0.06)


def star(
    sheet: Sheet, x: float, y: float, radius: float, colour: str = c.YELLOW, line_width: float = 12
) -> None:
    """Draw a star; it means a dream wherever it stands."""
    sheet.draw(star_shape(x, y, radius), colour, line=line_width)


def heart(sheet: Sheet, x: float, y: float, size: float, colour: str = c.RED, line_width: float = 12) -> None:
    """Draw a heart as wide as its size."""
    sheet.draw(_HEART.on(Frame(x, y, size / 112)), colour, line=line_width)


def tick(
    sheet: Sheet, x: float, y: float, size: float, colour: str = c.GREEN, line_width: float = 11
) -> None:
    """Draw a tick as wide as its size, outline included."""
    reach = size - size * 0.2 - 2 * line_width
    points = [
        (x - reach * 0.5, y + reach * 0.08),
        (x - reach * 0.14, y + reach * 0.4),
        (x + reach * 0.5, y - reach * 0.38),
    ]
    sheet.band(polyline(points), size * 0.2, colour, line=line_width)


def cross(sheet: Sheet, x: float, y: float, size: float, colour: str = c.RED, line_width: float = 11) -> None:
    """Draw a cross as wide as its size, outline included."""
    reach = (size - size * 0.2 - 2 * line_width) / 2
    both = line(x - reach, y - reach, x + reach, y + reach) + line(x + reach, y - reach, x - reach, y + reach)
    sheet.band(both, size * 0.2, colour, line=line_width)


def plus(
    sheet: Sheet, x: float, y: float, size: float, colour: str = c.GREEN, line_width: float = 12
) -> None:
    """Draw a plus sign."""
    reach = (size - size * 0.24 - 2 * line_width) / 2
    sheet.band(
        line(x - reach, y, x + reach, y) + line(x, y - reach, x, y + reach),
        size * 0.24,
        colour,
        line=line_width,
    )


def question(
    sheet: Sheet, x: float, y: float, size: float, colour: str = c.BLUE, line_width: float = 11
) -> None:
    """Draw a question mark as high as its size."""
    k = size / 130
    hook = outline("M-26 -26C-26 -58 26 -58 26 -24C26 0 0 0 0 24").on(Frame(x, y, k))
    sheet.band(hook, 17 * k, colour, line=line_width)
    sheet.band(dot(x, y + 50 * k), 18 * k, colour, line=line_width)


def exclamation(sheet: Sheet, x: float, y: float, size: float, colour: str = c.WHITE) -> None:
    """Draw an exclamation mark as high as its size, without an outline."""
    sheet.stroke(line(x, y - size * 0.42, x, y + size * 0.1), size * 0.18, colour)
    sheet.stroke(dot(x, y + size * 0.42), size * 0.2, colour)


def arrow(
    sheet: Sheet,
    shaft: Outline,
    tip: Point,
    angle: float,
    width: float = 26,
    colour: str = c.BLUE,
    size: float = 2.2,
    line_width: float = 12,
) -> None:
    """Draw an arrow along any line; the head points at the tip in the given direction."""
    frame = Frame(*tip, width * size, angle)
    point = polygon([(0, 0), (-0.8, -0.66), (-0.8, 0.66)]).on(frame)
    sheet.stroke(shaft, width + 2 * line_width)
    sheet.draw(point, c.INK, line=2 * line_width)
    sheet.stroke(shaft, width, colour)
    sheet.fill(point, colour)


def straight_arrow(
    sheet: Sheet,
    start: Point,
    tip: Point,
    width: float = 26,
    colour: str = c.BLUE,
    size: float = 2.2,
    line_width: float = 12,
) -> None:
    """Draw a straight arrow from one point to another."""
    far = math.dist(start, tip)
    neck = max(0.05, 1 - width * size * 0.7 / far)
    end = (start[0] + (tip[0] - start[0]) * neck, start[1] + (tip[1] - start[1]) * neck)
    arrow(sheet, line(*start, *end), tip, direction(start, tip), width, colour, size, line_width)


def bubble(
    sheet: Sheet,
    box: tuple[float, float, float, float],
    tail: Point,
    root: float,
    colour: str = c.WHITE,
    *,
    up: bool = False,
    aside: bool = False,
) -> None:
    """Draw a speech bubble (x, y, width, height); its tail starts around root and ends at a point.

    Root is a place on the lower edge, on the upper edge when up, or on the left edge when aside.
    """
    x, y, w, h = box
    r = min(32, h * 0.3)
    edge = y if up else y + h
    gap = 16
    if aside:
        tip = [(x, root + gap), tail, (x, root - gap)]
        corners = [(x, y), (x + w, y), (x + w, y + h), (x, y + h), *tip]
        sheet.draw(_bubble(corners, r, set(tip)), colour, line=12)
        return
    if up:
        points: Sequence[Point] = [
            (x, y + h),
            (x, y),
            (root - gap, edge),
            tail,
            (root + gap, edge),
            (x + w, y),
            (x + w, y + h),
        ]
    else:
        points = [
            (x, y),
            (x + w, y),
            (x + w, y + h),
            (root + gap, edge),
            tail,
            (root - gap, edge),
            (x, y + h),
        ]
    sheet.draw(_bubble(points, r, {(root - gap, edge), tail, (root + gap, edge)}), colour, line=12)


def _bubble(points: Sequence[Point], radius: float, sharp: set[Point]) -> Outline:
    segments: list[tuple[str, tuple[Point, ...]]] = []
    for place, corner in enumerate(points):
        if corner in sharp:
            segments.append(("L" if segments else "M", (corner,)))
            continue
        before, after = points[place - 1], points[(place + 1) % len(points)]
        one, two = (_inch(corner, before, radius), _inch(corner, after, radius))
        segments.append(("L" if segments else "M", (one,)))
        segments.append(("Q", (corner, two)))
    return Outline((*segments, ("Z", ())))


def _inch(start: Point, end: Point, distance: float) -> Point:
    far = math.dist(start, end) or 1
    part = min(0.5, distance / far)
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)


def cloud_shape(x: float, y: float, width: float, height: float, bumps: int = 9) -> Outline:
    """Return a cloud of even bumps."""
    rx, ry = width * 0.42, height * 0.38
    points = [
        (x + rx * math.cos(2 * math.pi * k / bumps), y + ry * math.sin(2 * math.pi * k / bumps))
        for k in range(bumps)
    ]
    return scallops(points, 0.5)


def thought(
    sheet: Sheet, x: float, y: float, width: float, height: float, dots: Sequence[tuple[float, float, float]]
) -> None:
    """Draw a thought cloud with small round steps towards the head that thinks it."""
    for px, py, radius in dots:
        sheet.draw(circle(px, py, radius), c.WHITE, line=10)
    sheet.draw(cloud_shape(x, y, width, height), c.WHITE, line=12)


def words(
    sheet: Sheet, x: float, y: float, widths: Sequence[float], gap: float = 26, width: float = 9
) -> None:
    """Draw lines that stand for writing."""
    for place, length in enumerate(widths):
        sheet.stroke(line(x, y + gap * place, x + length, y + gap * place), width)


def shine(
    sheet: Sheet, x: float, y: float, near: float, far: float, angles: Sequence[float], width: float = 11
) -> None:
    """Draw short rays around a middle."""
    for angle in angles:
        sheet.stroke(line(*polar(x, y, near, angle), *polar(x, y, far, angle)), width)


def ring(sheet: Sheet, x: float, y: float, radius: float, colour: str, width: float = 14) -> None:
    """Draw a coloured ring with ink edges."""
    sheet.band(circle(x, y, radius), width, colour, line=8)


def disc(sheet: Sheet, x: float, y: float, radius: float, colour: str, line_width: float = 14) -> None:
    """Draw a filled round."""
    sheet.draw(ellipse(x, y, radius, radius), colour, line=line_width)
