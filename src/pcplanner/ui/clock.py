"""Tell the time that only goes forward, and ring when a moment has come."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer


class Alarm(Protocol):
    """Ring once at a moment that can be moved."""

    def set(self, at_ms: int | None) -> None:
        """Ring at this moment instead of the one before; ``None`` is never."""


class Clock(Protocol):
    """What anything that waits is given, so that a test can have a clock of its own."""

    def now_ms(self) -> int:
        """Return the time in ms since some beginning."""

    def alarm(self, ring: Callable[[], object]) -> Alarm:
        """Return an alarm that calls ``ring``."""


class WindowClock(QObject):
    """Be the clock of the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        self._since = QElapsedTimer()
        self._since.start()

    def now_ms(self) -> int:
        """Return the ms since the clock was made."""
        return int(self._since.elapsed())

    def alarm(self, ring: Callable[[], object]) -> Alarm:
        """Return an alarm that rings in the window's thread."""
        return _TimerAlarm(self, ring)


class _TimerAlarm:
    def __init__(self, clock: WindowClock, ring: Callable[[], object]) -> None:
        self._clock = clock
        self._timer = QTimer(clock, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(ring)

    def set(self, at_ms: int | None) -> None:
        """Ring at this moment; one that has passed rings at once."""
        if at_ms is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, at_ms - self._clock.now_ms()))
