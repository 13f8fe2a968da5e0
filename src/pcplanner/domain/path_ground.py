"""Draw what lies under everything on the path: the ribbon, our footprints, the dots of the ways round."""

import math

from pcplanner.domain.drawing import Box, Op, Point, Tint, Trace, along, spaced
from pcplanner.domain.drawing_marks import footprint
from pcplanner.domain.dreams import StepState
from pcplanner.domain.path_detours import DOT
from pcplanner.domain.path_ops import small_dot
from pcplanner.domain.path_shape import PathShape
from pcplanner.domain.path_story import PathKind


def ground_ops(shape: PathShape) -> tuple[Op, ...]:
    """Return the ribbon with the prints of where we walked, then the dotted ways round."""
    u = shape.sizes
    ops: list[Op] = []
    if len(shape.ribbon) > 1:
        ops += (
            Trace(shape.ribbon, is_closed=False, edge=Tint.PATH_EDGE, width=u(50)),
            Trace(shape.ribbon, is_closed=False, edge=Tint.PATH, width=u(44)),
        )
    return (*ops, *_prints(shape), *_dots(shape))


def _walked(shape: PathShape, index: int) -> bool:
    """Say whether we have come as far as a thing; a rock has been passed when what follows it was reached."""
    for spot in shape.spots[index:]:
        if spot.item.kind not in {PathKind.OBSTACLE, PathKind.WAY}:
            reached = {StepState.DONE}
            if spot.item.kind is PathKind.STEP:
                reached.add(StepState.STARTED)
            return spot.item.kind is PathKind.NOW or spot.item.state in reached
    return False


def _prints(shape: PathShape) -> list[Op]:
    ops: list[Op] = []
    u = shape.sizes
    taken = _taken(shape, u(10))
    first = 0 if shape.has_tail else 1
    start = (shape.ribbon[0][0], shape.ribbon[0][1])
    for number, curve in enumerate(shape.ribbon[1:]):
        if number + first < len(shape.spots) and _walked(shape, number + first):
            points = along((start, curve), 24)
            for step, (at, direction) in enumerate(spaced(points, u(21), u(8))):
                is_left = step % 2 == 0
                side = direction + (-math.pi / 2 if is_left else math.pi / 2)
                centre = (at[0] + u(8) * math.cos(side), at[1] + u(8) * math.sin(side))
                if _is_free(centre, taken):
                    ops += footprint(centre, direction, u(23), is_left=is_left)
        start = (curve[-2], curve[-1])
    return ops


def _taken(shape: PathShape, by: float) -> list[Box]:
    return [box.grown(by) for spot in shape.spots for box in spot.boxes]


def _is_free(point: Point, taken: list[Box]) -> bool:
    return not any(x.holds_point(point) for x in taken)


def _dots(shape: PathShape) -> list[Op]:
    taken = _taken(shape, shape.sizes(3))
    dots = (x for spot in shape.spots for x in spot.dots if _is_free(x, taken))
    return [small_dot(at, shape.sizes(DOT)) for at in dots]
