"""Show one thing said as a card of any shape: its picture, its words, who said it and whether it is right."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.lines import Check
from pcplanner.domain.path_story import as_sentences
from pcplanner.ui.line_editing.rows import LineRow, RowKind
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, CORNER_PICTURE, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import (
    Card,
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    picture_size,
)
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _GAP, _SMALL_GAP = 8, 14, 6
_WIDE = 1.35
_PICTURE_PART, _SMALL_PART, _MOST_PICTURE = 0.34, 0.3, 132.0
_LEAST_WORDS = 1.2
_SMALL, _LOW = 190, 72
_FILM_PART, _FILM_LEAST = 0.3, 26.0
_MARKS = {
    Check.NOT_ASKED: Mark.NOT_YET,
    Check.YES: Mark.YES,
    Check.NO: Mark.NO,
    Check.NOT_SURE: Mark.NOT_SURE,
}
_ICONS = {
    RowKind.OWN: Icon.BUBBLE,
    RowKind.OWN_PICTURE: Icon.HEART,
    RowKind.SOMEONE: Icon.PEOPLE,
    RowKind.GUESS: Icon.EYE,
    RowKind.AGREED: Icon.PEOPLE,
    RowKind.DISAGREED: Icon.TWO_BUBBLES,
}
_SOLID = (RowKind.OWN, RowKind.OWN_PICTURE, RowKind.AGREED)
_BOLD = (RowKind.OWN, RowKind.OWN_PICTURE)


class LineTile(PressButton):
    """Show a line as a card: own words solid, other people's plain, a guess dashed.

    A card that is wide has its picture at the left, one that is high has it above. ``top_words`` stand over
    the words, such as a year; what is said beside the words is below them where there is room. A narrow card
    leaves its foot to its name, and keeps only the sign of whether it is right.
    """

    is_of_plan = True
    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, row: LineRow, family: Family) -> None:
        self._row = row
        self._family = family
        self._top_words = ""
        self._is_roomy = True
        super().__init__(look, row.words, name=row.name)

    @property
    def row(self) -> LineRow:
        """Return the line that is shown."""
        return self._row

    def show_row(self, row: LineRow, top_words: str = "", name: str = "") -> None:
        """Show a line, perhaps under words of its own."""
        self._row, self._top_words = row, top_words
        self.set_words(row.words)
        self.set_name(name or row.name)
        if row.is_chosen or self.is_chosen():
            self.set_chosen(row.is_chosen)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 300 x 112."""
        return QSize(300, self._look.metrics.grow(112, 0.6))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a choice needs."""
        return QSize(96, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the picture, the words, who said them and whether it is right."""
        painter = QPainter(self)
        face = paint_card(painter, QRectF(self.rect()), self._body())
        self._is_roomy = self.width() >= self._look.metrics.px(_SMALL) and self.height() >= _LOW
        if face.width() >= _WIDE * face.height():
            text = self._paint_picture_left(painter, face)
        else:
            text = self._paint_picture_above(painter, face)
        if self._is_roomy and not self._row.is_heading:
            text = self._paint_foot(painter, text)
        elif not self._row.is_heading:
            self._paint_corner(painter, face)
        self._paint_words(painter, text)

    def _body(self) -> Card:
        theme = self._look.theme
        strong = theme.strong(self._family)
        if self._row.kind in _SOLID:
            return self.card(theme.soft(self._family), strong, line_width=TILE_LINE)
        body = self.card(theme.colour(Role.PAPER), theme.colour(Role.EDGE), line_width=BUTTON_LINE)
        if self._row.kind is RowKind.GUESS and not self._is_chosen:
            return Card(body.ground, body.line, None, BUTTON_LINE, self.corner, self.isDown(), is_dashed=True)
        return body

    def _paint_picture_left(self, painter: QPainter, face: QRectF) -> QRectF:
        """Paint the picture at the left and return the room for words."""
        # A narrow card needs its room for the words.
        gap, part = (_GAP, _PICTURE_PART) if self._is_roomy else (_SMALL_GAP, _SMALL_PART)
        room = face.adjusted(gap, _SMALL_GAP, -gap, -_SMALL_GAP)
        if self._row.picture is None:
            return room
        edge = min(face.height() - 2 * _INSET, part * face.width(), self._most_picture())
        space = QRectF(face.x() + _INSET, face.center().y() - edge / 2, edge, edge)
        self._paint_picture(painter, space)
        room.setLeft(space.right() + gap)
        return room

    def _paint_picture_above(self, painter: QPainter, face: QRectF) -> QRectF:
        """Paint the picture above and return the room for words."""
        room = face.adjusted(_GAP, _GAP, -_GAP, -_INSET)
        if self._top_words:
            room = self._paint_top(painter, room)
        if self._row.picture is None:
            return room
        foot = self._line_height() * 2 if self._is_roomy else 0.0
        words = self._look.font(TextSize.CAPTION).pixelSize() * 2.6
        edge = max(24.0, min(room.height() - foot - words - _INSET, room.width(), self._most_picture() * 1.4))
        space = QRectF(room.center().x() - edge / 2, room.y(), edge, edge)
        self._paint_picture(painter, space)
        return room.adjusted(0, edge + _SMALL_GAP, 0, 0)

    def _most_picture(self) -> float:
        return float(self._look.metrics.grow(_MOST_PICTURE, 0.5))

    def _paint_top(self, painter: QPainter, room: QRectF) -> QRectF:
        font = self._look.font(TextSize.BODY, bold=True)
        laid = lay_text(self._top_words, font, room.width(), max_lines=2, max_height=room.height() / 3)
        laid.draw(painter, room.topLeft(), self._look.theme.colour(Role.INK))
        return room.adjusted(0, laid.height + _SMALL_GAP, 0, 0)

    def _paint_picture(self, painter: QPainter, space: QRectF) -> None:
        theme = self._look.theme
        line = None if self._row.kind in _SOLID else theme.colour(Role.LINE)
        paint_picture_ground(painter, space, theme, CORNER_PICTURE, line)
        around = 4 if space.width() < 72 else 6
        inner = space.adjusted(around, around, -around, -around)
        pixmap = self._look.pictures.pixmap(self._row.picture, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)
        if self._row.has_film:
            self._paint_film_sign(painter, space)

    def _paint_film_sign(self, painter: QPainter, space: QRectF) -> None:
        """Paint a small film in the corner of the picture; the name says the word."""
        theme, edge = self._look.theme, max(_FILM_LEAST, space.width() * _FILM_PART)
        corner = QRectF(space.right() - edge, space.top(), edge, edge)
        paint_picture_ground(painter, corner, theme, CORNER_PICTURE, theme.colour(Role.EDGE))
        self._look.icons.paint(painter, corner.adjusted(4, 4, -4, -4), Icon.FILM, theme)

    def _line_height(self) -> float:
        return self._look.font(TextSize.CHIP).pixelSize() * 1.3

    def _paint_foot(self, painter: QPainter, room: QRectF) -> QRectF:
        """Paint who said it and whether it is right at the foot; return the room that is left for words."""
        font, line = self._look.font(TextSize.CHIP), self._line_height()
        signs = 2 * (line + _SMALL_GAP) + _GAP
        said = lay_text(self._row.said_words, font, 2000, max_lines=1)
        checked = lay_text(self._row.check_words, font, 2000, max_lines=1)
        if not self._row.check_words:
            self._paint_said(painter, QRectF(room.x(), room.bottom() - line, room.width(), line))
            return room.adjusted(0, 0, 0, -line - _SMALL_GAP)
        is_one_line = said.width + checked.width + signs <= room.width()
        lines = 1 if is_one_line or self._is_cut_above(room, line) else 2
        top = room.bottom() - lines * line
        if lines == 2:
            self._paint_said(painter, QRectF(room.x(), top, room.width(), line))
            self._paint_checked(painter, QRectF(room.x(), top + line, room.width(), line))
        elif is_one_line:
            half = room.width() - checked.width - line - _SMALL_GAP
            self._paint_said(painter, QRectF(room.x(), top, half - _GAP, line))
            self._paint_checked(painter, QRectF(room.x() + half, top, room.width() - half, line))
        else:
            self._paint_checked(painter, QRectF(room.x(), top, room.width(), line))
        return room.adjusted(0, 0, 0, -lines * line - _SMALL_GAP)

    def _is_cut_above(self, room: QRectF, line: float) -> bool:
        """Say whether a foot of two lines would cut what is said where one of one line would not."""
        two, one = (room.height() - lines * line - _SMALL_GAP for lines in (2, 1))
        if two < self._look.font(TextSize.CAPTION).pixelSize() * _LEAST_WORDS:
            return True
        is_cut = [self._lay_said(room.width(), high).is_cut for high in (two, one)]
        return is_cut == [True, False]

    def _lay_said(self, width: float, height: float) -> LaidText:
        row = self._row
        size = TextSize.HEADING if row.is_heading else TextSize.TILE if self._is_roomy else TextSize.CAPTION
        font = self._look.font(size, bold=row.is_heading or row.kind in _BOLD)
        return lay_text(row.words, font, width, max_lines=5, max_height=max(20.0, height))

    def _paint_said(self, painter: QPainter, row: QRectF) -> None:
        look, theme = self._look, self._look.theme
        square = QRectF(row.x(), row.y(), row.height(), row.height())
        if self._row.face is not None:
            pixmap = look.pictures.pixmap(self._row.face, picture_size(square), self.devicePixelRatioF())
            paint_round_picture(painter, square, pixmap, theme, theme.colour(Role.INK), width=2)
        else:
            look.icons.paint(painter, square.adjusted(1, 1, -1, -1), _ICONS[self._row.kind], theme)
        self._paint_beside(painter, row, square, self._row.said_words)

    def _paint_checked(self, painter: QPainter, row: QRectF) -> None:
        square = QRectF(row.x(), row.y(), row.height(), row.height()).adjusted(1, 1, -1, -1)
        self._look.icons.paint_mark(painter, square, _MARKS[self._row.check], self._look.theme)
        self._paint_beside(painter, row, square, self._row.check_words)

    def _paint_beside(self, painter: QPainter, row: QRectF, square: QRectF, words: str) -> None:
        left = square.right() + _SMALL_GAP
        laid = lay_text(words, self._look.font(TextSize.CHIP), row.right() - left, max_lines=1)
        where = QPointF(left, row.center().y() - laid.height / 2)
        laid.draw(painter, where, self._look.theme.colour(Role.INK))

    def _paint_corner(self, painter: QPainter, face: QRectF) -> None:
        """Paint on a small card only the sign of whether it is right; its name says the word."""
        edge = min(24.0, face.height() / 3)
        left = face.x() + 3 if self._row.picture else face.right() - edge - 3
        square = QRectF(left, face.bottom() - edge - 3, edge, edge)
        self._look.icons.paint_mark(painter, square, _MARKS[self._row.check], self._look.theme)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        look = self._look
        is_wide = self.width() >= _WIDE * self.height()
        if self._top_words and is_wide:
            room = self._paint_top(painter, room)
        laid = self._lay_said(room.width(), room.height())
        more = self._lay_more(QRectF(room.x(), room.y(), room.width(), room.height() - laid.height))
        height = laid.height + (more.height if more else 0)
        is_centred = is_wide and not self._top_words
        top = room.y() + (max(0.0, (room.height() - height) / 2) if is_centred else 0.0)
        laid.draw(painter, QPointF(room.x(), top), look.theme.colour(Role.INK))
        if more is not None:
            more.draw(painter, QPointF(room.x(), top + laid.height), look.theme.colour(Role.QUIET))

    def _lay_more(self, room: QRectF) -> LaidText | None:
        """Return how much it matters and what is said beside the words, as much as fits below them."""
        words = " ".join(part for part in (as_sentences([self._row.importance]), *self._row.more) if part)
        if not words or not self._is_roomy:
            return None
        laid = lay_text(
            words, self._look.font(TextSize.CHIP), room.width(), max_lines=3, max_height=room.height()
        )
        return None if laid.height > room.height() else laid
