"""Wait for a press over the page: to learn a switch, or to find somebody's speed."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.pages.input.choices import Act
from pcplanner.ui.pages.input.speed_test import Stage
from pcplanner.ui.pages.input.view_model import InputState, InputViewModel
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.scanning.learning import SwitchLearner
from pcplanner.ui.scanning.switch_watch import SwitchWatch, switches_of
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.big_picture import BigPicture
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _BUTTON, _PICTURE_PART = 16, 84, 0.45
_STAR, _HAND = symbol("star"), symbol("switch")


class ActPanel(QWidget):
    """Show what to do, and take every press while one is waited for. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, look: Look, view_model: InputViewModel, pads: Gamepads) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._pads = pads
        self._learner, self._switches = SwitchLearner(pads), SwitchWatch(pads)
        for part in (self._learner, self._switches):
            part.setParent(self)
        self._learner.learnt.connect(view_model.learn)
        pads.plugged.connect(self._on_plugged)
        self._switches.pressed.connect(lambda _: view_model.speed.press())
        self.picture = BigPicture(look)
        self.words = WordsLabel(look, "", size=TextSize.BODY, bold=True)
        self.keep = MainButton(look, say("input.speed_keep"), icon=Icon.TICK)
        self.again = PlainButton(look, say("input.speed_again"), icon=Icon.SAY_AGAIN)
        self.leave = PlainButton(look, say("input.speed_leave"), icon=Icon.CLOSE)
        for widget in (self.picture, self.words, self.keep, self.again, self.leave):
            widget.setParent(self)
        self.keep.clicked.connect(view_model.keep_speed)
        self.again.clicked.connect(view_model.speed.start)
        self.leave.clicked.connect(view_model.leave_act)
        self._was: tuple[Act | None, Stage] = (None, Stage.OFF)

    def prompt(self, state: InputState) -> str:
        """Return what the person is asked now."""
        if state.act is Act.FIND_SPEED:
            return state.told if state.stage is Stage.FOUND else say("input.speed_prompt")
        return say("input.learn_prompt")

    def show_state(self, state: InputState) -> None:
        """Show where it is, and listen for presses only while one is waited for."""
        is_found = state.stage is Stage.FOUND
        self._listen(state)
        self.keep.setVisible(is_found)
        self.again.setVisible(is_found)
        self.picture.set_picture(self._picture(state), self.prompt(state))
        self.words.set_words(self._words(state))
        self._place()
        if is_found and self._was != (state.act, state.stage):
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was = (state.act, state.stage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._place()

    def stop(self) -> None:
        """Take no more presses, as when the page is left."""
        self._learner.stop()
        self._switches.stop()

    def _listen(self, state: InputState) -> None:
        is_learning = state.act in {Act.LEARN_CHOOSE, Act.LEARN_MOVE_ON}
        is_measuring = state.act is Act.FIND_SPEED and state.stage in {Stage.WAITING, Stage.STAR}
        if is_learning:
            self._learner.start()
        else:
            self._learner.stop()
        if is_measuring:
            self._switches.start(switches_of(state.now.method, state.now.switches))
        else:
            self._switches.stop()

    def _picture(self, state: InputState) -> object | None:
        if state.act is Act.FIND_SPEED:
            return _STAR if state.stage in {Stage.STAR, Stage.FOUND} else None
        return _HAND

    def _words(self, state: InputState) -> str:
        if state.act is not Act.FIND_SPEED:
            return state.told or self._learn_words()
        if state.stage is Stage.WAITING:
            return f"{say('input.speed_wait')} {state.told}"
        return "" if state.stage is Stage.FOUND else state.told

    def _learn_words(self) -> str:
        """Say what can be a switch, and that a gamepad is there: a helper sees then that it is heard."""
        if not self._pads.can_be_read:
            return say("input.learn_help")
        return say("input.pad_is_there" if self._pads.is_plugged else "input.learn_help_pad")

    @Slot()
    def _on_plugged(self) -> None:
        self.words.set_words(self._words(self._view_model.state))

    def _place(self) -> None:
        """Put the picture on the left, as high as the panel, with the words and the buttons beside it."""
        width, height = self.width(), self.height()
        left = round(width * _PICTURE_PART)
        self.picture.setGeometry(0, 0, left - _GAP, height)
        shown = [x for x in (self.keep, self.again, self.leave) if not x.isHidden()]
        button = min(
            self._look.metrics.grow(_BUTTON, 0.6), (height - _GAP * len(shown)) // max(1, len(shown))
        )
        top = height - len(shown) * (button + _GAP) + _GAP
        for number, part in enumerate(shown):
            part.setGeometry(QRect(left, top + number * (button + _GAP), width - left, button))
        self.words.setGeometry(left, 0, width - left, max(0, top - _GAP))
