"""Paint the few shapes everything is made of: cards, feet, rings, discs and picture grounds."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from pcplanner.ui.theme.colours import Role, Theme
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, FOOT, RING_INK, RING_PAPER, TILE_LINE

PRESS_DEPTH = 2


@dataclass(frozen=True, slots=True)
class Card:
    """Say how one card is drawn: its ground, its line, its foot and how far it is pressed."""

    ground: QColor
    line: QColor
    foot: QColor | None = None
    line_width: float = TILE_LINE
    corner: float = CORNER
    is_down: bool = False
    is_dashed: bool = False


def round_path(rect: QRectF, corner: float) -> QPainterPath:
    """Return the outline of a rectangle with round corners."""
    path = QPainterPath()
    reach = min(corner, rect.width() / 2, rect.height() / 2)
    path.addRoundedRect(rect, reach, reach)
    return path


def paint_card(painter: QPainter, rect: QRectF, card: Card) -> QRectF:
    """Paint a card in ``rect`` (its foot inside it) and return where its face is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    foot = 0 if card.foot is None else FOOT
    drop = PRESS_DEPTH if card.is_down and foot else 0
    face = rect.adjusted(0, drop, 0, drop - foot)
    if card.foot is not None:
        painter.fillPath(round_path(rect.adjusted(0, drop, 0, 0), card.corner), card.foot)
    half = card.line_width / 2
    pen = QPen(card.line, card.line_width)
    if card.is_dashed:
        pen = dashed_pen(card.line, BUTTON_LINE)
        half = BUTTON_LINE / 2
    painter.setPen(pen if card.line_width else Qt.PenStyle.NoPen)
    painter.setBrush(card.ground)
    painter.drawPath(round_path(face.adjusted(half, half, -half, -half), card.corner - half))
    return face


def dashed_pen(colour: QColor, width: float, dash_px: float = 6, space_px: float = 5) -> QPen:
    """Return a pen that draws dashes of the same length whatever its width."""
    pen = QPen(colour, width)
    pen.setDashPattern([dash_px / width, space_px / width])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_picture_ground(
    painter: QPainter, rect: QRectF, theme: Theme, corner: float, line: QColor | None = None
) -> None:
    """Paint the white ground every picture stands on, in every theme."""
    painter.setPen(QPen(line, 2) if line else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Role.PICTURE))
    edge = 1 if line else 0
    painter.drawPath(round_path(rect.adjusted(edge, edge, -edge, -edge), corner))


def paint_tick_disc(
    painter: QPainter, centre: QPointF, diameter: float, *, disc: QColor, tick: QColor, halo: QColor
) -> None:
    """Paint the disc with a tick that says something is chosen."""
    radius = diameter / 2
    painter.setPen(QPen(halo, 2))
    painter.setBrush(disc)
    painter.drawEllipse(centre, radius - 1, radius - 1)
    path = QPainterPath(centre + QPointF(-0.46 * radius, 0.02 * radius))
    path.lineTo(centre + QPointF(-0.14 * radius, 0.36 * radius))
    path.lineTo(centre + QPointF(0.46 * radius, -0.34 * radius))
    pen = QPen(tick, max(2.5, diameter * 0.085))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_pixmap(painter: QPainter, rect: QRectF, pixmap: QPixmap) -> None:
    """Paint a picture in the middle of ``rect`` at its own size."""
    if pixmap.isNull():
        return
    size = pixmap.deviceIndependentSize()
    painter.drawPixmap(
        QPointF(rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2), pixmap
    )


def paint_round_picture(
    painter: QPainter, rect: QRectF, pixmap: QPixmap, theme: Theme, line: QColor, *, width: float = 3
) -> None:
    """Paint a face in a circle, on white, with a line round it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Role.PICTURE))
    painter.drawEllipse(rect)
    if not pixmap.isNull():
        # A brush made of the picture is ten times as fast as cutting the picture out with a round path.
        texture = QPixmap(pixmap)
        texture.setDevicePixelRatio(1.0)
        brush = QBrush(texture)
        scale_x, scale_y = rect.width() / texture.width(), rect.height() / texture.height()
        brush.setTransform(QTransform.fromTranslate(rect.x(), rect.y()).scale(scale_x, scale_y))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(brush)
        painter.drawEllipse(rect)
    half = width / 2
    painter.setPen(QPen(line, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect.adjusted(half, half, -half, -half))


def paint_focus_ring(painter: QPainter, outline: QPainterPath, theme: Theme) -> None:
    """Paint 2 px of paper and then 5 px of ink, outside an outline."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    outside = QPainterPath()
    outside.addRect(outline.boundingRect().adjusted(-40, -40, 40, 40))
    # Only what is outside the thing is painted, or its own edge would be covered.
    painter.setClipPath(outside.subtracted(outline))
    for colour, width in (
        (theme.colour(Role.INK), 2 * (RING_PAPER + RING_INK)),
        (theme.colour(Role.PAPER), 2 * RING_PAPER),
    ):
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)
    painter.restore()


def picture_size(rect: QRectF) -> QSize:
    """Return the whole-pixel size of the space a picture may fill."""
    return QSize(max(1, int(rect.width())), max(1, int(rect.height())))
