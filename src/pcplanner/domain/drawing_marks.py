"""Draw the small things both drawings share: state marks, the paid badge, faces, flags, footprints."""

import math

from pcplanner.domain.drawing import (
    Box,
    Image,
    Op,
    Point,
    TextWidth,
    Tint,
    Trace,
    Words,
    around,
    ellipse,
    round_box,
    smooth,
)
from pcplanner.domain.drawing_words import ASCENT
from pcplanner.domain.dreams import StepState
from pcplanner.domain.pictures import Picture


def disc(
    centre: Point, radius: float, fill: Tint | None, edge: Tint | None = None, width: float = 0.0
) -> Trace:
    """Return a circle whose edge lies inside its radius."""
    r = radius - width / 2
    return Trace(ellipse(centre, r, r), fill=fill, edge=edge, width=width)


def line(points: tuple[Point, ...], tint: Tint, width: float) -> Trace:
    """Return an open line through points."""
    return Trace(points, is_closed=False, edge=tint, width=width)


def state_mark(state: StepState, centre: Point, size: float) -> tuple[Op, ...]:
    """Return the mark of a state: tick, half circle, three dots or turning arrow, in a ring of paper."""
    x, y = centre
    r = size / 2
    halo = disc(centre, r + size * 0.06, Tint.PAPER)
    if state is StepState.DONE:
        tick = ((x - 0.42 * r, y + 0.04 * r), (x - 0.1 * r, y + 0.36 * r), (x + 0.44 * r, y - 0.34 * r))
        return (halo, disc(centre, r, Tint.CIRCLE), line(tick, Tint.ON_STRONG, r * 0.2))
    if state is StepState.STARTED:
        half = ((x, y - r), (x - r * 0.5523, y - r, x - r, y - r * 0.5523, x - r, y),
                (x - r, y + r * 0.5523, x - r * 0.5523, y + r, x, y + r))  # fmt: skip
        ring = disc(centre, r, Tint.BUTTON, Tint.STEPS, r * 0.12)
        return (halo, ring, Trace(half, fill=Tint.STEPS))
    if state is StepState.CHANGED:
        return (halo, disc(centre, r, Tint.BUTTON, Tint.DREAMS, r * 0.14), *_turning_arrow(centre, r))
    ring = disc(centre, r, Tint.BUTTON, Tint.EDGE, r * 0.14)
    dots = (disc((x + dx * r, y), r * 0.13, Tint.EDGE) for dx in (-0.4, 0.0, 0.4))
    return (halo, ring, *dots)


def _turning_arrow(centre: Point, r: float) -> tuple[Op, ...]:
    x, y = centre
    angles = [math.radians(a) for a in range(-150, 131, 40)]
    arc = tuple((x + 0.46 * r * math.cos(a), y + 0.46 * r * math.sin(a)) for a in angles)
    end_x, end_y = arc[0]
    head = (
        (end_x - 0.02 * r, end_y - 0.36 * r),
        (end_x - 0.04 * r, end_y + 0.02 * r),
        (end_x + 0.36 * r, end_y - 0.02 * r),
    )
    return (
        Trace(smooth(arc), is_closed=False, edge=Tint.DREAMS, width=r * 0.17),
        line(head, Tint.DREAMS, r * 0.17),
    )


def paid_badge(centre: Point, size: float) -> tuple[Op, ...]:
    """Return the badge of somebody paid: a small case on a sun disc."""
    x, y = centre
    r = size / 2
    case = Box(x - 0.46 * r, y - 0.2 * r, 0.92 * r, 0.64 * r)
    handle = ((x - 0.2 * r, y - 0.2 * r), (x - 0.2 * r, y - 0.42 * r), (x + 0.2 * r, y - 0.42 * r),
              (x + 0.2 * r, y - 0.2 * r))  # fmt: skip
    return (
        disc(centre, r, Tint.SUN, Tint.INK, r * 0.14),
        Trace(
            round_box(case, r * 0.12),
            fill=Tint.PICTURE_GROUND,
            edge=Tint.ON_PICTURE,
            width=max(0.8, r * 0.13),
        ),
        line(handle, Tint.ON_SUN, max(0.8, r * 0.13)),
    )


