"""Show the facilitator's part of the home page: the name, the face, and putting the plan away."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.home.drawer_view_model import OwnerViewModel
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel


class OwnerPart(QWidget):
    """Stack what can be changed about the person whose plan is open."""

    def __init__(self, context: Context, view_model: OwnerViewModel) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._name = ""
        self._make()
        self._connect()
        self._show()

    def settle(self) -> None:
        """Save the name that is being typed."""
        self._view_model.rename(self.name.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))

    def _make(self) -> None:
        look = self._look
        self.stack = PagedStack(look)
        self.stack.setParent(self)
        self.name = WordsField(look, say("people.name"))
        self.face = PlainButton(look, say("people.change_face"), icon=Icon.PHOTO)
        self.try_out = PlainButton(look, say("people.try_out"), icon=Icon.STAR)
        self.how_i_use = PlainButton(look, say("people.how_i_use"), icon=Icon.PRINT)
        self.put_away = PlainButton(look, say("people.put_away"), icon=Icon.BIN)
        self.kept = WordsLabel(look, say("people.nothing_lost"), role=Role.QUIET)
        self.stack.set_parts([self.name, self.face, self.try_out, self.how_i_use, self.put_away, self.kept])

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self.name.settled.connect(self._view_model.rename)
        self.face.clicked.connect(self._view_model.change_face)
        self.try_out.clicked.connect(self._view_model.try_out)
        self.how_i_use.clicked.connect(self._view_model.print_how_i_use)
        self.put_away.clicked.connect(self._view_model.put_away)

    def _show(self) -> None:
        state = self._view_model.state
        if state.name != self._name:
            self._name = state.name
            if self.name.words().strip() != state.name:
                self.name.set_words(state.name)
        if state.slip:
            self.name.show_problem(state.slip)
        elif state.saved:
            self.name.show_saved()
        else:
            self.name.clear_message()
