"""Show the way to the example: a small path to a star, and the words to try it."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, CORNER_PICTURE, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    picture_size,
)
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET = 12
_AROUND, _LEAST_PICTURE, _LEAST_SEEN = 46, 96, 64
# The drawing is planned on this size and drawn as large as it fits.
_WIDTH, _HEIGHT = 384.0, 264.0
_WAY = (
    (-60, 190),
    (-10, 205),
    (62, 210),
    (110, 175),
    (146, 150),
    (190, 165),
    (236, 174),
    (272, 126),
    (300, 84),
)
_STONES = ((146, 150, "key"), (236, 174, "tea"))
_FACE_AT, _RADIUS, _RIBBON = (62, 208), 37.0, 36.0
_STAR_AT, _STAR = (314, 72), 62.0


class ExampleCard(PressButton):
    """Show a made-up plan as a picture with its words, in the colours of the sun."""

    corner = float(CORNER_CARD)

    def __init__(
        self,
        look: Look,
        words: str,
        caption: str,
        face: Picture | None,
        size: TextSize = TextSize.MAIN_BUTTON,
    ) -> None:
        self._caption = caption
        self._size = size
        self._face = face
        super().__init__(look, words)

    def full_name(self) -> str:
        """Return the words and then the small words."""
        return f"{self._words}. {self._caption}"

    def sizeHint(self) -> QSize:
        """Ask for the third column of the page."""
        return QSize(408, 424)

    def minimumSizeHint(self) -> QSize:
        """Need room for the words."""
        return QSize(160, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the picture and the words."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        line = theme.strong(Family.MEETING)
        ground = theme.soft(Family.MEETING)
        face = paint_card(painter, QRectF(self.rect()), self.card(ground, line, foot=line))
        width = face.width() - 40
        label = lay_text(
            self._words,
            look.font(self._size, bold=True),
            width,
            max_lines=2,
            max_height=face.height() - 8,
        )
        small = self._small(width)
        if small and face.height() - label.height - small.height - _INSET - _AROUND < _LEAST_PICTURE:
            small = None
        texts = label.height + (small.height if small else 0)
        room = face.height() - texts - _INSET - _AROUND
        if room >= _LEAST_SEEN:
            space = QRectF(face.x() + _INSET, face.y() + _INSET, face.width() - 2 * _INSET, room)
            paint_picture_ground(painter, space, theme, CORNER_PICTURE)
            self._paint_way(painter, space)
            top = space.bottom() + max(4.0, (face.bottom() - space.bottom() - texts) / 2 - 2)
        else:
            top = face.center().y() - texts / 2
        label.draw(painter, QPointF(face.x() + 20, top), theme.colour(Role.INK))
        if small:
            small.draw(painter, QPointF(face.x() + 20, top + label.height), theme.colour(Role.QUIET))

    def _small(self, width: float) -> LaidText | None:
        if self._look.metrics.is_large:
            return None
        return lay_text(self._caption, self._look.font(TextSize.BODY), width, max_lines=3)

    def _paint_way(self, painter: QPainter, space: QRectF) -> None:
        look, theme = self._look, self._look.theme
        painter.save()
        painter.setClipRect(space)
        scale = min(space.width() / _WIDTH, space.height() / _HEIGHT)
        left = space.center().x() - _WIDTH * scale / 2
        top = space.center().y() - _HEIGHT * scale / 2

        def at(x: float, y: float) -> QPointF:
            return QPointF(left + x * scale, top + y * scale)

        points = [at(x, y) for x, y in _WAY]
        if points[0].x() > space.left():
            points.insert(0, QPointF(space.left() - 40, points[0].y()))
        way = _smooth(points)
        for colour, wide in ((Role.PATH_EDGE, _RIBBON + 5), (Role.PATH, _RIBBON)):
            pen = QPen(theme.colour(colour), wide * scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(way, pen)
        painter.setPen(QPen(theme.colour(Role.ON_PICTURE), 3))
        painter.setBrush(theme.colour(Role.SUN))
        painter.drawPolygon(_star(at(*_STAR_AT), _STAR * scale))
        ratio = self.devicePixelRatioF()
        edge = theme.colour(Role.ON_PICTURE) if theme.is_two_ink else theme.strong(Family.STEPS)
        for x, y, name in _STONES:
            disc = _circle(at(x, y), _RADIUS * scale)
            painter.setPen(QPen(edge, 4))
            painter.setBrush(theme.colour(Role.PICTURE))
            painter.drawEllipse(disc)
            inner = _circle(disc.center(), _RADIUS * scale * 0.66)
            paint_pixmap(painter, inner, look.pictures.pixmap(symbol(name), picture_size(inner), ratio))
        portrait = _circle(at(*_FACE_AT), _RADIUS * scale)
        pixmap = look.pictures.pixmap(self._face, picture_size(portrait), ratio)
        paint_round_picture(painter, portrait, pixmap, theme, theme.colour(Role.ON_PICTURE), width=4)
        painter.restore()


def _circle(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def _star(centre: QPointF, radius: float) -> QPolygonF:
    points = []
    for number in range(10):
        reach = radius if number % 2 == 0 else radius * 0.45
        angle = math.radians(36 * number - 90)
        points.append(centre + QPointF(reach * math.cos(angle), reach * math.sin(angle)))
    return QPolygonF(points)


def _smooth(points: list[QPointF]) -> QPainterPath:
    """Return a round way through the points."""
    path = QPainterPath(points[0])
    for number in range(len(points) - 1):
        before, here = points[max(0, number - 1)], points[number]
        there, after = points[number + 1], points[min(len(points) - 1, number + 2)]
        path.cubicTo(here + (there - before) / 6, there - (after - here) / 6, there)
    return path
