"""Show folders and files as big tiles; only the tiles of one page are ever made."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import PictureData
from pcplanner.services.file_listing import FileEntry
from pcplanner.ui.file_ask import FileAsk
from pcplanner.ui.pages.files.state import entry_day, entry_kind, entry_name, entry_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager, column_beside, page_keys, room_beside
from pcplanner.ui.widgets.paging import PagePlan, cell, next_place, plan_pages
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_COLUMNS, _ROWS, _GAP, _LARGE_GAP, _MANY = 4, 2, 16, 24, 1000
_LEAST = QSize(180, 150)


class FileGrid(QWidget):
    """Show a page of entries. Emits ``pressed(FileEntry)``, and ``turned`` when other tiles are shown."""

    pressed = Signal(object)
    turned = Signal()

    def __init__(self, look: Look, ask: FileAsk) -> None:
        super().__init__()
        self._look = look
        self._ask = ask
        self._entries: tuple[FileEntry, ...] = ()
        self._shown: tuple[FileEntry, ...] = ()
        self._tiles: list[Tile] = []
        self._page = 0
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.pager.page_wanted.connect(self.show_page)
        look.changed.connect(self._place)

    def shown(self) -> tuple[FileEntry, ...]:
        """Return the entries of the page that is shown."""
        return self._shown

    def tiles(self) -> tuple[Tile, ...]:
        """Return the tiles of the page that is shown."""
        return tuple(self._tiles)

    def set_entries(self, entries: tuple[FileEntry, ...], *, is_other: bool) -> None:
        """Show these; with ``is_other`` from the first page on, else where the page was."""
        self._entries = entries
        if is_other:
            self._page = 0
        self._place()

    def show_picture(self, entry: FileEntry, picture: PictureData) -> None:
        """Show the small photo of a file that has been drawn."""
        for each, tile in zip(self._shown, self._tiles, strict=True):
            if each == entry:
                tile.set_picture(picture)

    @property
    def keeps_pager(self) -> bool:
        """Tell whether the pager stands in here; big buttons above leave too little of the height for it."""
        return self.pager.stands_with_holder and not self._look.metrics.has_big_targets

    def plan(self) -> PagePlan:
        """Return how the entries are shared out now."""
        plan = self._plan_in(self.size())
        if plan.pages > 1 and self.keeps_pager:
            return self._plan_in(room_beside(self._look, self.size()))
        return plan

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        had_keyboard = spot_of_keyboard(self._tiles) is not None
        self._page = page
        self._place()
        if had_keyboard and self._tiles:
            self._tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the entries out again for the new size."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the tiles with the arrow keys, over the edge of a page too."""
        plan, turn = self.plan(), page_keys(event.key())
        if turn and 0 <= self._page + turn < plan.pages:
            self.show_page(self._page + turn)
            return
        here = next((n for n, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        place = None
        if here is not None:
            here += self._page * plan.per_page
            place = next_place(event.key(), here, len(self._entries), plan.columns)
        if place is None:
            super().keyPressEvent(event)
            return
        if plan.page_of(place) != self._page:
            self.show_page(plan.page_of(place))
        self._tiles[place - self._page * plan.per_page].setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan_in(self, space: QSize) -> PagePlan:
        scale = self._look.metrics.scale
        least = QSize(
            self._look.metrics.pressable(round(_LEAST.width() * scale)),
            self._look.metrics.pressable(round(_LEAST.height() * (1 + (scale - 1) * 0.6))),
        )
        count = len(self._entries)
        # Few things have all the room: a photo is known by its picture.
        rows = _ROWS if count > _COLUMNS else 1
        return plan_pages(
            count,
            space,
            least,
            self._gap(),
            columns=_COLUMNS,
            rows=rows,
            choices=self._look.metrics.fewer(_MANY),
        )

    def _gap(self) -> int:
        return _LARGE_GAP if self._look.metrics.is_large else _GAP

    @Slot()
    def _place(self) -> None:
        plan = self.plan()
        self._page = max(0, min(self._page, plan.pages - 1))
        here = plan.on_page(self._page, len(self._entries))
        shown = self._entries[here.start : here.stop]
        is_other = shown != self._shown
        if is_other:
            self._make_tiles(shown)
        is_beside = plan.pages > 1 and self.keeps_pager
        space = room_beside(self._look, self.size()) if is_beside else self.size()
        for number, tile in enumerate(self._tiles):
            tile.setGeometry(cell(plan, space, self._gap(), number))
        self.pager.set_pages(self._page, plan.pages)
        if is_beside:
            self.pager.stand_in_column(column_beside(self._look, self.size()))
        elif not self.keeps_pager and self.pager.parentWidget() is self:
            self.pager.setParent(None)
        # How many pages there are may be another number for the same tiles.
        self.turned.emit()

    def _make_tiles(self, shown: tuple[FileEntry, ...]) -> None:
        spot = spot_of_keyboard(self._tiles)
        for old in self._tiles:
            let_go(old)
        self._shown = shown
        self._tiles = [self._tile(entry) for entry in shown]
        for tile in self._tiles:
            tile.setParent(self)
            tile.show()
        put_keyboard_back(self._tiles, spot)

    def _tile(self, entry: FileEntry) -> Tile:
        icon = Icon.FOLDER if entry.is_folder else Icon.PHOTO if entry.is_photo else Icon.PAGE
        tile = Tile(
            self._look,
            entry_words(entry, self._ask),
            icon=icon,
            caption=entry_day(entry) or entry_kind(entry, self._ask),
            family=Family.MEETING if entry.is_folder else Family.MAIN,
            reserve_lines=1,
        )
        tile.set_name(entry_name(entry, self._ask))
        tile.clicked.connect(lambda: self.pressed.emit(entry))
        return tile
