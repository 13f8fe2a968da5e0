"""Show all choices of one question at once, each as large as it can be; the arrow keys go between them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paging import PagePlan, cell, next_place
from pcplanner.ui.widgets.press import PressButton

_GAP, _WORDS = 16, 36
_WIDE_TIMES = 1.25


class Wall(QWidget):
    """Hold a few buttons of one size, in as many columns as make them largest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tiles: list[PressButton] = []
        self._plan = PagePlan(1, 1, 1, 1)
        look.changed.connect(self._place)

    def tiles(self) -> tuple[PressButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._tiles)

    def set_tiles(self, tiles: Sequence[PressButton]) -> None:
        """Show these buttons instead."""
        for old in self._tiles:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._tiles = list(tiles)
        for tile in self._tiles:
            tile.setParent(self)
            tile.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Ask for two rows."""
        return QSize(632, 300)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        here = next((n for n, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        place = None if here is None else next_place(event.key(), here, len(self._tiles), self._plan.columns)
        if place is None:
            super().keyPressEvent(event)
            return
        self._tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        count = len(self._tiles)
        if not count:
            return
        space = QSize(max(1, self.width()), max(1, self.height()))
        plans = [PagePlan(columns, -(-count // columns), count, 1) for columns in range(1, count + 1)]
        words = self._look.metrics.px(_WORDS)
        self._plan = max(plans, key=lambda plan: _side(cell(plan, space, _GAP, 0), words))
        for number, tile in enumerate(self._tiles):
            tile.setGeometry(cell(self._plan, space, _GAP, number))


def _side(room: QRect, words: int) -> float:
    """Return how large the picture of a tile can be, with words below it."""
    return min(room.width(), (room.height() - words) * _WIDE_TIMES)
