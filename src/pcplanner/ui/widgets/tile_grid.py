"""Lay tiles out in columns and rows, in pages and never with a scroll bar."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager, page_keys
from pcplanner.ui.widgets.pager_place import PagerPlace, pager_inside
from pcplanner.ui.widgets.paging import PagePlan, cell, next_place, plan_pages
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_MANY = 1000


class TileGrid(QWidget):
    """Show as many tiles as fit, always in the same places, and page through the rest.

    Somebody may like fewer at a time; ``is_choice`` says that these are choices, of which that is meant.
    """

    page_changed = Signal(int)

    def __init__(
        self,
        look: Look,
        *,
        columns: int = 4,
        rows: int = 1,
        min_tile: QSize | None = None,
        gap: int = 24,
        large_gap: int | None = None,
        is_choice: bool = True,
    ) -> None:
        super().__init__()
        self._look = look
        self._columns = columns
        self._rows = rows
        self._least = min_tile or QSize(150, 140)
        self._gap = gap
        self._large_gap = gap if large_gap is None else large_gap
        self._choices = _MANY
        self.is_choice = is_choice
        self._is_turned_elsewhere = False
        self._tiles: list[QWidget] = []
        self._page = 0
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.pager.page_wanted.connect(self.show_page)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._place_anew)

    def tiles(self) -> tuple[QWidget, ...]:
        """Return every tile, in order."""
        return tuple(self._tiles)

    def set_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show these tiles in this order; the ones shown before are thrown away unless they are here too."""
        spot = spot_of_keyboard(self._tiles)
        for old in self._tiles:
            if old not in tiles:
                let_go(old)
        self._tiles = list(tiles)
        for tile in self._tiles:
            # Taking each one off and on again keeps the order of the children the order seen.
            tile.setParent(None)
            tile.setParent(self)
        if self.pager.parentWidget() is self:
            self.pager.raise_()
        if spot is not None and self._tiles:
            self._page = self.plan().page_of(min(spot[0], len(self._tiles) - 1))
        self._place()
        put_keyboard_back(self._tiles, spot)

    def set_choices_per_page(self, choices: int) -> None:
        """Show at most this many tiles at a time."""
        self._choices = max(1, choices)
        self._place()

    def set_turned_elsewhere(self) -> None:
        """Leave it to another pager to turn the pages, except with big words."""
        self._is_turned_elsewhere = True
        self._place()

    def set_least(self, least: QSize) -> None:
        """Take tiles of another least size, at 100 %."""
        if least != self._least:
            self._least = least
            self._place()

    def plan(self) -> PagePlan:
        """Return how the tiles are shared out now."""
        return self._shared_out()[0]

    def _shared_out(self) -> tuple[PagePlan, PagerPlace | None]:
        """Return how the tiles are shared out, and where the pager stands when it is in here."""
        metrics = self._look.metrics
        scale = metrics.scale
        least = QSize(
            metrics.pressable(round(self._least.width() * scale)),
            metrics.pressable(round(self._least.height() * (1 + (scale - 1) * 0.6))),
        )
        plan = self._plan_in(self.size(), least)
        if plan.pages == 1 or not self._has_pager_inside():
            return plan, None
        place = pager_inside(self._look, self.pager, self.size())
        return self._plan_in(place.room, least), place

    def _has_pager_inside(self) -> bool:
        if self.pager.stands_with_holder:
            return True
        # Nobody has given the pager a place, so it stands with what it turns.
        is_free = self.pager.parentWidget() in (None, self)
        return is_free and not self._is_turned_elsewhere

    def _plan_in(self, space: QSize, least: QSize) -> PagePlan:
        choices = self._look.metrics.fewer(self._choices) if self.is_choice else self._choices
        return plan_pages(
            len(self._tiles),
            space,
            least,
            self._gap_now(),
            columns=self._columns,
            rows=self._rows,
            choices=choices,
        )

    def show_tile(self, tile: QWidget) -> None:
        """Turn to the page a tile is on."""
        self.show_page(self.plan().page_of(self._tiles.index(tile)))

    def first_answer(self) -> QWidget | None:
        """Return the tile that was chosen, else the first of the page, and turn to it."""
        chosen = (tile for tile in self._tiles if isinstance(tile, PressButton) and tile.is_chosen())
        shown = (tile for tile in self._tiles if tile.isVisibleTo(self))
        tile = next(chosen, None) or next(shown, None)
        if tile is not None and not tile.isVisibleTo(self):
            self.show_tile(tile)
        return tile

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        has_focus = any(tile.hasFocus() for tile in self._tiles)
        self._page = page
        self._place()
        shown = self.plan().on_page(self._page, len(self._tiles))
        if has_focus and shown:
            self._tiles[shown[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_changed.emit(self._page)

    def sizeHint(self) -> QSize:
        """Ask for the whole main area."""
        return QSize(1288, 424)

    def minimumSizeHint(self) -> QSize:
        """Need room for one tile."""
        return QSize(self._least.width(), self._least.height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the tiles out again for the new size."""
        self._place_anew()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the tiles out once more: the pager may have been given a place while this was hidden."""
        super().showEvent(event)
        self._place_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between tiles with the arrow keys, over the edge of a page too."""
        turn = page_keys(event.key())
        plan = self.plan()
        if turn and 0 <= self._page + turn < plan.pages:
            self.show_page(self._page + turn)
            return
        here = next((n for n, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        place = None
        if here is not None:
            place = next_place(event.key(), here, len(self._tiles), plan.columns)
        if place is None:
            super().keyPressEvent(event)
            return
        if plan.page_of(place) != self._page:
            self.show_page(plan.page_of(place))
        self._tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _gap_now(self) -> int:
        return self._large_gap if self._look.metrics.is_large else self._gap

    @Slot()
    def _place_anew(self) -> None:
        """Share the tiles out for another size; one that has the keyboard stays in view."""
        here = next((n for n, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if here is not None:
            self._page = self.plan().page_of(here)
        self._place()

    @Slot()
    def _place(self) -> None:
        plan, place = self._shared_out()
        self._page = max(0, min(self._page, plan.pages - 1))
        shown = plan.on_page(self._page, len(self._tiles))
        space = self.size() if place is None else place.room
        for number, tile in enumerate(self._tiles):
            if number in shown:
                tile.setGeometry(cell(plan, space, self._gap_now(), number - shown.start))
            tile.setVisible(number in shown)
        self.pager.set_pages(self._page, plan.pages)
        if place is not None:
            self.pager.stand_in(place.rect, place.style)
        elif self._is_turned_elsewhere and self.pager.parentWidget() is self:
            self.pager.setParent(None)
