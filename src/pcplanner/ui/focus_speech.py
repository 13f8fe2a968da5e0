"""Say the name of what the keyboard has come to, so that the tiles can be heard without seeing them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pcplanner.ui.speaking import Speaking

_BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class FocusSpeech(QObject):
    """Watch the focus inside one window; a press of the mouse says nothing, it does something."""

    def __init__(self, speaking: Speaking, window: QWidget) -> None:
        super().__init__(window)
        self._speaking = speaking
        self._window = window
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of every focus that moves by keyboard."""
        if (
            event.type() is QEvent.Type.FocusIn
            and isinstance(event, QFocusEvent)
            and event.reason() in _BY_KEYBOARD
            and isinstance(watched, QAbstractButton)
            and watched.window() is self._window
        ):
            self._speaking.say((watched.accessibleName(),))
        return False
