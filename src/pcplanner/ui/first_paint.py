"""Tell when a widget has first been painted, for measuring and for waiting until a page can be used."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Call back once, right after the next time a widget has been painted."""

    def __init__(self, widget: QWidget, done: Callable[[], object]) -> None:
        super().__init__(widget)
        self._done = done
        self._is_over = False
        widget.installEventFilter(self)
        widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint; what comes after it in the queue runs when it is on the screen."""
        if event.type() is QEvent.Type.Paint and not self._is_over:
            self._is_over = True
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._done)
        return False
