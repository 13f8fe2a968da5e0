"""Say what is on the stick now, and that it was checked."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.services.stick_writing import WrittenStick
from pcplanner.ui.pages.stick.state import written_words
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_tick_disc
from pcplanner.ui.theme.text import LaidText, lay_text

_INSET, _GAP, _SIGN, _DISC = 32, 24, 150, 56
_BETWEEN = 10


class DonePanel(QWidget):
    """Show a stick with a tick, and the sentences beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words: tuple[str, ...] = ()
        look.changed.connect(self.update)

    def show_written(self, written: WrittenStick) -> None:
        """Show what was written."""
        self._words = written_words(written)
        self.setAccessibleName(" ".join(self._words))
        self.update()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        return self._words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the stick and the words."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        soft, strong = theme.soft(Family.CIRCLE), theme.strong(Family.CIRCLE)
        paint_card(painter, QRectF(self.rect()), Card(soft, strong, None, 3, CORNER_CARD))
        edge = float(min(_SIGN, self.height() - 2 * _INSET, self.width() // 5))
        sign = QRectF(_INSET, (self.height() - edge) / 2, edge, edge)
        look.icons.paint(painter, sign, Icon.STICK, theme, theme.colour(Role.INK))
        disc = QPointF(sign.right() - _DISC / 3, sign.top() + _DISC / 3)
        tick = theme.colour(Role.ON_MARK)
        paint_tick_disc(painter, disc, _DISC, disc=strong, tick=tick, halo=theme.colour(Role.FACE))
        self._paint_words(painter, sign.right() + _GAP)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        width, room = self.width() - left - _INSET, self.height() - 2.0 * _INSET
        laid = self._laid(width, room)
        height = sum(x.height for x in laid) + _BETWEEN * (len(laid) - 1)
        y = (self.height() - height) / 2
        for block in laid:
            block.draw(painter, QPointF(left, y), self._look.theme.colour(Role.INK))
            y += block.height + _BETWEEN

    def _laid(self, width: float, room: float) -> list[LaidText]:
        """Return the sentences in the largest letters in which all of them can be read."""
        for size in (TextSize.LINE, TextSize.TILE, TextSize.BODY, TextSize.CAPTION):
            laid = [
                lay_text(words, self._look.font(size, bold=not n), width, max_lines=4)
                for n, words in enumerate(self._words)
            ]
            if sum(x.height + _BETWEEN for x in laid) <= room:
                return laid
        return laid
