"""Lock the plans when nobody has touched the program for ten minutes."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pcplanner.ui.context import Context
from pcplanner.ui.locking import lock_plans

IDLE_MS = 10 * 60 * 1000

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class IdleLock(QObject):
    """Watch every touch and key of the program; practice plans are never locked.

    The timer stands still while the computer sleeps, so the first touch afterwards looks at the clock too.
    """

    def __init__(
        self,
        context: Context,
        parent: QObject | None = None,
        *,
        idle_ms: int = IDLE_MS,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._now = now
        self._touched_at = now()
        self.timer = QTimer(self, interval=idle_ms, singleShot=True)
        self.timer.timeout.connect(self._on_idle)
        context.pads.touched.connect(self._touch)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin the ten minutes again at each touch; a touch after a long sleep only locks."""
        return event.type() in _TOUCHES and self._touch()

    def _touch(self) -> bool:
        """Begin anew, and say whether this touch only locked."""
        has_slept = (self._now() - self._touched_at) * 1000 > self.timer.interval()
        self._touched_at = self._now()
        self.timer.start()
        if has_slept and self._is_to_lock():
            lock_plans(self._context, comes_back=True)
            return True
        return False

    def _on_idle(self) -> None:
        if self._is_to_lock():
            lock_plans(self._context, comes_back=True)
        self.timer.start()

    def _is_to_lock(self) -> bool:
        library = self._context.services.library
        # A new library is not locked while its recovery code has still to be typed back.
        return library.is_open and not library.is_practice and library.code_to_type is None
