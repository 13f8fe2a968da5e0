"""Read from the disk away from the window, and answer only the last thing that was asked for."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.ui.context import Context

T = TypeVar("T")
_SLOW_MS = 500


class Reading(QObject):
    """Do one thing after another. Emits ``slow`` when it takes over half a second."""

    slow = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._turn = 0
        self._timer = QTimer(self, interval=_SLOW_MS, singleShot=True)
        self._timer.timeout.connect(self.slow)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[PlainError], object] | None = None,
    ) -> None:
        """Do a job; trouble is told to the person unless ``failed`` takes it."""
        self._turn += 1
        turn = self._turn
        self._timer.start()

        def answered(value: T) -> None:
            if self._is_last(turn):
                done(value)

        def troubled(trouble: PlainError) -> None:
            if self._is_last(turn):
                (failed or self._context.messages.problem)(trouble)

        self._context.drawing.run(job, answered, troubled)

    def close(self) -> None:
        """Answer nothing more."""
        self._turn += 1
        self._timer.stop()

    def _is_last(self, turn: int) -> bool:
        if turn != self._turn:
            return False
        self._timer.stop()
        return True
