"""Hear the gamepads that are plugged in, only while somebody uses one or learns a switch."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from pcplanner.domain.gamepads import PadPart, PadPiece, ways_pressed

POLL_MS = 8


@dataclass(frozen=True, slots=True)
class PadMoved:
    """A piece of a gamepad moved; ``value`` and ``rest`` are those of ``ways_pressed``."""

    pad: int
    part: PadPart
    number: int
    value: int
    rest: int = 0


@dataclass(frozen=True, slots=True)
class PadCame:
    """A gamepad was plugged in, or was there from the beginning."""

    pad: int


@dataclass(frozen=True, slots=True)
class PadGone:
    """A gamepad was pulled out."""

    pad: int


PadEvent = PadMoved | PadCame | PadGone


class PadReader(Protocol):
    """What reads the gamepads of a computer."""

    def open(self) -> bool:
        """Begin to read; say whether this computer can."""

    def read(self) -> Iterable[PadEvent]:
        """Return what has happened since the last time, in its order."""

    def close(self) -> None:
        """Read no more, and let every gamepad go."""


class PadListener(Protocol):
    """Somebody who wants to hear the gamepads."""

    def pad_pressed(self, piece: PadPiece, name: str) -> None:
        """Hear that a piece went down, and what it is called."""

    def pad_released(self, piece: PadPiece, name: str) -> None:
        """Hear that a piece came up."""


class NoPads:
    """Be the reader of a computer with no gamepads."""

    def open(self) -> bool:
        """Say that nothing can be read."""
        return False

    def read(self) -> Iterable[PadEvent]:
        """Return nothing."""
        return ()

    def close(self) -> None:
        """Have nothing to let go."""


def is_program_in_front() -> bool:
    """Say whether keys come to this program now: a gamepad presses nothing while another one is in front."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


class Gamepads(QObject):
    """Tell presses to whoever began to listen last. Emits ``touched()`` at a press, and ``plugged()``.

    Which gamepad it was does not matter: a new one of the same sort takes the place of a broken one. Who
    heard a piece go down hears it come up as well, also when the gamepad is pulled out.
    """

    touched = Signal()
    plugged = Signal()

    def __init__(
        self, reader: PadReader | None = None, is_in_front: Callable[[], bool] = is_program_in_front
    ) -> None:
        super().__init__()
        self._reader: PadReader = reader or NoPads()
        self._is_in_front = is_in_front
        self._listeners: list[PadListener] = []
        self._pads: set[int] = set()
        self._down: dict[tuple[int, PadPiece], PadListener | None] = {}
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.poll)

    @property
    def can_be_read(self) -> bool:
        """Say whether gamepads are read now; never so where this computer cannot."""
        return self._timer.isActive()

    @property
    def is_plugged(self) -> bool:
        """Say whether there is a gamepad now."""
        return bool(self._pads)

    def listen(self, listener: PadListener) -> None:
        """Tell every press to this listener, until a later one comes or it leaves."""
        if listener in self._listeners:
            return
        self._listeners.append(listener)
        if len(self._listeners) == 1 and self._reader.open():
            self._timer.start()

    def leave(self, listener: PadListener) -> None:
        """Tell this listener nothing more; with the last one, let the gamepads go."""
        if listener not in self._listeners:
            return
        self._listeners.remove(listener)
        self._down = {key: None if who is listener else who for key, who in self._down.items()}
        if not self._listeners:
            self._timer.stop()
            self._reader.close()
            self._pads.clear()
            self._down.clear()

    @Slot()
    def poll(self) -> None:
        """Tell what has happened since the last time."""
        for event in tuple(self._reader.read()):
            if not self._listeners:
                # The last listener left because of what it heard.
                return
            if isinstance(event, PadMoved):
                self._move(event)
            elif isinstance(event, PadCame):
                self._pads.add(event.pad)
                self.plugged.emit()
            else:
                self._go(event.pad)

    def _move(self, moved: PadMoved) -> None:
        down = (
            x for pad, x in self._down if (pad, x.part, x.number) == (moved.pad, moved.part, moved.number)
        )
        was = frozenset(piece.way for piece in down)
        now = ways_pressed(moved.part, moved.value, moved.rest, was)
        for way in sorted(was - now):
            self._release(moved.pad, PadPiece(moved.part, moved.number, way), moved.rest)
        for way in sorted(now - was):
            self._press(moved.pad, PadPiece(moved.part, moved.number, way), moved.rest)

    def _go(self, pad: int) -> None:
        self._pads.discard(pad)
        for holder, piece in tuple(self._down):
            if holder == pad:
                self._release(holder, piece, 0)
        self.plugged.emit()

    def _press(self, pad: int, piece: PadPiece, rest: int) -> None:
        is_heard = bool(self._listeners) and self._is_in_front()
        listener = self._listeners[-1] if is_heard else None
        self._down[pad, piece] = listener
        if listener is not None:
            self.touched.emit()
            listener.pad_pressed(piece, piece.words(rest))

    def _release(self, pad: int, piece: PadPiece, rest: int) -> None:
        listener = self._down.pop((pad, piece), None)
        if listener is not None:
            listener.pad_released(piece, piece.words(rest))
