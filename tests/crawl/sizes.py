"""AC-01: everything that can be pressed is big enough, and stands clear of its neighbours.

Tiles are choices of 96 px or more. A row of words in a list may be lower, and never under 44 px.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from tests.crawl.seeing import place_in, what

from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.widgets.focus_ring import HasOutline
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid

LEAST, LEAST_CHOICE, GAP = 44, 96, 8
_LOOK_UP = 3


def size_faults(stop: QWidget) -> Iterator[str]:
    """Yield that something is too small to be pressed."""
    seen = as_seen(stop)
    if min(seen.width(), seen.height()) < LEAST:
        yield f"is {seen.width()}x{seen.height()}, not {LEAST}"
    elif (
        isinstance(stop.parentWidget(), TileGrid)
        and not isinstance(stop, OptionRow)
        and min(seen.width(), seen.height()) < LEAST_CHOICE
    ):
        yield f"is a choice of {seen.width()}x{seen.height()}, not {LEAST_CHOICE}"


def gap_faults(shell: Shell, stops: Sequence[QWidget]) -> Iterator[tuple[QWidget, str]]:
    """Yield what stands too near to its neighbour."""
    placed = [(x, place_in(shell, as_seen(x))) for x in stops]
    for (one, here), (other, there) in combinations(placed, 2):
        gap = gap_between(here, there)
        if gap < GAP and as_seen(one) is not as_seen(other):
            yield one, f"is {gap} px from {what(other)}"


def gap_between(one: QRect, other: QRect) -> int:
    """Return how many px are between two rectangles; below 0 where they overlap."""
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down)


def as_seen(stop: QWidget) -> QWidget:
    """Return what is seen and pressed as one with a stop: the box that a field stands in."""
    if isinstance(stop, QLineEdit | QPlainTextEdit):
        place: QWidget | None = stop
        for _ in range(_LOOK_UP):
            if isinstance(place, HasOutline):
                return place
            place = place.parentWidget() if place is not None else None
    return stop
