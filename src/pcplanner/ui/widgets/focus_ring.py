"""Draw one ring round whatever has the focus, outside its edge, over everything in the window."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import RING_INK, RING_PAPER
from pcplanner.ui.theme.shapes import paint_focus_ring, round_path

_ROOM = RING_PAPER + RING_INK + 2
_LOOK_UP = 3


@runtime_checkable
class HasOutline(Protocol):
    """Something that knows its own edge."""

    def outline(self) -> QPainterPath:
        """Return the edge in its own coordinates."""
        ...


class FocusRing(QWidget):
    """Follow the focus in one window with a two-coloured ring that lets every press through."""

    # Said here too: a window that is taken apart may still tell a ring that has lost what it held.
    _target: QWidget | None = None
    _watched: Sequence[QWidget] = ()

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._target = None
        self._is_quiet = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        look.changed.connect(self._follow)
        self._on_focus_changed(None, QApplication.focusWidget())

    def target(self) -> QWidget | None:
        """Return what the ring is round."""
        return self._target

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Draw nothing, as while something else shows where the person is; or draw again."""
        if is_quiet != self._is_quiet:
            self._is_quiet = is_quiet
            self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused thing when it, or something it stands in, moves or hides."""
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
            QEvent.Type.ParentChange,
        ):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        if self._target is None or not isValid(self._target):
            return
        painter = QPainter(self)
        paint_focus_ring(painter, self._outline(self._target).translated(*self._shift()), self._look.theme)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is not self.window():
            new = None
        self._watch(self._ringed(new) if new is not None else None)

    def _ringed(self, widget: QWidget) -> QWidget:
        place: QWidget | None = widget
        for _ in range(_LOOK_UP):
            if isinstance(place, HasOutline):
                return place
            place = place.parentWidget() if place is not None else None
        return widget

    def _watch(self, target: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        watched = []
        self._target = place = target
        while place is not None and place is not self.window():
            place.installEventFilter(self)
            watched.append(place)
            place = place.parentWidget()
        self._watched = watched
        self._follow()

    @Slot()
    def _follow(self) -> None:
        target = self._target
        is_there = target is not None and isValid(target) and target.isVisible()
        if target is None or not is_there or self._is_quiet or target.window() is not self.window():
            self.setVisible(False)
            return
        around = self._outline(target).boundingRect().toAlignedRect()
        around.translate(target.mapTo(self.window(), QPoint()))
        self.setGeometry(around.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
        self.setVisible(True)
        self.raise_()
        self.update()

    def _outline(self, target: QWidget) -> QPainterPath:
        if isinstance(target, HasOutline):
            return target.outline()
        return round_path(QRectF(target.rect()), 8)

    def _shift(self) -> tuple[float, float]:
        target = self._target
        corner = target.mapTo(self.window(), QPoint()) if target is not None else QPoint()
        place: QRect = self.geometry()
        return float(corner.x() - place.x()), float(corner.y() - place.y())
