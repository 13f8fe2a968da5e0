"""Change what a widget holds without pulling away what is being pressed, or losing where the keyboard was."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

Spot = tuple[int, int]
"""Which of the widgets had the keyboard, and which of its own buttons."""


def let_go(widget: QWidget) -> None:
    """Throw a widget away once whatever it is doing is over.

    It keeps its parent until then: with none, it would be destroyed as soon as nobody names it, even in the
    middle of its own press.
    """
    widget.hide()
    widget.deleteLater()


def spot_of_keyboard(widgets: Sequence[QWidget]) -> Spot | None:
    """Return where the keyboard is among these widgets, or ``None`` when it is elsewhere."""
    focused = QApplication.focusWidget()
    if focused is None:
        return None
    for index, widget in enumerate(widgets):
        if widget is focused or widget.isAncestorOf(focused):
            stops = _stops(widget)
            return index, stops.index(focused) if focused in stops else 0
    return None


def put_keyboard_back(widgets: Sequence[QWidget], spot: Spot | None) -> None:
    """Put the keyboard on the same place among the widgets there are now, if it was there before."""
    if spot is None or not widgets:
        return
    stops = _stops(widgets[min(spot[0], len(widgets) - 1)])
    if stops:
        stops[min(spot[1], len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QAbstractButton):
        return [widget]
    return [w for w in widget.findChildren(QAbstractButton) if not w.isHidden()]
