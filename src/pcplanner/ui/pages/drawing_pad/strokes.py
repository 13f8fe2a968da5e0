"""Hold a drawing as lines, so that each can be taken back and all stay crisp at any size."""

from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.ui.theme.pens import Pen

Point = tuple[float, float]

HEIGHT = 0.75
"""How high the paper is; its width is 1."""

_RUBBER_WIDTH = 0.07


class Thickness(Enum):
    """How thick the pen is, as a share of the width of the paper."""

    THICK = 0.028
    MIDDLE = 0.016
    THIN = 0.008

    @property
    def following(self) -> "Thickness":
        """Return the thickness that comes next; after the last comes the first."""
        every = list(Thickness)
        return every[(every.index(self) + 1) % len(every)]


@dataclass(frozen=True, slots=True)
class Tool:
    """What is drawn with: a pen, or the rubber."""

    pen: Pen = Pen.BLACK
    thickness: Thickness = Thickness.THICK
    is_rubber: bool = False

    @property
    def width(self) -> float:
        """Return how wide its line is, as a share of the width of the paper."""
        return _RUBBER_WIDTH if self.is_rubber else self.thickness.value


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line: the tool it was drawn with, and the places it goes through; a dot has one place.

    One that ``goes_on`` is a step of the line before it, and counts as a part of that.
    """

    tool: Tool
    points: tuple[Point, ...]
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that was done on the paper, in order; ``None`` is beginning again with a clean one."""

    done: tuple[Stroke | None, ...] = ()
    undone: tuple[Stroke | None, ...] = ()

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """Return the lines that are on the paper now."""
        clean = max((n for n, act in enumerate(self.done) if act is None), default=-1)
        return tuple(act for act in self.done[clean + 1 :] if act is not None)

    @property
    def is_clean(self) -> bool:
        """Say whether nothing is on the paper."""
        return not self.strokes

    def drawn(self, stroke: Stroke) -> "Sheet":
        """Return the sheet with one more line; what was taken back before cannot come again."""
        return Sheet((*self.done, stroke))

    def cleaned(self) -> "Sheet":
        """Return the sheet with nothing on it; this can be taken back too."""
        return self if self.is_clean else Sheet((*self.done, None))

    def undo(self) -> "Sheet":
        """Return the sheet without what was done last."""
        if not self.done:
            return self
        return replace(self, done=self.done[:-1], undone=(*self.undone, self.done[-1]))

    def redo(self) -> "Sheet":
        """Return the sheet with what was taken back last."""
        if not self.undone:
            return self
        return replace(self, done=(*self.done, self.undone[-1]), undone=self.undone[:-1])
