"""List what was left out of a pack, each with the reason, in pages: there may be thousands."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.symbols.sources import Skipped
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import Pager, column_beside, page_keys, room_beside
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_ROW, _GAP = 90, 12


class LeftOutList(QWidget):
    """Show one page of the list at a time. Emits ``pressed(Skipped)`` and ``page_changed(int)``."""

    pressed = Signal(object)
    page_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._skipped: tuple[Skipped, ...] = ()
        self._shown: tuple[Skipped, ...] = ()
        self._rows: list[OptionRow] = []
        self._page = 0
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.pager.page_wanted.connect(self.show_page)
        look.changed.connect(self._on_look_changed)

    def rows(self) -> tuple[OptionRow, ...]:
        """Return the rows that are shown."""
        return tuple(self._rows)

    def set_skipped(self, skipped: tuple[Skipped, ...]) -> None:
        """Show another list from its beginning."""
        if skipped != self._skipped:
            self._skipped = skipped
            self.show_page(0)

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = page
        self._place()
        self.page_changed.emit(self._page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        turn = page_keys(event.key())
        if turn and 0 <= self._page + turn < self.pager.count:
            self.show_page(self._page + turn)
            return
        super().keyPressEvent(event)

    def _place(self) -> None:
        least = self._look.metrics.grow(_ROW, 0.7)
        fits = max(1, (self.height() + _GAP) // (least + _GAP))
        pages = max(1, -(-len(self._skipped) // fits))
        self._page = max(0, min(self._page, pages - 1))
        self._show(self._skipped[self._page * fits : (self._page + 1) * fits])
        is_beside = pages > 1 and self.pager.stands_with_holder
        width = room_beside(self._look, self.size()).width() if is_beside else self.width()
        high = min((self.height() + _GAP) // fits - _GAP, least * 3 // 2)
        for number, row in enumerate(self._rows):
            row.setGeometry(0, number * (high + _GAP), width, high)
        self.pager.set_pages(self._page, pages)
        if is_beside:
            self.pager.stand_in_column(column_beside(self._look, self.size()))

    def _show(self, skipped: tuple[Skipped, ...]) -> None:
        if skipped == self._shown and len(self._rows) == len(skipped):
            return
        spot = spot_of_keyboard(self._rows)
        for old in self._rows:
            let_go(old)
        self._shown = skipped
        self._rows = [self._row(each) for each in skipped]
        for row in self._rows:
            row.setParent(self)
            row.show()
        put_keyboard_back(self._rows, spot)

    def _row(self, skipped: Skipped) -> OptionRow:
        # With very big words a row has no room for a caption, so everything is in its words.
        is_large = self._look.metrics.is_large
        row = OptionRow(
            self._look,
            f"{skipped.name}. {skipped.reason}" if is_large else skipped.name,
            caption="" if is_large else skipped.reason,
            family=Family.MEETING,
            flat=True,
            mark=Mark.WARNING,
            size=TextSize.BODY,
        )
        row.clicked.connect(lambda: self.pressed.emit(skipped))
        return row

    @Slot()
    def _on_look_changed(self) -> None:
        self._shown = ()
        self._place()
