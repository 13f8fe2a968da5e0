"""Show a line that is a heading of its own over the lines after it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET = 12
_MOST_PICTURE = 88


class HeadingRow(PressButton):
    """Show the words of a heading large, over a line in the colour of the family."""

    is_of_plan = True

    def __init__(self, look: Look, row: LineRow, family: Family) -> None:
        self._row = row
        self._family = family
        super().__init__(look, row.words, name=row.name)

    @property
    def row(self) -> LineRow:
        """Return the line that is shown."""
        return self._row

    def show_row(self, row: LineRow) -> None:
        """Show a line."""
        self._row = row
        self.set_words(row.words)
        self.set_name(row.name)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row of 960 x 88."""
        return QSize(960, self._look.metrics.grow(88, 0.6))

    def minimumSizeHint(self) -> QSize:
        """Need room for a few words."""
        return QSize(300, self._look.metrics.grow(72, 0.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, their picture and the line below."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        strong = theme.strong(self._family)
        ground = theme.colour(Role.MAIN_SOFT if self._row.is_chosen else Role.PAPER)
        face = paint_card(painter, QRectF(self.rect()), self.card(ground, ground, line_width=0))
        left = face.x() + _INSET
        if self._row.picture is not None:
            edge = min(face.height() - 2 * _INSET, float(_MOST_PICTURE))
            space = QRectF(left, face.center().y() - edge / 2, edge, edge)
            paint_picture_ground(painter, space, theme, _INSET)
            pixmap = look.pictures.pixmap(self._row.picture, picture_size(space), self.devicePixelRatioF())
            paint_pixmap(painter, space, pixmap)
            left = space.right() + 2 * _INSET
        width = face.right() - _INSET - left
        font = look.font(TextSize.PROMPT, bold=True)
        laid = lay_text(self._words, font, width, max_lines=2, max_height=face.height() - 12)
        laid.draw(painter, QPointF(left, face.center().y() - laid.height / 2), theme.colour(Role.INK))
        painter.setPen(QPen(strong, 4))
        painter.drawLine(QPointF(face.x(), face.bottom() - 2), QPointF(face.right(), face.bottom() - 2))
