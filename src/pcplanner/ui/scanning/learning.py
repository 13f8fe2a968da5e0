"""Learn which key, mouse or gamepad button somebody uses as a switch: the next one that is pressed."""

from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pcplanner.domain.access import Switch, SwitchJob, SwitchSource
from pcplanner.domain.gamepads import PadPiece
from pcplanner.domain.words import say
from pcplanner.ui.scanning.gamepads import Gamepads

_MOUSE_NAMES = {
    Qt.MouseButton.LeftButton: "input.mouse_left",
    Qt.MouseButton.RightButton: "input.mouse_right",
    Qt.MouseButton.MiddleButton: "input.mouse_middle",
}


_LONGEST_KEY_NAME = 3
"""Longer names of Qt's, such as "Media Play", are for programmers; those people know stand below."""
_KEY_NAMES = MappingProxyType(
    {
        Qt.Key.Key_Space.value: "input.key_space",
        Qt.Key.Key_Return.value: "input.key_enter",
        Qt.Key.Key_Enter.value: "input.key_enter",
        Qt.Key.Key_Tab.value: "input.key_tab",
        Qt.Key.Key_Backtab.value: "input.key_tab",
        Qt.Key.Key_Backspace.value: "input.key_rub_out",
        Qt.Key.Key_Delete.value: "input.key_delete",
        Qt.Key.Key_Insert.value: "input.key_insert",
        Qt.Key.Key_Shift.value: "input.key_shift",
        Qt.Key.Key_Control.value: "input.key_control",
        Qt.Key.Key_Alt.value: "input.key_alt",
        Qt.Key.Key_AltGr.value: "input.key_alt",
        Qt.Key.Key_Meta.value: "input.key_computer",
        Qt.Key.Key_Super_L.value: "input.key_computer",
        Qt.Key.Key_Super_R.value: "input.key_computer",
        Qt.Key.Key_Menu.value: "input.key_menu",
        Qt.Key.Key_CapsLock.value: "input.key_caps_lock",
        Qt.Key.Key_NumLock.value: "input.key_num_lock",
        Qt.Key.Key_ScrollLock.value: "input.key_scroll_lock",
        Qt.Key.Key_Left.value: "input.key_left",
        Qt.Key.Key_Right.value: "input.key_right",
        Qt.Key.Key_Up.value: "input.key_up",
        Qt.Key.Key_Down.value: "input.key_down",
        Qt.Key.Key_Home.value: "input.key_home",
        Qt.Key.Key_End.value: "input.key_end",
        Qt.Key.Key_PageUp.value: "input.key_page_up",
        Qt.Key.Key_PageDown.value: "input.key_page_down",
        Qt.Key.Key_VolumeUp.value: "input.key_louder",
        Qt.Key.Key_VolumeDown.value: "input.key_quieter",
        Qt.Key.Key_VolumeMute.value: "input.key_mute",
        Qt.Key.Key_MediaPlay.value: "input.key_play",
        Qt.Key.Key_MediaPause.value: "input.key_play",
        Qt.Key.Key_MediaTogglePlayPause.value: "input.key_play",
        Qt.Key.Key_MediaStop.value: "input.key_stop_music",
        Qt.Key.Key_MediaNext.value: "input.key_next_song",
        Qt.Key.Key_MediaPrevious.value: "input.key_song_before",
    }
)


class SwitchLearner(QObject):
    """Listen for one press while it is on. Emits ``learnt(SwitchSource, code, name)`` when it comes up again.

    Esc and a click on a button of the page are left alone: with them a helper can leave.
    """

    learnt = Signal(object, int, str)

    def __init__(self, pads: Gamepads) -> None:
        super().__init__()
        self._pads = pads
        self._is_on = False
        self._down: tuple[SwitchSource, int] | None = None

    def start(self) -> None:
        """Listen for the next press."""
        application = QApplication.instance()
        if application is not None and not self._is_on:
            # The filter put in last is asked first, so that no scan answers to this press.
            application.installEventFilter(self)
            self._is_on = True
        self._pads.listen(self)
        self._down = None

    def stop(self) -> None:
        """Listen no more."""
        application = QApplication.instance()
        if application is not None and self._is_on:
            application.removeEventFilter(self)
        self._is_on = False
        self._pads.leave(self)

    def pad_pressed(self, piece: PadPiece, _name: str) -> None:
        """Hear that a piece of a gamepad went down."""
        self._down = (SwitchSource.GAMEPAD, piece.code)

    def pad_released(self, piece: PadPiece, name: str) -> None:
        """Tell the piece that came up."""
        what = (SwitchSource.GAMEPAD, piece.code)
        if self._down == what:
            self._tell(*what, name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the press, and tell it when it comes up."""
        if not isinstance(watched, QWidget | QWindow):
            return False
        if isinstance(event, QKeyEvent):
            return self._is_taken_key(event)
        if isinstance(event, QMouseEvent) and not isinstance(watched, QWindow):
            return self._is_taken_button(watched, event)
        return False

    def _is_taken_key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Escape.value, 0}:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        what = (SwitchSource.KEY, event.key())
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._down = what
            return True
        if event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat() and self._down == what:
            self._tell(*what, _key_name(event))
            return True
        return event.isAutoRepeat()

    def _is_taken_button(self, watched: QWidget, event: QMouseEvent) -> bool:
        if isinstance(watched, QAbstractButton):
            return False
        what = (SwitchSource.MOUSE, event.button().value)
        if event.type() is QEvent.Type.MouseButtonPress:
            self._down = what
            return True
        if event.type() is QEvent.Type.MouseButtonRelease and self._down == what:
            self._tell(*what, _mouse_name(event.button()))
            return True
        return False

    def _tell(self, source: SwitchSource, code: int, name: str) -> None:
        self._down = None
        self.learnt.emit(source, code, name)


def _key_name(event: QKeyEvent) -> str:
    """Return what a key is called: what stands on it, or a plain name where nothing readable does."""
    known = _KEY_NAMES.get(event.key())
    if known:
        return say(known)
    name = QKeySequence(event.key()).toString()
    plain = len(name) <= _LONGEST_KEY_NAME and name.isprintable() and name.strip()
    if not plain:
        return say("input.key_other")
    is_number_pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier) and name.isdigit()
    return say("input.key_on_pad" if is_number_pad else "input.key_name", name=name)


def _mouse_name(button: Qt.MouseButton) -> str:
    known = _MOUSE_NAMES.get(button)
    return say(known) if known else say("input.mouse_other", n=button.value)


def with_learnt(switches: tuple[Switch, ...], learnt: Switch) -> tuple[Switch, ...]:
    """Return the switches with a learnt one in place of the one that had its job."""
    return (*(x for x in switches if x.job is not learnt.job), learnt)


def job_taken(switches: tuple[Switch, ...], learnt: Switch) -> SwitchJob | None:
    """Return which other job the same button has already, or ``None``."""
    same = (x for x in switches if (x.source, x.code) == (learnt.source, learnt.code))
    return next((x.job for x in same if x.job is not learnt.job), None)
