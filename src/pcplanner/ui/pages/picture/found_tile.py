"""Show one of the things to choose from; the same tile shows another one when the page turns."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_PICTURE, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    paint_tick_disc,
    picture_size,
)
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _TEXT_INSET, _AROUND_TEXT, _INSIDE = 10, 14, 14, 5
_LITTLE_SMALLER = 0.84
_DISC, _HEART, _FROM_EDGE = 38, 28, 25
_ICON_SHARE, _ROUND_SHARE = 0.6, 0.96


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to press: a picture, a group or another way to a picture; ``key`` says which."""

    key: object
    words: str
    picture: Picture | None = None
    icon: Icon | None = None
    is_round: bool = False
    is_plain: bool = True
    is_chosen: bool = False
    is_favourite: bool = False


class FoundTile(PressButton):
    """Show a picture with its words, a tick when it is chosen, and a heart when it is a favourite."""

    corner = float(CORNER)

    def __init__(self, look: Look, thing: Thing) -> None:
        self._thing = thing
        self._pressed: object = None
        super().__init__(look, thing.words)
        self.show_thing(thing)

    def thing(self) -> Thing:
        """Return what is shown."""
        return self._thing

    def show_thing(self, thing: Thing) -> None:
        """Show something else, or the same in another state."""
        self._thing, self._words = thing, thing.words
        if thing.is_chosen or self.isCheckable():
            self.set_chosen(thing.is_chosen)
        self._rename()
        self.update()

    def full_name(self) -> str:
        """Return the label, and whether it is chosen and a favourite."""
        chosen = say("picture.is_chosen") if self._thing.is_chosen else ""
        favourite = say("picture.is_favourite") if self._thing.is_favourite else ""
        return ", ".join(part for part in (self._thing.words, chosen, favourite) if part)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a choice needs."""
        return QSize(96, 96)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed."""
        self._pressed = self._thing.key
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a quick second press for what was pressed first, never for what came in its place."""
        if self._pressed == self._thing.key:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the picture and the words, the tick, and the heart where the tick is not."""
        theme, thing = self._look.theme, self._thing
        painter = QPainter(self)
        is_strong = thing.is_chosen or not thing.is_plain
        line = theme.colour(Role.MAIN if is_strong else Role.EDGE)
        ground = theme.colour(Role.MAIN_SOFT if is_strong else Role.FACE)
        card = self.card(ground, line, line_width=TILE_LINE if is_strong else BUTTON_LINE, foot=line)
        face = paint_card(painter, QRectF(self.rect()), card)
        laid = self._lay_words(face)
        bottom = face.bottom() - _AROUND_TEXT + 2 - laid.height
        space = face.adjusted(_INSET, _INSET, -_INSET, 0)
        space.setBottom(bottom - 4)
        self._paint_picture(painter, space)
        laid.draw(painter, QPointF(face.x() + _TEXT_INSET, bottom), self.ink())
        if thing.is_chosen:
            centre = QPointF(face.right() - _FROM_EDGE + 1, face.top() + _FROM_EDGE)
            on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.FACE)
            paint_tick_disc(painter, centre, _DISC, disc=line, tick=on, halo=halo)
        if thing.is_favourite:
            edge = self._look.metrics.grow(_FROM_EDGE)
            x = face.left() + edge if thing.is_chosen else face.right() - edge
            self._paint_heart(painter, QPointF(x, face.top() + edge))

    def _lay_words(self, face: QRectF) -> LaidText:
        """Lay the label out in one line where that makes it only a little smaller, else in two."""
        font, width = self._look.font(TextSize.TILE, bold=True), face.width() - 2 * _TEXT_INSET
        least = round(font.pixelSize() * _LITTLE_SMALLER)
        laid = lay_text(self._words, font, width, max_lines=1, least_px=least)
        if laid.is_cut:
            laid = lay_text(self._words, font, width, max_lines=2, max_height=face.height() * 0.36)
        return laid

    def _paint_picture(self, painter: QPainter, space: QRectF) -> None:
        look, theme, thing = self._look, self._look.theme, self._thing
        paint_picture_ground(painter, space, theme, CORNER_PICTURE)
        share = _ROUND_SHARE if thing.is_round else _ICON_SHARE
        edge = min(space.width(), space.height()) * share
        square = QRectF(0, 0, edge, edge)
        square.moveCenter(space.center())
        ratio = self.devicePixelRatioF()
        if thing.picture is None:
            if thing.icon is not None:
                ink, soft = theme.colour(Role.ON_PICTURE), theme.colour(Role.PICTURE)
                look.icons.paint(painter, square, thing.icon, theme, ink, soft=soft)
        elif thing.is_round:
            pixmap = look.pictures.pixmap(thing.picture, picture_size(square), ratio)
            paint_round_picture(painter, square, pixmap, theme, theme.colour(Role.ON_PICTURE), width=2)
        else:
            inner = space.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
            paint_pixmap(painter, inner, look.pictures.pixmap(thing.picture, picture_size(inner), ratio))

    def _paint_heart(self, painter: QPainter, centre: QPointF) -> None:
        theme, metrics = self._look.theme, self._look.metrics
        disc, heart = metrics.grow(_DISC), metrics.grow(_HEART)
        # Pictures stand on white in every theme; the heart stands on the ground of its theme.
        painter.setPen(theme.colour(Role.FACE))
        painter.setBrush(theme.colour(Role.FACE))
        painter.drawEllipse(centre, disc / 2, disc / 2)
        square = QRectF(centre.x() - heart / 2, centre.y() - heart / 2 + 1, heart, heart)
        red = theme.strong(Family.RIGHTS)
        self._look.icons.paint(painter, square, Icon.HEART, theme, red, soft=red)
