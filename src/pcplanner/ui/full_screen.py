"""Let the window fill the whole screen while a meeting runs, and give it back; one key goes between them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from pcplanner.services.settings import SettingsService

_WHOLE = Qt.WindowState.WindowFullScreen


def fill_screen(part: QWidget) -> None:
    """Let the window that a part stands in fill the screen."""
    window = part.window()
    if isinstance(window, QMainWindow) and window.isVisible():
        window.setWindowState(window.windowState() | _WHOLE)


def leave_screen(part: QWidget) -> None:
    """Give the window the size back that it had before it filled the screen."""
    window = part.window()
    if isinstance(window, QMainWindow) and window.isFullScreen():
        window.setWindowState(window.windowState() & ~_WHOLE)


def toggle_screen(part: QWidget) -> None:
    """Fill the screen, or give it back."""
    if part.window().isFullScreen():
        leave_screen(part)
    else:
        fill_screen(part)


class Refill:
    """Fill the screen once more for a meeting that was broken off while it filled it, as by the power."""

    def __init__(self, page: QWidget, settings: SettingsService) -> None:
        self._page = page
        self._settings = settings
        self._is_met = False

    def meet(self, *, is_running: bool) -> None:
        """Take in, the first time, whether the meeting of the page goes on."""
        if self._is_met or self._page.window() is self._page:
            return
        self._is_met = True
        if is_running and self._settings.is_screen_filled():
            fill_screen(self._page)


class ScreenKey(QObject):
    """Answer F11 while a page is there, also on the pages that were gone to from it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._key: QShortcut | None = None

    def listen(self) -> None:
        """Take the key of the window the page stands in."""
        if self._key is None:
            self._key = QShortcut(QKeySequence("F11"), self._page.window())
            self._key.setAutoRepeat(False)
            self._key.activated.connect(self._on_pressed)

    def let_go(self) -> None:
        """Give the key back."""
        if self._key is not None:
            self._key.deleteLater()
            self._key = None

    def _on_pressed(self) -> None:
        if self._key is not None:
            parent = self._key.parent()
            if isinstance(parent, QWidget):
                toggle_screen(parent)
