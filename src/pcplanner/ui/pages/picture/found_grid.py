"""Show a page of things to choose from; only the tiles of one page are ever made."""

from collections.abc import Callable

from PySide6.QtCore import QSignalMapper, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from pcplanner.ui.pages.picture.found_tile import FoundTile, Thing
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager, column_beside, page_keys, room_beside
from pcplanner.ui.widgets.paging import PagePlan, cell, next_place, plan_pages

_COLUMNS, _ROWS, _GAP, _LARGE_GAP = 5, 2, 12, 24
_LEAST = QSize(150, 116)
_MANY = 1000


def _no_thing(number: int) -> Thing:
    raise IndexError(number)


class FoundGrid(QWidget):
    """Show things in the same places on every page.

    Emits ``pressed(key)``, ``left_above`` when the keyboard goes up out of it, and ``turned`` for a page.
    """

    pressed = Signal(object)
    left_above = Signal()
    turned = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = 0
        self._thing_at: Callable[[int], Thing] = _no_thing
        self._tiles: list[FoundTile] = []
        self._page = 0
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self._on_pressed)
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.pager.page_wanted.connect(self.show_page)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._place)

    @property
    def count(self) -> int:
        """Return how many things there are, on all pages."""
        return self._count

    def shown(self) -> tuple[FoundTile, ...]:
        """Return the tiles of the page that is shown."""
        return tuple(tile for tile in self._tiles if not tile.isHidden())

    def set_things(self, count: int, thing_at: Callable[[int], Thing], *, is_other: bool) -> None:
        """Show so many things; with ``is_other`` from the first page on, else where the page was.

        ``thing_at`` gives the one of a number; only those of the page that is shown are asked for.
        """
        had_keyboard = self._has_keyboard()
        self._count, self._thing_at = count, thing_at
        if is_other:
            self._page = 0
        self._place()
        shown = self.shown()
        if had_keyboard and shown and (is_other or not self._has_keyboard()):
            shown[0 if is_other else -1].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> bool:
        """Put the keyboard on the first thing of the page; say whether there is one."""
        shown = self.shown()
        if shown:
            shown[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(shown)

    def plan(self) -> PagePlan:
        """Return how the things are shared out now."""
        plan = self._plan_in(self.size())
        if plan.pages > 1 and self.pager.stands_with_holder:
            return self._plan_in(room_beside(self._look, self.size()))
        return plan

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        had_keyboard = self._has_keyboard()
        self._page = page
        self._place()
        if had_keyboard:
            self.focus_first()
        self.turned.emit()

    def turn(self, by: int) -> bool:
        """Turn so many pages on; say whether there is such a page."""
        page = self._page + by
        is_there = 0 <= page < self.plan().pages
        if is_there and by:
            self.show_page(page)
        return is_there

    def sizeHint(self) -> QSize:
        """Ask for ten tiles."""
        return QSize(960, 372)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the things out again for the new size."""
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the things with the arrow keys, over the edge of a page too."""
        turn = page_keys(event.key())
        if turn:
            self.turn(turn)
            return
        plan = self.plan()
        first = plan.on_page(self._page, self._count).start
        here = next((n for n, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if here is None:
            super().keyPressEvent(event)
            return
        place = next_place(event.key(), first + here, self._count, plan.columns)
        if event.key() == Qt.Key.Key_Up and here < plan.columns:
            self.left_above.emit()
        elif place is None:
            super().keyPressEvent(event)
        else:
            self._go_to(place, plan)

    def _go_to(self, place: int, plan: PagePlan) -> None:
        page = plan.page_of(place)
        if page != self._page:
            self.show_page(page)
        self._tiles[place - page * plan.per_page].setFocus(Qt.FocusReason.TabFocusReason)

    def _plan_in(self, space: QSize) -> PagePlan:
        metrics = self._look.metrics
        least = QSize(
            metrics.pressable(metrics.px(_LEAST.width())),
            metrics.pressable(metrics.grow(_LEAST.height(), 0.6)),
        )
        return plan_pages(
            self._count,
            space,
            least,
            self._gap(),
            columns=_COLUMNS,
            rows=_ROWS,
            choices=self._look.metrics.fewer(_MANY),
        )

    def _gap(self) -> int:
        metrics = self._look.metrics
        if metrics.has_big_targets:
            return metrics.gap_small
        return _LARGE_GAP if metrics.is_large else _GAP

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return any(tile is focused for tile in self._tiles)

    @Slot()
    def _place(self) -> None:
        plan = self.plan()
        self._page = max(0, min(self._page, plan.pages - 1))
        here = plan.on_page(self._page, self._count)
        is_beside = plan.pages > 1 and self.pager.stands_with_holder
        space = room_beside(self._look, self.size()) if is_beside else self.size()
        for number in range(len(here)):
            tile = self._tile(number, self._thing_at(here.start + number))
            tile.setGeometry(cell(plan, space, self._gap(), number))
            tile.show()
        for tile in self._tiles[len(here) :]:
            tile.hide()
        self.pager.set_pages(self._page, plan.pages)
        if is_beside:
            self.pager.stand_in_column(column_beside(self._look, self.size()))

    def _tile(self, number: int, thing: Thing) -> FoundTile:
        """Return the tile of a place; it is made once and shows one thing after another."""
        if number < len(self._tiles):
            if self._tiles[number].thing() != thing:
                self._tiles[number].show_thing(thing)
        else:
            tile = FoundTile(self._look, thing)
            tile.setParent(self)
            self._mapper.setMapping(tile, number)
            tile.clicked.connect(self._mapper.map)
            self._tiles.append(tile)
        return self._tiles[number]

    @Slot(int)
    def _on_pressed(self, number: int) -> None:
        self.pressed.emit(self._tiles[number].thing().key)
