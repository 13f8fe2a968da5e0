"""Show small and big beside each other: the buttons that change how big a photo is."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import paint_card
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton


class PushButton(PressButton):
    """Show an icon at a share of the room there is, and a word under it."""

    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, words: str, icon: Icon, *, share: float = 0.7) -> None:
        self._icon = icon
        self._share = share
        super().__init__(look, words)

    def sizeHint(self) -> QSize:
        """Ask for 200 x 128 at 100 %."""
        metrics = self._look.metrics
        return QSize(metrics.grow(200, 0.2), metrics.grow(128, 0.2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, the icon and the word."""
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        edge = theme.colour(Role.EDGE)
        card = self.card(theme.colour(Role.FACE), edge, line_width=BUTTON_LINE, foot=edge)
        face = paint_card(painter, QRectF(self.rect()), card)
        font = look.font(TextSize.BODY, bold=True)
        laid = lay_text(self._words, font, face.width() - 16, max_lines=2, max_height=face.height() * 0.48)
        room = face.height() - laid.height - 28
        size = min(room, face.width() - 24, 120.0) * self._share
        square = QRectF(0, 0, size, size)
        square.moveCenter(QPointF(face.center().x(), face.top() + 10 + room / 2))
        look.icons.paint(painter, square, self._icon, theme, self.ink())
        laid.draw(
            painter, QPointF(face.center().x() - laid.width / 2, face.bottom() - laid.height - 10), self.ink()
        )
