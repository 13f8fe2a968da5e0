"""Choose a number with two big buttons, and never by typing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _BUTTON_SHARE = 12, 0.32


class Stepper(QWidget):
    """Show what is chosen between the two buttons. Emits ``stepped(int)``, -1 or 1."""

    stepped = Signal(int)

    def __init__(self, look: Look, less: str, more: str) -> None:
        super().__init__()
        self.less = PlainButton(look, less, icon=Icon.MOVE_BACK)
        self.now = WordsLabel(look, size=TextSize.TILE, bold=True)
        self.now.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = PlainButton(look, more, icon=Icon.MOVE_ON, icon_at_end=True)
        for part in (self.less, self.now, self.more):
            part.setParent(self)
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))

    def show_value(self, words: str, *, can_less: bool, can_more: bool, why: str) -> None:
        """Show what is chosen now, and which way it goes no further."""
        self.now.set_words(words)
        self.less.set_not_now(not can_less, why)
        self.more.set_not_now(not can_more, why)
        for button in (self.less, self.more):
            button.set_name(f"{button.words()}. {words}")

    def sizeHint(self) -> QSize:
        """Ask for a row."""
        return QSize(632, 88)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words between the buttons."""
        super().resizeEvent(event)
        button = round(self.width() * _BUTTON_SHARE)
        self.less.setGeometry(0, 0, button, self.height())
        self.more.setGeometry(self.width() - button, 0, button, self.height())
        self.now.setGeometry(button + _GAP, 0, self.width() - 2 * (button + _GAP), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go between the two buttons with the arrow keys."""
        other = {Qt.Key.Key_Left: self.less, Qt.Key.Key_Right: self.more}.get(Qt.Key(event.key()))
        if other is None:
            super().keyPressEvent(event)
        else:
            other.setFocus(Qt.FocusReason.OtherFocusReason)
