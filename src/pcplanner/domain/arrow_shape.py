"""Work out the big arrow of a PATH: eight panels that lead to the star, for a screen or for paper."""

import math
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point

STEPS_ON_ARROW = 8
ORDER_ON_ARROW = (3, 4, 5, 8, 7, 6, 2, 1)
"""The steps as they stand on the arrow, from now on the left to the star on the right."""

_WIDTH, _HEIGHT = 1288.0, 350.0
_SHAFT_TOP, _SHAFT_BOTTOM, _NOTCH = 30.0, 320.0, 34.0
_HEAD_LEFT, _TIP = 918.0, 1150.0
_PANEL_LEFT, _PANEL_WIDTH, _PANEL_GAP = 40.0, 138.0, 8.0
_PANEL_TOP, _PANEL_HEIGHT = 44.0, 262.0
_YEAR_LEFT, _YEAR_TOP, _YEAR_HEIGHT = 926.0, 66.0, 218.0
_STAR_ACROSS, _STAR_DOWN, _STAR_REACH = 1180.0, 160.0, 108.0
_STAR_INNER = 0.45


@dataclass(frozen=True, slots=True)
class ArrowShape:
    """Where the parts of the arrow are.

    ``outline`` and ``star`` are corners in order, ``panels`` the boxes of the steps as they stand from the
    left: the last is the box round the star.
    """

    outline: tuple[Point, ...]
    star: tuple[Point, ...]
    panels: tuple[Box, ...]
    unit: float


def arrow_shape(left: float, top: float, width: float, height: float, least_gap: float = 0.0) -> ArrowShape:
    """Return the arrow that fills a place, keeping its proportions across and down apart.

    Where the arrow is narrow, its panels give what their gaps need to be ``least_gap`` wide.
    """
    across, down = width / _WIDTH, height / _HEIGHT

    def at(x: float, y: float) -> Point:
        return (left + x * across, top + y * down)

    outline = (
        at(0, _SHAFT_TOP),
        at(_HEAD_LEFT, _SHAFT_TOP),
        at(_HEAD_LEFT, 0),
        at(_TIP, (_SHAFT_TOP + _SHAFT_BOTTOM) / 2),
        at(_HEAD_LEFT, _HEIGHT),
        at(_HEAD_LEFT, _SHAFT_BOTTOM),
        at(0, _SHAFT_BOTTOM),
        at(_NOTCH, (_SHAFT_TOP + _SHAFT_BOTTOM) / 2),
    )
    middle, reach = at(_STAR_ACROSS, _STAR_DOWN), _STAR_REACH * min(across, down)
    star = tuple(_corner(middle, reach * (1 if n % 2 == 0 else _STAR_INNER), n) for n in range(10))
    panels = [
        _box(at(_PANEL_LEFT + n * (_PANEL_WIDTH + _PANEL_GAP), _PANEL_TOP), _PANEL_WIDTH, _PANEL_HEIGHT)
        for n in range(6)
    ]
    panels.append(_box(at(_YEAR_LEFT, _YEAR_TOP), _PANEL_WIDTH, _YEAR_HEIGHT))
    given = max(0.0, least_gap - _PANEL_GAP * across)
    scaled = [Box(b.x, b.y, b.w * across - given, b.h * down) for b in panels]
    scaled.append(Box(middle[0] - reach, middle[1] - reach, 2 * reach, 2 * reach))
    return ArrowShape(outline, star, tuple(scaled), min(across, down))


def _box(corner: Point, width: float, height: float) -> Box:
    return Box(corner[0], corner[1], width, height)


def _corner(middle: Point, reach: float, number: int) -> Point:
    turn = math.pi * (number / 5 - 0.5)
    return (middle[0] + reach * math.cos(turn), middle[1] + reach * math.sin(turn))
