"""Show whose plans there are: a card for each person, and the ways to add, find and lock."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.people.finder import Finder
from pcplanner.ui.pages.people.finder_view_model import FinderViewModel
from pcplanner.ui.pages.people.view_model import Card, PeopleState, PeopleViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import Pager, column_beside, page_keys, room_beside
from pcplanner.ui.widgets.paging import PagePlan, plan_pages
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMNS, _GAP, _ROW, _ROW_GAP, _LEAST_TILE = 4, 24, 88, 16, 150
_LEAST = QSize(150, 140)


class PeoplePage(QWidget):
    """Show a few people at a time, always with the same things beside them. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PeopleViewModel, finder: Finder) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = PeopleState()
        self.finder = finder
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        is_empty = self._view_model.state.is_empty
        return PageHead(
            title=say("people.title"),
            prompt=say("people.prompt_empty" if is_empty else "people.prompt"),
            prompt_picture=symbol("choose"),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_empty:
            return (say("people.first"),)
        return (*(card.name for card in state.cards), say("people.add"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many people as fit."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        turn = page_keys(event.key())
        if turn:
            self._view_model.show_page(self._view_model.state.page + turn)
            return
        super().keyPressEvent(event)

    def _make(self) -> None:
        look = self._context.look
        self.grid = TileGrid(look, columns=_COLUMNS - 1, min_tile=_LEAST, gap=_GAP)
        self.first = WordsLabel(look, say("people.first"), size=TextSize.LINE)
        self.add = Tile(look, say("people.add"), icon=Icon.PLUS, caption=say("people.add_more"), plain=True)
        self.add_row = OptionRow(look, say("people.add"), icon=Icon.PLUS)
        self.find_button = OptionRow(look, say("people.find"), icon=Icon.SEARCH)
        self.lock_button = OptionRow(look, say("people.lock"), icon=Icon.LOCK)
        for part in (self.grid, self.first, self.add, self.add_row, self.find_button, self.lock_button):
            part.setParent(self)
        self.pager = Pager(look)
        self.pager.set_holder(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._lay_out)
        self.pager.page_wanted.connect(self._view_model.show_page)
        self.add.clicked.connect(self._view_model.add_somebody)
        self.add_row.clicked.connect(self._view_model.add_somebody)
        self.find_button.clicked.connect(self.open_finder)
        self.lock_button.clicked.connect(self._view_model.lock)

    def open_finder(self) -> None:
        """Open the drawer with the search in it."""
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
            self.finder.focus_search()

    def _plan(self) -> tuple[QSize, PagePlan]:
        """Return the room for the cards and the column beside them, and how many there are."""
        metrics = self._context.look.metrics
        room = self.size()
        is_beside = self.pager.stands_with_holder and self._view_model.state.total > 1
        if is_beside:
            room = room_beside(self._context.look, room)
        least = QSize(
            metrics.pressable(metrics.px(_LEAST.width())),
            metrics.pressable(metrics.grow(_LEAST.height(), 0.6)),
        )
        plan = plan_pages(_COLUMNS, room, least, _GAP, columns=_COLUMNS, rows=1, choices=_COLUMNS)
        return room, plan

    def _lay_out(self) -> None:
        if not self.width():
            return
        room, plan = self._plan()
        metrics = self._context.look.metrics
        columns = max(2, min(plan.columns, metrics.fewer(_COLUMNS - 1) + 1))
        width = (room.width() + _GAP) // columns - _GAP
        side = QRect(room.width() - width, 0, width, self.height())
        cards = QRect(0, 0, room.width() - width - _GAP, self.height())
        is_empty = self._view_model.state.is_empty
        self.grid.setGeometry(cards)
        self.first.setGeometry(cards.adjusted(0, 0, -_GAP, 0))
        self.first.setVisible(is_empty)
        self.grid.setVisible(not is_empty)
        self._lay_out_side(side)
        self._view_model.set_per_page(columns - 1)
        self.grid.set_choices_per_page(columns - 1)
        if self.pager.stands_with_holder:
            self.pager.stand_in_column(column_beside(self._context.look, self.size()))

    def _lay_out_side(self, side: QRect) -> None:
        metrics = self._context.look.metrics
        row = metrics.grow(_ROW, 0.2)
        tile = side.height() - 2 * (row + _ROW_GAP)
        is_tile = tile >= metrics.px(_LEAST_TILE)
        # With big words the lock is in the drawer only, where there is room for it.
        rows = [self.find_button] if metrics.is_large else [self.find_button, self.lock_button]
        self.add.setVisible(is_tile)
        self.add_row.setVisible(not is_tile)
        self.lock_button.setVisible(not metrics.is_large)
        if is_tile:
            self.add.setGeometry(side.x(), 0, side.width(), tile)
        else:
            rows = [self.add_row, *rows]
            row = (side.height() - _ROW_GAP * (len(rows) - 1)) // len(rows)
        top = side.height() - len(rows) * row - (len(rows) - 1) * _ROW_GAP
        for number, each in enumerate(rows):
            each.setGeometry(side.x(), top + number * (row + _ROW_GAP), side.width(), row)

    def _show(self) -> None:
        state = self._view_model.state
        if state.cards != self._shown.cards:
            had_focus = any(tile.hasFocus() for tile in self.grid.tiles())
            self.grid.set_tiles([self._tile(card) for card in state.cards])
            if had_focus and self.grid.tiles():
                self.grid.tiles()[0].setFocus()
        self.lock_button.set_words(say("people.leave" if state.is_practice else "people.lock"))
        self._shown = state
        self.pager.set_pages(state.page, state.pages)
        self._lay_out()
        self.head_changed.emit()

    def _tile(self, card: Card) -> Tile:
        tile = Tile(
            self._context.look,
            card.name,
            picture=card.face,
            icon=None if card.face else Icon.PERSON,
            caption=card.changed,
            fact=card.fact,
            name_size=True,
            round_picture=card.face is not None,
            reserve_lines=2,
        )
        tile.is_of_plan = True
        tile.clicked.connect(lambda: self._view_model.open_plan(card.id))
        return tile


def open_page(context: Context, _route: Route) -> PageParts:
    """Open the list of people."""
    view_model = PeopleViewModel(context)
    finding = FinderViewModel(context)
    finder = Finder(context, finding)
    page = PeoplePage(context, view_model, finder)
    view_model.setParent(page)
    finding.setParent(page)
    finder.lock_pressed.connect(view_model.lock)

    def opened() -> None:
        view_model.load()
        finding.load()

    def closed() -> None:
        view_model.close()
        finding.close()

    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=finder,
        settle=finder.settle,
        opened=opened,
        closed=closed,
    )
