"""Crop a photo by buttons or with the mouse."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.ui.pages.face.buttons import PushButton
from pcplanner.ui.pages.face.crop_view import CropView
from pcplanner.ui.pages.face.framing import Framing
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paging import next_place

_COLUMNS, _GAP = 4, 12


class Cropping(QWidget):
    """Show the photo and the buttons that push it.

    Emits ``bigger``, ``smaller``, ``turned``, ``pushed(across, down)`` and ``start_again``; the view's own
    ``dragged`` and ``wheeled`` come from the mouse.
    """

    bigger = Signal()
    smaller = Signal()
    turned = Signal()
    pushed = Signal(int, int)
    start_again = Signal()

    def __init__(self, look: Look, *, is_only_photo: bool) -> None:
        super().__init__()
        self._look = look
        self.view = CropView(look)
        sign = Icon.PHOTO if is_only_photo else Icon.PERSON
        self._buttons = [
            self._button(say("face.bigger"), sign, 1.0),
            self._button(say("face.smaller"), sign, 0.5),
            self._button(say("face.turn"), Icon.REDO),
            self._button(say("face.start_again"), Icon.UNDO),
            self._button(say("face.left"), Icon.ARROW_LEFT),
            self._button(say("face.right"), Icon.ARROW_RIGHT),
            self._button(say("face.up"), Icon.ARROW_UP),
            self._button(say("face.down"), Icon.ARROW_DOWN),
        ]
        for part in (self.view, *self._buttons):
            part.setParent(self)
        self._connect()

    def buttons(self) -> tuple[PushButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def show_photo(self, photo: PictureData | None, framing: Framing) -> None:
        """Show what is kept of a photo."""
        self.view.show_photo(photo, framing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        place = None if here is None else next_place(event.key(), here, len(self._buttons), _COLUMNS)
        if place is None:
            super().keyPressEvent(event)
            return
        self._buttons[place].setFocus()

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

    def _button(self, words: str, icon: Icon, share: float = 0.7) -> PushButton:
        return PushButton(self._look, words, icon, share=share)

    def _connect(self) -> None:
        bigger, smaller, turn, again, left, right, up, down = self._buttons
        bigger.clicked.connect(self.bigger)
        smaller.clicked.connect(self.smaller)
        turn.clicked.connect(self.turned)
        again.clicked.connect(self.start_again)
        left.clicked.connect(lambda: self.pushed.emit(-1, 0))
        right.clicked.connect(lambda: self.pushed.emit(1, 0))
        up.clicked.connect(lambda: self.pushed.emit(0, -1))
        down.clicked.connect(lambda: self.pushed.emit(0, 1))
