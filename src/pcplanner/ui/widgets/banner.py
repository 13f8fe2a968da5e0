"""Say one thing in the header: what happened, and one thing to press."""

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
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.icon_button import IconButton

_SIDE, _GAP, _EDGE, _SIGN, _LEAST, _LEAST_CLOSE = 12, 12, 5, 44, 120, 56
_STACK_EDGE, _FOOT = 4, 4


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
    """Show one message until it is cleared or closed; no clock ever takes it away."""

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
        """Ask for the height of the header."""
        return QSize(600, self._look.metrics.header_height - 4)

    def height_wanted(self) -> int:
        """Return how high it must be for the buttons of somebody who needs them big; else 0."""
        target = self._look.metrics.target
        return target + 2 * _EDGE + _FOOT if target else 0

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
        square, laid = self._lay(self._message.words)
        if square is not None and is_problem:
            look.icons.paint_mark(painter, square, Mark.WARNING, theme)
        elif square is not None:
            icon = Icon.STAR if self._message.kind is BannerKind.PRACTICE else Icon.INFO
            look.icons.paint(painter, square, icon, theme)
        left = square.right() + _GAP if square is not None else float(_SIDE)
        laid.draw(painter, QPointF(left, (self.height() - laid.height) / 2), theme.colour(Role.INK))

    def is_cut(self) -> bool:
        """Tell whether some of the words have no room."""
        return self._message is not None and self._lay(self._message.words)[1].is_cut

    def _lay(self, words: str) -> tuple[QRectF | None, LaidText]:
        """Return where the sign is and the words beside it; long words need its room more."""
        square = QRectF(_SIDE, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
        font = self._look.font(TextSize.BODY, bold=True)
        room, height = self._words_end() - square.right() - _GAP, self.height() - 2 * _EDGE
        laid = lay_text(words, font, room, max_height=height)
        if not laid.is_cut:
            return square, laid
        return None, lay_text(words, font, room + square.right() + _GAP - _SIDE, max_height=height)

    def _words_end(self) -> float:
        ends = [b.x() for b in (self._action, self._close) if b.isVisibleTo(self)]
        return min([*ends, self.width()]) - float(_GAP)

    @Slot()
    def _place(self) -> None:
        # Long words need the room more than the button does; its own words then stand in two lines.
        for widest in (self.width() // 3, self.width() // 4, 0):
            self._place_buttons(widest)
            if not self.is_cut():
                break
        else:
            if self._action.isVisibleTo(self) and self._close.isVisibleTo(self):
                self._stack_buttons()
        self.update()

    def _place_buttons(self, widest: int) -> None:
        right = self.width() - _SIDE
        metrics = self._look.metrics
        tallest = max(metrics.header_height - 2 * _EDGE, metrics.target)
        for button in (self._close, self._action):
            if not button.isVisibleTo(self):
                continue
            hint = button.sizeHint()
            height = min(hint.height(), self.height() - 2 * _EDGE - _FOOT, tallest)
            least = metrics.pressable(_LEAST if button is self._action else _LEAST_CLOSE)
            width = min(hint.width(), max(widest, least))
            button.setGeometry(right - width, (self.height() - height) // 2, width, height)
            right -= width + _GAP

    def _stack_buttons(self) -> None:
        """Put the action above Close, each as high as a finger needs, where the banner is very narrow."""
        left, close = self.width() - _SIDE - _LEAST, _LEAST_CLOSE - _GAP
        room = min(self.height(), self._look.metrics.header_height + 2 * _SIDE) - 2 * _STACK_EDGE
        top = (self.height() - room) // 2
        self._action.setGeometry(left, top, _LEAST, room - close - _STACK_EDGE)
        self._close.setGeometry(left, top + room - close, _LEAST, close)

    @Slot()
    def _on_close(self) -> None:
        # First told, so that whoever holds this can move the focus on before its button is hidden.
        self.closed.emit()
        self.clear_message()
