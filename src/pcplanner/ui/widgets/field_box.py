"""Draw the box that words are typed in, with a line of words at its foot."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, round_path
from pcplanner.ui.theme.text import LaidText, lay_text

_MARK_LEFT = 16


class FieldBox(QWidget):
    """Draw the box round what is typed, with a line of words at its foot."""

    def __init__(self, look: Look, message_lines: int = 1) -> None:
        super().__init__()
        self._look = look
        self._message_lines = message_lines
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._message = ""
        self._mark: Icon | Mark | None = None
        self._more: tuple[Icon | None, Icon | None] = (None, None)
        look.changed.connect(self.update)

    def set_message(self, message: str, mark: Icon | Mark | None) -> None:
        """Show words at the foot of the box, after a sign."""
        self._message, self._mark = message, mark
        self.update()

    def set_more(self, *, before: Icon | None, after: Icon | None) -> None:
        """Show with arrows at the foot that there are words before or after those that are seen."""
        if (before, after) != self._more:
            self._more = (before, after)
            self.update()

    def more(self) -> tuple[Icon | None, Icon | None]:
        """Return the arrows that show where there are more words."""
        return self._more

    def message(self) -> str:
        """Return the words at the foot of the box."""
        return self._message

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        return round_path(QRectF(self.rect()), CORNER_BUTTON)

    def message_height(self) -> int:
        """Return the room the words at the foot need in the width of the box; a line when there are none."""
        line = round(self._look.font(TextSize.CAPTION).pixelSize() * 1.5)
        if not self._message or self._message_lines == 1:
            return line
        return max(line, round(self._laid(self._message_width(), None).height) + 4)

    def is_message_cut(self) -> bool:
        """Say whether the words at the foot do not fit."""
        return self._laid(self._message_width(), self.message_height() + 8).is_cut

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor into the words, wherever the box is pressed."""
        for inside in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if inside.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                inside.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the words at its foot."""
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        rect = QRectF(self.rect())
        card = Card(theme.colour(Role.FACE), theme.colour(Role.EDGE), None, BUTTON_LINE, CORNER_BUTTON)
        paint_card(painter, rect, card)
        height = float(self.message_height())
        edge = self._mark_edge()
        top = rect.bottom() - height - 6
        end = rect.right() - 12
        for icon in filter(None, reversed(self._more)):
            arrow = QRectF(end - edge, top + (height - edge) / 2, edge, edge)
            look.icons.paint(painter, arrow, icon, theme)
            end = arrow.left() - 4
        if not self._message:
            return
        square = QRectF(_MARK_LEFT, top + (height - edge) / 2, edge, edge)
        if isinstance(self._mark, Mark):
            look.icons.paint_mark(painter, square, self._mark, theme)
        elif self._mark is not None:
            good = theme.strong(Mark.YES.family) if Mark.YES.family else None
            look.icons.paint(painter, square, self._mark, theme, good)
        width = end - square.right() - 8
        laid = self._laid(width, height + 8)
        where = rect.topLeft()
        where.setX(square.right() + 8)
        where.setY(top + (height - laid.height) / 2)
        laid.draw(painter, where, theme.colour(Role.INK))

    def _mark_edge(self) -> float:
        return round(self._look.font(TextSize.CAPTION).pixelSize() * 1.5) * 0.8

    def _message_width(self) -> float:
        return self.width() - _MARK_LEFT - self._mark_edge() - 20

    def _laid(self, width: float, max_height: float | None) -> LaidText:
        return lay_text(
            self._message, self._look.font(TextSize.CAPTION), width, max_lines=2, max_height=max_height
        )
