"""Hear the keys, mouse buttons and gamepads that are switches, and leave everything else to a helper."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.access import InputMethod, Switch, SwitchJob, SwitchSource
from pcplanner.domain.gamepads import PadPiece
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.scanning.targets import is_field

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_MOUSE = (*_PRESSES, QEvent.Type.MouseButtonRelease)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
# A pointer that went further than this since the last press was moved by somebody's hand.
_MOVED_PX = 4
_SPACE, _ENTER = Qt.Key.Key_Space.value, Qt.Key.Key_Return.value
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


def switches_of(method: InputMethod, learnt: Iterable[Switch]) -> tuple[Switch, ...]:
    """Return the switches that work: those that were learnt, or what switch boxes send: Space and Enter."""
    learnt = tuple(learnt)
    if method is InputMethod.ONE_SWITCH:
        found = tuple(x for x in learnt if x.job is SwitchJob.CHOOSE)
        usual = (_key(_SPACE, SwitchJob.CHOOSE), _key(_ENTER, SwitchJob.CHOOSE))
        return found or usual
    if {x.job for x in learnt} == set(SwitchJob):
        return learnt
    return (_key(_SPACE, SwitchJob.MOVE_ON), _key(_ENTER, SwitchJob.CHOOSE))


def _key(code: int, job: SwitchJob) -> Switch:
    return Switch(SwitchSource.KEY, code, job)


class SwitchWatch(QObject):
    """Watch the whole program while somebody uses switches.

    Emits ``pressed(SwitchJob)`` and ``released(SwitchJob)``, and ``helper_acted()`` when somebody else
    presses a key or a mouse button. A key that is a switch still types where a helper is typing, and a mouse
    button that is a switch still clicks where a helper has just moved the pointer.
    """

    pressed = Signal(object)
    released = Signal(object)
    helper_acted = Signal()

    def __init__(self, pads: Gamepads) -> None:
        super().__init__()
        self._pads = pads
        self._keys: Mapping[int, SwitchJob] = {}
        self._buttons: Mapping[int, SwitchJob] = {}
        self._pieces: Mapping[int, SwitchJob] = {}
        self._down: set[tuple[SwitchSource, int]] = set()
        self._typed_in: QWidget | None = None
        self._last_click = QPointF()
        self._is_on = False

    def start(self, switches: Iterable[Switch]) -> None:
        """Hear these switches from now on."""
        switches = tuple(switches)
        self._keys = {x.code: x.job for x in switches if x.source is SwitchSource.KEY}
        self._buttons = {x.code: x.job for x in switches if x.source is SwitchSource.MOUSE}
        self._pieces = {x.code: x.job for x in switches if x.source is SwitchSource.GAMEPAD}
        self._last_click = QPointF(QCursor.pos())
        application = QApplication.instance()
        if application is not None and not self._is_on:
            application.installEventFilter(self)
            self._is_on = True
        if self._pieces:
            self._pads.listen(self)
        else:
            self._pads.leave(self)

    def stop(self) -> None:
        """Hear nothing any more."""
        application = QApplication.instance()
        if application is not None and self._is_on:
            application.removeEventFilter(self)
        self._is_on = False
        self._pads.leave(self)
        self._down.clear()
        self._typed_in = None

    def is_helper_typing(self) -> bool:
        """Say whether a helper is typing into a field now."""
        return self._typed_in is not None and self._typed_in is QApplication.focusWidget()

    def pad_pressed(self, piece: PadPiece, _name: str) -> None:
        """Hear that a piece of a gamepad went down."""
        self._tell_pad(piece, is_down=True)

    def pad_released(self, piece: PadPiece, _name: str) -> None:
        """Hear that a piece of a gamepad came up."""
        self._tell_pad(piece, is_down=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a press of a switch; everything else goes on its way."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent) and isinstance(watched, QWidget | QWindow):
            return self._is_taken_key(event)
        if kind in _MOUSE and isinstance(event, QMouseEvent) and isinstance(watched, QWidget | QWindow):
            return self._is_taken_button(watched, event)
        return False

    def _is_taken_key(self, event: QKeyEvent) -> bool:
        code = _SAME_KEYS.get(event.key(), event.key())
        job = self._keys.get(code)
        is_down = event.type() is QEvent.Type.KeyPress
        if job is None:
            if is_down and event.key() not in _MODIFIERS:
                self._helper_pressed_key()
            return False
        if self.is_helper_typing():
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # Taken here, it comes again as a plain key and starts no shortcut.
            event.accept()
            return True
        if not event.isAutoRepeat():
            self._tell(SwitchSource.KEY, code, job, is_down=is_down)
        return True

    def _is_taken_button(self, watched: QWidget | QWindow, event: QMouseEvent) -> bool:
        code = event.button().value
        job = self._buttons.get(code)
        is_down = event.type() in _PRESSES
        is_held = (SwitchSource.MOUSE, code) in self._down
        if job is None or (is_down and self._was_pointed(event)):
            if is_down:
                self._last_click = event.globalPosition()
                self._helper_pressed_button(watched)
            return False
        if not is_down and not is_held:
            return False
        self._last_click = event.globalPosition()
        self._tell(SwitchSource.MOUSE, code, job, is_down=is_down)
        return True

    def _was_pointed(self, event: QMouseEvent) -> bool:
        """Say whether the pointer was moved since the last press, as a helper does and a switch box never."""
        moved = event.globalPosition() - self._last_click
        return max(abs(moved.x()), abs(moved.y())) > _MOVED_PX

    def _helper_pressed_key(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and is_field(focused):
            self._typed_in = focused
        self.helper_acted.emit()

    def _helper_pressed_button(self, watched: QWidget | QWindow) -> None:
        if isinstance(watched, QWidget) and is_field(watched):
            self._typed_in = watched
        self.helper_acted.emit()

    def _tell_pad(self, piece: PadPiece, *, is_down: bool) -> None:
        job = self._pieces.get(piece.code)
        if job is not None:
            self._tell(SwitchSource.GAMEPAD, piece.code, job, is_down=is_down)

    def _tell(self, source: SwitchSource, code: int, job: SwitchJob, *, is_down: bool) -> None:
        if is_down and (source, code) not in self._down:
            self._down.add((source, code))
            self.pressed.emit(job)
        elif not is_down and (source, code) in self._down:
            self._down.discard((source, code))
            self.released.emit(job)


_SAME_KEYS: Mapping[int, int] = {Qt.Key.Key_Enter.value: _ENTER}
