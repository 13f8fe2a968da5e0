"""Draw the box that words are typed in, with a line of words at its foot."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, round_path
from pcplanner.ui.theme.text import lay_text


class FieldBox(QWidget):
    """Draw the box round what is typed, with a line of words at its foot."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._message = ""
        self._mark: Icon | Mark | None = None
        look.changed.connect(self.update)

    def set_message(self, message: str, mark: Icon | Mark | None) -> None:
        """Show words at the foot of the box, after a sign."""
        self._message, self._mark = message, mark
        self.update()

    def message(self) -> str:
        """Return the words at the foot of the box."""
        return self._message

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        return round_path(QRectF(self.rect()), CORNER_BUTTON)

    def message_height(self) -> int:
        """Return the room the words at the foot need."""
        return round(self._look.font(TextSize.CAPTION).pixelSize() * 1.5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the words at its foot."""
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        rect = QRectF(self.rect())
        card = Card(theme.colour(Role.FACE), theme.colour(Role.EDGE), None, BUTTON_LINE, CORNER_BUTTON)
        paint_card(painter, rect, card)
        if not self._message:
            return
        height = float(self.message_height())
        edge = height * 0.8
        top = rect.bottom() - height - 6
        square = QRectF(16, top + (height - edge) / 2, edge, edge)
        if isinstance(self._mark, Mark):
            look.icons.paint_mark(painter, square, self._mark, theme)
        elif self._mark is not None:
            good = theme.strong(Mark.YES.family) if Mark.YES.family else None
            look.icons.paint(painter, square, self._mark, theme, good)
        width = rect.width() - square.right() - 20
        laid = lay_text(self._message, look.font(TextSize.CAPTION), width, max_lines=2, max_height=height + 8)
        where = rect.topLeft()
        where.setX(square.right() + 8)
        where.setY(top + (height - laid.height) / 2)
        laid.draw(painter, where, theme.colour(Role.INK))
