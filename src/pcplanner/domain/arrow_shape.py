"""Work out the big arrow of a PATH: eight panels that lead to the star, for a screen or for paper."""

import math
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point

STEPS_ON_ARROW = 8
ORDER_ON_ARROW = (3, 4, 5, 8, 7, 6, 2, 1)
"""The steps as they stand on the arrow, from now on the left to the star on the right."""

_STAR_INNER = 0.45


@dataclass(frozen=True, slots=True)
class ArrowProportions:
    """How the parts of an arrow lie in a place that is ``width`` by ``height``, whatever its real size.

    ``on_shaft`` is how many panels stand before the head. An arrow too wide for one page goes on over the
    next: its first part has no head, its second part no tail.
    """

    width: float = 1288.0
    height: float = 350.0
    shaft_top: float = 30.0
    shaft_bottom: float = 320.0
    notch: float = 34.0
    head_left: float = 918.0
    tip: float = 1150.0
    panel_left: float = 40.0
    panel_width: float = 138.0
    panel_gap: float = 8.0
    panel_top: float = 44.0
    panel_height: float = 262.0
    year_left: float = 926.0
    year_top: float = 66.0
    year_height: float = 218.0
    star_across: float = 1180.0
    star_down: float = 160.0
    star_reach: float = 108.0
    on_shaft: int = 6
    has_head: bool = True


ON_SCREEN = ArrowProportions()
ON_PAPER = ArrowProportions(
    shaft_top=12,
    shaft_bottom=338,
    notch=32,
    head_left=950,
    tip=1262,
    panel_left=40,
    panel_width=147,
    panel_gap=5,
    panel_top=22,
    panel_height=306,
    year_left=956,
    year_top=48,
    year_height=254,
    star_across=1196,
    star_down=128,
    star_reach=90,
)
"""A page is higher than a screen gives room for, so the panels are long."""
FIRST_HALF = ArrowProportions(
    shaft_top=12,
    shaft_bottom=338,
    notch=32,
    panel_left=42,
    panel_width=300,
    panel_gap=10,
    panel_top=22,
    panel_height=306,
    on_shaft=4,
    has_head=False,
)
SECOND_HALF = ArrowProportions(
    shaft_top=12,
    shaft_bottom=338,
    notch=0,
    head_left=632,
    tip=1240,
    panel_left=14,
    panel_width=300,
    panel_gap=10,
    panel_top=22,
    panel_height=306,
    year_left=640,
    year_top=48,
    year_height=254,
    star_across=1118,
    star_down=100,
    star_reach=110,
    on_shaft=2,
)


@dataclass(frozen=True, slots=True)
class ArrowShape:
    """Where the parts of the arrow are.

    ``outline`` and ``star`` are corners in order, ``panels`` the boxes of the steps as they stand from the
    left: the last is the box round the star. A part without a head has no star.
    """

    outline: tuple[Point, ...]
    star: tuple[Point, ...]
    panels: tuple[Box, ...]
    unit: float


def arrow_shape(
    left: float,
    top: float,
    width: float,
    height: float,
    parts: ArrowProportions = ON_SCREEN,
    *,
    least_gap: float = 0.0,
) -> ArrowShape:
    """Return the arrow that fills a place, keeping its proportions across and down apart.

    Where the arrow is narrow, its panels give what their gaps need to be ``least_gap`` wide.
    """
    across, down = width / parts.width, height / parts.height
    given = max(0.0, least_gap - parts.panel_gap * across)

    def at(x: float, y: float) -> Point:
        return (left + x * across, top + y * down)

    def panel(x: float, y: float, high: float) -> Box:
        return Box(*at(x, y), parts.panel_width * across - given, high * down)

    step = parts.panel_width + parts.panel_gap
    panels = [
        panel(parts.panel_left + n * step, parts.panel_top, parts.panel_height) for n in range(parts.on_shaft)
    ]
    outline = tuple(at(*corner) for corner in _corners(parts))
    unit = min(across, down)
    if not parts.has_head:
        return ArrowShape(outline, (), tuple(panels), unit)
    panels.append(panel(parts.year_left, parts.year_top, parts.year_height))
    middle, reach = at(parts.star_across, parts.star_down), parts.star_reach * unit
    star = tuple(_corner(middle, reach * (1 if n % 2 == 0 else _STAR_INNER), n) for n in range(10))
    panels.append(Box(middle[0] - reach, middle[1] - reach, 2 * reach, 2 * reach))
    return ArrowShape(outline, star, tuple(panels), unit)


def _corners(parts: ArrowProportions) -> tuple[Point, ...]:
    middle = (parts.shaft_top + parts.shaft_bottom) / 2
    tail = ((0.0, parts.shaft_bottom), (parts.notch, middle))
    if not parts.has_head:
        return (
            (0.0, parts.shaft_top),
            (parts.width, parts.shaft_top),
            (parts.width, parts.shaft_bottom),
            *tail,
        )
    return (
        (0.0, parts.shaft_top),
        (parts.head_left, parts.shaft_top),
        (parts.head_left, 0.0),
        (parts.tip, middle),
        (parts.head_left, parts.height),
        (parts.head_left, parts.shaft_bottom),
        *tail,
    )


def _corner(middle: Point, reach: float, number: int) -> Point:
    turn = math.pi * (number / 5 - 0.5)
    return (middle[0] + reach * math.cos(turn), middle[1] + reach * math.sin(turn))
