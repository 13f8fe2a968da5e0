"""Find what an arrow key leads to among things that stand anywhere on a page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt

_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_SIDEWAYS = 3


def neighbour(places: Sequence[QRect], here: QRect, key: int) -> int | None:
    """Return the number of the nearest place that lies the way of an arrow key, or ``None``.

    What lies straight that way comes before what lies aside.
    """
    step = _STEPS.get(Qt.Key(key))
    if step is None:
        return None
    found: list[tuple[int, int]] = []
    for number, place in enumerate(places):
        way = place.center() - here.center()
        along = way.x() * step.x() + way.y() * step.y()
        aside = abs(way.x() * step.y()) + abs(way.y() * step.x())
        if along > 0 and along * 2 >= aside:
            found.append((along + _SIDEWAYS * aside, number))
    return min(found)[1] if found else None
