"""Say where the edge of each thing on the path runs, for what is drawn round it."""

from pcplanner.domain.drawing import Box, Trace, ellipse, round_box
from pcplanner.domain.drawing_marks import star
from pcplanner.domain.path_shape import PathShape
from pcplanner.domain.path_story import PathKind
from pcplanner.domain.path_words import Spot


def edge_traces(spot: Spot, shape: PathShape) -> tuple[Trace, ...]:
    """Return the outlines that together are the edge of a thing: its body, its mark and its faces."""
    sizes, (x, y) = shape.sizes, spot.centre

    def circle(dx: float, dy: float, radius: float) -> Trace:
        return Trace(ellipse((x + sizes(dx), y + sizes(dy)), sizes(radius), sizes(radius)))

    match spot.item.kind:
        case PathKind.STAR:
            traces = [star(spot.centre, shape.star_radius, 0.0)]
        case PathKind.GOAL:
            board = Box(x - sizes(52), y - sizes(52), sizes(104), sizes(104))
            traces = [Trace(round_box(board, sizes(20))), circle(-48, -48, 20)]
        case PathKind.OBSTACLE:
            traces = [Trace(round_box(spot.solids[0], sizes(16)))]
        case PathKind.WAY:
            traces = [circle(0, 0, 47)]
        case PathKind.STEP:
            faces = (circle(45, 37, 26), circle(-45, 37, 26))[: len(spot.item.faces)]
            traces = [circle(0, 0, 57), circle(-44, -44, 20), *faces]
        case _:
            traces = [circle(0, 0, 57)]
    return tuple(traces)
