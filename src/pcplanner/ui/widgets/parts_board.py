"""Show the parts of something on the left and the choices of the open one beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import PagerStyle
from pcplanner.ui.widgets.tile_grid import TileGrid

_PARTS_PART, _WIDEST_PARTS, _GAP, _BETWEEN, _PAGER = 0.3, 400, 10, 24, 64
_PARTS_A_PAGE, _ROOMY = 4, 320
_LEAST_ROW = QSize(160, 44)
_LEAST_CHOICE = QSize(220, 72)


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One button of the board: a part, or a choice of the open part."""

    key: str
    words: str
    caption: str = ""
    icon: Icon | None = None
    is_chosen: bool = False
    why_not: str = ""


class PartsBoard(QWidget):
    """Hold both. Emits ``part_opened(key)`` and ``chosen(key)``, and ``room_changed()``.

    With big words, or where there is little room, the parts have the board to themselves until one is opened.
    """

    told_as = QAccessible.Role.Grouping

    part_opened = Signal(str)
    chosen = Signal(str)
    room_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: tuple[BoardRow, ...] = ()
        self._choices: tuple[BoardRow, ...] = ()
        self._is_open = False
        self._shown: dict[TileGrid, tuple[object, ...]] = {}
        self.rows = TileGrid(
            look, columns=1, rows=_PARTS_A_PAGE, min_tile=_LEAST_ROW, gap=_GAP, is_choice=False
        )
        self.grid = TileGrid(look, columns=2, rows=3, min_tile=_LEAST_CHOICE, gap=16, large_gap=12)
        for part in (self.rows, self.rows.pager, self.grid):
            part.setParent(self)
        look.changed.connect(self._place)

    @property
    def has_little_room(self) -> bool:
        """Say whether parts and choices take turns."""
        scale = self._look.metrics.scale
        return scale > 1.25 or self.height() < _ROOMY * scale or self._look.metrics.has_big_targets

    @property
    def is_on_parts(self) -> bool:
        """Say whether the parts have the board to themselves."""
        return self.has_little_room and not self._is_open

    def show_rows(self, parts: Sequence[BoardRow], choices: Sequence[BoardRow], *, is_open: bool) -> None:
        """Show these parts, and the choices of the chosen one; ``is_open`` says somebody opened it."""
        is_other_count = len(parts) != len(self._parts)
        self._parts, self._choices, self._is_open = tuple(parts), tuple(choices), is_open
        self._fill()
        if self.has_little_room:
            # It shows itself when there are more parts, where nobody sees it and the scan stops at it.
            self.rows.pager.setVisible(False)
        elif is_other_count:
            self._place_side_by_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the board out once more: its size may have changed while its parts were still hidden."""
        super().showEvent(event)
        self.grid.show_page(self.grid.pager.index)

    def _fill(self) -> None:
        on_parts = self.is_on_parts
        self._put(self.rows, self._parts, self.part_opened.emit)
        shown = self._parts if on_parts else self._choices
        self._put(self.grid, shown, self.part_opened.emit if on_parts else self.chosen.emit)
        if self.has_little_room:
            # The parts are not beside the choices now, and neither is what turns them.
            self.rows.pager.setVisible(False)

    def _put(self, grid: TileGrid, rows: tuple[BoardRow, ...], pressed: Callable[[str], object]) -> None:
        keys = (grid is self.grid and self.is_on_parts, *(row.key for row in rows))
        if keys != self._shown.get(grid):
            self._shown[grid] = keys
            grid.set_tiles([self._row(row, pressed) for row in rows])
            grid.show_page(0)
        for tile, row in zip(grid.tiles(), rows, strict=True):
            if isinstance(tile, OptionRow):
                tile.set_words(row.words)
                tile.set_caption(row.caption)
                tile.set_chosen(row.is_chosen)
                tile.set_not_now(bool(row.why_not), row.why_not)

    def _row(self, row: BoardRow, pressed: Callable[[str], object]) -> OptionRow:
        made = OptionRow(self._look, row.words, icon=row.icon, caption=row.caption, size=TextSize.BODY)
        made.clicked.connect(lambda _=False: pressed(row.key))
        return made

    @Slot()
    def _place(self) -> None:
        was_on_parts, little = self.is_on_parts, self.has_little_room
        self.rows.setVisible(not little)
        self._fill()
        if little:
            self.grid.setGeometry(self.rect())
        else:
            self._place_side_by_side()
        if was_on_parts != self.is_on_parts or not little:
            self.room_changed.emit()

    def _place_side_by_side(self) -> None:
        width, height = self.width(), self.height()
        parts = min(_WIDEST_PARTS, round(width * _PARTS_PART))
        pager = self.rows.pager
        pager.setParent(self)
        pager.stackUnder(self.grid)
        pager.set_style(PagerStyle.COMPACT)
        high = self._look.metrics.pressable(_PAGER)
        pager.setGeometry(0, height - high, parts, high)
        is_paged = len(self._parts) > _PARTS_A_PAGE
        self.rows.setGeometry(0, 0, parts, height - (high + _GAP if is_paged else 0))
        pager.setVisible(pager.is_needed)
        left = parts + _BETWEEN
        self.grid.setGeometry(left, 0, width - left, height)
