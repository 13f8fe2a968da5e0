"""Show with a tick that what was chosen is kept: there is nothing to press for it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import paint_tick_disc
from pcplanner.ui.theme.text import lay_text

_DISC, _GAP = 36, 12


class KeptSign(QWidget):
    """Show a tick and one word."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(say("looks.is_kept"))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tick and the words beside it, in the middle."""
        theme, painter = self._look.theme, QPainter(self)
        face = QRectF(self.rect())
        font = self._look.font(TextSize.BODY, bold=True)
        laid = lay_text(
            say("looks.is_kept"), font, face.width() - _DISC - _GAP, max_lines=2, max_height=face.height()
        )
        left = face.x() + max(0.0, (face.width() - _DISC - _GAP - laid.width) / 2)
        middle = face.center().y()
        paint_tick_disc(
            painter,
            QPointF(left + _DISC / 2, middle),
            _DISC,
            disc=theme.colour(Role.MAIN),
            tick=theme.colour(Role.ON_MAIN),
            halo=theme.colour(Role.PAPER),
        )
        laid.draw(painter, QPointF(left + _DISC + _GAP, middle - laid.height / 2), theme.colour(Role.INK))
