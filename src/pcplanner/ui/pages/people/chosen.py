"""Show what can be done with one person: open the plan, change name and face, put away, bring back."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.people import PersonCard
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.finder_view_model import FinderState, FinderViewModel
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel


class ChosenPerson(QWidget):
    """Stack what can be done; a plan that was put away is brought back before anything in it is changed."""

    def __init__(self, context: Context, view_model: FinderViewModel, chosen: PersonCard) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._chosen = chosen
        self.person_id = chosen.id
        self._make()
        self._connect()

    def settle(self) -> None:
        """Save the name that is being typed."""
        if not self._chosen.is_put_away:
            self._view_model.rename(self.name.words())

    def show_state(self, state: FinderState) -> None:
        """Show the name and face as they are now, and what is wrong with what was typed."""
        if state.chosen is None:
            return
        self.who.set_words(state.chosen.name)
        self.who.set_picture(state.chosen.picture)
        if state.slip:
            self.name.show_problem(state.slip)
        elif state.saved:
            self.name.show_saved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))

    def _make(self) -> None:
        look, is_away = self._look, self._chosen.is_put_away
        self.stack = PagedStack(look)
        self.stack.setParent(self)
        self.who = OptionRow(
            look,
            self._chosen.name,
            picture=self._chosen.picture,
            icon=None if self._chosen.picture else Icon.PERSON,
            caption=say("people.is_away" if is_away else "people.open_plan"),
            soft=True,
            round_picture=self._chosen.picture is not None,
        )
        self.name = WordsField(look, say("people.name"))
        self.name.set_words(self._chosen.name)
        self.face = PlainButton(look, say("people.change_face"), icon=Icon.PHOTO)
        self.put_away = PlainButton(look, say("people.put_away"), icon=Icon.BIN)
        self.bring_back = PlainButton(look, say("people.bring_back"), icon=Icon.UNDO)
        self.kept = WordsLabel(look, say("people.nothing_lost"), role=Role.QUIET)
        self.all = PlainButton(look, say("people.see_all"), icon=Icon.ARROW_LEFT)
        away: list[QWidget] = [self.who, self.bring_back, self.all]
        here: list[QWidget] = [self.who, self.name, self.face, self.put_away, self.kept, self.all]
        for part in (self.name, self.face, self.put_away, self.kept, self.bring_back):
            part.setParent(self)
            part.hide()
        self.stack.set_parts(away if is_away else here)

    def _connect(self) -> None:
        view_model = self._view_model
        self.who.clicked.connect(self._on_who)
        self.name.settled.connect(view_model.rename)
        self.face.clicked.connect(view_model.change_face)
        self.put_away.clicked.connect(view_model.put_away)
        self.bring_back.clicked.connect(view_model.bring_back)
        self.all.clicked.connect(view_model.leave)

    def _on_who(self) -> None:
        if self._chosen.is_put_away:
            self._view_model.bring_back()
        else:
            self._view_model.open_plan()
