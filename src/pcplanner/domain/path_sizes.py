"""Say how big everything on the path is, and how much room each thing takes round its middle."""

from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point
from pcplanner.domain.drawing_words import LINE_HEIGHT
from pcplanner.domain.path_story import PathItem, PathKind

PAPER_UNIT = 0.6545
"""Points on paper for one pixel of the screen, as 110 dots an inch."""


@dataclass(frozen=True, slots=True)
class PathSizes:
    """Sizes of the path; ``unit`` is the size of one screen pixel at 100 %, ``words`` the size of text."""

    unit: float
    words: float

    @classmethod
    def on_screen(cls, scale: float, words: float) -> "PathSizes":
        """Return sizes for a text scale from 1 to 2; pictures grow less than words do."""
        return cls(1 + (scale - 1) * 0.15, words)

    @classmethod
    def on_paper(cls, size_pt: float) -> "PathSizes":
        """Return sizes in points for words of this size."""
        return cls(PAPER_UNIT * (1 + max(0.0, size_pt - 16) * 0.012), size_pt)

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


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a thing reaches from its middle, marks and faces included."""

    left: float
    right: float
    up: float
    down: float

    def about(self, centre: Point) -> Box:
        """Return the room it takes about a middle."""
        x, y = centre
        return Box(x - self.left, y - self.up, self.left + self.right, self.up + self.down)


def reach_of(item: PathItem, sizes: PathSizes, star_radius: float) -> Reach:
    """Return the room that a thing takes, without its words."""
    u = sizes
    match item.kind:
        case PathKind.NOW:
            return Reach(u(59), u(59), u(59), u(59))
        case PathKind.OPEN:
            return Reach(u(58), u(58), u(58), u(58))
        case PathKind.GOAL:
            return Reach(u(68), u(75), u(90), u(78))
        case PathKind.OBSTACLE:
            return Reach(u(50), u(50), u(46), u(33))
        case PathKind.STAR:
            return Reach(star_radius * 0.97, star_radius * 0.97, star_radius * 1.02, star_radius * 0.84)
        case PathKind.STEP:
            left = 71 if len(item.faces) > 1 else 65
            right = 71 if item.faces else 58
            return Reach(u(left), u(right), u(65), u(64 if item.faces else 58))


def way_reach(item: PathItem, sizes: PathSizes) -> Reach:
    """Return the room that the small stone of the way round takes."""
    right, down = (63, 60) if item.faces else (48, 48)
    return Reach(sizes(48), sizes(right), sizes(48), sizes(down))


def solid_boxes(item: PathItem, centre: Point, sizes: PathSizes, star_radius: float) -> tuple[Box, ...]:
    """Return the boxes that nothing else may touch; a star is narrow at its top."""
    whole = reach_of(item, sizes, star_radius).about(centre)
    if item.kind is not PathKind.STAR:
        return (whole,)
    x, y = centre
    r = star_radius
    return (
        Box(x - 0.32 * r, whole.y, 0.64 * r, 0.68 * r),
        Box(whole.x, y - 0.34 * r, whole.w, whole.bottom - y + 0.34 * r),
    )
