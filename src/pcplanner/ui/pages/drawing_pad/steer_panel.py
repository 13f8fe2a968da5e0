"""Offer the eight ways of the pen round its own button, the length of a step, Undo and the colours."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.drawing_pad.button_grid import COLUMNS, place_in_grid
from pcplanner.ui.pages.drawing_pad.steering import Stride, Way
from pcplanner.ui.pages.drawing_pad.view_model import PadState, PadViewModel
from pcplanner.ui.scanning.targets import repeat_by_resting, scan_together, stay_at
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.pens import Pen
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.push_button import PushButton

_ROOMY = 120
_LEAN_DEGREES = {
    Way.UP_LEFT: -135,
    Way.UP: -90,
    Way.UP_RIGHT: -45,
    Way.LEFT: 180,
    Way.RIGHT: 0,
    Way.DOWN_LEFT: 135,
    Way.DOWN: 90,
    Way.DOWN_RIGHT: 45,
}


class SteerButton(PushButton):
    """Keep the words on one line where there is room, so that all signs are of one size."""

    def most_lines(self) -> int:
        """Return on how many lines the words may stand."""
        return 1 if self.width() >= _ROOMY else 2


class WayButton(SteerButton):
    """Show one way as an arrow."""

    def __init__(self, look: Look, way: Way) -> None:
        words = say(f"drawing_pad.way_{way.name.lower()}")
        super().__init__(look, words, Icon.NEXT, share=1.0, lean_degrees=_LEAN_DEGREES[way])


class StrideButton(SteerButton):
    """Show how long a step is, and go on to the next length."""

    def __init__(self, look: Look) -> None:
        self._stride = Stride.LONG
        super().__init__(look, "", share=0.9)

    def show_stride(self, stride: Stride) -> None:
        """Show another length."""
        self._stride = stride
        self.set_words(say(f"drawing_pad.step_{stride.name.lower()}"))
        self.update()

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw a line as long as the step, between two ends."""
        painter.setPen(QPen(self.ink(), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        half = max(8.0, square.width() / 2 * self._stride.value / Stride.LONG.value)
        end, middle = square.height() * 0.22, square.center()
        painter.drawLine(QLineF(middle - QPointF(half, 0), middle + QPointF(half, 0)))
        for side in (middle - QPointF(half, 0), middle + QPointF(half, 0)):
            painter.drawLine(QLineF(side - QPointF(0, end), side + QPointF(0, end)))


class ColoursButton(SteerButton):
    """Lead to the colours and the other tools."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("drawing_pad.colours"), share=0.9)

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw three blots of colour side by side."""
        painter.setPen(QPen(self._look.theme.colour(Role.EDGE), 2))
        each = square.width() / 2.6
        for place, pen in ((-1, Pen.RED), (0, Pen.YELLOW), (1, Pen.BLUE)):
            painter.setBrush(pen.colour)
            painter.drawEllipse(square.center() + QPointF(place * each, 0), each * 0.46, each * 0.46)


class SteerPanel(QWidget):
    """Hold the buttons, always in the same places. Emits ``chosen()`` before any of them does its work."""

    chosen = Signal()

    def __init__(self, look: Look, view_model: PadViewModel) -> None:
        super().__init__()
        self.ways = {way: WayButton(look, way) for way in Way}
        self.pen = PushButton(look, say("drawing_pad.put_down"), Icon.PENCIL)
        self.stride = StrideButton(look)
        self.undo = PushButton(look, say("drawing_pad.undo"), Icon.UNDO)
        self.colours = ColoursButton(look)
        ways = self.ways
        self._buttons: list[PushButton] = [
            *(ways[Way.UP_LEFT], ways[Way.UP], ways[Way.UP_RIGHT], self.stride),
            *(ways[Way.LEFT], self.pen, ways[Way.RIGHT], self.undo),
            *(ways[Way.DOWN_LEFT], ways[Way.DOWN], ways[Way.DOWN_RIGHT], self.colours),
        ]
        for button in self._buttons:
            button.setParent(self)
            button.clicked.connect(self.chosen)
        for way, arrow in ways.items():
            arrow.clicked.connect(lambda _=False, way=way: view_model.move_pen(way))
            repeat_by_resting(arrow)
        for button in (*ways.values(), self.pen):
            scan_together(button, say("drawing_pad.move"))
        # A line is many steps: whoever has just made one is asked for the same again first.
        for button in (*ways.values(), self.pen, self.stride, self.undo):
            stay_at(button)
        self.pen.clicked.connect(view_model.lift_or_put_down)
        self.stride.clicked.connect(view_model.change_stride)
        self.undo.clicked.connect(view_model.undo)
        self.colours.clicked.connect(view_model.show_colours)

    def buttons(self) -> tuple[PushButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def show_state(self, state: PadState) -> None:
        """Show what the pen's button does now, how long a step is, and whether anything can be taken back."""
        pen = state.steering
        self.pen.set_words(say("drawing_pad.lift" if pen.is_down else "drawing_pad.put_down"))
        self.stride.show_stride(pen.stride)
        self.undo.set_not_now(not state.sheet.done, say("drawing_pad.nothing_to_undo"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        place = None if here is None else next_place(event.key(), here, len(self._buttons), COLUMNS)
        if place is None:
            super().keyPressEvent(event)
            return
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the buttons."""
        super().resizeEvent(event)
        place_in_grid(self._buttons, self.size())
