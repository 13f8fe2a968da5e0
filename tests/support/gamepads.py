"""Be gamepads that a test presses, in place of the computer's own."""

from collections.abc import Iterable

from pcplanner.domain.gamepads import PadPart
from pcplanner.ui.scanning.gamepads import PadCame, PadEvent, PadGone, PadMoved


class FakePads:
    """Hand out what a test has put in; ``is_able`` says whether this computer can read gamepads."""

    def __init__(self, *, is_able: bool = True) -> None:
        self.is_able = is_able
        self.is_open = False
        self.times_opened = 0
        self._events: list[PadEvent] = []

    def open(self) -> bool:
        self.times_opened += 1
        self.is_open = self.is_able
        return self.is_able

    def read(self) -> Iterable[PadEvent]:
        events, self._events = self._events, []
        return events

    def close(self) -> None:
        self.is_open = False
        self._events = []

    def plug(self, pad: int = 0) -> None:
        self._events.append(PadCame(pad))

    def pull_out(self, pad: int = 0) -> None:
        self._events.append(PadGone(pad))

    def button(self, number: int, *, is_down: bool, pad: int = 0) -> None:
        self._events.append(PadMoved(pad, PadPart.BUTTON, number, int(is_down)))

    def cross(self, bits: int, pad: int = 0) -> None:
        self._events.append(PadMoved(pad, PadPart.CROSS, 0, bits))

    def lever(self, number: int, value: int, rest: int = 0, pad: int = 0) -> None:
        self._events.append(PadMoved(pad, PadPart.LEVER, number, value, rest))
