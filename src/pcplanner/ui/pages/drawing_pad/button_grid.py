"""Put the buttons beside the paper into rows of four, of one size, whichever of them are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.push_button import PushButton

COLUMNS = 4
_GAP = 8


class ButtonGrid(QWidget):
    """Share the room out among the buttons, row by row.

    Where each has to be big, they reach up beside the button that says the page, and those that have no room
    come in turn, led to by a button for more.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: list[PushButton] = []
        self._turn = 0
        self.turner = PushButton(look, say("shell.more"), Icon.MORE)
        self.turner.clicked.connect(self._on_turn)
        look.changed.connect(self._on_look_changed)

    def buttons(self) -> tuple[PushButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def set_buttons(self, buttons: Sequence[PushButton]) -> None:
        """Hold these buttons."""
        self._buttons = list(buttons)
        for button in (*self._buttons, self.turner):
            button.setParent(self)

    def in_order(self) -> Sequence[PushButton]:
        """Return the buttons in the order they are wanted in now."""
        return self._buttons

    def show_button(self, button: PushButton) -> None:
        """Turn to where a button is."""
        here = self._buttons.index(button)
        self._turn = next((n for n, turn in enumerate(self._turns()) if here in turn), 0)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        place = None if here is None else self._next(event.key(), here)
        if place is None:
            super().keyPressEvent(event)
            return
        self.show_button(self._buttons[place])
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the buttons."""
        super().resizeEvent(event)
        self._place()

    def _next(self, key: int, here: int) -> int | None:
        """Return where an arrow key leads; the last place of the first row may be the page's own."""
        missing = COLUMNS - 1 if self._look.metrics.has_big_targets else len(self._buttons)
        place = next_place(key, here + (here >= missing), len(self._buttons) + 1, COLUMNS)
        if place == missing and Qt.Key(key) in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            place = here + (1 if Qt.Key(key) == Qt.Key.Key_Right else -1)
            return place if 0 <= place < len(self._buttons) else None
        return None if place is None or place == missing else place - (place > missing)

    def _rows(self) -> int:
        """Return how many rows of big buttons fit."""
        return max(2, (self.height() + _GAP) // (self._look.metrics.target + _GAP))

    def _turns(self) -> list[range]:
        """Return which buttons are shown together, turn by turn."""
        count, room = len(self._buttons), COLUMNS * self._rows() - 1
        if not self._look.metrics.has_big_targets or count <= room:
            return [range(count)]
        first = room - 1
        return [range(first), range(first, count)]

    def _place(self) -> None:
        turns = self._turns()
        self._turn = min(self._turn, len(turns) - 1)
        shown = [x for n, x in enumerate(self._buttons) if n in turns[self._turn]]
        for button in self._buttons:
            button.setVisible(button in shown)
        self.turner.setVisible(len(turns) > 1)
        self.turner.set_words(say("shell.before" if self._turn else "shell.more"))
        cells = self._cells()
        if len(turns) > 1:
            self.turner.setGeometry(cells[-1])
        for button, place in zip(shown, cells, strict=False):
            button.setGeometry(place)

    def _cells(self) -> list[QRect]:
        """Return the places; the last of the first row is the page's own where buttons are big."""
        is_big = self._look.metrics.has_big_targets
        rows = self._rows() if is_big else -(-len(self._buttons) // COLUMNS)
        width = (self.width() - (COLUMNS - 1) * _GAP) // COLUMNS
        height = (self.height() - (rows - 1) * _GAP) // rows
        size = QSize(width, height)
        places = [(row, column) for row in range(rows) for column in range(COLUMNS)]
        if is_big:
            places.remove((0, COLUMNS - 1))
        return [
            QRect(column * (width + _GAP), row * (height + _GAP), size.width(), size.height())
            for row, column in places
        ]

    @Slot()
    def _on_look_changed(self) -> None:
        self._buttons = list(self.in_order())
        self._place()

    @Slot()
    def _on_turn(self) -> None:
        self._turn = 0 if self._turn else 1
        self._place()
