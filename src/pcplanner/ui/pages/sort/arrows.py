"""Find what an arrow key leads to among things that stand anywhere on a page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_SIDEWAYS = 3


def neighbour(widgets: Sequence[QWidget], here: QWidget, key: int) -> QWidget | None:
    """Return the nearest of the widgets that lies the way of an arrow key, or ``None``; all have one parent.

    What lies straight that way comes before what lies aside.
    """
    step = _STEPS.get(Qt.Key(key))
    if step is None:
        return None
    middle = here.geometry().center()
    found: list[tuple[int, int]] = []
    for number, widget in enumerate(widgets):
        way = widget.geometry().center() - middle
        along = way.x() * step.x() + way.y() * step.y()
        aside = abs(way.x() * step.y()) + abs(way.y() * step.x())
        if widget is not here and widget.isVisible() and along > 0 and along * 2 >= aside:
            found.append((along + _SIDEWAYS * aside, number))
    return widgets[min(found)[1]] if found else None
