"""Show a recovery code in large letters, one box for each group."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_BUTTON, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.theme.text import lay_text

_GAP = 12


class CodeSheet(QWidget):
    """Show the groups in their order, each with its number."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: tuple[str, ...] = ()
        look.changed.connect(self.update)

    def show_groups(self, groups: tuple[str, ...]) -> None:
        """Show a code."""
        self._groups = groups
        self.setAccessibleName(f"{say('session.code')}. {' '.join(groups)}")
        self.update()

    def groups(self) -> tuple[str, ...]:
        """Return the groups that are shown."""
        return self._groups

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every group in its box."""
        if not self._groups:
            return
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        in_row = 4 if look.metrics.is_large else len(self._groups)
        rows = -(-len(self._groups) // in_row)
        width = (self.width() - _GAP * (in_row - 1)) / in_row
        height = (self.height() - _GAP * (rows - 1)) / rows
        line = theme.strong(Family.MAIN)
        number_font, font = look.font(TextSize.CHIP), look.font(TextSize.TITLE, bold=True)
        for index, group in enumerate(self._groups):
            row, column = divmod(index, in_row)
            box = QRectF(column * (width + _GAP), row * (height + _GAP), width, height)
            card = Card(theme.colour(Role.FACE), line, None, TILE_LINE, CORNER_BUTTON)
            paint_card(painter, box, card)
            number = lay_text(str(index + 1), number_font, width - 24, max_lines=1)
            # In a low box the number stands beside the group, so that the letters stay large.
            is_low = height < 2.6 * font.pixelSize()
            number_top = (height - number.height) / 2 if is_low else 6
            number.draw(painter, box.topLeft() + QPointF(12, number_top), theme.colour(Role.QUIET))
            left = box.left() + (number.width + 18 if is_low else 8)
            top = box.top() + (6 if is_low else number.height + 4)
            room, wide = box.bottom() - 6 - top, box.right() - 8 - left
            laid = lay_text(group, font, wide, max_lines=1, max_height=room)
            where = QPointF(left + (wide - laid.width) / 2, top + (room - laid.height) / 2)
            laid.draw(painter, where, theme.colour(Role.INK))
