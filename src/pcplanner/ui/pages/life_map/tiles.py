"""Show a place on the map as a button, a square to put one in, and what a colour means."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from pcplanner.domain.map_colours import Feeling
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.pages.life_map.colours import FAMILIES, SIGNS
from pcplanner.ui.pages.life_map.view_model import MapPlace
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, CORNER_CHIP, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _GAP, _SIGN = 6, 8, 30
_NUDGES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def paint_sign(painter: QPainter, look: Look, feeling: Feeling, square: QRectF) -> None:
    """Paint the sign of a feeling, so that its colour never stands alone."""
    sign = SIGNS[feeling]
    if isinstance(sign, Mark):
        look.icons.paint_mark(painter, square, sign, look.theme)
    else:
        look.icons.paint(painter, square, sign, look.theme, look.theme.strong(FAMILIES[feeling]))


class PlaceButton(PressButton):
    """Show a place: its picture, its name, and its colour with the sign of it.

    While it is chosen the arrow keys emit ``nudged(across, down)``. A drag, which is only a shortcut, emits
    ``dropped`` with its new middle on the map.
    """

    is_of_plan = True
    corner = float(CORNER_BUTTON)
    nudged = Signal(int, int)
    dropped = Signal(QPoint)

    def __init__(self, look: Look, place: MapPlace) -> None:
        self._place = place
        self._pressed_at: QPoint | None = None
        self._home = QPoint()
        self._is_dragged = False
        super().__init__(look, place.row.words, name=place.name)

    @property
    def place(self) -> MapPlace:
        """Return the place that is shown."""
        return self._place

    def show_place(self, place: MapPlace, *, is_chosen: bool) -> None:
        """Show a place as it is now."""
        self._place = place
        self.set_words(place.row.words)
        self.set_name(place.name)
        if is_chosen or self.is_chosen():
            self.set_chosen(is_chosen)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 172 x 88."""
        return QSize(172, 88)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a choice needs."""
        return QSize(96, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card in its colour, the picture, the name and the sign."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        feeling = self._place.feeling
        ground = theme.soft(FAMILIES[feeling]) if feeling else theme.colour(Role.FACE)
        line = theme.strong(FAMILIES[feeling]) if feeling else theme.colour(Role.EDGE)
        body = self.card(ground, line, line_width=TILE_LINE)
        if not self._place.is_put and not self.is_chosen():
            body = Card(ground, line, None, BUTTON_LINE, self.corner, self.isDown(), is_dashed=True)
        face = paint_card(painter, QRectF(self.rect()), body)
        left = face.x() + _INSET
        if self._place.row.picture is not None:
            edge = min(face.height() - 2 * _INSET, face.width() * (0.22 if look.metrics.is_large else 0.4))
            space = QRectF(left, face.center().y() - edge / 2, edge, edge)
            paint_picture_ground(painter, space, theme, CORNER_CHIP - 4)
            inner = space.adjusted(4, 4, -4, -4)
            pixmap = look.pictures.pixmap(
                self._place.row.picture, picture_size(inner), self.devicePixelRatioF()
            )
            paint_pixmap(painter, inner, pixmap)
            left = space.right() + _GAP
        sign = float(look.metrics.grow(_SIGN, 0.3)) if feeling else 0.0
        if feeling:
            # The sign stands in the corner where a tick would be.
            square = QRectF(face.right() - _INSET - sign, face.y() + _INSET, sign, sign)
            paint_sign(painter, look, feeling, square)
        room = QRectF(left, face.y() + _INSET, face.right() - _INSET - left, face.height() - 2 * _INSET)
        if look.metrics.is_large:
            self._paint_told(painter, room.adjusted(0, 0, -sign, 0))
        else:
            self._paint_name(painter, room, sign)

    def _paint_name(self, painter: QPainter, room: QRectF, sign: float) -> None:
        """Paint the name beside the sign, or below it where it is bigger there."""
        font = self._look.font(TextSize.CHIP, bold=True)
        beside = lay_text(self._words, font, room.width() - sign, max_lines=3, max_height=room.height())
        below = lay_text(self._words, font, room.width(), max_lines=2, max_height=room.height() - sign)
        ink = self._look.theme.colour(Role.INK)
        if beside.is_cut or beside.layout.font().pixelSize() < below.layout.font().pixelSize():
            below.draw(painter, QPointF(room.x(), room.y() + sign), ink)
        else:
            beside.draw(painter, QPointF(room.x(), room.center().y() - beside.height / 2), ink)

    def _paint_told(self, painter: QPainter, room: QRectF) -> None:
        """Paint the name and below it where the place is and how it is, for the list with big words."""
        look, theme = self._look, self._look.theme
        font = look.font(TextSize.TILE, bold=True)
        name = lay_text(self._words, font, room.width(), max_lines=1, max_height=room.height() / 2)
        told = self._place.name.removeprefix(self._words).lstrip(", ")
        small = look.font(TextSize.CHIP)
        more = lay_text(told, small, room.width(), max_lines=2, max_height=room.height() - name.height)
        top = room.center().y() - (name.height + more.height) / 2
        name.draw(painter, QPointF(room.x(), top), theme.colour(Role.INK))
        more.draw(painter, QPointF(room.x(), top + name.height), theme.colour(Role.INK))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the place a little with the arrow keys while it is chosen."""
        way = _NUDGES.get(Qt.Key(event.key()))
        if way is not None and self.is_chosen():
            self.nudged.emit(*way)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag might begin."""
        self._pressed_at, self._home = event.position().toPoint(), self.pos()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer once it has gone far enough to mean a drag."""
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        shift = event.position().toPoint() - self._pressed_at
        if self._is_dragged or shift.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setDown(False)
            self.raise_()
            self.move(self.pos() + shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; what was dragged tells where it was dropped."""
        was_dragged, self._is_dragged, self._pressed_at = self._is_dragged, False, None
        middle = self.geometry().center()
        super().mouseReleaseEvent(event)
        if was_dragged:
            self.move(self._home)
            self.dropped.emit(middle)


class SquareButton(PressButton):
    """Show a square of the map that a place can be put in, with the picture of a place that is there."""

    is_of_plan = True
    corner = float(CORNER_CHIP)

    def __init__(self, look: Look) -> None:
        self._picture: Picture | None = None
        super().__init__(look)

    def show_picture(self, picture: Picture | None) -> None:
        """Show the picture of a place that is in the square."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 160 x 90."""
        return QSize(160, 90)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(48, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed square; the one that the place is in has a tick."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        strong = theme.strong(Family.STEPS)
        ground = theme.colour(Role.FACE) if not self.underMouse() else theme.soft(Family.STEPS)
        ground.setAlpha(150)
        card = Card(ground, strong, None, BUTTON_LINE, self.corner, self.isDown(), is_dashed=True)
        if self.is_chosen():
            card = self.card(theme.soft(Family.STEPS), strong, line_width=TILE_LINE)
        face = paint_card(painter, QRectF(self.rect()), card)
        edge = min(32.0, face.height() - 8)
        middle = face.center()
        if self._picture is not None:
            high = face.height() - 16
            space = QRectF(middle.x() - high - 2, middle.y() - high / 2, high, high)
            pixmap = look.pictures.pixmap(self._picture, picture_size(space), self.devicePixelRatioF())
            paint_picture_ground(painter, space.adjusted(-3, -3, 3, 3), theme, CORNER_CHIP - 4)
            paint_pixmap(painter, space, pixmap)
            middle += QPointF(high / 2 + 4, 0)
        square = QRectF(middle.x() - edge / 2, middle.y() - edge / 2, edge, edge)
        icon = Icon.TICK if self.is_chosen() else Icon.PLUS
        look.icons.paint(painter, square, icon, theme, strong)


class FeelingRow(PressButton):
    """Show a colour with its sign and what it means."""

    corner = float(CORNER_CHIP)

    def __init__(self, look: Look, feeling: Feeling, words: str) -> None:
        self._feeling = feeling
        super().__init__(look, words)

    def sizeHint(self) -> QSize:
        """Ask for a row of 300 x 60."""
        return QSize(300, self._look.metrics.grow(60, 0.5))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(120, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the colour, the sign and the words."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        family = FAMILIES[self._feeling]
        body = self.card(theme.soft(family), theme.strong(family), line_width=BUTTON_LINE)
        face = paint_card(painter, QRectF(self.rect()), body)
        edge = min(float(look.metrics.grow(34, 0.5)), face.height() - 12)
        square = QRectF(face.x() + 12, face.center().y() - edge / 2, edge, edge)
        paint_sign(painter, look, self._feeling, square)
        left = square.right() + 12
        right = face.right() - 12
        if self.is_chosen():
            tick = min(28.0, face.height() - 12)
            right -= tick + 6
            box = QRectF(right + 6, face.center().y() - tick / 2, tick, tick)
            look.icons.paint(painter, box, Icon.TICK, theme)
        font = look.font(TextSize.BODY, bold=self.is_chosen())
        laid = lay_text(self._words, font, right - left, max_lines=2, max_height=face.height() - 8)
        laid.draw(painter, QPointF(left, face.center().y() - laid.height / 2), theme.colour(Role.INK))


def square_name(place: str, names: str, *, is_here: bool) -> str:
    """Return what a square is called for screen readers."""
    if is_here:
        return say("life_map.square_now", place=place)
    return say("life_map.square_taken" if names else "life_map.square", place=place, names=names)