def face(
    picture: Picture | None, name: str, centre: Point, size: float, measure: TextWidth, *, width: float
) -> tuple[Op, ...]:
    """Return a face in an ink ring with paper round it; without a picture, the first letter of the name."""
    r = size / 2
    inside: tuple[Op, ...]
    if picture:
        inside = (Image(picture, around(centre, size - width, size - width), is_round=True),)
    else:
        inside = _first_letter(name, centre, size, measure)
    return (
        disc(centre, r + width * 0.7, Tint.PAPER),
        disc(centre, r - width / 2, Tint.PICTURE_GROUND),
        *inside,
        disc(centre, r, None, Tint.INK, width),
    )


def _first_letter(name: str, centre: Point, size: float, measure: TextWidth) -> tuple[Op, ...]:
    letter = next((c for c in name if c.isalnum()), "").upper()
    if not letter:
        return ()
    height = size * 0.5
    left = centre[0] - measure(letter, height, True) / 2
    return (
        Words(letter, left, centre[1] + height * (ASCENT - 0.57), height, is_bold=True, tint=Tint.ON_PICTURE),
    )


def flag(foot: Point, height: float) -> tuple[Op, ...]:
    """Return a flag on its pole, from its foot up."""
    x, y = foot
    top = y - height
    cloth = ((x, top), (x + 0.66 * height, top + 0.26 * height), (x, top + 0.5 * height))
    width = height * 0.075
    return (
        line((foot, (x, top)), Tint.INK, width),
        Trace(cloth, fill=Tint.SUN, edge=Tint.INK, width=width),
    )


def footprint(centre: Point, direction: float, length: float, *, is_left: bool) -> tuple[Op, ...]:
    """Return one print of a shoe, walking in a direction given in radians."""
    side = -1 if is_left else 1
    sole = ((0.5, 0.02), (0.4, 0.2), (0.16, 0.24), (-0.08, 0.15), (-0.1, -0.1), (0.1, -0.2), (0.38, -0.18))
    heel = ((-0.2, 0.14), (-0.4, 0.14), (-0.5, 0.0), (-0.4, -0.13), (-0.2, -0.11))
    cos, sin = math.cos(direction), math.sin(direction)

    def placed(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple(
            (
                centre[0] + length * (a * cos - b * side * sin),
                centre[1] + length * (a * sin + b * side * cos),
            )
            for a, b in points
        )

    return (
        Trace(smooth(placed(sole), is_closed=True), fill=Tint.INK),
        Trace(smooth(placed(heel), is_closed=True), fill=Tint.INK),
    )


def star(centre: Point, radius: float, width: float) -> Trace:
    """Return a five-pointed star, filled with sun."""
    points = []
    for number in range(10):
        r = radius * (1.0 if number % 2 == 0 else 0.5)
        angle = math.radians(36 * number - 90)
        points.append((centre[0] + r * math.cos(angle), centre[1] + r * math.sin(angle)))
    return Trace(tuple(points), fill=Tint.SUN, edge=Tint.INK, width=width)


def plus(centre: Point, size: float, tint: Tint) -> tuple[Op, ...]:
    """Return a plus sign."""
    x, y = centre
    r = size / 2
    return (
        line(((x - r, y), (x + r, y)), tint, size * 0.13),
        line(((x, y - r), (x, y + r)), tint, size * 0.13),
    )


def open_place(
    centre: Point, radius: float, tint: Tint, width: float, *, asks: bool = True
) -> tuple[Op, ...]:
    """Return an empty place with a dashed edge; where it ``asks``, a plus says what to press."""
    r = radius - width / 2
    dash = (width * 2.6, width * 1.9)
    place = Trace(ellipse(centre, r, r), fill=Tint.BUTTON, edge=tint, width=width, dash=dash)
    return (place, *plus(centre, radius * 0.62, tint)) if asks else (place,)
