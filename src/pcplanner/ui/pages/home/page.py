"""Show the home page: one tile for each part of the plan, and what was promised."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.home.drawer import OwnerPart
from pcplanner.ui.pages.home.drawer_view_model import OwnerViewModel
from pcplanner.ui.pages.home.strip import PromiseStrip
from pcplanner.ui.pages.home.view_model import HomeState, HomeTile, HomeViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_COLUMNS, _GAP = 8, 16
_LEAST_TILE = QSize(140, 140)


class HomePage(QWidget):
    """Show the tiles and the strip of promises. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: HomeViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = HomeState()
        self._shown_tiles: object = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("home.title"),
            family=Family.MAIN,
            # Nobody is greeted before it is known who it is.
            prompt=say("home.hello", name=state.name) if state.name else "",
            prompt_picture=symbol("me"),
            whose=say("home.whose", name=state.name),
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        tiles = (f"{tile.words}. {tile.caption}." for tile in state.tiles)
        return (*tiles, *(promise.spoken for promise in state.promises), state.first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strip at the foot of the page, and the tiles above it."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        self.grid = TileGrid(self._context.look, columns=_COLUMNS, min_tile=_LEAST_TILE, gap=_GAP)
        self.grid.setParent(self)
        self.strip = PromiseStrip(self._context.look)
        self.strip.setParent(self)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        if self.strip.isHidden():
            self.grid.setGeometry(self.rect())
            return
        strip = self.strip.height_wanted()
        gap = metrics.gap_small if metrics.is_large else metrics.gap_wide
        self.grid.setGeometry(0, 0, self.width(), self.height() - strip - gap)
        self.strip.setGeometry(0, self.height() - strip, self.width(), strip)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._show)
        self.strip.opened.connect(self._view_model.open_promises)

    def _show(self) -> None:
        state = self._view_model.state
        self.strip.show_promises(state)
        # Where targets are big, what was promised is a tile among the others: each needs all the height.
        is_big = self._context.look.metrics.has_big_targets
        shown = (state.tiles, is_big, is_big and state)
        if shown != self._shown_tiles:
            self._shown_tiles = shown
            tiles = [self._tile(tile) for tile in state.tiles]
            self.grid.set_tiles([*([self._promised(state)] if is_big else []), *tiles])
        self.strip.setVisible(not is_big)
        self._shown = state
        self._lay_out()
        self.head_changed.emit()

    def _promised(self, state: HomeState) -> Tile:
        """Return the tile that says and does what the strip does."""
        made = Tile(
            self._context.look,
            self.strip.title(),
            picture=symbol("promise"),
            caption=state.done_words,
            family=Family.MEETING,
        )
        made.clicked.connect(self._view_model.open_promises)
        return made

    def _tile(self, tile: HomeTile) -> Tile:
        made = Tile(
            self._context.look,
            tile.words,
            picture=tile.picture,
            caption=tile.caption,
            family=tile.family,
            round_picture=tile.picture == self._view_model.state.face,
        )
        made.clicked.connect(lambda: self._view_model.open_tile(tile.place))
        return made


def open_page(context: Context, route: Route) -> PageParts:
    """Open the home page of a person's plan."""
    view_model = HomeViewModel(context, route.person_id)
    owner = OwnerViewModel(context, route.person_id)
    drawer = OwnerPart(context, owner)
    page = HomePage(context, view_model)
    view_model.setParent(page)
    owner.setParent(page)

    def opened() -> None:
        view_model.load()
        owner.load()

    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        drawer=drawer,
        settle=drawer.settle,
        opened=opened,
        closed=owner.close,
    )
