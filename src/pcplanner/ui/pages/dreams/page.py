"""Show every dream as a card, and a card to tell another one."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.journey import footprints
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.dreams.view_model import DreamCard, DreamsState, DreamsViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.begin_panel import BeginPanel
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_COLUMNS = 4


class DreamsPage(QWidget):
    """Show the dreams, and what to do first where there is none. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, route: Route, view_model: DreamsViewModel) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._view_model = view_model
        self._shown = DreamsState()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("dreams.title"),
            family=Family.DREAMS,
            prompt=say("dreams.prompt_empty" if state.is_empty else "dreams.prompt"),
            prompt_picture=symbol("dream"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            footprints=footprints(self._route),
            is_ready=state.is_ready,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_empty:
            return (say("dreams.first"), say("dreams.first_more"))
        return (*(card.spoken for card in state.cards), say("dreams.tell"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards the whole page."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())
        self.begin.setGeometry(self.rect())

    def _make(self) -> None:
        look = self._context.look
        self.grid = TileGrid(look, columns=_COLUMNS, min_tile=QSize(230, 200))
        self.tell = Tile(look, say("dreams.tell"), icon=Icon.PLUS, plain=True)
        first = Tile(look, say("dreams.tell"), picture=symbol("dream"), family=Family.DREAMS)
        self.begin = BeginPanel(look, first, say("dreams.first"), say("dreams.first_more"))
        for part in (self.grid, self.begin):
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self.begin.tile.clicked.connect(self._view_model.tell_dream)
        self.tell.clicked.connect(self._view_model.tell_dream)

    def _show(self) -> None:
        state = self._view_model.state
        if state.cards != self._shown.cards or state.is_ready != self._shown.is_ready:
            self.grid.set_tiles([*(self._tile(card) for card in state.cards), self.tell])
        self._shown = state
        self.grid.setVisible(not state.is_empty)
        self.begin.setVisible(state.is_empty)
        self.head_changed.emit()

    def _tile(self, card: DreamCard) -> Tile:
        tile = Tile(
            self._context.look,
            card.words,
            picture=card.picture,
            icon=None if card.picture else Icon.STAR,
            caption=card.goals,
            fact=card.said,
            family=Family.DREAMS,
            # Somebody else's words never look like the person's own.
            plain=bool(card.said),
        )
        tile.is_of_plan = True
        tile.set_name(tile.full_name() if card.words else card.spoken)
        tile.clicked.connect(lambda: self._view_model.open_dream(card.id))
        return tile


def open_page(context: Context, route: Route) -> PageParts:
    """Open all the dreams of a person."""
    view_model = DreamsViewModel(context, route.person_id)
    page = DreamsPage(context, route, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
    )
