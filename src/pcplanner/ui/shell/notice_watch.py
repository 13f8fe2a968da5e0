"""Notice the next thing that somebody does, so that what was told of the last one can go."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
# Keys that only look round: with them somebody comes to the button beside the notice.
_LOOKS_ROUND = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Print,
    }
)


class NoticeWatch(QObject):
    """Watch presses and keys while a notice is there. Emits ``acted`` before what they do is done."""

    acted = Signal()

    def __init__(self, notice: QWidget) -> None:
        super().__init__(notice)
        self._notice = notice
        self._is_watching = False
        self.has_acted = False

    def begin(self) -> None:
        """Watch for the next thing somebody does from now on."""
        self.has_acted = False
        application = QApplication.instance()
        if application is not None and not self._is_watching:
            # Only while it is needed: every event of the program passes through here.
            application.installEventFilter(self)
            self._is_watching = True

    def end(self) -> None:
        """Watch no more."""
        application = QApplication.instance()
        if application is not None and self._is_watching:
            application.removeEventFilter(self)
        self._is_watching = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is pressed, and let it through."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            is_act = self._is_key_that_acts(watched, event)
        elif kind == QEvent.Type.MouseButtonRelease:
            is_act = self._is_pressable(watched)
        else:
            return False
        if is_act:
            self.has_acted = True
            self.acted.emit()
        return False

    def _is_key_that_acts(self, watched: QObject, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        # A key that nobody wanted goes on to what is round it; it is one key all the same.
        is_first = watched is focused or (focused is None and watched is self._notice.window())
        if not is_first or event.isAutoRepeat() or event.key() in _LOOKS_ROUND:
            return False
        return not self._is_in_notice(watched)

    def _is_pressable(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget) or not watched.isEnabled() or self._is_in_notice(watched):
            return False
        return bool(watched.focusPolicy().value & Qt.FocusPolicy.ClickFocus.value)

    def _is_in_notice(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (
            watched is self._notice or self._notice.isAncestorOf(watched)
        )
