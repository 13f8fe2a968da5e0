"""Hold the facilitator's part of a page in a drawer at the right."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_LEFT = 16
_LINE = 3


class Drawer(QWidget):
    """Show a head with Close, and below it what the page gave, or a sentence when it gave nothing."""

    close_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._content: QWidget | None = None
        self._title = WordsLabel(look, say("shell.facilitator"), size=TextSize.HEADING, bold=True)
        self.close_button = PlainButton(look, say("shell.close"), icon=Icon.ARROW_RIGHT, icon_at_end=True)
        self._empty = WordsLabel(look, say("shell.drawer_empty"))
        for part in (self._title, self.close_button, self._empty):
            part.setParent(self)
        self.setAccessibleName(say("shell.facilitator"))
        self.close_button.clicked.connect(self.close_pressed)
        look.changed.connect(self._place)
        self.setVisible(False)

    def content(self) -> QWidget | None:
        """Return what the page gave."""
        return self._content

    def set_content(self, content: QWidget | None) -> None:
        """Show what the page gave; what was here before goes back to its page, hidden."""
        if content is self._content:
            return
        if self._content is not None and self._content.parentWidget() is self:
            self._content.hide()
            self._content.setParent(None)
        self._content = content
        if content is not None:
            content.setParent(self)
            content.show()
        self._empty.setVisible(content is None)
        self._place()

    def content_space(self) -> QSize:
        """Return the room there is for what a page gives."""
        head = self._head_height()
        right = self._look.metrics.margin_right
        return QSize(max(1, self.width() - _LEFT - right), max(1, self.height() - head - 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts in their places."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the line at its left and the pencil."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Role.BAR))
        painter.fillRect(0, 0, _LINE, self.height(), theme.colour(Role.EDGE))
        edge = float(self._look.metrics.grow(30))
        square = QRectF(_LEFT + 2, self._middle() - edge / 2, edge, edge)
        self._look.icons.paint(painter, square, Icon.PENCIL, theme)

    def _head_height(self) -> int:
        return self._look.metrics.header_height

    def _middle(self) -> float:
        return (self._head_height() - 4) / 2

    @Slot()
    def _place(self) -> None:
        metrics = self._look.metrics
        head = self._head_height()
        hint = self.close_button.sizeHint()
        width, height = min(max(144, hint.width()), self.width() // 2), min(head - 24, 96)
        left = self.width() - metrics.margin_right - width
        self.close_button.setGeometry(left, round(self._middle()) - height // 2 + 1, width, height)
        text = _LEFT + 2 + metrics.grow(30) + 12
        self._title.setGeometry(text, 0, max(1, left - text - 8), head - 4)
        space = self.content_space()
        for part in (self._content, self._empty):
            if part is not None:
                part.setGeometry(_LEFT, head, space.width(), space.height())
        self.update()
