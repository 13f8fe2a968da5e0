"""Show the places, what is in a folder, and the name of a new file, one after another."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.file_names import shown_name
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.services.file_listing import PHOTO_ENDINGS
from pcplanner.services.file_places import FilePlace, PlaceKind
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.own_window import AskOwnWindow, ask_own_window
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.files.drawer import FilesDrawer
from pcplanner.ui.pages.files.folder_view import FolderView
from pcplanner.ui.pages.files.name_panel import NamePanel
from pcplanner.ui.pages.files.state import (
    FilesState,
    View,
    entry_name,
    next_words,
    place_name,
    place_words,
    prompt_words,
    spoken_words,
)
from pcplanner.ui.pages.files.view_model import FilesViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_ICONS: Mapping[PlaceKind, Icon] = MappingProxyType(
    {
        PlaceKind.PICTURES: Icon.PHOTO,
        PlaceKind.DOWNLOADS: Icon.DOWNLOAD,
        PlaceKind.DOCUMENTS: Icon.PAGE,
        PlaceKind.DESKTOP: Icon.COMPUTER,
        PlaceKind.HOME: Icon.HOME,
        PlaceKind.DRIVE: Icon.STICK,
    }
)
_SIGNS: Mapping[FileJob, str] = MappingProxyType(
    {FileJob.OPEN: "search", FileJob.FOLDER: "search", FileJob.SAVE: "my-plan"}
)


class FilesPage(QWidget):
    """Show one view at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self, context: Context, view_model: FilesViewModel, own_window: AskOwnWindow = ask_own_window
    ) -> None:
        super().__init__()
        self._context = context
        self.view_model = view_model
        self._own_window = own_window
        self._shown: FilesState | None = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state, ask = self.view_model.state, self.view_model.ask
        return PageHead(
            title=say(f"files.title_{ask.job.value}"),
            family=Family.MAIN,
            prompt=prompt_words(state, ask),
            spoken=spoken_words(state),
            prompt_picture=symbol(_SIGNS[ask.job]),
            whose=say("home.whose", name=state.whose) if state.whose else "",
            photo=state.face,
            next_label=next_words(state, ask),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self.view_model.state
        match state.view:
            case View.PLACES:
                return tuple(place_name(place) for place in state.places)
            case View.FOLDER:
                empty = self.folder.empty.words()
                names = (entry_name(x, self.view_model.ask) for x in self.folder.grid.shown())
                return (empty,) if empty else tuple(names)
            case View.NAME:
                return (state.slip,) if state.slip else ()
            case View.TAKEN:
                return (self.both.accessibleName(), self.instead.accessibleName())
        return (state.slip or state.folder_name,)

    def asked(self) -> object:
        """Return which of its questions the page asks now."""
        return self.view_model.state.view, self.view_model.state.folder

    def first(self) -> QWidget | None:
        """Return what answers the question that is asked now."""
        match self.view_model.state.view:
            case View.PLACES:
                return self.places.first_answer()
            case View.FOLDER:
                return self.folder.first()
            case View.NAME:
                return self.name.go_on
            case View.TAKEN:
                return self.both
        return self.new_folder.field

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the view that is shown."""
        super().resizeEvent(event)
        for part in self.views.values():
            part.setGeometry(self.rect())

    def _make(self) -> None:
        look, ask = self._context.look, self.view_model.ask
        self.places = TileGrid(look, columns=4, rows=2, min_tile=QSize(200, 150))
        self.folder = FolderView(look, ask)
        other = say("files.other_folder")
        self.name = NamePanel(look, say("files.name_label"), say("files.save_here"), other)
        self.new_folder = NamePanel(
            look, say("files.folder_name_label"), say("files.make_it"), say("files.no_new_folder")
        )
        self.taken = TileGrid(look, columns=2, min_tile=QSize(240, 150))
        self.both = Tile(look, say("files.keep_both"), icon=Icon.PLUS, reserve_lines=1)
        self.instead = Tile(
            look, say("files.put_instead"), icon=Icon.REDO, family=Family.RIGHTS, reserve_lines=1
        )
        self.taken.set_tiles([self.both, self.instead])
        self.drawer = FilesDrawer(look)
        self.pager = Pager(look)
        self.views: Mapping[View, QWidget] = {
            View.PLACES: self.places,
            View.FOLDER: self.folder,
            View.NAME: self.name,
            View.TAKEN: self.taken,
            View.NEW_FOLDER: self.new_folder,
        }
        for part in self.views.values():
            part.setParent(self)

    def _connect(self) -> None:
        model, folder, thumbnails = self.view_model, self.folder, self.view_model.thumbnails
        model.state_changed.connect(self._show)
        folder.places_wanted.connect(model.see_places)
        folder.order_wanted.connect(model.change_order)
        folder.new_folder_wanted.connect(model.ask_folder_name)
        folder.folder_taken.connect(model.take_folder)
        folder.grid.pressed.connect(model.press)
        folder.grid.turned.connect(self._on_turned)
        thumbnails.drawn.connect(folder.grid.show_picture)
        self.name.edited.connect(model.type_name)
        self.name.go_on_wanted.connect(model.save_here)
        self.name.other_wanted.connect(model.go_back)
        self.new_folder.edited.connect(model.type_folder_name)
        self.new_folder.go_on_wanted.connect(model.make_folder)
        self.new_folder.other_wanted.connect(model.go_back)
        self.both.clicked.connect(model.keep_both)
        self.instead.clicked.connect(model.replace_old)
        self.drawer.own_window_wanted.connect(self._on_own_window)
        self.places.set_turned_elsewhere()
        self.places.page_changed.connect(self._share_pages)
        self.pager.page_wanted.connect(self._on_page)
        self._context.look.changed.connect(self._share_pages)

    @Slot()
    def _show(self) -> None:
        state, before = self.view_model.state, self._shown
        self._shown = state
        if before is None or state.places != before.places:
            self.places.set_tiles([self._place_tile(place) for place in state.places])
        is_same = before is not None and (state.folder, state.is_by_name) == (
            before.folder,
            before.is_by_name,
        )
        self.folder.show_state(state, is_other=not is_same)
        self.name.show_name(state.name, state.slip if state.view is View.NAME else "")
        self.new_folder.show_name(state.folder_name, state.slip if state.view is View.NEW_FOLDER else "")
        self.both.set_caption(shown_name(state.free_name) if state.free_name else "")
        self.instead.set_caption(shown_name(state.taken_name) if state.taken_name else "")
        for view, part in self.views.items():
            part.setVisible(view is state.view)
        self._share_pages()
        if before is None or replace(before, name=state.name, slip=state.slip) != state:
            # A name is not said anew with each letter that is typed.
            self.head_changed.emit()

    def _place_tile(self, place: FilePlace) -> Tile:
        is_drive = place.kind is PlaceKind.DRIVE
        tile = Tile(
            self._context.look,
            place_words(place),
            icon=_ICONS[place.kind],
            caption=say("files.drive") if is_drive else "",
            family=Family.MEETING if is_drive else Family.MAIN,
        )
        tile.set_name(place_name(place))
        tile.clicked.connect(lambda: self.view_model.open_place(place))
        return tile

    @Slot()
    def _on_turned(self) -> None:
        """Draw the photos of the page that is shown now."""
        grid, thumbnails = self.folder.grid, self.view_model.thumbnails
        for entry in grid.shown():
            kept = thumbnails.kept(entry)
            if kept is not None:
                grid.show_picture(entry, kept)
        thumbnails.want(grid.shown())
        self._share_pages()

    def _paged(self) -> Pager | None:
        """Return the pager of what is shown, but for one that stands beside its tiles, as with big words."""
        is_large = self._context.look.metrics.is_large
        if self.view_model.state.view is View.FOLDER:
            return None if self.folder.grid.keeps_pager else self.folder.grid.pager
        return self.places.pager if self.view_model.state.view is View.PLACES and not is_large else None

    @Slot()
    def _share_pages(self) -> None:
        paged = self._paged()
        self.pager.set_pages(paged.index if paged else 0, paged.count if paged else 1)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        (self.places if self.view_model.state.view is View.PLACES else self.folder.grid).show_page(page)

    @Slot()
    def _on_own_window(self) -> None:
        state, ask = self.view_model.state, self.view_model.ask
        path = self._own_window(self.window(), ask, state.folder)
        if path is not None:
            self.view_model.answer_elsewhere(path)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the files of this computer for what was asked."""
    kept = context.drafts.take(route)
    view_model = FilesViewModel(
        context, kept if isinstance(kept, FileAsk) else _plain_ask(route), route.person_id
    )
    page = FilesPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        opened=view_model.load,
        closed=view_model.close,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
        asked=page.asked,
        first=page.first,
    )


def _plain_ask(route: Route) -> FileAsk:
    """Return an ask for the job that a route names, where nobody asked for more."""
    job = next((x for x in FileJob if x.value == route.parent_id), FileJob.OPEN)
    prompt = say(f"files.prompt_{job.value}")
    if job is FileJob.OPEN:
        return FileAsk(job, prompt, PHOTO_ENDINGS, say("files.photo"))
    return FileAsk(job, prompt, (".pdf",), say("files.pdf"), say("files.sample_file"))
