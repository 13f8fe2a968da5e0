"""Show rows of one height under each other, in pages and never with a scroll bar."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager, column_beside, page_keys, room_beside
from pcplanner.ui.widgets.paging import PagePlan, plan_pages
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard


class PagedRows(QWidget):
    """Show as many rows as fit and page through the rest; each row keeps its height."""

    page_changed = Signal(int)

    def __init__(self, look: Look, *, row_height: int = 128, gap: int = 20) -> None:
        super().__init__()
        self._look = look
        self._row_height = row_height
        self._gap = gap
        self._rows: list[QWidget] = []
        self._page = 0
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.pager.page_wanted.connect(self.show_page)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._place)

    def rows(self) -> tuple[QWidget, ...]:
        """Return every row, in order."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in this order; the ones shown before are thrown away unless they are here too."""
        spot = spot_of_keyboard(self._rows)
        for old in self._rows:
            if old not in rows:
                let_go(old)
        self._rows = list(rows)
        for row in self._rows:
            row.setParent(None)
            row.setParent(self)
        if self.pager.parentWidget() is self:
            self.pager.raise_()
        self._place()
        put_keyboard_back(self._rows, spot)

    def plan(self) -> PagePlan:
        """Return how the rows are shared out now."""
        least = QSize(1, self._height_now())
        many = max(1, len(self._rows))
        return plan_pages(many, self.size(), least, self._gap_now(), columns=1, rows=many, choices=many)

    def show_row(self, row: QWidget) -> None:
        """Turn to the page a row is on."""
        self.show_page(self.plan().page_of(self._rows.index(row)))

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = page
        self._place()
        self.page_changed.emit(self._page)

    def sizeHint(self) -> QSize:
        """Ask for the whole main area."""
        return QSize(1288, 424)

    def minimumSizeHint(self) -> QSize:
        """Need room for one row."""
        return QSize(200, self._row_height)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the rows out again for the new size."""
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        turn = page_keys(event.key())
        if turn and 0 <= self._page + turn < self.plan().pages:
            self.show_page(self._page + turn)
            return
        super().keyPressEvent(event)

    def _gap_now(self) -> int:
        metrics = self._look.metrics
        return metrics.gap_small if metrics.has_big_targets else self._gap

    def _height_now(self) -> int:
        return self._look.metrics.pressable(self._look.metrics.px(self._row_height))

    @Slot()
    def _place(self) -> None:
        plan = self.plan()
        self._page = max(0, min(self._page, plan.pages - 1))
        shown = plan.on_page(self._page, len(self._rows))
        is_beside = plan.pages > 1 and self.pager.stands_with_holder
        width = room_beside(self._look, self.size()).width() if is_beside else self.width()
        # Rows share what is left over, up to half as high again, so that big words have the room.
        gap = self._gap_now()
        share = (self.height() + gap) // plan.rows - gap
        is_alone = plan.rows == 1 and self._look.metrics.has_big_targets
        height = max(1, share if is_alone else min(share, self._height_now() * 3 // 2))
        for number, row in enumerate(self._rows):
            if number in shown:
                top = (number - shown.start) * (height + gap)
                row.setGeometry(0, top, width, height)
            row.setVisible(number in shown)
        self.pager.set_pages(self._page, plan.pages)
        if is_beside:
            self.pager.stand_in_column(column_beside(self._look, self.size()))
