"""Show one thing said, so that whose words they are is plain to see."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_PICTURE, SMALLEST_PX, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import (
    Card,
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    picture_size,
)
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET = 8
_TALL, _PICTURE_ABOVE = 0.5, 0.46
_FACE = 40
_NARROW = 640


class LineKind(Enum):
    """Whose words they are, which is how the card looks."""

    OWN = "own"
    OWN_PICTURE = "own_picture"
    SOMEONE = "someone"
    GUESS = "guess"
    AGREED = "agreed"
    DISAGREED = "disagreed"


_ICONS = {
    LineKind.OWN: Icon.BUBBLE,
    LineKind.OWN_PICTURE: Icon.HEART,
    LineKind.SOMEONE: Icon.PEOPLE,
    LineKind.GUESS: Icon.EYE,
    LineKind.AGREED: Icon.PEOPLE,
    LineKind.DISAGREED: Icon.TWO_BUBBLES,
}
_SOLID = (LineKind.OWN, LineKind.OWN_PICTURE, LineKind.AGREED)
_BOLD = (LineKind.OWN, LineKind.OWN_PICTURE)


class LineCard(PressButton):
    """Show words with a picture and who said them: own words solid, other people's plain, a guess dashed."""

    is_of_plan = True
    corner = float(CORNER)

    def __init__(
        self,
        look: Look,
        words: str,
        source_words: str,
        *,
        kind: LineKind = LineKind.OWN,
        family: Family = Family.ABOUT,
        picture: object | None = None,
        face: object | None = None,
        note: str = "",
    ) -> None:
        self._source_words = source_words
        self._kind = kind
        self._end_room = 0
        self._least_px = SMALLEST_PX
        self._family = family
        self._picture = picture
        self._face = face
        self._note = note
        super().__init__(look, words)

    def set_line(
        self,
        words: str,
        source_words: str,
        *,
        kind: LineKind,
        picture: object | None = None,
        face: object | None = None,
        note: str = "",
        least_px: int = SMALLEST_PX,
    ) -> None:
        """Show another line; words that would have to be smaller than ``least_px`` are cut."""
        self._least_px = least_px
        self._words, self._source_words, self._kind = words, source_words, kind
        self._picture, self._face, self._note = picture, face, note
        self._rename()
        self.update()

    def set_family(self, family: Family) -> None:
        """Take the colours of another family."""
        self._family = family
        self.update()

    def full_name(self) -> str:
        """Return the words, who said them and the note."""
        return ", ".join(part for part in (self._words, self._source_words, self._note) if part)

    def source_height(self) -> int:
        """Return how high the row at the foot is, which says who said it."""
        words = self._look.font(TextSize.BODY).pixelSize() * 1.22
        return round(max(self._look.metrics.grow(_FACE, 0.5), words))

    def set_end_room(self, width: int) -> None:
        """Keep this much free at the end of the row that says who said it, for what stands there."""
        if width != self._end_room:
            self._end_room = width
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row of 960 x 128."""
        return QSize(960, self._look.metrics.pressable(self._look.metrics.grow(128, 0.6)))

    def minimumSizeHint(self) -> QSize:
        """Need room for the picture and a few words."""
        return QSize(300, self._look.metrics.grow(104, 0.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the picture, the words and who said them."""
        look = self._look
        painter = QPainter(self)
        face = paint_card(painter, QRectF(self.rect()), self._body())
        is_tall = self._is_tall()
        right = self._paint_picture(painter, face)
        left = face.x() + 20 if is_tall else right + 24
        width = face.right() - 20 - left
        is_narrow = self.width() < _NARROW
        size = TextSize.LINE_NARROW if is_narrow else TextSize.LINE
        row = self.source_height()
        above = face.height() * _PICTURE_ABOVE if is_tall else 0.0
        room = face.height() - row - 22 - above
        font = look.font(size, bold=self._kind in _BOLD)
        words = self._words if look.shows_words(self._picture) else ""
        laid = lay_text(words, font, width, max_lines=4, max_height=room, least_px=self._least_px)
        top = face.top() + 10 + above
        if laid.line_count == 1:
            top += max(0.0, min(8.0, (room - laid.height) / 2))
        laid.draw(painter, QPointF(left, top), look.theme.colour(Role.INK))
        self._paint_source(painter, QRectF(left, face.bottom() - row - 10, width, row))

    def _is_tall(self) -> bool:
        """Tell whether the picture stands over the words, which beside it would have little room."""
        has_one = self._look.picture_of(self._picture) is not None
        return has_one and self.height() > _TALL * self.width()

    def _body(self) -> Card:
        theme = self._look.theme
        strong = theme.strong(self._family)
        if self._kind in _SOLID:
            return self.card(theme.soft(self._family), strong, line_width=TILE_LINE)
        body = self.card(theme.colour(Role.PAPER), theme.colour(Role.EDGE), line_width=BUTTON_LINE)
        if self._kind is LineKind.GUESS and not self._is_chosen:
            return Card(body.ground, body.line, None, BUTTON_LINE, self.corner, self.isDown(), is_dashed=True)
        return body

    def _paint_picture(self, painter: QPainter, face: QRectF) -> float:
        theme = self._look.theme
        shown = self._look.picture_of(self._picture)
        if shown is None:
            return face.x()
        edge = min(face.height() - 2 * _INSET, 0.3 * face.width())
        space = QRectF(face.x() + _INSET, face.center().y() - edge / 2, edge, edge)
        if self._is_tall():
            edge = face.height() * _PICTURE_ABOVE - _INSET
            space = QRectF(face.x() + _INSET, face.y() + _INSET, edge, edge)
        line = None if self._kind in _SOLID else theme.colour(Role.LINE)
        paint_picture_ground(painter, space, theme, CORNER_PICTURE, line)
        inner = space.adjusted(8, 8, -8, -8)
        pixmap = self._look.pictures.pixmap(shown, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)
        return space.right()

    def _paint_source(self, painter: QPainter, row: QRectF) -> None:
        look, theme = self._look, self._look.theme
        edge = min(row.height(), float(look.metrics.grow(_FACE, 0.5)))
        square = QRectF(row.x() - 2, row.center().y() - edge / 2, edge, edge)
        if self._face is not None:
            pixmap = look.pictures.pixmap(self._face, picture_size(square), self.devicePixelRatioF())
            paint_round_picture(painter, square, pixmap, theme, theme.colour(Role.INK), width=2)
        else:
            look.icons.paint(painter, square.adjusted(2, 2, -2, -2), _ICONS[self._kind], theme)
        words = self._source_words
        left = square.right() + 10
        shown = f"{words}  {self._note}" if self._note else words
        laid = lay_text(shown, look.font(TextSize.BODY), row.right() - left - self._end_room, max_lines=1)
        laid.draw(painter, QPointF(left, row.center().y() - laid.height / 2), theme.colour(Role.INK))
