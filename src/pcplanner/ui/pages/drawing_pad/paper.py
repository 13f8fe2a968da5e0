"""Be the white paper: draw with a mouse, a finger, a tablet pen or the arrow keys."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.drawing_pad.painting import paint_line, paint_strokes
from pcplanner.ui.pages.drawing_pad.steering import Steering
from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT, Point, Stroke, Tool
from pcplanner.ui.scanning.targets import pass_by
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_PICTURE
from pcplanner.ui.theme.shapes import round_path

_STEP, _SMALL_STEP = 0.02, 0.005
# Places nearer to each other than this are one place.
_NEAR = 0.002
_MARK, _LINE = 14.0, 2
_KEY_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PEN_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Paper(QWidget):
    """Show the drawing and take the next line.

    Emits ``drawn(points)`` at the end of a line, and ``pen_moved(is_down)`` when the keyboard puts the pen
    down or up.
    """

    drawn = Signal(object)
    pen_moved = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tool = Tool()
        self._strokes: tuple[Stroke, ...] = ()
        self._cache = QPixmap()
        self._points: list[Point] = []
        self._at: Point = (0.5, HEIGHT / 2)
        self._steering: Steering | None = None
        self._is_by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleDescription(say("drawing_pad.keys"))
        # A switch or a resting pointer can do nothing with it; the arrows draw for them.
        pass_by(self)
        self._rename()
        look.changed.connect(self.update)

    def show_drawing(self, strokes: tuple[Stroke, ...], tool: Tool) -> None:
        """Show these lines, and draw the next one with this tool."""
        self._tool = tool
        if strokes != self._strokes:
            is_one_more = strokes[:-1] == self._strokes and not self._cache.isNull()
            self._strokes = strokes
            if is_one_more:
                self._paint_on_cache(strokes[-1:])
            else:
                self._cache = QPixmap()
            self._rename()
        self.update()

    def show_steering(self, steering: Steering | None) -> None:
        """Show where buttons have the pen, or nothing of it; the keyboard goes on from there."""
        if steering == self._steering:
            return
        if steering is not None:
            self._at = steering.at
        self._steering = steering
        self.update()

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        return round_path(QRectF(self.rect()), CORNER_PICTURE)

    def finish(self) -> None:
        """End the line that is being drawn; what was drawn of it stays."""
        if self._points:
            points, self._points = tuple(self._points), []
            self.drawn.emit(points)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, the lines, the line under way and, for the keyboard, where the pen is."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self.outline())
        painter.fillRect(self.rect(), theme.colour(Role.PICTURE))
        if self._cache.isNull():
            self._renew_cache()
        painter.drawPixmap(0, 0, self._cache)
        if self._points:
            paint_line(painter, self._tool, tuple(self._points), self.width())
        if self._is_by_keys and self.hasFocus():
            self._paint_pen(painter, is_down=bool(self._points))
        elif self._steering is not None:
            self._paint_pen(painter, is_down=self._steering.is_down)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(Role.EDGE), _LINE))
        painter.drawPath(round_path(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER_PICTURE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the lines again at the new size."""
        super().resizeEvent(event)
        self._cache = QPixmap()

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing of a line when somebody goes elsewhere in the middle of it."""
        super().hideEvent(event)
        self.finish()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the pen up when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if self._is_by_keys:
            self.finish()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.finish()
        self._is_by_keys = False
        self._add(self._place(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the line on."""
        if self._points and not self._is_by_keys:
            self._add(self._place(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the pen up."""
        if event.button() is Qt.MouseButton.LeftButton and not self._is_by_keys:
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the pen with the arrow keys, by small steps with Shift; Space or Enter puts it down and up."""
        way = _KEY_WAYS.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            is_small = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_by_keys(way, _SMALL_STEP if is_small else _STEP)
        elif event.key() in _PEN_KEYS and not event.isAutoRepeat():
            self._lift_or_put_down()
        else:
            super().keyPressEvent(event)

    def _move_by_keys(self, way: tuple[int, int], step: float) -> None:
        self._is_by_keys = True
        x, y = self._at[0] + way[0] * step, self._at[1] + way[1] * step
        self._at = (min(max(x, 0.0), 1.0), min(max(y, 0.0), HEIGHT))
        if self._points:
            self._add(self._at)
        self.update()

    def _lift_or_put_down(self) -> None:
        self._is_by_keys = True
        is_down = not self._points
        if is_down:
            self._add(self._at)
        else:
            self.finish()
        self.pen_moved.emit(is_down)
        self.update()

    def _place(self, where: QPointF) -> Point:
        width = max(1, self.width())
        return where.x() / width, where.y() / width

    def _add(self, place: Point) -> None:
        self._at = (min(max(place[0], 0.0), 1.0), min(max(place[1], 0.0), HEIGHT))
        if self._points and math.dist(self._points[-1], place) < _NEAR:
            return
        self._points.append(place)
        self.update(self._touched().toAlignedRect())

    def _touched(self) -> QRectF:
        """Return where the end of the line under way has changed what is seen."""
        return _around(self._points[-3:], self._tool.width / 2 + 0.01, self.width())

    def _renew_cache(self) -> None:
        ratio = self.devicePixelRatioF()
        self._cache = QPixmap(self.size() * ratio)
        self._cache.setDevicePixelRatio(ratio)
        self._cache.fill(Qt.GlobalColor.transparent)
        self._paint_on_cache(self._strokes)

    def _paint_on_cache(self, strokes: tuple[Stroke, ...]) -> None:
        painter = QPainter(self._cache)
        paint_strokes(painter, strokes, self.width())
        painter.end()

    def _paint_pen(self, painter: QPainter, *, is_down: bool) -> None:
        """Draw where keys or buttons have the pen: a ring, filled while the pen is down."""
        at = QPointF(self._at[0], self._at[1]) * self.width()
        theme = self._look.theme
        ink, paper = theme.colour(Role.ON_PICTURE), theme.colour(Role.PICTURE)
        filled = ink if self._tool.is_rubber else self._tool.pen.colour
        for colour, width in ((paper, 7), (ink, 3)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(filled if is_down else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, _MARK, _MARK)
            painter.drawLine(at - QPointF(2 * _MARK, 0), at - QPointF(_MARK, 0))
            painter.drawLine(at + QPointF(_MARK, 0), at + QPointF(2 * _MARK, 0))
            painter.drawLine(at - QPointF(0, 2 * _MARK), at - QPointF(0, _MARK))
            painter.drawLine(at + QPointF(0, _MARK), at + QPointF(0, 2 * _MARK))

    def _rename(self) -> None:
        count = sum(not stroke.goes_on for stroke in self._strokes)
        key = {0: "paper_empty", 1: "paper_one"}.get(count, "paper_many")
        self.setAccessibleName(f"{say('drawing_pad.paper')}. {say(f'drawing_pad.{key}', n=count)}")


def _around(points: list[Point], reach: float, width_px: int) -> QRectF:
    left, right = min(x for x, _ in points) - reach, max(x for x, _ in points) + reach
    top, bottom = min(y for _, y in points) - reach, max(y for _, y in points) + reach
    return QRectF(left * width_px, top * width_px, (right - left) * width_px, (bottom - top) * width_px)
