"""Show how loud somebody speaks, as bars that fill from the left."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE
from pcplanner.ui.theme.shapes import Card, paint_card

_BARS, _GAP, _LEAST_SHARE = 16, 6, 0.4


class LevelMeter(QWidget):
    """Draw a row of bars; the louder, the more of them are full."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._full = 0
        self.setAccessibleName(say("voice.level"))
        look.changed.connect(self.update)

    def full_bars(self) -> int:
        """Return how many bars are full."""
        return self._full

    def set_level(self, level: float) -> None:
        """Show a loudness from 0 to 1."""
        full = round(max(0.0, min(1.0, level)) * _BARS)
        if full != self._full:
            self._full = full
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a low and wide room."""
        return QSize(400, self._look.metrics.grow(64, 0.3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, each a little higher than the one before."""
        theme = self._look.theme
        painter = QPainter(self)
        width = (self.width() - _GAP * (_BARS - 1)) / _BARS
        for number in range(_BARS):
            part = _LEAST_SHARE + (1 - _LEAST_SHARE) * number / (_BARS - 1)
            height = self.height() * part
            place = QRectF(number * (width + _GAP), self.height() - height, width, height)
            is_full = number < self._full
            ground = theme.colour(Role.MAIN if is_full else Role.FACE)
            line = theme.colour(Role.MAIN if is_full else Role.EDGE)
            paint_card(painter, place, Card(ground, line, None, BUTTON_LINE, 6))
