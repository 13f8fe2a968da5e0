"""Be a clock that goes on only when a test says so."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest


class _Alarm:
    def __init__(self, ring: Callable[[], object]) -> None:
        self.ring, self.at_ms = ring, None

    at_ms: int | None

    def set(self, at_ms: int | None) -> None:
        self.at_ms = at_ms


class FakeClock:
    """Ring every alarm at its moment, in order; between two of them the window does what is waiting."""

    def __init__(self) -> None:
        self._now_ms = 0
        self._alarms: list[_Alarm] = []

    def now_ms(self) -> int:
        return self._now_ms

    def alarm(self, ring: Callable[[], object]) -> _Alarm:
        alarm = _Alarm(ring)
        self._alarms.append(alarm)
        return alarm

    def forward(self, by_ms: int) -> None:
        """Go on by so many ms."""
        end = self._now_ms + by_ms
        self.settle()
        while True:
            due = [(x.at_ms, x) for x in self._alarms if x.at_ms is not None and x.at_ms <= end]
            if not due:
                break
            at_ms, alarm = min(due, key=lambda x: x[0])
            self._now_ms = max(self._now_ms, at_ms)
            alarm.set(None)
            alarm.ring()
            self.settle()
        self._now_ms = end
        self.settle()

    def settle(self) -> None:
        """Let the window do what is waiting now."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QTest.qWait(0)
