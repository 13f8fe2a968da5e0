"""Show one style: its chapters as tiles, or as the drawing that fills as the meeting goes."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.arrow_shape import STEPS_ON_ARROW
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import symbol
from pcplanner.domain.styles import Board
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.style.drawer import StyleDrawer
from pcplanner.ui.pages.style.view_model import ChapterTile, StyleState, StyleViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.drawn.arrow_board import ArrowBoard, ArrowStory
from pcplanner.ui.widgets.drawn.arrow_panel import ArrowPart
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_COLUMNS, _ROWS, _GAP = 4, 2, 24
_LEAST_TILE = QSize(230, 180)
_ROW, _ROW_GAP = 68, 8
_LEAST_BOARD = QSize(920, 330)


class StylePage(QWidget):
    """Show the chapters. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: StyleViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = StyleState()
        self._is_board_shown = False
        look = context.look
        self.grid = TileGrid(look, columns=_COLUMNS, rows=_ROWS, min_tile=_LEAST_TILE, gap=_GAP)
        self.board = ArrowBoard(look)
        self.after = TileGrid(look, columns=4, min_tile=QSize(290, 60), gap=_GAP)
        self.others = OptionRow(
            look,
            say("style.others"),
            caption=say("style.gone_more"),
            picture=symbol("my-plan"),
            family=Family.MEETING,
            size=TextSize.MAIN_BUTTON,
        )
        for part in (self.grid, self.board, self.after, self.others):
            part.setParent(self)
        self.drawer = StyleDrawer(look, view_model)
        view_model.state_changed.connect(self._show)
        look.changed.connect(self._lay_out)
        self.board.pressed.connect(self._on_pressed)
        self.others.clicked.connect(view_model.open_others)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=state.title,
            family=Family.MEETING,
            prompt=say("style.gone" if state.is_gone else "style.prompt"),
            prompt_picture=state.symbol,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_gone:
            return (say("style.gone_more"), self.others.words())
        return tuple(f"{tile.words}. {tile.caption}." for tile in state.tiles)

    def first(self) -> QWidget | None:
        """Return the chapter that comes next, where the keyboard begins."""
        state = self._view_model.state
        place = next((n for n, x in enumerate(state.tiles) if x.is_next), 0)
        if self._has_board():
            return next((x for x in self.board.panels() if x.part.is_next), None)
        tiles = self.grid.tiles()
        if place >= len(tiles):
            return None
        self.grid.show_tile(tiles[place])
        return tiles[place]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page."""
        super().resizeEvent(event)
        self._lay_out()

    def _has_board(self) -> bool:
        """Say whether the drawing is shown: there must be room for its words."""
        state, metrics = self._view_model.state, self._context.look.metrics
        has_room = self.width() >= _LEAST_BOARD.width() and self.height() >= _LEAST_BOARD.height()
        return state.board is Board.PATH and metrics.scale == 1 and has_room

    def _lay_out(self) -> None:
        has_board = self._has_board()
        if has_board != self._is_board_shown:
            self._is_board_shown = has_board
            # Without its tiles the grid has no pages to turn.
            self.grid.set_tiles([] if has_board else [self._tile(x) for x in self._view_model.state.tiles])
        self.grid.setGeometry(self.rect())
        room = self.rect().adjusted(0, 0, 0, -_ROW - _ROW_GAP)
        self.board.setGeometry(room)
        self.after.setGeometry(0, self.height() - _ROW, self.width(), _ROW)
        self.grid.setVisible(not has_board)
        self.board.setVisible(has_board)
        self.after.setVisible(has_board)
        self.others.setGeometry(0, 0, self.width(), self._context.look.metrics.px(128))
        self.others.setVisible(self._view_model.state.is_gone)

    def _show(self) -> None:
        state = self._view_model.state
        if state.tiles != self._shown.tiles or state.board != self._shown.board:
            self._is_board_shown = self._has_board()
            self.grid.set_tiles([] if self._is_board_shown else [self._tile(tile) for tile in state.tiles])
            if state.board is Board.PATH:
                self._show_board(state)
        self._shown = state
        self.drawer.show_state(state)
        self._lay_out()
        self.head_changed.emit()

    def _show_board(self, state: StyleState) -> None:
        parts = tuple(_part(tile) for tile in state.tiles[:STEPS_ON_ARROW])
        self.board.show_story(ArrowStory(parts))
        self.after.set_tiles([self._row(tile) for tile in state.tiles[STEPS_ON_ARROW:]])

    def _tile(self, tile: ChapterTile) -> Tile:
        made = Tile(
            self._context.look,
            tile.words,
            picture=tile.picture or tile.symbol,
            caption=tile.caption,
            family=Family(tile.family.value),
        )
        made.clicked.connect(lambda: self._on_pressed(tile.id))
        return made

    def _row(self, tile: ChapterTile) -> OptionRow:
        words = tile.said[0] if tile.said else tile.words
        made = OptionRow(
            self._context.look,
            words,
            picture=tile.symbol,
            family=Family(tile.family.value),
            size=TextSize.BODY,
        )
        made.set_name(f"{words}, {tile.words}, {tile.caption}")
        made.clicked.connect(lambda: self._on_pressed(tile.id))
        return made

    def _on_pressed(self, chapter_id: str) -> None:
        """Open a chapter; while the drawer is open, let the drawer work on it."""
        window = self.window()
        if isinstance(window, Shell) and window.is_drawer_open and QApplication.focusWidget() is not None:
            self.drawer.choose(chapter_id)
        else:
            self._view_model.open_chapter(chapter_id)


def _part(tile: ChapterTile) -> ArrowPart:
    state = say("style.next_one") if tile.is_next else "" if tile.is_begun else say("style.waits")
    place = say("drawings.step_number", number=tile.number, total=STEPS_ON_ARROW)
    right = say("style.is_right") if tile.is_right else ""
    spoken = as_sentences([tile.words, place, *tile.said, state, right])
    return ArrowPart(
        tile.id,
        tile.number,
        tile.words,
        spoken,
        tile.said,
        tile.picture,
        tile.is_next,
        tile.is_right,
    )


def open_page(context: Context, route: Route) -> PageParts:
    """Open one style; the route's thing is its id, its walk the meeting that goes through it."""
    view_model = StyleViewModel(context, route.person_id, route.thing_id, route.walk_id)
    page = StylePage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        drawer=page.drawer,
        settle=page.drawer.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=view_model.open_next,
        first=page.first,
    )
