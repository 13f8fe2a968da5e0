"""Show what goes onto the stick as tiles, how far writing has come, and what is there then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, FileAsk, FileJob, ask_for_file
from pcplanner.ui.own_window import show_folder
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.stick.done_panel import DonePanel
from pcplanner.ui.pages.stick.drawer import StickDrawer
from pcplanner.ui.pages.stick.state import Option, StickState, View, next_label, prompt_words
from pcplanner.ui.pages.stick.view_model import StickViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.progress_panel import ProgressPanel
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_COLUMNS, _ROWS, _GAP = 4, 2, 24
_LEAST_TILE = QSize(220, 180)
_STEPS = 1000
OpenFolder = Callable[[Path], object]


class StickPage(QWidget):
    """Show one view at a time, or how far writing has come. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self,
        context: Context,
        view_model: StickViewModel,
        person_id: str,
        *,
        ask_file: AskFile | None = None,
        open_folder: OpenFolder = show_folder,
    ) -> None:
        super().__init__()
        self._context = context
        self.view_model = view_model
        self._ask_file = ask_file or partial(ask_for_file, context, person_id)
        self._open_folder = open_folder
        self._shown = StickState()
        look = context.look
        self.grid = TileGrid(look, columns=_COLUMNS, rows=_ROWS, min_tile=_LEAST_TILE, gap=_GAP)
        self.panel = ProgressPanel(look)
        self.done = DonePanel(look)
        self.drawer = StickDrawer(look)
        for part in (self.grid, self.panel, self.done):
            part.setParent(self)
        self.panel.stop_pressed.connect(view_model.writing.stop)
        self.drawer.open_wanted.connect(self._on_open_wanted)
        view_model.place_wanted.connect(self._on_place_wanted)
        view_model.state_changed.connect(self._show)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self.view_model.state
        return PageHead(
            title=say("stick.title"),
            family=Family.MAIN,
            prompt=prompt_words(state),
            prompt_picture=symbol("take-home"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=next_label(state),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self.view_model.state
        if state.progress is not None:
            return (state.progress.words,)
        if state.view is View.DONE:
            return self.done.reading()
        return tuple(f"{_spoken(x)}." for x in state.options)

    def first(self) -> QWidget | None:
        """Return what has the keyboard first in this view."""
        if not self.panel.isHidden():
            return self.panel.findChildren(PressButton)[0]
        return None if self.grid.isHidden() else self.grid.first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the view that is shown."""
        super().resizeEvent(event)
        for part in (self.grid, self.panel, self.done):
            part.setGeometry(self.rect())

    @Slot()
    def _show(self) -> None:
        state, before = self.view_model.state, self._shown
        self._shown = state
        if (state.view, _keys(state)) != (before.view, _keys(before)):
            self.grid.set_tiles([self._tile(x) for x in state.options])
        for tile, option in zip(self.grid.tiles(), state.options, strict=True):
            if isinstance(tile, Tile):
                tile.set_caption(option.caption)
                tile.set_chosen(option.is_chosen)
        if state.progress is not None:
            self.panel.show_progress(state.progress.words, round(state.progress.part * _STEPS), _STEPS)
        if state.written is not None:
            self.done.show_written(state.written)
        self.drawer.show_written(state.written)
        self.grid.setVisible(state.progress is None and state.view is not View.DONE)
        self.done.setVisible(state.progress is None and state.view is View.DONE)
        self.panel.setVisible(state.progress is not None)
        if (state.view, state.progress is None) != (before.view, before.progress is None):
            if state.view is not before.view and state.options:
                self.grid.show_page(0)
            self._focus_first()
        self.head_changed.emit()

    def _focus_first(self) -> None:
        first = self.first()
        if first is not None and first.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tile(self, option: Option) -> Tile:
        made = Tile(
            self._context.look, option.words, picture=option.picture, icon=option.icon, caption=option.caption
        )
        made.clicked.connect(lambda: self.view_model.press(option.key))
        return made

    @Slot()
    def _on_place_wanted(self) -> None:
        self._ask_file(FileAsk(FileJob.FOLDER, say("stick.ask_place")), self.view_model.choose_place)

    @Slot()
    def _on_open_wanted(self) -> None:
        written = self.view_model.state.written
        if written is not None:
            self._open_folder(written.folder)


def _keys(state: StickState) -> tuple[object, ...]:
    return tuple((x.key, x.words, x.picture, x.icon) for x in state.options)


def _spoken(option: Option) -> str:
    words = say("stick.chosen", words=option.words) if option.is_chosen else option.words
    return f"{words}, {option.caption}" if option.caption else words


def open_page(context: Context, route: Route) -> PageParts:
    """Open what goes onto a stick from a person's plan."""
    view_model = StickViewModel(context, route.person_id)
    page = StickPage(context, view_model, route.person_id)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        drawer=page.drawer,
        opened=view_model.load,
        closed=view_model.close,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
        asked=lambda: view_model.state.view,
        first=page.first,
    )
