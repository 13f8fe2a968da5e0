"""Make outlines from points: parse, move, scale, turn and round them; nothing here knows about colour."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]

_TOKEN = re.compile(r"[MLCQZ]|-?\d+(?:\.\d+)?")
_COUNT = {"M": 1, "L": 1, "C": 3, "Q": 2, "Z": 0}
_KAPPA = 0.5523


@dataclass(frozen=True)
class Frame:
    """Say where a part goes: its own origin lands on (x, y), scaled, mirrored and turned (degrees)."""

    x: float
    y: float
    scale: float = 1.0
    angle: float = 0.0
    flip: bool = False

    def at(self, point: Point) -> Point:
        """Return where a point of the part lands on the canvas."""
        px, py = point[0] * self.scale, point[1] * self.scale
        if self.flip:
            px = -px
        turn = math.radians(self.angle)
        cos, sin = math.cos(turn), math.sin(turn)
        return (self.x + px * cos - py * sin, self.y + px * sin + py * cos)


@dataclass(frozen=True)
class Outline:
    """Hold one or more lines and curves with absolute points."""

    segments: tuple[tuple[str, tuple[Point, ...]], ...]

    def on(self, frame: Frame) -> "Outline":
        """Return the outline placed by a frame."""
        return Outline(tuple((verb, tuple(frame.at(p) for p in points)) for verb, points in self.segments))

    def data(self) -> str:
        """Return the SVG path data in whole numbers."""
        words: list[str] = []
        for verb, points in self.segments:
            words.append(verb + " ".join(f"{round(x)} {round(y)}" for x, y in points))
        return "".join(words)

    def __add__(self, other: "Outline") -> "Outline":
        return Outline(self.segments + other.segments)


def outline(text: str) -> Outline:
    """Read path data with absolute M, L, C, Q and Z."""
    tokens = _TOKEN.findall(text)
    segments: list[tuple[str, tuple[Point, ...]]] = []
    verb, place = "M", 0
    while place < len(tokens):
        if tokens[place] in _COUNT:
            verb = tokens[place]
            place += 1
        count = _COUNT[verb]
        numbers = [float(t) for t in tokens[place : place + 2 * count]]
        segments.append((verb, tuple(zip(numbers[::2], numbers[1::2], strict=True))))
        place += 2 * count
        verb = "L" if verb == "M" else verb
    return Outline(tuple(segments))


def polyline(points: Sequence[Point], *, closed: bool = False) -> Outline:
    """Join points with straight lines."""
    first: list[tuple[str, tuple[Point, ...]]] = [("M", (points[0],))]
    first += [("L", (p,)) for p in points[1:]]
    if closed:
        first.append(("Z", ()))
    return Outline(tuple(first))


def line(x1: float, y1: float, x2: float, y2: float) -> Outline:
    """Join two points."""
    return polyline([(x1, y1), (x2, y2)])


def dot(x: float, y: float) -> Outline:
    """Return a line so short that a round pen draws a dot with it."""
    return line(x, y, x + 1, y)


def ellipse(x: float, y: float, rx: float, ry: float) -> Outline:
    """Return an ellipse around (x, y)."""
    kx, ky = rx * _KAPPA, ry * _KAPPA
    return Outline(
        (
            ("M", ((x - rx, y),)),
            ("C", ((x - rx, y - ky), (x - kx, y - ry), (x, y - ry))),
            ("C", ((x + kx, y - ry), (x + rx, y - ky), (x + rx, y))),
            ("C", ((x + rx, y + ky), (x + kx, y + ry), (x, y + ry))),
            ("C", ((x - kx, y + ry), (x - rx, y + ky), (x - rx, y))),
            ("Z", ()),
        )
    )


def circle(x: float, y: float, radius: float) -> Outline:
    """Return a circle around (x, y)."""
    return ellipse(x, y, radius, radius)


def _towards(start: Point, end: Point, distance: float) -> Point:
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    part = min(0.5, distance / length)
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)


def polygon(points: Sequence[Point], radius: float = 0) -> Outline:
    """Join points into a closed shape, its corners rounded by a radius."""
    if not radius:
        return polyline(points, closed=True)
    segments: list[tuple[str, tuple[Point, ...]]] = []
    for place, corner in enumerate(points):
        before, after = points[place - 1], points[(place + 1) % len(points)]
        segments.append(("L" if segments else "M", (_towards(corner, before, radius),)))
        segments.append(("Q", (corner, _towards(corner, after, radius))))
    return Outline((*segments, ("Z", ())))


def rect(x: float, y: float, width: float, height: float, radius: float = 0) -> Outline:
    """Return a rectangle by its top left corner, width and height."""
    return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], radius)


def bent(points: Sequence[Point], radius: float) -> Outline:
    """Join points with a line whose corners are rounded."""
    segments: list[tuple[str, tuple[Point, ...]]] = [("M", (points[0],))]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        segments.append(("L", (_towards(corner, before, radius),)))
        segments.append(("Q", (corner, _towards(corner, after, radius))))
    return Outline((*segments, ("L", (points[-1],))))


def smooth(points: Sequence[Point], *, closed: bool = False) -> Outline:
    """Draw one soft curve through every point."""
    count = len(points)

    def near(place: int) -> Point:
        return points[place % count] if closed else points[max(0, min(count - 1, place))]

    segments: list[tuple[str, tuple[Point, ...]]] = [("M", (points[0],))]
    for place in range(count if closed else count - 1):
        p0, p1, p2, p3 = (near(place + step) for step in (-1, 0, 1, 2))
        first = (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
        second = (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
        segments.append(("C", (first, second, p2)))
    return Outline((*segments, ("Z", ())) if closed else tuple(segments))


def polar(x: float, y: float, radius: float, degrees: float) -> Point:
    """Return the point at a distance and a direction (0 is right, 90 is down)."""
    turn = math.radians(degrees)
    return (x + radius * math.cos(turn), y + radius * math.sin(turn))


def arc(x: float, y: float, radius: float, start: float, end: float) -> Outline:
    """Return part of a circle from one direction to another (degrees, clockwise when rising)."""
    pieces = max(1, math.ceil(abs(end - start) / 90))
    step = math.radians((end - start) / pieces)
    reach = radius * 4 / 3 * math.tan(step / 4)
    segments: list[tuple[str, tuple[Point, ...]]] = [("M", (polar(x, y, radius, start),))]
    for piece in range(pieces):
        a, b = (start + (end - start) * part / pieces for part in (piece, piece + 1))
        p1, p2 = polar(x, y, radius, a), polar(x, y, radius, b)
        first = polar(*p1, reach, a + 90)
        second = polar(*p2, -reach, b + 90)
        segments.append(("C", (first, second, p2)))
    return Outline(tuple(segments))


def scallops(points: Sequence[Point], bulge: float, *, closed: bool = True) -> Outline:
    """Join points with bumps that swell to the left of the way round: clouds, curls, leaves."""
    segments: list[tuple[str, tuple[Point, ...]]] = [("M", (points[0],))]
    ends = [*points[1:], points[0]] if closed else points[1:]
    for start, end in zip(points, ends, strict=False):
        dx, dy = end[0] - start[0], end[1] - start[1]
        out = (dy * bulge, -dx * bulge)
        first = (start[0] + out[0] - dx * 0.08, start[1] + out[1] - dy * 0.08)
        second = (end[0] + out[0] + dx * 0.08, end[1] + out[1] + dy * 0.08)
        segments.append(("C", (first, second, end)))
    return Outline((*segments, ("Z", ())) if closed else tuple(segments))


def reach(shoulder: Point, wrist: Point, upper: float, fore: float, bend: int) -> tuple[Point, Point]:
    """Return the elbow and the wrist an arm of two bones can truly reach; bend is +1 or -1."""
    dx, dy = wrist[0] - shoulder[0], wrist[1] - shoulder[1]
    far = math.hypot(dx, dy) or 1.0
    limit = (upper + fore) * 0.995
    if far > limit:
        wrist = (shoulder[0] + dx * limit / far, shoulder[1] + dy * limit / far)
        far = limit
    far = max(far, abs(upper - fore) + 1)
    along = (upper**2 - fore**2 + far**2) / (2 * far)
    aside = math.sqrt(max(0.0, upper**2 - along**2)) * bend
    ux, uy = (wrist[0] - shoulder[0]) / far, (wrist[1] - shoulder[1]) / far
    return (shoulder[0] + ux * along - uy * aside, shoulder[1] + uy * along + ux * aside), wrist


def direction(start: Point, end: Point) -> float:
    """Return the direction from one point to another in degrees."""
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
