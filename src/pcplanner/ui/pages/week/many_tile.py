"""Show that several things happen in one part of a day, with their pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.words import say
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _GAP, _CORNER = 6, 4, 8
_MOST = 3


class ManyTile(PressButton):
    """Show up to three pictures over how many things there are; a press shows them all."""

    is_of_plan = True
    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, family: Family) -> None:
        self._family = family
        self._pictures: tuple[object, ...] = ()
        super().__init__(look)

    def show_rows(self, rows: Sequence[LineRow]) -> None:
        """Show what happens then."""
        self._pictures = tuple(row.picture for row in rows if row.picture is not None)[:_MOST]
        self.set_words(say("week.many", count=len(rows)))
        words = ", ".join(row.short_name for row in rows)
        self.set_name(say("week.many_name", count=len(rows), words=words))

    def sizeHint(self) -> QSize:
        """Ask for a small cell."""
        return QSize(164, 88)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(64, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pictures side by side and the words below them."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        ground, line = theme.soft(self._family), theme.strong(self._family)
        face = paint_card(painter, QRectF(self.rect()), self.card(ground, line, foot=line))
        font = look.font(TextSize.CHIP, bold=True)
        laid = lay_text(self._words, font, face.width() - 2 * _INSET, max_lines=1)
        room = face.height() - laid.height - 2 * _INSET
        count = max(1, len(self._pictures))
        edge = min(room, (face.width() - 2 * _INSET - (count - 1) * _GAP) / count)
        left = face.center().x() - (count * edge + (count - 1) * _GAP) / 2
        for number, picture in enumerate(self._pictures):
            space = QRectF(left + number * (edge + _GAP), face.y() + _INSET, edge, edge)
            paint_picture_ground(painter, space, theme, _CORNER)
            inner = space.adjusted(3, 3, -3, -3)
            pixmap = look.pictures.pixmap(picture, picture_size(inner), self.devicePixelRatioF())
            paint_pixmap(painter, inner, pixmap)
        where = QPointF(face.center().x() - laid.width / 2, face.bottom() - laid.height - 3)
        laid.draw(painter, where, theme.colour(Role.INK))
