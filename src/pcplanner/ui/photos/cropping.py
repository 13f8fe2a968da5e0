"""Crop, turn and straighten a photo by buttons or with the mouse."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.symbols.straightening import MOST_TILT_DEGREES
from pcplanner.ui.photos.crop_view import CropView
from pcplanner.ui.photos.framing import Framing, Shape
from pcplanner.ui.photos.in_hand import PhotoInHand
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.push_button import PushButton

_COLUMNS, _GAP = 4, 12
_LEAN = 14


class ShapeButton(PushButton):
    """Show the shape that is kept now, and go on to the next."""

    def __init__(self, look: Look) -> None:
        self._shape = 1.0
        super().__init__(look, say("crop.shape"))

    def show_shape(self, framing: Framing) -> None:
        """Show the shape of what is kept, and say its name."""
        self._shape = framing.shape
        self.set_name(f"{self.words()}, {shape_words(framing.kind)}")
        self.update()

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw the shape."""
        wide = min(1.0, self._shape) * square.width()
        high = min(1.0, 1 / self._shape) * square.height()
        shape = QRectF(0, 0, wide, high)
        shape.moveCenter(square.center())
        painter.setPen(QPen(self.ink(), 4))
        painter.drawRoundedRect(shape.adjusted(2, 2, -2, -2), 4, 4)


def shape_words(kind: Shape) -> str:
    """Return what a shape is called."""
    return say(f"crop.shape_{kind.value}")


class Cropping(QWidget):
    """Show the photo in hand, and the buttons that change what is kept of it."""

    def __init__(self, look: Look, hand: PhotoInHand, *, is_face: bool) -> None:
        super().__init__()
        self._look = look
        self._hand = hand
        self.view = CropView(look, is_round=is_face)
        sign = Icon.PERSON if is_face else Icon.PHOTO
        self.bigger = PushButton(look, say("crop.bigger"), sign, share=1.0)
        self.smaller = PushButton(look, say("crop.smaller"), sign, share=0.5)
        self.turn = PushButton(look, say("crop.turn"), Icon.REDO)
        self.tilt_left = PushButton(look, say("crop.tilt_left"), sign, lean_degrees=-_LEAN)
        self.tilt_right = PushButton(look, say("crop.tilt_right"), sign, lean_degrees=_LEAN)
        self.again = PushButton(look, say("crop.start_again"), Icon.UNDO)
        self.shape = ShapeButton(look)
        self._moves = {
            PushButton(look, say(f"crop.{name}"), icon): step
            for name, icon, step in (
                ("left", Icon.ARROW_LEFT, (-1, 0)),
                ("right", Icon.ARROW_RIGHT, (1, 0)),
                ("up", Icon.ARROW_UP, (0, -1)),
                ("down", Icon.ARROW_DOWN, (0, 1)),
            )
        }
        first = [self.bigger, self.smaller, self.tilt_left, self.tilt_right]
        last = [self.turn, self.again] if is_face else [self.turn, self.shape, self.again]
        self._buttons: list[PushButton] = [*first, *self._moves, *last]
        for part in (self.view, *self._buttons, self.shape):
            part.setParent(self)
        self.shape.setVisible(not is_face)
        self._connect()
        self._show()

    def buttons(self) -> tuple[PushButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud: the buttons."""
        return tuple(button.accessibleName() for button in self._buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        place = None if here is None else next_place(event.key(), here, len(self._buttons), _COLUMNS)
        if place is None:
            super().keyPressEvent(event)
            return
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the photo square at the left and the buttons beside it."""
        super().resizeEvent(event)
        gap = self._look.metrics.gap_wide
        side = min(self.height(), self.width() // 2)
        self.view.setGeometry(0, 0, side, side)
        left = side + gap
        rows = -(-len(self._buttons) // _COLUMNS)
        width = (self.width() - left - (_COLUMNS - 1) * _GAP) // _COLUMNS
        height = (side - (rows - 1) * _GAP) // rows
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, _COLUMNS)
            button.setGeometry(left + column * (width + _GAP), row * (height + _GAP), width, height)

    def _connect(self) -> None:
        hand = self._hand
        hand.state_changed.connect(self._show)
        self.view.dragged.connect(hand.move)
        self.view.wheeled.connect(hand.zoom)
        self.bigger.clicked.connect(hand.make_bigger)
        self.smaller.clicked.connect(hand.make_smaller)
        self.turn.clicked.connect(hand.turn)
        self.shape.clicked.connect(hand.change_shape)
        self.again.clicked.connect(hand.start_again)
        self.tilt_left.clicked.connect(lambda: hand.tilt(-1))
        self.tilt_right.clicked.connect(lambda: hand.tilt(1))
        for button, (across, down) in self._moves.items():
            button.clicked.connect(lambda _=False, x=across, y=down: hand.nudge(x, y))

    def _show(self) -> None:
        state = self._hand.state
        self.view.show_photo(state.photo, state.framing)
        self.shape.show_shape(state.framing)
        tilt = state.framing.tilt
        self.tilt_left.set_not_now(tilt <= -MOST_TILT_DEGREES, say("crop.no_further"))
        self.tilt_right.set_not_now(tilt >= MOST_TILT_DEGREES, say("crop.no_further"))
