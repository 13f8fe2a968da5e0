"""Draw what two sittings show: boxes of pictures with their signs, and what moved from where to where."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.sittings import SortOption, SortPlace
from pcplanner.domain.sorting import option_picture, option_words
from pcplanner.ui.pages.sort.wall import FAMILIES, Wall, fit_wall, paint_on_white, paint_sign
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.theme.text import lay_text

_INSET, _HEAD, _LOW_HEAD = 12, 44, 30
_LOW, _LOW_HEADS, _LOW_WORDS = 100, 1.8, 0.36
_CELL, _BADGE, _GAP = 90.0, 30.0, 8.0
_MOVE_LEAST, _MOVE_RATIO, _LEAST_WITH_WORDS = 120.0, 2.3, 52.0


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture in a box: the mark on it, and for what moved the places and where it is now in words."""

    option: SortOption
    badge: Mark | None = None
    before: SortPlace | None = None
    after: SortPlace | None = None
    words: str = ""


class DayLine(QWidget):
    """Show a few bold words in one line, a little smaller where they would not fit."""

    told_as = QAccessible.Role.StaticText

    def __init__(self, look: Look, words: str = "") -> None:
        super().__init__()
        self._look = look
        self._words = words
        self.setAccessibleName(words)
        look.changed.connect(self.update)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the words."""
        font = self._look.font(TextSize.TILE, bold=True)
        words = lay_text(self._words, font, self.width(), max_lines=1, max_height=self.height())
        words.draw(QPainter(self), QPointF(0, 0), self._look.theme.colour(Role.INK))


class PictureBox(QWidget):
    """Show pictures of one kind with what they have in common; nothing in it can be pressed.

    ``sign`` is the sign of a place, a mark, or nothing: then the sign is "the same".
    """

    told_as = QAccessible.Role.StaticText

    def __init__(self, look: Look, words: str, sign: SortPlace | Mark | None, family: Family | None) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._sign = sign
        self._family = family
        self._cells: tuple[Cell, ...] = ()
        look.changed.connect(self.update)

    def show_cells(self, cells: Sequence[Cell], words: str = "") -> None:
        """Show these pictures, perhaps under other words."""
        self._cells = tuple(cells)
        self._words = words or self._words
        parts = (", ".join(x for x in (option_words(c.option), c.words) if x) for c in self._cells)
        self.setAccessibleName(as_sentences([self._words, *parts]))
        self.update()

    def cells(self) -> tuple[Cell, ...]:
        """Return what is shown."""
        return self._cells

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the box, its sign and words, and the pictures."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        ground, line = theme.colour(Role.FACE), theme.colour(Role.EDGE)
        if self._family is not None:
            ground, line = theme.soft(self._family), theme.strong(self._family)
        width = TILE_LINE if self._family else BUTTON_LINE
        paint_card(painter, QRectF(self.rect()), Card(ground, line, None, width, CORNER))
        head = float(look.metrics.grow(_HEAD if self.height() >= _LOW else _LOW_HEAD, 0.8))
        # In a low box the pictures stand beside the words, else below them.
        is_low = self.height() < _LOW_HEADS * head
        square = QRectF(_INSET, 6, head - 8, head - 8)
        if is_low:
            square.moveTop((self.height() - square.height()) / 2)
        self._paint_sign(painter, square)
        room = (self.width() * _LOW_WORDS if is_low else self.width() - _INSET) - square.right() - 10
        font = look.font(TextSize.BODY, bold=True)
        words = lay_text(self._words, font, room, max_lines=1, max_height=head)
        at = QPointF(square.right() + 10, square.center().y() - words.height / 2)
        words.draw(painter, at, theme.colour(Role.INK))
        space = QRectF(self.rect()).adjusted(_INSET, head + 2, -_INSET, -8)
        if is_low:
            space = QRectF(self.rect()).adjusted(self.width() * _LOW_WORDS, 6, -_INSET, -6)
        if any(cell.before or cell.after for cell in self._cells):
            self._paint_moves(painter, space)
        else:
            self._paint_cells(painter, space)

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        look, theme = self._look, self._look.theme
        if isinstance(self._sign, SortPlace):
            paint_sign(painter, square, self._sign, look, self.devicePixelRatioF())
        elif isinstance(self._sign, Mark):
            look.icons.paint_mark(painter, square, self._sign, theme)
        else:
            paint_the_same(painter, square, look)

    def _paint_cells(self, painter: QPainter, space: QRectF) -> None:
        most = min(self._look.metrics.grow(_CELL, 0.8), space.height())
        wall = fit_wall(len(self._cells), space, most=most, gap=_GAP)
        for number, cell in enumerate(self._cells):
            self._paint_picture(painter, wall.cell(number, space), cell)

    def _paint_picture(self, painter: QPainter, place: QRectF, cell: Cell) -> None:
        ratio = self.devicePixelRatioF()
        paint_on_white(painter, place, option_picture(cell.option), self._look, ratio)
        if cell.badge is not None:
            edge = min(_BADGE, place.width() * 0.4)
            badge = QRectF(place.right() - edge + 3, place.top() - 3, edge, edge)
            self._look.icons.paint_mark(painter, badge, cell.badge, self._look.theme)

    def _paint_moves(self, painter: QPainter, space: QRectF) -> None:
        """Draw each picture with the sign of where it was, an arrow, and the sign of where it is now."""
        look, theme, ratio = self._look, self._look.theme, self.devicePixelRatioF()
        font = look.font(TextSize.CAPTION)
        line, most = font.pixelSize() * 1.25, float(look.metrics.grow(_CELL, 0.8))
        wall = _wall_of_moves(len(self._cells), space, line, most)
        has_words = wall.width >= _MOVE_LEAST and wall.height - line >= _LEAST_WITH_WORDS
        if not has_words:
            # Many that moved: the pictures need the room, and each is told when it is talked about.
            wall = _wall_of_moves(len(self._cells), space, 0.0, most)
        for number, cell in enumerate(self._cells):
            place = wall.cell(number, space)
            edge = min(place.height() - (line if has_words else 0.0), place.width() / _MOVE_RATIO)
            picture = QRectF(place.x(), place.y(), edge, edge)
            self._paint_picture(painter, picture, cell)
            sign = min(edge * 0.5, (place.right() - picture.right() - 10) / 3)
            left = picture.right() + 5
            for step in (cell.before, Icon.NEXT, cell.after):
                square = QRectF(left, picture.center().y() - sign / 2, sign, sign)
                if isinstance(step, SortPlace):
                    paint_sign(painter, square, step, look, ratio)
                elif isinstance(step, Icon):
                    look.icons.paint(painter, square, step, theme)
                left += sign + 1
            if has_words:
                words = lay_text(cell.words, font, place.width() - 6, max_lines=1)
                words.draw(painter, QPointF(place.x(), picture.bottom() + 2), theme.colour(Role.INK))


def _wall_of_moves(count: int, space: QRectF, line: float, most: float) -> Wall:
    """Return the wall with the biggest cells for pictures with their two signs; each has room for words."""
    best, biggest = Wall(1, space.width(), space.height(), _GAP), 0.0
    for columns in range(1, max(1, count) + 1):
        rows = -(-max(1, count) // columns)
        wide = (space.width() - _GAP * (columns - 1)) / columns
        high = min((space.height() - _GAP * (rows - 1)) / rows, most + line)
        edge = min(high - line, wide / _MOVE_RATIO)
        if edge > biggest:
            biggest, best = edge, Wall(columns, wide, high, _GAP)
    return best


def paint_the_same(painter: QPainter, square: QRectF, look: Look) -> None:
    """Paint two lines in a ring: nothing has moved."""
    ink = look.theme.colour(Role.INK)
    painter.save()
    pen = painter.pen()
    pen.setColor(ink)
    pen.setWidthF(max(2.0, square.width() * 0.07))
    painter.setPen(pen)
    painter.setBrush(look.theme.colour(Role.FACE))
    painter.drawEllipse(square.adjusted(2, 2, -2, -2))
    for part in (0.41, 0.59):
        y = square.y() + square.height() * part
        painter.drawLine(
            QPointF(square.x() + square.width() * 0.3, y), QPointF(square.right() - square.width() * 0.3, y)
        )
    painter.restore()


class TalkCard(QWidget):
    """Show one picture large, with where it was before and where it is now."""

    told_as = QAccessible.Role.StaticText

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cell: Cell | None = None
        self._words: tuple[str, str] = ("", "")
        look.changed.connect(self.update)

    def show_cell(self, cell: Cell, before: str, now: str, name: str) -> None:
        """Show this picture with its places in words; ``name`` says it all to a screen reader."""
        self._cell, self._words = cell, (before, now)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the picture at the left, and where it was and is at the right."""
        cell, look, theme = self._cell, self._look, self._look.theme
        if cell is None:
            return
        painter = QPainter(self)
        whole, gap = QRectF(self.rect()), float(look.metrics.gap_wide)
        left = QRectF(0, 0, min(whole.width() * 0.4, whole.height() * 1.2), whole.height())
        card = Card(theme.soft(Family.ABOUT), theme.strong(Family.ABOUT), None, TILE_LINE, CORNER)
        face = paint_card(painter, left, card)
        font = look.font(TextSize.TILE if look.metrics.is_large else TextSize.NAME, bold=True)
        words = lay_text(option_words(cell.option), font, face.width() - 40, max_lines=2)
        picture = face.adjusted(_INSET, _INSET, -_INSET, -words.height - 22)
        paint_on_white(painter, picture, option_picture(cell.option), look, self.devicePixelRatioF(), inset=8)
        words.draw(painter, QPointF(face.x() + 20, picture.bottom() + 8), theme.colour(Role.INK))
        steps = [(x, y) for x, y in zip((cell.before, cell.after), self._words, strict=True) if x]
        high = (whole.height() - gap * (len(steps) - 1)) / max(1, len(steps))
        for number, (place, said) in enumerate(steps):
            row = QRectF(left.right() + gap, number * (high + gap), 0, high)
            row.setRight(whole.right())
            self._paint_step(painter, row, place, said)

    def _paint_step(self, painter: QPainter, row: QRectF, place: SortPlace, said: str) -> None:
        look, theme, family = self._look, self._look.theme, FAMILIES[place]
        card = Card(theme.soft(family), theme.strong(family), None, TILE_LINE, CORNER)
        face = paint_card(painter, row, card)
        edge = min(face.height() - 2 * _INSET, 120.0)
        square = QRectF(face.x() + 20, face.center().y() - edge / 2, edge, edge)
        paint_sign(painter, square, place, look, self.devicePixelRatioF())
        room = face.right() - square.right() - 40
        font = look.font(TextSize.TILE if look.metrics.is_large else TextSize.NAME, bold=True)
        words = lay_text(said, font, room, max_lines=2, max_height=face.height() - 12)
        at = QPointF(square.right() + 20, face.center().y() - words.height / 2)
        words.draw(painter, at, theme.colour(Role.INK))
