"""Say one thing on top of the page: what happened, and one thing to press."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.icon_button import IconButton


class BannerKind(Enum):
    """What sort of thing is said."""

    INFO = "info"
    PROBLEM = "problem"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class BannerMessage:
    """One thing to say: its words, its kind and the words of a button, if there is one."""

    words: str
    kind: BannerKind = BannerKind.INFO
    action: str = ""


class Banner(QWidget):
    """Show one message until somebody closes it; it never goes by itself."""

    action_pressed = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._message: BannerMessage | None = None
        self._action = PlainButton(look, "", bold=True)
        self._close = IconButton(look, say("shell.close"), icon=Icon.CLOSE, show_words=False)
        for button in (self._action, self._close):
            button.setParent(self)
        self._action.clicked.connect(self.action_pressed)
        self._close.clicked.connect(self._on_close)
        look.changed.connect(self._place)
        self.setVisible(False)

    def message(self) -> BannerMessage | None:
        """Return what is said now."""
        return self._message

    def show_message(self, message: BannerMessage) -> None:
        """Say something."""
        self._message = message
        self._action.set_words(message.action)
        self._action.setVisible(bool(message.action))
        self._close.setVisible(message.kind is not BannerKind.PRACTICE)
        self.setAccessibleName(message.words)
        self._place()
        self.setVisible(True)
        self.raise_()
        self.update()

    def clear_message(self) -> None:
        """Say nothing."""
        self._message = None
        self.setVisible(False)

    def sizeHint(self) -> QSize:
        """Ask for the height of the prompt row."""
        return QSize(600, 88)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the buttons at the right."""
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its sign and its words."""
        if self._message is None:
            return
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        is_problem = self._message.kind is BannerKind.PROBLEM
        family = Family.RIGHTS if is_problem else Family.MEETING
        line = theme.strong(family)
        width = TILE_LINE if is_problem else BUTTON_LINE
        paint_card(painter, QRectF(self.rect()), Card(theme.soft(family), line, None, width, CORNER))
        edge = 44.0
        square = QRectF(16, (self.height() - edge) / 2, edge, edge)
        if is_problem:
            look.icons.paint_mark(painter, square, Mark.WARNING, theme)
        else:
            icon = Icon.STAR if self._message.kind is BannerKind.PRACTICE else Icon.INFO
            look.icons.paint(painter, square, icon, theme)
        left = square.right() + 14
        width_left = self._words_end() - left
        font = look.font(TextSize.BODY, bold=True)
        laid = lay_text(self._message.words, font, width_left, max_lines=3, max_height=self.height() - 12)
        laid.draw(painter, QPointF(left, (self.height() - laid.height) / 2), theme.colour(Role.INK))

    def _words_end(self) -> float:
        ends = [b.x() for b in (self._action, self._close) if b.isVisibleTo(self)]
        return min([*ends, self.width()]) - 16.0

    @Slot()
    def _place(self) -> None:
        right = self.width() - 12
        for button in (self._close, self._action):
            if not button.isVisibleTo(self):
                continue
            hint = button.sizeHint()
            height = min(hint.height(), self.height() - 16)
            width = min(hint.width(), self.width() // 3)
            button.setGeometry(right - width, (self.height() - height) // 2, width, height)
            right -= width + 12
        self.update()

    @Slot()
    def _on_close(self) -> None:
        self.clear_message()
        self.closed.emit()
