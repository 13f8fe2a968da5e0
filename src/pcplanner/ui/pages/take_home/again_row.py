"""Choose the day the plan is looked at again, a week sooner or a week later at a time."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP = 12


class AgainRow(QWidget):
    """Show the day between two buttons. Emits ``sooner_pressed`` and ``later_pressed``."""

    sooner_pressed = Signal()
    later_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.question = WordsLabel(look, say("take_home.again_title"), size=TextSize.TILE, bold=True)
        self.sooner = PlainButton(look, say("take_home.again_sooner"), icon=Icon.MOVE_BACK)
        self.day = WordsLabel(look)
        self.day.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.later = PlainButton(look, say("take_home.again_later"), icon=Icon.MOVE_ON)
        for part in (self.question, self.sooner, self.day, self.later):
            part.setParent(self)
        self.sooner.clicked.connect(self.sooner_pressed)
        self.later.clicked.connect(self.later_pressed)

    def show_day(self, words: str, *, has_day: bool) -> None:
        """Show the day in words; where there is none yet, offer the first one."""
        self.day.set_words(words)
        self.later.set_words(say("take_home.again_later" if has_day else "take_home.again_first"))
        self.sooner.set_not_now(not has_day, say("take_home.again_none"))
        for button in (self.sooner, self.later):
            button.set_name(f"{button.words()}. {words}")

    def show_question(self, *, is_shown: bool) -> None:
        """Show the question above, or leave it to the prompt."""
        self.question.setVisible(is_shown)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the day between the buttons."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Ask for a row as high as the questions beside it."""
        return QSize(632, 140)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go between the two buttons with the arrow keys."""
        other = {Qt.Key.Key_Left: self.sooner, Qt.Key.Key_Right: self.later}.get(Qt.Key(event.key()))
        if other is None:
            super().keyPressEvent(event)
        else:
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        top = 0
        if not self.question.isHidden():
            top = self._look.metrics.px(29)
            self.question.setGeometry(0, 0, self.width(), top)
        room = self.height() - top
        button = self.width() * 29 // 100
        self.sooner.setGeometry(0, top, button, room)
        self.later.setGeometry(self.width() - button, top, button, room)
        self.day.setGeometry(button + _GAP, top, self.width() - 2 * (button + _GAP), room)
