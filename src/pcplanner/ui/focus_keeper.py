"""Keep the keyboard where it is expected: on what a page asks first, and on the way back where it was."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pcplanner.ui.navigator import Move
from pcplanner.ui.page import PageParts
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.focus_order import focus_stops, stops_in
from pcplanner.ui.shell.frame import Frame


@dataclass(frozen=True, slots=True)
class _Mark:
    """Something that had the keyboard: itself, its name, and which stop of the page it was."""

    widget: QWidget
    name: str
    number: int


class FocusKeeper:
    """Put the keyboard on a page when it comes to the front, and each time it asks something else."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._left: dict[Route, _Mark] = {}
        self._back_at: _Mark | None = None
        self._asked: object = None
        self._put: QWidget | None = None
        self._is_due = False

    def leave(self, route: Route, page: QWidget) -> None:
        """Note what had the keyboard on a page that is being left, for when somebody comes back."""
        last = page.focusWidget()
        stops = focus_stops([page])
        if last is not None and last in stops:
            self._left[route] = _Mark(last, last.accessibleName(), stops.index(last))

    def forget(self, kept: Iterable[Route]) -> None:
        """Forget the pages that nobody can come back to."""
        still = set(kept)
        self._left = {route: mark for route, mark in self._left.items() if route in still}

    def arrive(self, route: Route, parts: PageParts, move: Move) -> None:
        """Put the keyboard on a page that has come to the front."""
        left = self._left.pop(route, None)
        self._back_at = left if move is not Move.FORWARD else None
        self._asked = parts.asked()
        self._put = None
        self._is_due = True
        if self._frame.focus_drawer():
            self._is_due = False
        else:
            self._place(parts)

    def page_changed(self, parts: PageParts) -> None:
        """Follow a page that shows something else; its plan may come a moment after the page."""
        asked = parts.asked()
        if asked != self._asked:
            self._asked, self._back_at = asked, None
            self._is_due = not self._frame.has_drawer_focus()
        elif self._frame.is_stand_in_focused() or self._is_where_put():
            # What had the keyboard was taken away, or nobody has moved it since the page began to come.
            self._is_due = True
        if self._is_due:
            self._place(parts)

    def next_refused(self, parts: PageParts) -> None:
        """Go to what is still asked when Next leads no further: what is typed now belongs there."""
        focused = QApplication.focusWidget()
        is_elsewhere = focused is None or not parts.widget.isAncestorOf(focused)
        if is_elsewhere and not self._frame.has_drawer_focus() and parts.first() is not None:
            self._back_at = None
            self._place(parts)

    def _place(self, parts: PageParts) -> None:
        if self._frame.is_page_covered:
            return
        first = next(iter(focus_stops([parts.widget])), None)
        target = self._was_at(parts) or _can_take(parts.first()) or first
        self._put, self._is_due = target, target is None
        if target is not None:
            self._frame.focus_on(target)
        else:
            self._frame.focus_first()

    def _is_where_put(self) -> bool:
        return self._put is not None and self._put is QApplication.focusWidget()

    def _was_at(self, parts: PageParts) -> QWidget | None:
        """Return what had the keyboard when the page was left, or what stands for it now."""
        mark = self._back_at
        if mark is None:
            return None
        stops = focus_stops([parts.widget])
        if isValid(mark.widget) and mark.widget in stops:
            return mark.widget
        named = (stop for stop in stops if mark.name and stop.accessibleName() == mark.name)
        return next(named, stops[min(mark.number, len(stops) - 1)] if stops else None)


def _can_take(widget: QWidget | None) -> QWidget | None:
    if widget is None or not isValid(widget):
        return None
    target = widget.focusProxy() or widget
    takes = bool(target.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return next(stops_in(widget), target if takes and target.isVisible() and target.isEnabled() else None)
