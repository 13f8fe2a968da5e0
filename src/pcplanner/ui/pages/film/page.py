"""Show the films of a line, or the taking in of a new one."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, ask_for_file
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.film.drawer import FilmDrawer
from pcplanner.ui.pages.film.player import FilmPlayer
from pcplanner.ui.pages.film.state import Stage
from pcplanner.ui.pages.film.taking import FilmWays, Stills, film_ask
from pcplanner.ui.pages.film.view_model import FilmViewModel
from pcplanner.ui.photos.picture_words import PictureWords
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel


class FilmPage(QWidget):
    """Show one stage at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: FilmViewModel, ask_file: AskFile) -> None:
        super().__init__()
        look = context.look
        self._view_model = view_model
        self._ask_file = ask_file
        self._stage: Stage | None = None
        self.player = FilmPlayer(look, view_model.playback)
        self.ways = FilmWays(look)
        self.opening = WordsLabel(look, say("film.wait"), size=TextSize.LINE)
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stills = Stills(look)
        self.words = PictureWords(context, view_model.naming)
        self.drawer = FilmDrawer(look)
        self.pager = Pager(look)
        self._parts: dict[Stage, QWidget] = {
            Stage.PLAY: self.player,
            Stage.WAYS: self.ways,
            Stage.OPENING: self.opening,
            Stage.STILL: self.stills,
            Stage.WORDS: self.words,
        }
        for part in self._parts.values():
            part.hide()
            part.setParent(self)
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        prompt = "play_away" if state.stage is Stage.PLAY and state.shows_away else state.stage.value
        return PageHead(
            title=say("film.title"),
            family=Family.MAIN,
            prompt=say(f"film.prompt_{prompt}"),
            prompt_picture=symbol("cinema"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("film.keep") if state.stage is Stage.WORDS else None,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt; a film that plays stops, so that it can be heard."""
        self._view_model.settle()
        match self._view_model.state.stage:
            case Stage.PLAY:
                return self.player.reading()
            case Stage.WAYS:
                return self.ways.reading()
            case Stage.OPENING:
                return (self.opening.words(),)
            case Stage.STILL:
                return self.stills.reading()
            case Stage.WORDS:
                return self.words.reading()

    def settle(self) -> None:
        """Save what is being typed, and stop the film."""
        self.drawer.settle()
        self._view_model.settle()

    def first(self) -> QWidget | None:
        """Return what has the keyboard first."""
        match self._stage:
            case Stage.PLAY:
                return self.player.play
            case Stage.WAYS:
                return self.ways.file
            case Stage.STILL:
                return next(iter(self.stills.grid.tiles()), None)
            case Stage.WORDS:
                return self.words.field
            case _:
                return None

    def hideEvent(self, event: QHideEvent) -> None:
        """Play nothing that nobody can see."""
        super().hideEvent(event)
        self._view_model.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole room to the stage that is shown."""
        super().resizeEvent(event)
        for part in self._parts.values():
            part.setGeometry(self.rect())
        self._share_pages()

    def _connect(self) -> None:
        view_model, drawer = self._view_model, self.drawer
        view_model.state_changed.connect(self._show)
        self.player.caption_wanted.connect(view_model.say_caption)
        self.player.new_wanted.connect(view_model.start_new)
        self.ways.file_wanted.connect(self._on_file_wanted)
        self.ways.dropped.connect(view_model.bring)
        self.stills.chosen.connect(view_model.choose_still)
        self.pager.page_wanted.connect(self._on_page_wanted)
        for grid in (self.stills.grid, self.words.grid):
            grid.set_turned_elsewhere()
            grid.page_changed.connect(self._share_pages)
            grid.pager.shown_changed.connect(self._share_pages)
        drawer.words_settled.connect(view_model.set_caption)
        drawer.teller_chosen.connect(view_model.set_said_by)
        drawer.away_pressed.connect(view_model.put_away)
        drawer.delete_pressed.connect(view_model.delete_for_good)
        drawer.see_away_pressed.connect(self._on_see_away)
        view_model.keeping.saved.connect(drawer.show_saved)
        view_model.keeping.refused.connect(drawer.show_problem)

    @Slot()
    def _on_file_wanted(self) -> None:
        self._ask_file(film_ask(), self._view_model.bring)

    @Slot()
    def _on_see_away(self) -> None:
        self._view_model.show_away(is_away=not self._view_model.state.shows_away)

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        self.player.show_film(state.film)
        self.stills.show_stills(state.stills)
        self.drawer.show_state(state)
        if state.stage is not self._stage:
            is_first, self._stage = self._stage is None, state.stage
            for stage, part in self._parts.items():
                part.setVisible(stage is state.stage)
            first = self.first()
            if not is_first and self.isVisible() and first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._share_pages()
        self.head_changed.emit()

    def _grid(self) -> TileGrid | None:
        """Return what is turned at this stage: the pictures or the words; films are turned one by one."""
        grids = {Stage.STILL: self.stills.grid, Stage.WORDS: self.words.grid}
        return grids.get(self._view_model.state.stage)

    @Slot()
    def _share_pages(self) -> None:
        """Let one pager turn what is shown; with the largest words a grid has its own beside it."""
        state, grid = self._view_model.state, self._grid()
        if state.stage is Stage.PLAY:
            self.pager.set_pages(state.index, len(state.shown))
        elif grid is not None and not grid.pager.stands_with_holder:
            self.pager.set_pages(grid.pager.index, grid.pager.count)
        else:
            self.pager.set_pages(0, 1)

    @Slot(int)
    def _on_page_wanted(self, page: int) -> None:
        grid = self._grid()
        if grid is None:
            self._view_model.turn_to(page)
        else:
            grid.show_page(page)


def open_page(context: Context, route: Route, ask_file: AskFile | None = None) -> PageParts:
    """Open the films of a line, the route's thing."""
    view_model = FilmViewModel(context, route)
    page = FilmPage(context, view_model, ask_file or partial(ask_for_file, context, route.person_id))
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        settle=page.settle,
        closed=view_model.close,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
        asked=lambda: view_model.state.stage,
        first=page.first,
    )
