"""Build the small parts of a page of columns: what a column is called, and the way to add something."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _GAP, _CORNER = 4, 10, 8
_NARROW, _QUIET = 130, 190
_ICON, _ICON_QUIET = 36, 28


class ColumnHead(PressButton):
    """Show what a column or a row is called, with its symbol; a press says it."""

    corner = float(CORNER_BUTTON)

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        picture: object | None,
        family: Family,
        size: TextSize = TextSize.TILE,
    ) -> None:
        self._picture = picture
        self._family = family
        self._size = size
        super().__init__(look, words)

    def sizeHint(self) -> QSize:
        """Ask for one line of words."""
        return QSize(300, self._look.metrics.grow(64, 0.6))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(64, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the symbol, and the words beside or below it."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        ground, line = theme.soft(self._family), theme.strong(self._family)
        face = paint_card(painter, QRectF(self.rect()), self.card(ground, line, line_width=0))
        painter.fillRect(QRectF(face.x() + 8, face.bottom() - 3, face.width() - 16, 3), line)
        is_high = face.width() < look.metrics.px(_NARROW)
        picture, room = self._share(face, is_high=is_high)
        laid = self._lay_words(room)
        if laid.is_cut:
            # The words are needed more than the symbol.
            picture, room = QRectF(), face.adjusted(_INSET, _INSET, -_INSET, -_INSET)
            laid = self._lay_words(room)
        if not picture.isEmpty():
            self._paint_picture(painter, picture)
        left = room.center().x() - laid.width / 2 if is_high else room.x()
        top = room.y() if is_high else room.center().y() - laid.height / 2
        laid.draw(painter, QPointF(left, top), theme.colour(Role.INK))

    def _share(self, face: QRectF, *, is_high: bool) -> tuple[QRectF, QRectF]:
        """Return the room of the symbol and that of the words."""
        if self._picture is None:
            return QRectF(), face.adjusted(_GAP, _INSET, -_GAP, -_INSET)
        if is_high:
            edge = min(face.width() - 2 * _INSET, face.height() * 0.5)
            picture = QRectF(face.center().x() - edge / 2, face.y() + _INSET, edge, edge)
            return picture, face.adjusted(_INSET, edge + 2 * _INSET, -_INSET, -_INSET)
        edge = min(face.height() - 2 * _INSET - 3, face.width() * 0.3, float(self._look.metrics.grow(96)))
        picture = QRectF(face.x() + _INSET + 2, face.center().y() - edge / 2 - 1, edge, edge)
        return picture, face.adjusted(edge + _INSET + _GAP, _INSET, -_INSET, -_INSET)

    def _lay_words(self, room: QRectF) -> LaidText:
        font = self._look.font(self._size, bold=True)
        return lay_text(self._words, font, room.width(), max_lines=4, max_height=room.height())

    def _paint_picture(self, painter: QPainter, space: QRectF) -> None:
        paint_picture_ground(painter, space, self._look.theme, _CORNER)
        inner = space.adjusted(3, 3, -3, -3)
        pixmap = self._look.pictures.pixmap(self._picture, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)


class AddButton(PressButton):
    """Show a plus where something can be added; its name says where."""

    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, family: Family, where: str, words: str = "") -> None:
        self._family = family
        shown = words or say("columns.add")
        super().__init__(
            look, shown, name=say("columns.add_name", words=shown, where=where) if where else None
        )

    def sizeHint(self) -> QSize:
        """Ask for a row of 300 x 72."""
        return QSize(300, self._look.metrics.grow(72, 0.6))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(44, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plus, and its word where there is room."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        strong = theme.strong(self._family)
        # Where there are many of them, each is quiet.
        is_quiet = self.width() < look.metrics.px(_QUIET)
        line = theme.colour(Role.EDGE) if is_quiet and not self.underMouse() else strong
        card = self.card(theme.colour(Role.PAPER), line, line_width=BUTTON_LINE)
        dashed = Card(card.ground, card.line, None, BUTTON_LINE, self.corner, card.is_down, is_dashed=True)
        face = paint_card(painter, QRectF(self.rect()), dashed)
        font = look.font(TextSize.BODY)
        edge = min(face.height() - 16, float(look.metrics.grow(_ICON_QUIET if is_quiet else _ICON)))
        laid = lay_text(
            self._words, font, face.width() - edge - 3 * _GAP, max_lines=2, max_height=face.height()
        )
        has_words = not laid.is_cut and not is_quiet and face.width() - edge - 3 * _GAP > 40
        width = edge + (_GAP + laid.width if has_words else 0)
        left, middle = face.center().x() - width / 2, face.center().y()
        look.icons.paint(painter, QRectF(left, middle - edge / 2, edge, edge), Icon.PLUS, theme, strong)
        if has_words:
            laid.draw(painter, QPointF(left + edge + _GAP, middle - laid.height / 2), theme.colour(Role.INK))
