"""Show every meeting as a tile, and the planning styles when a new one is planned."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.meetings import MeetingState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.full_screen import fill_screen
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.meetings.state import MeetingCard, MeetingsState, StyleCard
from pcplanner.ui.pages.meetings.view_model import MeetingsViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.widgets.begin_panel import BeginPanel
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_MARKS = {
    MeetingState.RUNNING: Mark.STARTED,
    MeetingState.STOPPED: Mark.STARTED,
    MeetingState.PLANNED: Mark.NOT_YET,
    MeetingState.DONE: Mark.DONE,
}


class MeetingsPage(QWidget):
    """Show the meetings, and what to do first where there is none. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: MeetingsViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = MeetingsState()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        key = "choose" if state.is_choosing else "empty" if state.is_empty else "list"
        return PageHead(
            title=say("meetings.title"),
            family=Family.MEETING,
            # Until the plan is read nobody knows which question it is.
            prompt=say(f"meetings.prompt_{key}") if state.is_ready else "",
            prompt_picture=symbol("meeting"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_choosing:
            return tuple(card.words for card in state.styles)
        if state.is_empty:
            return (say("meetings.first"), say("meetings.first_more"))
        return (*(card.spoken for card in state.cards), say("meetings.new"))

    def first(self) -> QWidget | None:
        """Return what answers first."""
        state = self._view_model.state
        if state.is_empty and not state.is_choosing:
            return self.begin.tile
        return (self.styles if state.is_choosing else self.list).first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tiles the whole page."""
        super().resizeEvent(event)
        for part in (self.list, self.styles, self.begin):
            part.setGeometry(self.rect())

    def _make(self) -> None:
        look = self._context.look
        self.list = TileGrid(look, columns=4, min_tile=QSize(200, 200))
        self.styles = TileGrid(look, columns=4, rows=2, min_tile=QSize(220, 180))
        self.pager = Pager(look)
        self.styles.set_tiles([self._style_tile(card) for card in self._view_model.state.styles])
        first = self._new_tile()
        self.begin = BeginPanel(look, first, say("meetings.first"), say("meetings.first_more"))
        for part in (self.list, self.styles, self.begin):
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self._view_model.began.connect(lambda: fill_screen(self))
        self.pager.page_wanted.connect(self._on_page)
        for grid in (self.list, self.styles):
            grid.set_turned_elsewhere()
            grid.page_changed.connect(self._share_pages)
        self._context.look.changed.connect(self._share_pages)

    def _show(self) -> None:
        state = self._view_model.state
        if state.cards != self._shown.cards:
            self.list.set_tiles([*(self._tile(card) for card in state.cards), self._new_tile()])
        self._shown = state
        is_list = state.is_ready and not state.is_choosing
        self.list.setVisible(is_list and not state.is_empty)
        self.begin.setVisible(is_list and state.is_empty)
        self.styles.setVisible(state.is_choosing)
        self._share_pages()
        self.head_changed.emit()

    def _share_pages(self) -> None:
        """Let one pager turn what is shown; with big words each grid keeps its own beside it."""
        grid = self.styles if self._view_model.state.is_choosing else self.list
        is_one = self._context.look.metrics.is_large or not grid.isVisibleTo(self)
        self.pager.set_pages(0 if is_one else grid.pager.index, 1 if is_one else grid.pager.count)

    def _on_page(self, page: int) -> None:
        (self.styles if self._view_model.state.is_choosing else self.list).show_page(page)

    def _tile(self, card: MeetingCard) -> Tile:
        tile = Tile(
            self._context.look,
            card.words,
            picture=card.picture,
            caption=card.caption,
            family=Family.MEETING,
            mark=_MARKS[card.state],
            mark_words=say(f"meetings.state_{card.state.value}"),
            reserve_lines=3,
        )
        tile.is_of_plan = True
        tile.clicked.connect(lambda: self._view_model.open(card.id))
        return tile

    def _style_tile(self, card: StyleCard) -> Tile:
        tile = Tile(self._context.look, card.words, picture=card.picture, family=Family.MEETING)
        tile.setAccessibleDescription(card.about)
        tile.clicked.connect(lambda: self._view_model.plan_new(card.id))
        return tile

    def _new_tile(self) -> Tile:
        tile = Tile(
            self._context.look, say("meetings.new"), icon=Icon.PLUS, family=Family.MEETING, reserve_lines=3
        )
        tile.clicked.connect(self._view_model.choose_new)
        return tile


def open_page(context: Context, route: Route) -> PageParts:
    """Open the meetings of a person."""
    view_model = MeetingsViewModel(context, route.person_id)
    page = MeetingsPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
        asked=lambda: view_model.state.is_choosing,
        first=page.first,
    )
