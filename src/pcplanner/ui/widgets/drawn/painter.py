"""Carry out a drawing on the screen, in the colours of the theme."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

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


_STRONG = ((Tint.CIRCLE, Family.CIRCLE), (Tint.STEPS, Family.STEPS), (Tint.DREAMS, Family.DREAMS))
_SOFT = ((Tint.STEPS_SOFT, Family.STEPS), (Tint.DREAMS_SOFT, Family.DREAMS))
_HALF_WAY = ((Tint.WAY_CARD, Role.PATH), (Tint.ROCK_CARD, Role.ROCK))


def tint_colours(theme: Theme) -> Mapping[Tint, QColor]:
    """Return the colour of every tint in a theme; cards are half way from paper to what they belong to."""
    paper = theme.colour(Role.PAPER)
    return MappingProxyType(
        {tint: theme.colour(role) for tint, role in _ROLES}
        | {tint: theme.strong(family) for tint, family in _STRONG}
        | {tint: theme.soft(family) for tint, family in _SOFT}
        | {tint: mix(paper, theme.colour(role), 0.5) for tint, role in _HALF_WAY}
    )


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
    tints = tint_colours(look.theme)
    for op in ops:
        match op:
            case Trace():
                _paint_trace(painter, op, tints)
            case Words():
                painter.setPen(tints[op.tint])
                painter.setFont(letters(round(op.size), is_bold=op.is_bold))
                painter.drawText(QPointF(op.x, op.baseline), op.text)
            case Image():
                _paint_image(painter, op, look)


def _paint_trace(painter: QPainter, trace: Trace, tints: Mapping[Tint, QColor]) -> None:
    if trace.edge and trace.width:
        pen = QPen(tints[trace.edge], trace.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if trace.dash:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([x / trace.width for x in trace.dash])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if trace.fill:
        painter.setBrush(tints[trace.fill])
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(as_path(trace))


def _paint_image(painter: QPainter, image: Image, look: Look) -> None:
    rect = as_rect(image.box)
    ratio = painter.device().devicePixelRatioF()
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
