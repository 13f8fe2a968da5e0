"""Show the ways to plan as tiles: planning styles first, then thinking tools."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.styles.drawer import StylesDrawer
from pcplanner.ui.pages.styles.view_model import StylesState, StylesViewModel, StyleTile
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_COLUMNS, _ROWS, _GAP = 4, 2, 24
_LEAST_TILE = QSize(230, 180)


class StylesPage(QWidget):
    """Show one tile for each way to plan. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: StylesViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = StylesState()
        self.grid = TileGrid(context.look, columns=_COLUMNS, rows=_ROWS, min_tile=_LEAST_TILE, gap=_GAP)
        self.grid.setParent(self)
        self.drawer = StylesDrawer(context.look)
        view_model.state_changed.connect(self._show)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("styles.title"),
            family=Family.MEETING,
            prompt=say("styles.prompt"),
            prompt_picture=symbol("my-plan"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return tuple(f"{tile.words}." for tile in self._view_model.state.tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page with the tiles."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _show(self) -> None:
        state = self._view_model.state
        if state.tiles != self._shown.tiles:
            self.grid.set_tiles([self._tile(tile) for tile in state.tiles])
        self._shown = state
        self.drawer.show_state(state)
        self.head_changed.emit()

    def _tile(self, tile: StyleTile) -> Tile:
        family = Family.RIGHTS if tile.is_tool else Family.MEETING
        made = Tile(self._context.look, tile.words, picture=tile.picture, caption=tile.caption, family=family)
        made.clicked.connect(lambda: self._view_model.open_style(tile.id))
        return made


def open_page(context: Context, route: Route) -> PageParts:
    """Open the ways to plan."""
    view_model = StylesViewModel(context, route.person_id)
    page = StylesPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        drawer=page.drawer,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=lambda: context.messages.tell(say("window.choose_first")),
    )
