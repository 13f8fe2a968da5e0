"""Show where somebody new is added: a face and a name."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.people.add_view_model import AddState, AddViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_FACE_WIDTH, _GAP, _BUTTON = 304, 24, 92


class AddPage(QWidget):
    """Show a face to choose, a name to type, and the way on. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: AddViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: AddState | None = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        return PageHead(
            title=say("people.add_title"), prompt=say("people.add_prompt"), prompt_picture=symbol("me")
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return (self.hint.words(), self.face.accessibleName())

    def add(self) -> None:
        """Add somebody by the name that is typed."""
        self._view_model.add(self.name.words())

    def begin(self) -> None:
        """Put the cursor where the name is typed."""
        self.name.focus_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the face and the name for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.name = WordsField(look, say("people.name"), size=TextSize.LINE)
        self.hint = WordsLabel(look, say("people.name_hint"), role=Role.QUIET)
        self.button = MainButton(look, say("people.start_plan"), icon=Icon.NEXT, icon_at_end=True)
        self.face = Tile(look, say("people.choose_face"), icon=Icon.CAMERA, plain=True)
        self.portrait = Tile(look, say("people.other_face"), round_picture=True)
        for part in (self.face, self.portrait, self.name, self.hint, self.button):
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._lay_out)
        self.name.entered.connect(lambda _: self.add())
        self.name.edited.connect(lambda _: self._view_model.edited())
        self.button.clicked.connect(self.add)
        self.face.clicked.connect(self._view_model.choose_face)
        self.portrait.clicked.connect(self._view_model.choose_face)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        width = metrics.grow(_FACE_WIDTH, 0.15)
        for tile in (self.face, self.portrait):
            tile.setGeometry(0, 0, width, self.height())
        left = width + _GAP
        room = self.width() - left
        field = self.name.minimumSizeHint().height()
        tall = min(metrics.grow(_BUTTON, 0.1), max(60, self.height() - field - 12))
        name = min(field, self.height() - tall - 12)
        self.name.setGeometry(left, 0, room, name)
        hint = self.hint.heightForWidth(room)
        fits = name + 12 + hint + 24 + tall <= self.height()
        self.hint.setVisible(fits)
        self.hint.setGeometry(left, name + 12, room, hint)
        button = min(room, max(408, self.button.sizeHint().width() + 40))
        self.button.setGeometry(self.width() - button, self.height() - tall, button, tall)

    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        has_face = state.face is not None
        had_focus = self.face.hasFocus() or self.portrait.hasFocus()
        self.portrait.set_picture(state.face)
        self.portrait.setVisible(has_face)
        self.face.setVisible(not has_face)
        if had_focus:
            (self.portrait if has_face else self.face).setFocus()
        self.button.set_not_now(state.is_busy)
        if state.slip and (before is None or before.slip != state.slip):
            self.name.show_problem(state.slip)
            self.name.focus_words()
            self._context.say(state.slip, kind=Kind.PROMPT)
        self._lay_out()


def open_page(context: Context, _route: Route) -> PageParts:
    """Open the page that adds somebody."""
    view_model = AddViewModel(context)
    page = AddPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        opened=page.begin,
        closed=view_model.close,
        go_next=page.add,
    )
