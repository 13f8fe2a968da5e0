"""Move the pen over the paper by steps, for somebody who draws with buttons."""

from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT, Point, Sheet, Stroke, Tool


class Way(Enum):
    """The eight ways there are for a step, as they stand round the pen; down is positive."""

    UP_LEFT = (-1, -1)
    UP = (0, -1)
    UP_RIGHT = (1, -1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)
    DOWN_LEFT = (-1, 1)
    DOWN = (0, 1)
    DOWN_RIGHT = (1, 1)


class Stride(Enum):
    """How long a step is, as a share of the paper's width; whole steps lead from the middle to the edge."""

    LONG = 1 / 8
    MIDDLE = 1 / 16
    SHORT = 1 / 32

    @property
    def following(self) -> "Stride":
        """Return the length that comes next; after the last comes the first."""
        every = list(Stride)
        return every[(every.index(self) + 1) % len(every)]


@dataclass(frozen=True, slots=True)
class Steering:
    """Where the pen stands, whether it is down, and how long its next step is."""

    at: Point = (0.5, HEIGHT / 2)
    is_down: bool = False
    stride: Stride = Stride.LONG

    def moved(self, way: Way) -> "Steering":
        """Return the pen one step on; the edge of the paper holds it."""
        across, down = way.value
        x, y = self.at[0] + across * self.stride.value, self.at[1] + down * self.stride.value
        return replace(self, at=_on_paper((x, y)))

    def after_hand(self, points: tuple[Point, ...]) -> "Steering":
        """Return the pen up, where a line that was drawn by hand ends."""
        return replace(self, at=_on_paper(points[-1]), is_down=False)

    def after_undo(self, sheet: Sheet) -> "Steering":
        """Return the pen as it was before what this sheet takes back next."""
        act = sheet.done[-1] if sheet.done else None
        if act is None:
            return self
        return replace(self, at=_on_paper(act.points[0]), is_down=self.is_down and act.goes_on)

    def after_redo(self, sheet: Sheet) -> "Steering":
        """Return the pen where what this sheet does again next ends."""
        act = sheet.undone[-1] if sheet.undone else None
        return self if act is None else replace(self, at=_on_paper(act.points[-1]))

    def dot(self, tool: Tool) -> Stroke:
        """Return what the pen draws when it is put down here."""
        return Stroke(tool, (self.at,))

    def line_from(self, before: "Steering", tool: Tool) -> Stroke:
        """Return the straight line that one step has drawn; it goes on from the one before."""
        return Stroke(tool, (before.at, self.at), goes_on=True)


def _on_paper(place: Point) -> Point:
    return min(max(place[0], 0.0), 1.0), min(max(place[1], 0.0), HEIGHT)
