"""Show the ways to a face, and then the cropping of a photo or the drawing of a portrait."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.face.choose_file import ChooseFile, choose_file, dropped_file
from pcplanner.ui.pages.face.cropping import Cropping
from pcplanner.ui.pages.face.drawing import Drawing
from pcplanner.ui.pages.face.view_model import FaceMode, FaceState, FaceViewModel
from pcplanner.ui.pages.face.ways import Ways
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family


class FacePage(QWidget):
    """Show one way to make a face at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self, context: Context, route: Route, view_model: FaceViewModel, choose: ChooseFile = choose_file
    ) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._whose = route.parent_id
        self._choose = choose
        self._mode: FaceMode | None = None
        self.setAcceptDrops(True)
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("face.title_photo" if state.is_only_photo else "face.title"),
            family=Family.MAIN,
            prompt=self._prompt(state),
            prompt_picture=symbol("photo" if state.is_only_photo else "who"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=None if state.mode is FaceMode.CHOOSE else say("face.use_it"),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        match self._view_model.state.mode:
            case FaceMode.CHOOSE if self._view_model.state.is_only_photo:
                return (self.ways.photo.accessibleName(),)
            case FaceMode.CHOOSE:
                tiles = (self.ways.photo, self.ways.drawn, self.ways.none)
                return tuple(tile.accessibleName() for tile in tiles)
            case FaceMode.PHOTO:
                return tuple(button.words() for button in self.cropping.buttons())
        return (self.drawing.sample.accessibleName(), *self.drawing.reading())

    def ask_file(self) -> None:
        """Let a photo be chosen on this computer."""
        path = self._choose(self)
        if path is not None:
            self._view_model.open_photo(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a file may be dropped here."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the photo that was dropped."""
        path: Path | None = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._view_model.open_photo(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the way that is shown."""
        super().resizeEvent(event)
        for part in (self.ways, self.cropping, self.drawing):
            part.setGeometry(self.rect())

    def _make(self) -> None:
        look, is_only_photo = self._context.look, self._view_model.state.is_only_photo
        self.ways = Ways(look, is_only_photo=is_only_photo)
        self.cropping = Cropping(look, is_only_photo=is_only_photo)
        self.drawing = Drawing(look, self._view_model)
        for part in (self.ways, self.cropping, self.drawing):
            part.setParent(self)
        self.ways.show_portrait(self._view_model.portrait(self._view_model.state.look))

    def _connect(self) -> None:
        view_model, cropping = self._view_model, self.cropping
        view_model.state_changed.connect(self._show)
        self.ways.photo_wanted.connect(self.ask_file)
        self.ways.drawn_wanted.connect(view_model.draw)
        self.ways.none_wanted.connect(view_model.use_none)
        cropping.bigger.connect(view_model.make_bigger)
        cropping.smaller.connect(view_model.make_smaller)
        cropping.turned.connect(view_model.turn)
        cropping.pushed.connect(view_model.nudge)
        cropping.start_again.connect(view_model.start_again)
        cropping.view.dragged.connect(view_model.move)
        cropping.view.wheeled.connect(view_model.zoom)

    def _show(self) -> None:
        state = self._view_model.state
        self.cropping.show_photo(state.photo, state.framing)
        if state.mode is FaceMode.DRAW:
            self.drawing.show_state(state)
        if state.mode is not self._mode:
            self._show_mode(state)
        self.head_changed.emit()

    def _show_mode(self, state: FaceState) -> None:
        shown: dict[FaceMode, QWidget] = {
            FaceMode.CHOOSE: self.ways,
            FaceMode.PHOTO: self.cropping,
            FaceMode.DRAW: self.drawing,
        }
        is_first = self._mode is None
        self._mode = state.mode
        for mode, part in shown.items():
            part.setVisible(mode is state.mode)
        if is_first:
            return
        first = {
            FaceMode.CHOOSE: self.ways.photo,
            FaceMode.PHOTO: self.cropping.buttons()[0],
            FaceMode.DRAW: next(iter(self.drawing.grid.tiles()), self.drawing.grid),
        }
        first[state.mode].setFocus()

    def _prompt(self, state: FaceState) -> str:
        if state.is_opening:
            return say("face.prompt_opening")
        match state.mode:
            case FaceMode.PHOTO:
                return say("face.prompt_only_photo" if state.is_only_photo else "face.prompt_photo")
            case FaceMode.DRAW:
                return say("face.prompt_draw")
        if state.is_only_photo:
            return say("face.prompt_only_choose")
        return say("face.prompt_choose_for", name=self._whose) if self._whose else say("face.prompt_choose")


def open_page(context: Context, route: Route) -> PageParts:
    """Open the making of a face, or of any photo."""
    view_model = FaceViewModel(context, route)
    page = FacePage(context, route, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.drawing.grid.pager,
        closed=view_model.close,
        go_next=view_model.use_it,
    )
