"""Open the window as it stood when it was last closed, and remember how it stands."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtWidgets import QWidget

from pcplanner.services.settings import SettingsService, WindowPlace

_COMFORTABLE = QSize(1280, 800)
_FIRST_PART = 0.9


def show_as_before(window: QWidget, settings: SettingsService) -> None:
    """Show the window in its last size; one that the screen has no room for fills the screen.

    The first of all windows has a comfortable size.
    """
    place = settings.window()
    room = window.screen().availableGeometry().size()
    if place is None:
        _show_first(window, room)
        return
    size = QSize(place.width, place.height)
    fits = size.width() <= room.width() and size.height() <= room.height()
    window.resize(size if fits else window.minimumSize())
    if place.is_whole_screen or not fits:
        window.showMaximized()
    else:
        window.show()


def first_size(room: QSize, least: QSize) -> QSize:
    """Return how large the very first window is on a screen with so much room."""
    part = QSize(round(room.width() * _FIRST_PART), round(room.height() * _FIRST_PART))
    return part.boundedTo(_COMFORTABLE).expandedTo(least)


def _show_first(window: QWidget, room: QSize) -> None:
    least = window.minimumSize()
    window.resize(first_size(room, least))
    if least.width() > room.width() or least.height() > room.height():
        window.showMaximized()
    else:
        window.show()


def keep_place(window: QWidget, settings: SettingsService) -> None:
    """Remember the size of the window; that of one which fills the screen is the size it had before."""
    is_whole = window.isMaximized() or window.isFullScreen()
    # Some screens know no size from before.
    usual: QRect = window.normalGeometry() if is_whole else window.geometry()
    size = usual.size() if usual.isValid() and not usual.isEmpty() else window.minimumSize()
    place = WindowPlace(size.width(), size.height(), is_whole_screen=is_whole)
    if place != settings.window():
        settings.set_window(place)


class FilledWatch(QObject):
    """Remember at once whether the window fills the screen, so that it does again when the power went off."""

    def __init__(self, window: QWidget, settings: SettingsService) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take in how the window stands now, and let the event go on."""
        if watched is self._window and event.type() is QEvent.Type.WindowStateChange:
            self._settings.set_screen_filled(self._window.isFullScreen())
        return False
