"""Show the list beside the pictures: favourites, used before, people, groups, and how the person looks."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.picture.look_strip import HEIGHT, LookStrip
from pcplanner.ui.pages.picture.shelf_row import ShelfRow
from pcplanner.ui.pages.picture.state import PictureState, Shelf, shelf_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look

_GAP, _ABOVE_LOOK = 8, 8
_ICONS = {
    Shelf.FAVOURITES: (Icon.HEART, Family.RIGHTS),
    Shelf.USED: (Icon.CLOCK, Family.MAIN),
    Shelf.PEOPLE: (Icon.PEOPLE, Family.MAIN),
    Shelf.GROUPS: (Icon.MORE, Family.MAIN),
}
_ABOVE = frozenset({Shelf.GROUPS, Shelf.PARTS, Shelf.GROUP})


class ShelfColumn(QWidget):
    """Show the rows, and below them skin and hair where there is room, else one row that leads to them.

    Emits ``shelf_pressed(Shelf)``, ``look_pressed``, and ``left_beside`` when the keyboard goes to the right.
    """

    shelf_pressed = Signal(object)
    look_pressed = Signal()
    left_beside = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._has_person = False
        self.rows = {
            shelf: ShelfRow(look, shelf_words(shelf), icon=icon, family=family)
            for shelf, (icon, family) in _ICONS.items()
        }
        self.looks = ShelfRow(look, say("picture.look"), icon=Icon.PERSON)
        self.strip = LookStrip(look)
        for part in (*self.rows.values(), self.looks, self.strip):
            part.setParent(self)
        for shelf, row in self.rows.items():
            row.clicked.connect(self._pressing(shelf))
        self.looks.clicked.connect(self.look_pressed)

    def show_state(self, state: PictureState) -> None:
        """Show which row is chosen, the person's face, and how they look in symbols."""
        self._has_person = state.has_person
        for shelf, row in self.rows.items():
            is_here = state.shelf is shelf or (shelf is Shelf.GROUPS and state.shelf in _ABOVE)
            if row.is_chosen() != is_here:
                row.set_chosen(is_here)
        self.rows[Shelf.PEOPLE].set_picture(state.face)
        self.strip.show_look(state.look)
        self._place()

    def shown(self) -> list[ShelfRow]:
        """Return the rows that are shown, in order."""
        return [row for row in (*self.rows.values(), self.looks) if not row.isHidden()]

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the room out again."""
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the rows, and go to the pictures with the arrow to the right."""
        rows = self.shown()
        here = next((n for n, row in enumerate(rows) if row.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if here is not None and step is not None and 0 <= here + step < len(rows):
            rows[here + step].setFocus(Qt.FocusReason.TabFocusReason)
        elif here is not None and event.key() == Qt.Key.Key_Right:
            self.left_beside.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        rows = [row for shelf, row in self.rows.items() if self._has_person or shelf is Shelf.GROUPS]
        wanted = rows[0].sizeHint().height()
        room = self.height() - len(rows) * (wanted + _GAP) - _ABOVE_LOOK + _GAP
        has_strip = self._has_person and self._look.metrics.scale == 1 and room >= HEIGHT
        if self._has_person and not has_strip:
            rows = [*rows, self.looks]
        each = min(wanted, (self.height() + _GAP) // len(rows) - _GAP)
        for row in (*self.rows.values(), self.looks):
            row.setVisible(row in rows)
        for number, row in enumerate(rows):
            row.setGeometry(0, number * (each + _GAP), self.width(), each)
        self.strip.setVisible(has_strip)
        if has_strip:
            self.strip.setGeometry(QRect(0, self.height() - HEIGHT, self.width(), HEIGHT))

    def _pressing(self, shelf: Shelf) -> Callable[[], None]:
        return lambda: self.shelf_pressed.emit(shelf)
