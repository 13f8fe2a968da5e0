"""Say how big everything on the path is, and how much room each thing takes round its middle."""

from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point
from pcplanner.domain.drawing_words import LINE_HEIGHT
from pcplanner.domain.path_story import PathItem, PathKind

PAPER_UNIT = 0.6545
_PATH_ON_PAPER = 0.6
_STONE, _MOST_UNIT = 114, 1.4
"""Points on paper for one pixel of the screen, as 110 dots an inch."""


@dataclass(frozen=True, slots=True)
class PathSizes:
    """Sizes of the path; ``unit`` is the size of one screen pixel at 100 %, ``words`` the size of text.

    Paper cannot be asked for more: where it ``is_paper``, words are never cut and no place asks for a
    press.
    """

    unit: float
    words: float
    is_paper: bool = False

    @classmethod
    def on_screen(cls, scale: float, words: float, target: float = 0.0) -> "PathSizes":
        """Return sizes for a text scale from 1 to 2; pictures grow less than words do.

        Stones are at least about ``target`` px across, for somebody who needs big things to press.
        """
        return cls(max(1 + (scale - 1) * 0.15, min(_MOST_UNIT, target / _STONE)), words)

    @classmethod
    def on_paper(cls, size_pt: float, times: float = 1.0) -> "PathSizes":
        """Return sizes in points for words of this size; on a large sheet things are so many times larger."""
        unit = _PATH_ON_PAPER * (1 + max(0.0, size_pt - 16) * 0.012)
        return cls(unit * times, size_pt, is_paper=True)

    def __call__(self, pixels: float) -> float:
        """Return a length given in screen pixels at 100 %."""
        return pixels * self.unit

    @property
    def line(self) -> float:
        """Return the height of a line of words."""
        return self.words * LINE_HEIGHT

    @property
    def gap(self) -> float:
        """Return the least room between two things."""
        return 9 * self.unit


def solid_boxes(item: PathItem, centre: Point, sizes: PathSizes, star_radius: float) -> tuple[Box, ...]:
    """Return the boxes of a thing that nothing else may touch: its body, then its mark, faces and flag."""
    x, y = centre
    u = sizes

    def box(left: float, top: float, right: float, bottom: float) -> Box:
        return Box(x + u(left), y + u(top), u(right - left), u(bottom - top))

    if item.kind is PathKind.STAR:
        return _star_boxes(centre, star_radius)
    if item.kind is PathKind.WAY:
        return (way_box(item, centre, sizes),)
    bodies = {
        PathKind.NOW: (box(-59, -59, 59, 59),),
        PathKind.OPEN: (box(-57, -57, 57, 57),),
        PathKind.OBSTACLE: (box(-49, -46, 49, 33),),
        PathKind.GOAL: (box(-53, -53, 53, 78), box(-68, -68, -28, -28), box(40, -86, 67, -50)),
        PathKind.STEP: (box(-57, -57, 57, 57), box(-65, -65, -23, -23)),
    }
    faces: tuple[Box, ...] = ()
    if item.kind is PathKind.STEP:
        faces = (box(19, 11, 71, 64), box(-71, 11, -19, 64))[: len(item.faces)]
    return (*bodies[item.kind], *faces)


def _star_boxes(centre: Point, r: float) -> tuple[Box, ...]:
    """Return the legs, the arms and the top of a star."""
    x, y = centre
    return (
        Box(x - 0.66 * r, y + 0.02 * r, 1.32 * r, 0.82 * r),
        Box(x - 0.97 * r, y - 0.36 * r, 1.94 * r, 0.38 * r),
        Box(x - 0.32 * r, y - 1.02 * r, 0.64 * r, 0.66 * r),
    )


def way_box(item: PathItem, centre: Point, sizes: PathSizes) -> Box:
    """Return the room that the small stone of the way round takes."""
    right, down = (63, 60) if item.faces else (48, 48)
    x, y = centre
    return Box(x - sizes(48), y - sizes(48), sizes(48 + right), sizes(48 + down))
