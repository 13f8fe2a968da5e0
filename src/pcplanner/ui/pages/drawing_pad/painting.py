"""Paint the lines of a drawing, smooth and round, at any size."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT, Point, Stroke, Tool

KEPT_WIDTH_PX = 1600
_PAPER = QColor(Qt.GlobalColor.white)
# A pen of no length draws nothing: a dot is a line as short as this.
_DOT = 0.0001


def path_through(points: tuple[Point, ...], width_px: float) -> QPainterPath:
    """Return a smooth line through these places, on a paper so many pixels wide."""
    places = [QPointF(x * width_px, y * width_px) for x, y in points]
    path = QPainterPath(places[0])
    if len(places) < 3:
        path.lineTo(places[-1] + QPointF(_DOT * width_px, 0))
        return path
    # Round each place: from the middle of one piece to the middle of the next.
    for place, following in pairwise(places[1:]):
        path.quadTo(place, (place + following) / 2)
    path.lineTo(places[-1])
    return path


def paint_line(painter: QPainter, tool: Tool, points: tuple[Point, ...], width_px: float) -> None:
    """Paint one line; the rubber paints the paper's own white."""
    colour = _PAPER if tool.is_rubber else tool.pen.colour
    pen = QPen(colour, tool.width * width_px)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path_through(points, width_px), pen)


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke], width_px: float) -> None:
    """Paint the lines in their order."""
    for stroke in strokes:
        paint_line(painter, stroke.tool, stroke.points, width_px)


def drawn_image(strokes: Iterable[Stroke], width_px: int) -> QImage:
    """Return the drawing on white paper, so many pixels wide."""
    image = QImage(QSize(width_px, round(width_px * HEIGHT)), QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    paint_strokes(painter, strokes, width_px)
    painter.end()
    return image


def to_png(strokes: Iterable[Stroke]) -> bytes:
    """Return the drawing as the bytes of a PNG, 1,600 px wide; empty when there is nothing to be seen.

    Nothing is to be seen when everything was rubbed out, or drawn beside the paper.
    """
    image = drawn_image(strokes, KEPT_WIDTH_PX)
    clean = QImage(image.size(), image.format())
    clean.fill(_PAPER)
    if image == clean:
        return b""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, Qt for str
    return bytes(kept.data())
