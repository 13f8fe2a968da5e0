"""Show a star now and then, and measure how long somebody takes to press."""

import random
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.finding_speed import ROUNDS, proposed_scan_ms
from pcplanner.ui.clock import Clock

_WAIT_MS = (1_200, 3_000)


class Stage(Enum):
    """Where the measuring is."""

    OFF = auto()
    WAITING = auto()
    STAR = auto()
    FOUND = auto()


class SpeedTest(QObject):
    """Measure ``ROUNDS`` presses. Emits ``changed``, and ``too_soon`` for a press before the star.

    There is no time limit: the star stays until somebody presses.
    """

    changed = Signal()
    too_soon = Signal()

    def __init__(self, clock: Clock, wait_ms: Callable[[], int] | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._wait_ms = wait_ms or (lambda: random.randint(*_WAIT_MS))
        self._alarm = clock.alarm(self._show_star)
        self._shown_at_ms = 0
        self._presses_ms: list[int] = []
        self.stage = Stage.OFF

    @property
    def rounds_done(self) -> int:
        """Return how many presses were measured."""
        return len(self._presses_ms)

    @property
    def proposed_ms(self) -> int:
        """Return the scan time that suits what was measured."""
        return proposed_scan_ms(self._presses_ms)

    def start(self) -> None:
        """Begin anew."""
        self._presses_ms = []
        self._wait()

    def stop(self) -> None:
        """Measure no more."""
        self._alarm.set(None)
        self.stage = Stage.OFF
        self.changed.emit()

    def press(self) -> None:
        """Hear that the switch went down."""
        if self.stage is Stage.WAITING:
            self.too_soon.emit()
            self._wait()
        elif self.stage is Stage.STAR:
            self._presses_ms.append(self._clock.now_ms() - self._shown_at_ms)
            if self.rounds_done == ROUNDS:
                self.stage = Stage.FOUND
                self.changed.emit()
            else:
                self._wait()

    def _wait(self) -> None:
        self.stage = Stage.WAITING
        self._alarm.set(self._clock.now_ms() + self._wait_ms())
        self.changed.emit()

    def _show_star(self) -> None:
        self._shown_at_ms = self._clock.now_ms()
        self.stage = Stage.STAR
        self.changed.emit()
