"""Show the ways to a face, and then the cropping of a photo or the drawing of a portrait."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, ask_for_file
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.face.drawing import Drawing
from pcplanner.ui.pages.face.view_model import FaceMode, FaceState, FaceViewModel
from pcplanner.ui.photos.arriving import photo_on_clipboard
from pcplanner.ui.photos.taking import Stage
from pcplanner.ui.photos.taking_panel import Pasted, TakingPanel, taking_prompt
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.tile import Tile


class FacePage(QWidget):
    """Show one way to make a face at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self,
        context: Context,
        route: Route,
        view_model: FaceViewModel,
        ask_file: AskFile | None = None,
        pasted: Pasted = photo_on_clipboard,
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._whose = route.parent_id
        self._mode: FaceMode | None = None
        look = context.look
        self.drawn = Tile(
            look, say("face.drawn_face"), caption=say("face.drawn_face_caption"), round_picture=True
        )
        self.drawn.set_picture(view_model.portrait(view_model.state.look))
        self.none = Tile(
            look,
            say("face.no_face"),
            icon=Icon.PERSON,
            caption=say("face.no_face_caption"),
            plain=True,
            family=Family.MAIN,
        )
        others = (self.drawn, self.none)
        ask = ask_file or partial(ask_for_file, context, route.person_id)
        self.photo = TakingPanel(
            look, view_model.taking, is_face=True, ask_file=ask, others=others, pasted=pasted
        )
        self.drawing = Drawing(look, view_model)
        for part in (self.photo, self.drawing):
            part.hide()
            part.setParent(self)
        view_model.state_changed.connect(self._show)
        self.drawn.clicked.connect(view_model.draw)
        self.none.clicked.connect(view_model.use_none)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state, stage = self._view_model.state, self._view_model.taking.stage
        is_at_end = state.mode is FaceMode.DRAW or stage is Stage.CROP
        return PageHead(
            title=say("face.title"),
            family=Family.MAIN,
            prompt=self._prompt(state),
            prompt_picture=symbol("who"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("face.use_it") if is_at_end else None,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if self._view_model.state.mode is FaceMode.PHOTO:
            return self.photo.reading()
        return (self.drawing.sample.accessibleName(), *self.drawing.reading())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the way that is shown."""
        super().resizeEvent(event)
        for part in (self.photo, self.drawing):
            part.setGeometry(self.rect())

    def _show(self) -> None:
        state = self._view_model.state
        if state.mode is FaceMode.DRAW:
            self.drawing.show_state(state)
        if state.mode is not self._mode:
            self._show_mode(state)
        self.head_changed.emit()

    def _show_mode(self, state: FaceState) -> None:
        is_first, self._mode = self._mode is None, state.mode
        self.photo.setVisible(state.mode is FaceMode.PHOTO)
        self.drawing.setVisible(state.mode is FaceMode.DRAW)
        if is_first:
            return
        if state.mode is FaceMode.PHOTO:
            self.photo.focus_first()
        else:
            next(iter(self.drawing.grid.tiles()), self.drawing.grid).setFocus()

    def _prompt(self, state: FaceState) -> str:
        if state.mode is FaceMode.DRAW:
            return say("face.prompt_draw")
        name = self._whose
        ways = say("face.prompt_choose_for", name=name) if name else say("face.prompt_choose")
        return taking_prompt(self._view_model.taking, ways, say("face.prompt_photo"))


def open_page(context: Context, route: Route) -> PageParts:
    """Open the making of a face."""
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
        go_back=view_model.go_back,
    )
