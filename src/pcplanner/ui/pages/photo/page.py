"""Show how a photo is taken in and cropped, and then ask what is in it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, ask_for_file
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.photo.view_model import PhotoViewModel
from pcplanner.ui.photos.arriving import photo_on_clipboard
from pcplanner.ui.photos.picture_words import PictureWords
from pcplanner.ui.photos.taking_panel import Pasted, TakingPanel, taking_prompt
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family


class PhotoPage(QWidget):
    """Show one stage at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self,
        context: Context,
        view_model: PhotoViewModel,
        person_id: str = "",
        ask_file: AskFile | None = None,
        pasted: Pasted = photo_on_clipboard,
    ) -> None:
        super().__init__()
        ask = ask_file or partial(ask_for_file, context, person_id)
        self._view_model = view_model
        self._is_naming: bool | None = None
        self.photo = TakingPanel(context.look, view_model.taking, is_face=False, ask_file=ask, pasted=pasted)
        self.words = PictureWords(context, view_model.naming)
        for part in (self.photo, self.words):
            part.hide()
            part.setParent(self)
        view_model.state_changed.connect(self._show)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("photo.title"),
            family=Family.MAIN,
            prompt=self._prompt(),
            prompt_picture=symbol("photo"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("photo.use_it") if state.is_naming else None,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return self.words.reading() if self._view_model.state.is_naming else self.photo.reading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the stage that is shown."""
        super().resizeEvent(event)
        for part in (self.photo, self.words):
            part.setGeometry(self.rect())

    def _prompt(self) -> str:
        if self._view_model.state.is_naming:
            return say("naming.prompt")
        return taking_prompt(self._view_model.taking, say("photo.prompt_ways"), say("photo.prompt_crop"))

    def _show(self) -> None:
        is_naming = self._view_model.state.is_naming
        if is_naming is not self._is_naming:
            is_first, self._is_naming = self._is_naming is None, is_naming
            self.photo.setVisible(not is_naming)
            self.words.setVisible(is_naming)
            if not is_first and self.isVisible():
                (self.words if is_naming else self.photo).focus_first()
        self.head_changed.emit()


def open_page(context: Context, route: Route) -> PageParts:
    """Open the taking in of a photo."""
    view_model = PhotoViewModel(context, route)
    page = PhotoPage(context, view_model, route.person_id)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.words.grid.pager,
        closed=view_model.close,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
    )
