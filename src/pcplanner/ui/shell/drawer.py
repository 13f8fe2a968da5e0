"""Hold the facilitator's part of a page in a drawer at the right."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.words_label import WordsLabel

_LEFT = 16
_LINE = 3
_LEAST_RECORD = 44
_HEADS = ((Icon.ARROW_RIGHT, True), (None, True), (Icon.ARROW_RIGHT, False), (None, False))


class Drawer(QWidget):
    """Show a head with Close, and below it what the page gave, or a sentence when it gave nothing."""

    close_pressed = Signal()
    record_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._content: QWidget | None = None
        self._title = WordsLabel(look, say("shell.facilitator"), size=TextSize.HEADING, bold=True, wrap=False)
        self.close_button = PlainButton(look, say("shell.close"), icon=Icon.ARROW_RIGHT, icon_at_end=True)
        self._empty = WordsLabel(look, say("shell.drawer_empty"))
        self.undo_button = IconButton(look, say("shell.undo"), icon=Icon.UNDO)
        self.redo_button = IconButton(look, say("shell.redo"), icon=Icon.REDO)
        self.record_button = IconButton(look, say("shell.record_prompt"), icon=Icon.MICROPHONE)
        self.record_button.show_words(False)
        self.record_button.set_name(say("shell.record_prompt_name"))
        # Made in the order Tab goes: what the page gave comes before these, see ``set_content``.
        tools = (self.record_button, self.undo_button, self.redo_button)
        for part in (self._title, self._empty, *tools, self.close_button):
            part.setParent(self)
        self.set_undo(None, None)
        self.setAccessibleName(say("shell.facilitator"))
        self.close_button.clicked.connect(self.close_pressed)
        self.record_button.clicked.connect(self.record_pressed)
        self.undo_button.clicked.connect(self.undo_pressed)
        self.redo_button.clicked.connect(self.redo_pressed)
        look.changed.connect(self._place)
        self.setVisible(False)

    def set_undo(self, undo: str | None, redo: str | None) -> None:
        """Say what undo and redo would do, in words; with nothing to do they say why."""
        self.undo_button.set_name(say("shell.undo_it", what=undo) if undo else say("shell.undo"))
        self.undo_button.set_not_now(not undo, say("shell.nothing_to_undo"))
        self.redo_button.set_name(say("shell.redo_it", what=redo) if redo else say("shell.redo"))
        self.redo_button.set_not_now(not redo, say("shell.nothing_to_redo"))

    def content(self) -> QWidget | None:
        """Return what the page gave."""
        return self._content

    def set_content(self, content: QWidget | None) -> None:
        """Show what the page gave; what was here before goes back to its page, hidden."""
        if content is self._content:
            return
        old = self._content if self._content is not None and isValid(self._content) else None
        if old is not None and old.parentWidget() is self:
            old.hide()
            old.setParent(None)
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

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the parts in their places."""
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at its left."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Role.BAR))
        painter.fillRect(0, 0, _LINE, self.height(), theme.colour(Role.EDGE))

    def _tool_width(self, button: IconButton, height: int) -> int:
        words = QFontMetricsF(self._look.font(TextSize.CAPTION)).horizontalAdvance(button.words())
        return max(height - 12, round(words) + 24)

    def _head_height(self) -> int:
        return self._look.metrics.header_height

    def _middle(self) -> float:
        return (self._head_height() - 4) / 2

    @Slot()
    def _place(self) -> None:
        metrics = self._look.metrics
        head = self._head_height()
        record = max(_LEAST_RECORD, metrics.grow(30))
        text = _LEFT + record + 6
        title, height = self._title.sizeHint().width(), min(head - 12, 96)
        tools = (self.redo_button, self.undo_button)
        # Where the head is too narrow for everything, its title is the last thing to go.
        for icon, has_words in _HEADS:
            self.close_button.set_icon(icon)
            hint = self.close_button.sizeHint()
            left = self.width() - metrics.margin_right - min(hint.width() - 12, self.width() // 2)
            wide = [self._tool_width(x, height) if has_words else height - 12 for x in tools]
            if title <= left - sum(wide) - 16 - text - 12:
                break
        width = self.width() - metrics.margin_right - left
        top = round(self._middle()) - height // 2 + 1
        self.close_button.setGeometry(left, top, width, height)
        self.record_button.setGeometry(_LEFT, top, record, height)
        for button, width in zip(tools, wide, strict=True):
            left -= width + 8
            button.show_words(has_words)
            button.setGeometry(left, top, width, height)
        self._title.setGeometry(text, 0, max(1, left - text - 8), head - 4)
        self._title.setVisible(title <= left - text - 4)
        space = self.content_space()
        for part in (self._content, self._empty):
            if part is not None:
                part.setGeometry(_LEFT, head, space.width(), space.height())
        self.update()
