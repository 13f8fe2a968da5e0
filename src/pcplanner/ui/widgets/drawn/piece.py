"""Make every part of a drawing a button of its own, in the order it is read."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.drawing import Box, Op, Trace
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CHOSEN_LINE, RING_PAPER
from pcplanner.ui.theme.shapes import PRESS_DEPTH, paint_tick_disc
from pcplanner.ui.widgets.drawn.painter import as_path, as_rect, paint_ops
from pcplanner.ui.widgets.press import PressButton

ROOM = CHOSEN_LINE + RING_PAPER + PRESS_DEPTH
"""How far a piece reaches beyond what it draws, for the line that says it was chosen."""
_TICK, _LEAST_TICK, _TICK_SHARE, _TICK_OUT = 36.0, 22.0, 0.46, 0.36
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a drawing: its key, what is read for it, its strokes and its edges, placed on the board."""

    key: tuple[str, str]
    name: str
    box: Box
    ops: tuple[Op, ...]
    edges: tuple[Trace, ...]
    can_be_dragged: bool = False


class PieceButton(PressButton):
    """Draw one part of a drawing as a button; a face may be dragged too."""

    is_of_plan = True
    empty_edge = ROOM

    moved_on = Signal(int)
    dropped = Signal(QPoint)

    def __init__(self, look: Look, piece: Piece, board: QWidget, family: Family) -> None:
        super().__init__(look, "", name=piece.name)
        self._family = family
        self.setParent(board)
        self._piece = piece
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.show_piece(piece)

    @property
    def piece(self) -> Piece:
        """Return what is drawn."""
        return self._piece

    def show_piece(self, piece: Piece) -> None:
        """Draw another state of the same part, perhaps somewhere else."""
        self._piece = piece
        self.set_name(piece.name)
        self.setGeometry(as_rect(piece.box.grown(ROOM)).toAlignedRect())
        self.update()

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        edge = self._edge()
        edge.translate(-self._home().x(), -self._home().y())
        if self.is_chosen():
            stroker = QPainterPathStroker()
            stroker.setWidth(2.0 * (CHOSEN_LINE + RING_PAPER))
            edge = stroker.createStroke(edge).united(edge)
        return edge

    def hitButton(self, place: QPoint) -> bool:
        """Count a press only on the thing itself, so that neighbours keep theirs."""
        return self.outline().contains(QPointF(place))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the part, lower while it is pressed; what was chosen has a line in its colour and a tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._home().x(), -self._home().y() + (PRESS_DEPTH if self.isDown() else 0))
        if self.is_chosen():
            self._paint_line(painter)
        paint_ops(painter, self._piece.ops, self._look)
        if self.is_chosen():
            self._paint_tick(painter)
        if self.underMouse() and not self.is_chosen():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.theme.colour(Role.INK), 2))
            painter.drawPath(self._edge())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the drawing with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.moved_on.emit(step)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag might begin."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer once it has gone far enough to mean a drag."""
        if not self._piece.can_be_dragged or self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        shift = event.position().toPoint() - self._pressed_at
        if self._is_dragged or shift.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setDown(False)
            self.raise_()
            self.move(self.pos() + shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: what was dragged goes home, and the board is told where it was dropped."""
        was_dragged, self._is_dragged, self._pressed_at = self._is_dragged, False, None
        place = self.mapToParent(event.position().toPoint())
        # While it is dragged the button is up, so this release presses nothing.
        super().mouseReleaseEvent(event)
        if was_dragged:
            event.accept()
            self.show_piece(self._piece)
            self.dropped.emit(place)

    def _edge(self) -> QPainterPath:
        """Return the edge with marks and faces that lean over it, where the board has it."""
        edge = QPainterPath()
        for trace in self._piece.edges:
            edge = edge.united(as_path(trace))
        return edge

    def _home(self) -> QPointF:
        """Return where the button stands when nobody drags it."""
        return QPointF(as_rect(self._piece.box.grown(ROOM)).toAlignedRect().topLeft())

    def _paint_line(self, painter: QPainter) -> None:
        """Paint the line that says it was chosen; in its own colour it is never taken for the focus ring."""
        pen = QPen(self._look.theme.strong(self._family), 2.0 * (CHOSEN_LINE + RING_PAPER))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(self._edge())

    def _paint_tick(self, painter: QPainter) -> None:
        theme = self._look.theme
        body = as_path(self._piece.edges[0]).boundingRect()
        disc = max(_LEAST_TICK, min(_TICK, min(body.width(), body.height()) * _TICK_SHARE))
        # At the lower right: the upper right is where the badge of somebody paid is.
        centre = body.center() + QPointF(body.width() * _TICK_OUT, body.height() * _TICK_OUT)
        on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.FACE)
        paint_tick_disc(painter, centre, disc, disc=theme.strong(self._family), tick=on, halo=halo)
