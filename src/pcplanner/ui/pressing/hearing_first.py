"""Let the first press of a finger or a mouse say what a thing is, and the second do it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class HearingFirst(QObject):
    """Watch the presses in one window while somebody wants to hear first."""

    def __init__(self, window: QWidget, say_name: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window = window
        self._say_name = say_name
        self._heard: QAbstractButton | None = None
        self._taken: QAbstractButton | None = None
        self._is_on = False

    def use(self, *, is_on: bool) -> None:
        """Hear first from now on, or press at once."""
        application = QApplication.instance()
        if application is None or is_on == self._is_on:
            return
        self._is_on = is_on
        self._heard = self._taken = None
        if is_on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def forget(self) -> None:
        """Begin anew, as on another page."""
        self._heard = None

    def may_press(self, widget: QWidget) -> bool:
        """Say whether pressing this does it now; if not, say its name, and the next press does it."""
        if not self._is_on or not isinstance(widget, QAbstractButton) or self._was_heard(widget):
            self._heard = None
            return True
        self._heard = widget
        self._say_name(widget.accessibleName())
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the first press of a button, and let the second through."""
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QAbstractButton):
            return False
        if event.button() is not Qt.MouseButton.LeftButton or watched.window() is not self._window:
            return False
        if event.type() in _PRESSES:
            self._taken = None if self._was_heard(watched) else watched
            return self._taken is not None
        if event.type() is QEvent.Type.MouseButtonRelease and self._taken is watched:
            self._taken = None
            if watched.rect().contains(event.position().toPoint()):
                watched.setFocus(Qt.FocusReason.MouseFocusReason)
                self.may_press(watched)
            return True
        if event.type() is QEvent.Type.MouseButtonRelease:
            self._heard = None
        return False

    def _was_heard(self, widget: QAbstractButton) -> bool:
        return self._heard is not None and isValid(self._heard) and self._heard is widget
