"""Carry out a drawing on the screen, in the colours of the theme."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from pcplanner.domain.drawing import Box, Image, Op, TextWidth, Tint, Trace, Words
from pcplanner.ui.theme.colours import Family, Role, Theme, mix
from pcplanner.ui.theme.fonts import letters
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.shapes import paint_pixmap, picture_size

_ROLES = (
    (Tint.PAPER, Role.PAPER),
    (Tint.INK, Role.INK),
    (Tint.QUIET_INK, Role.QUIET),
    (Tint.EDGE, Role.EDGE),
    (Tint.PICTURE_GROUND, Role.PICTURE),
    (Tint.ON_PICTURE, Role.ON_PICTURE),
    (Tint.BUTTON, Role.FACE),
    (Tint.PATH, Role.PATH),
    (Tint.PATH_EDGE, Role.PATH_EDGE),
    (Tint.ROCK, Role.ROCK),
    (Tint.ROCK_DARK, Role.ROCK_SIDE),
    (Tint.SUN, Role.SUN),
    (Tint.ON_SUN, Role.ON_SUN),
    (Tint.RING_1, Role.RING_1),
    (Tint.RING_2, Role.RING_2),
    (Tint.RING_3, Role.RING_3),
    (Tint.RING_4, Role.RING_PAID),
    (Tint.ON_STRONG, Role.ON_MARK),
)


def tint_colour(tint: Tint, theme: Theme) -> QColor:
    """Return the colour of a tint in a theme."""
    match tint:
        case Tint.CIRCLE:
            return theme.strong(Family.CIRCLE)
        case Tint.STEPS:
            return theme.strong(Family.STEPS)
        case Tint.STEPS_SOFT:
            return theme.soft(Family.STEPS)
        case Tint.DREAMS:
            return theme.strong(Family.DREAMS)
        case Tint.DREAMS_SOFT:
            return theme.soft(Family.DREAMS)
        case Tint.WAY_CARD:
            return mix(theme.colour(Role.PAPER), theme.colour(Role.PATH), 0.5)
        case Tint.ROCK_CARD:
            return mix(theme.colour(Role.PAPER), theme.colour(Role.ROCK), 0.5)
    return theme.colour(next(role for each, role in _ROLES if each is tint))


def screen_width() -> TextWidth:
    """Return the measure of words as they are painted here."""
    metrics: dict[tuple[int, bool], QFontMetricsF] = {}

    def width(text: str, size: float, is_bold: bool) -> float:
        key = (round(size), is_bold)
        if key not in metrics:
            metrics[key] = QFontMetricsF(letters(key[0], is_bold=is_bold))
        return float(metrics[key].horizontalAdvance(text))

    return width


def as_rect(box: Box) -> QRectF:
    """Return a box as Qt's own rectangle."""
    return QRectF(box.x, box.y, box.w, box.h)


def as_path(trace: Trace) -> QPainterPath:
    """Return an outline as Qt's own path."""
    path = QPainterPath(QPointF(*trace.points[0]))
    for point in trace.points[1:]:
        if len(point) == 2:
            path.lineTo(*point)
        else:
            path.cubicTo(*point)
    if trace.is_closed:
        path.closeSubpath()
    return path


def paint_ops(painter: QPainter, ops: Iterable[Op], look: Look) -> None:
    """Paint a drawing, in order."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for op in ops:
        match op:
            case Trace():
                _paint_trace(painter, op, look.theme)
            case Words():
                painter.setPen(tint_colour(op.tint, look.theme))
                painter.setFont(letters(round(op.size), is_bold=op.is_bold))
                painter.drawText(QPointF(op.x, op.baseline), op.text)
            case Image():
                _paint_image(painter, op, look)


def _paint_trace(painter: QPainter, trace: Trace, theme: Theme) -> None:
    if trace.edge and trace.width:
        pen = QPen(tint_colour(trace.edge, theme), trace.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if trace.dash:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([x / trace.width for x in trace.dash])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if trace.fill:
        painter.setBrush(tint_colour(trace.fill, theme))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(as_path(trace))


def _paint_image(painter: QPainter, image: Image, look: Look) -> None:
    rect = as_rect(image.box)
    ratio = painter.device().devicePixelRatio()
    pixmap = look.pictures.pixmap(image.picture, picture_size(rect), ratio)
    if pixmap.isNull():
        return
    if not image.is_round:
        paint_pixmap(painter, rect, pixmap)
        return
    circle = QPainterPath()
    circle.addEllipse(rect)
    painter.save()
    painter.setClipPath(circle, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
    painter.restore()
