"""Say warmly what to do first where there is nothing yet, with one big button and its picture."""

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMNS, _COLUMNS_LARGE = 4, 3


class BeginPanel(QWidget):
    """Hold the button at the left and the words at the right; the second sentence gives way to the first."""

    def __init__(self, look: Look, tile: Tile, first: str, more: str) -> None:
        super().__init__()
        self._look = look
        self.tile = tile
        self.first = WordsLabel(look, first, size=TextSize.LINE, bold=True)
        self.more = WordsLabel(look, more, size=TextSize.LINE_NARROW)
        for part in (self.tile, self.first, self.more):
            part.setParent(self)
        look.changed.connect(self._lay_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        metrics = self._look.metrics
        gap, columns = metrics.gap_wide, _COLUMNS_LARGE if metrics.is_large else _COLUMNS
        tile = (self.width() - gap * (columns - 1)) // columns
        self.tile.setGeometry(0, 0, tile, self.height())
        left = tile + 2 * gap
        room = QRect(left, 0, self.width() - left, self.height())
        first = min(self.first.heightForWidth(room.width()), room.height())
        more = self.more.heightForWidth(room.width())
        is_room = first + gap + more <= room.height()
        self.more.setVisible(is_room)
        top = (room.height() - first - (gap + more if is_room else 0)) // 2
        self.first.setGeometry(left, top, room.width(), first)
        self.more.setGeometry(left, top + first + gap, room.width(), more)
