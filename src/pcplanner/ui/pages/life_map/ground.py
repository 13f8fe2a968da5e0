"""Paint the neighbourhood behind the places: soft rings round home, and a path to each place."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role, mix
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import paint_pixmap, paint_round_picture, picture_size, round_path
from pcplanner.ui.theme.text import lay_text

_RINGS = (0.96, 0.66, 0.36)
_PATH, _BEND = 12, 0.12
_FACE = 30


def paint_map(
    painter: QPainter, look: Look, room: QRect, home: QRect, ends: Sequence[QPoint], *, face: Picture | None
) -> None:
    """Paint the ground of the map in ``room``, home in its middle, and a path from there to each end."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    whole = round_path(QRectF(room), CORNER_CARD)
    paper = theme.colour(Role.PAPER)
    painter.fillPath(whole, mix(paper, theme.colour(Role.RING_3), 0.6))
    painter.setClipPath(whole)
    _paint_rings(painter, look, room)
    _paint_paths(painter, look, home.center(), ends)
    painter.restore()
    painter.setPen(QPen(theme.colour(Role.LINE), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(round_path(QRectF(room).adjusted(1, 1, -1, -1), CORNER_CARD))
    _paint_home(painter, look, QRectF(home), face)


def _paint_rings(painter: QPainter, look: Look, room: QRect) -> None:
    theme, middle = look.theme, QPointF(room.center())
    painter.setPen(Qt.PenStyle.NoPen)
    for number, part in enumerate(_RINGS):
        ground = mix(theme.colour(Role.PAPER), theme.colour(Role.RING_2), 0.35 + 0.3 * number)
        painter.setBrush(ground)
        painter.drawEllipse(middle, room.width() / 2 * part, room.height() / 2 * part)


def _paint_paths(painter: QPainter, look: Look, start: QPoint, ends: Sequence[QPoint]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, role in ((_PATH + 4, Role.PATH_EDGE), (_PATH, Role.PATH)):
        pen = QPen(look.theme.colour(role), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for end in ends:
            painter.drawPath(_way(QPointF(start), QPointF(end)))


def _way(start: QPointF, end: QPointF) -> QPainterPath:
    """Return a path that bends a little, as paths do."""
    across = end - start
    bend = QPointF(-across.y(), across.x()) * _BEND
    path = QPainterPath(start)
    path.cubicTo(start + across * 0.35 + bend, start + across * 0.65 - bend, end)
    return path


def _paint_home(painter: QPainter, look: Look, home: QRectF, face: Picture | None) -> None:
    theme, ratio = look.theme, painter.device().devicePixelRatioF()
    painter.setPen(QPen(theme.colour(Role.INK), TILE_LINE))
    painter.setBrush(theme.colour(Role.PICTURE))
    painter.drawPath(round_path(home, CORNER_CARD))
    laid = lay_text(say("life_map.home"), look.font(TextSize.CHIP, bold=True), home.width() - 12, max_lines=1)
    room = home.adjusted(8, 6, -8, -laid.height - 6)
    paint_pixmap(painter, room, look.pictures.pixmap(symbol("home"), picture_size(room), ratio))
    where = QPointF(home.center().x() - laid.width / 2, home.bottom() - laid.height - 4)
    laid.draw(painter, where, theme.colour(Role.ON_PICTURE))
    if face is not None:
        # The person's own face looks over the corner of their home.
        disc = QRectF(home.left() - _FACE / 2, home.top() - _FACE / 2, 2.0 * _FACE, 2.0 * _FACE)
        paint_round_picture(
            painter,
            disc,
            look.pictures.pixmap(face, picture_size(disc), ratio),
            theme,
            theme.colour(Role.INK),
        )
