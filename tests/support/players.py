"""Be somebody who uses the keyboard alone, or who points and rests."""

from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.support.clocks import FakeClock

from pcplanner.ui.window import Window

_MOST_TABS = 150


class Player(Protocol):
    """Somebody who chooses things by the beginning of their names and writes words."""

    def choose(self, *names: str) -> None:
        """Choose one thing after another."""

    def write(self, field: str, words: str) -> None:
        """Write words into a field."""


class KeyboardPlayer:
    """Go with Tab and press Enter; no mouse, and no key that names a button."""

    def __init__(self, window: Window, clock: FakeClock) -> None:
        self._window = window
        self._clock = clock

    def choose(self, *names: str) -> None:
        for name in names:
            QTest.keyClick(self._go_to(name), Qt.Key.Key_Return)
            self._clock.forward(700)

    def write(self, field: str, words: str) -> None:
        place = self._go_to(field)
        QTest.keyClicks(place, words)
        # Going on saves what was typed at once.
        QTest.keyClick(place, Qt.Key.Key_Tab)
        self._clock.settle()

    def _go_to(self, name: str) -> QWidget:
        self._clock.settle()
        wanted = best(self._window.shell.frame.stops(), name)
        for _ in range(_MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and focused is wanted:
                return focused
            QTest.keyClick(focused or self._window.shell, Qt.Key.Key_Tab)
            self._clock.settle()
        raise AssertionError(f"Tab never came to {name!r}")


class DwellPlayer:
    """Move the pointer to a thing and rest on it; press nothing at all."""

    def __init__(self, window: Window, clock: FakeClock) -> None:
        self._window = window
        self._clock = clock
        self._at = QPoint(0, 0)
        window.pressing.dwell.point_with(lambda: window.shell.mapToGlobal(self._at))

    def choose(self, *names: str) -> None:
        for name in names:
            self._clock.settle()
            wanted = best(self._window.shell.frame.stops(), name)
            # Away from what it rested on before, and then there.
            self._at = QPoint(0, self._window.shell.height() // 2)
            self._clock.forward(100)
            self._at = wanted.mapTo(self._window.shell, wanted.rect().center())
            self._clock.forward(500)
            self._clock.settle()

    def write(self, field: str, words: str) -> None:
        self.choose(field, *words, "Done")


def best(stops: list[QWidget], name: str) -> QWidget:
    """Return what is called so, else the first whose name begins so."""
    names = [stop.accessibleName() for stop in stops]
    if name in names:
        return stops[names.index(name)]
    found = next((stop for stop, called in zip(stops, names, strict=True) if called.startswith(name)), None)
    assert found is not None, f"{name!r} is not among {names}"
    return found
