"""Show the chapters about me as large tiles."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.journey import footprints
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.about.view_model import AboutState, AboutViewModel, ChapterTile
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_COLUMNS, _GAP, _LARGE_GAP = 3, 32, 24
_LEAST_TILE = QSize(150, 140)


class AboutPage(QWidget):
    """Show one tile for each chapter. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: AboutViewModel, route: Route) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._route = route
        self._shown = AboutState()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("chapters.about_title"),
            family=Family.ABOUT,
            prompt=say("about.prompt"),
            prompt_picture=symbol("me"),
            whose=say("home.whose", name=state.name),
            photo=state.face,
            footprints=footprints(self._route),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return tuple(f"{tile.words}. {tile.caption}." for tile in self._view_model.state.chapters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page with the tiles."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Share the page out once more: its size may have changed while its parts were still hidden."""
        super().showEvent(event)
        self.grid.show_page(self.grid.pager.index)

    def _make(self) -> None:
        self.grid = TileGrid(
            self._context.look, columns=_COLUMNS, min_tile=_LEAST_TILE, gap=_GAP, large_gap=_LARGE_GAP
        )
        self.grid.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)

    def _show(self) -> None:
        state = self._view_model.state
        if state.chapters and not self._shown.chapters:
            self.grid.set_tiles([self._tile(chapter) for chapter in state.chapters])
        for tile, chapter in zip(self.grid.tiles(), state.chapters, strict=False):
            if isinstance(tile, Tile):
                tile.set_caption(chapter.caption)
        is_other = (state.name, state.face) != (self._shown.name, self._shown.face)
        self._shown = state
        if is_other:
            self.head_changed.emit()

    def _tile(self, chapter: ChapterTile) -> Tile:
        made = Tile(
            self._context.look,
            chapter.words,
            picture=chapter.picture,
            caption=chapter.caption,
            family=Family(chapter.family.value),
        )
        made.clicked.connect(lambda: self._view_model.open_chapter(chapter.id))
        return made


def open_page(context: Context, route: Route) -> PageParts:
    """Open the page with the chapters about me."""
    view_model = AboutViewModel(context, route.person_id)
    page = AboutPage(context, view_model, route)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        opened=view_model.load,
    )
