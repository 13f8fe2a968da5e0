"""Show one row of the list beside the pictures: a small picture or icon, and what it leads to."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, CORNER_PICTURE, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    paint_tick_disc,
    picture_size,
)
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_LEFT, _ICON, _AROUND, _GAP, _DISC = 14, 36, 5, 14, 32


class ShelfRow(PressButton):
    """Show a plain row with its words; the chosen one is filled and has a tick."""

    corner = float(CORNER_BUTTON)

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: Icon,
        family: Family = Family.MAIN,
        picture: Picture | None = None,
    ) -> None:
        self._icon = icon
        self._family = family
        self._picture = picture
        super().__init__(look, words)

    def set_picture(self, picture: Picture | None) -> None:
        """Show a face in place of the icon."""
        if picture != self._picture:
            self._picture = picture
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for 304 x 68, a little taller with bigger words."""
        metrics = self._look.metrics
        return QSize(metrics.grow(304, 0.2), metrics.grow(68, 0.3))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(200, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        line = theme.colour(Role.MAIN if self._is_chosen else Role.EDGE)
        ground = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        face = paint_card(
            painter, QRectF(self.rect()), self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        )
        edge = min(face.height() - 2 * _AROUND, 64.0)
        square = QRectF(face.x() + _LEFT, face.center().y() - edge / 2, edge, edge)
        self._paint_sign(painter, square)
        left = square.right() + _GAP
        end = face.right() - (_DISC + 14 if self._is_chosen else 12)
        font = look.font(TextSize.BODY, bold=self._is_chosen)
        laid = lay_text(self._words, font, end - left, max_lines=2, max_height=face.height() - 8)
        laid.draw(painter, QPointF(left, face.center().y() - laid.height / 2), self.ink())
        if self._is_chosen:
            centre = QPointF(face.right() - _DISC / 2 - 10, face.center().y())
            on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.FACE)
            paint_tick_disc(painter, centre, _DISC, disc=line, tick=on, halo=halo)

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        look, theme = self._look, self._look.theme
        if self._picture is None:
            small = min(_ICON, square.width())
            inner = QRectF(0, 0, small, small)
            inner.moveCenter(square.center())
            strong, soft = theme.strong(self._family), theme.soft(self._family)
            look.icons.paint(painter, inner, self._icon, theme, strong, soft=soft)
            return
        pixmap = look.pictures.pixmap(self._picture, picture_size(square), self.devicePixelRatioF())
        if self._picture.kind is PictureKind.SYMBOL:
            paint_picture_ground(painter, square, theme, CORNER_PICTURE)
            paint_pixmap(painter, square, pixmap)
        else:
            paint_round_picture(painter, square, pixmap, theme, theme.colour(Role.INK), width=2)
