"""Show the dream itself as one big card: its picture, its words and whose words they are."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.lines import Source
from pcplanner.domain.words import say
from pcplanner.ui.pages.dream.state import Said
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_CARD, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    picture_size,
)
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

SOURCE_ICONS = {
    Source.OWN_WORDS: Icon.BUBBLE,
    Source.OWN_PICTURE: Icon.HEART,
    Source.SEEN: Icon.EYE,
    Source.SOMEONE_ELSE: Icon.PEOPLE,
    Source.WE_DISAGREE: Icon.TWO_BUBBLES,
}
_INSET, _SIDE, _ROW, _WIDE = 12, 22, 40, 1.6


class DreamCard(PressButton):
    """Show what was said large; own words on the family's ground, other people's plain, a guess dashed."""

    is_of_plan = True
    corner = float(CORNER_CARD)

    def __init__(self, look: Look) -> None:
        self._said = Said()
        super().__init__(look)

    def show_said(self, said: Said) -> None:
        """Show these words and this picture."""
        self._said = said
        self.set_words(said.words)
        shown = said.words or (said.picture.alt if said.picture else "") or say("dream.in_picture")
        self.set_name(f"{shown}, {said.told}" if said.told else shown)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the card of the grid."""
        return QSize(408, 424)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the card, the picture, the words and who said them."""
        painter = QPainter(self)
        theme, said = self._look.theme, self._said
        strong = theme.strong(Family.DREAMS)
        if said.is_own:
            body = self.card(theme.soft(Family.DREAMS), strong, line_width=TILE_LINE)
        else:
            body = self.card(theme.colour(Role.PAPER), theme.colour(Role.EDGE), line_width=BUTTON_LINE)
        face = paint_card(painter, QRectF(self.rect()), body)
        row = max(float(_ROW), self._look.font(TextSize.BODY).pixelSize() * 1.3)
        self._paint_source(
            painter, QRectF(face.x() + _SIDE, face.bottom() - row - 8, face.width() - 2 * _SIDE, row)
        )
        if face.width() > _WIDE * face.height():
            self._paint_wide(painter, face, row)
            return
        room = face.height() - row - 8 - _INSET
        font = self._look.font(TextSize.NAME, bold=said.is_own)
        laid = lay_text(said.words, font, face.width() - 2 * _SIDE, max_height=max(24.0, room * 0.45 - 16))
        height = laid.height + 20 if said.words else 8.0
        top = face.bottom() - row - 8 - height
        laid.draw(painter, QPointF(face.x() + _SIDE, top + 10), theme.colour(Role.INK))
        space = QRectF(face.x() + _INSET, face.y() + _INSET, face.width() - 2 * _INSET, room - height)
        self._paint_picture(painter, space)

    def _paint_wide(self, painter: QPainter, face: QRectF, row: float) -> None:
        """Draw the picture at the left and the words beside it."""
        said, left = self._said, face.x() + _SIDE
        edge = face.height() - row - 16 - _INSET
        if said.picture is not None:
            self._paint_picture(painter, QRectF(face.x() + _INSET, face.y() + _INSET, edge, edge))
            left += edge
        font = self._look.font(TextSize.NAME, bold=said.is_own)
        laid = lay_text(said.words, font, face.right() - _SIDE - left, max_height=edge)
        top = face.y() + _INSET + max(0.0, (edge - laid.height) / 2)
        laid.draw(painter, QPointF(left, top), self._look.theme.colour(Role.INK))

    def _paint_picture(self, painter: QPainter, space: QRectF) -> None:
        theme, said = self._look.theme, self._said
        if said.picture is None:
            edge = min(space.width(), space.height()) * 0.6
            star = QRectF(0, 0, edge, edge)
            star.moveCenter(space.center())
            self._look.icons.paint(painter, star, Icon.STAR, theme)
            return
        paint_picture_ground(painter, space, theme, 14, None if said.is_own else theme.colour(Role.LINE))
        inner = space.adjusted(10, 10, -10, -10)
        pixmap = self._look.pictures.pixmap(said.picture, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)

    def _paint_source(self, painter: QPainter, row: QRectF) -> None:
        look, theme, said = self._look, self._look.theme, self._said
        edge = min(row.height(), float(look.metrics.grow(_ROW, 0.5)))
        square = QRectF(row.x(), row.center().y() - edge / 2, edge, edge)
        if said.face is not None:
            pixmap = look.pictures.pixmap(said.face, picture_size(square), self.devicePixelRatioF())
            paint_round_picture(painter, square, pixmap, theme, theme.colour(Role.INK), width=2)
        else:
            look.icons.paint(painter, square.adjusted(2, 2, -2, -2), SOURCE_ICONS[said.source], theme)
        left = square.right() + 10
        laid = lay_text(said.told, look.font(TextSize.BODY), row.right() - left, max_lines=1)
        laid.draw(painter, QPointF(left, row.center().y() - laid.height / 2), theme.colour(Role.INK))
