"""Let the facilitator type the goal, choose its picture and say by when."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.goal.state import SUGGESTIONS, GoalState
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField

_LONGEST = 20_000


class GoalDrawer(QWidget):
    """Change the goal; every change is kept at once.

    Emits ``words_settled(str)``, ``picture_chosen(Picture or None)``, ``picture_wanted``, ``by_chosen(str)``,
    ``by_settled(str)`` and ``away_pressed``.
    """

    words_settled = Signal(str)
    picture_chosen = Signal(object)
    picture_wanted = Signal()
    by_chosen = Signal(str)
    by_settled = Signal(str)
    away_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._make()
        self._connect()

    def show_state(self, state: GoalState) -> None:
        """Show the goal as it is kept."""
        # What is being typed is never changed under somebody's fingers.
        if not self.field.hasFocus():
            self.field.set_words(state.words)
        if not self.by_field.hasFocus():
            self.by_field.set_words("" if state.by.words in state.times else state.by.words)
        self.pictures.set_choices([Choice(p, p.alt, picture=p) for p in state.suggestions])
        self.pictures.set_chosen([state.picture])
        self.times.set_choices([Choice(time, time) for time in state.times])
        self.times.set_chosen([state.by.words])
        self.stack.show_page(self.stack.pager.index)

    def _make(self) -> None:
        look = self._look
        self.field = WordsField(look, say("goal.field_goal"), max_length=_LONGEST)
        self.pictures = ChoiceRow(
            look, kind=ChoiceKind.PICTURES, columns=SUGGESTIONS, label=say("goal.field_picture")
        )
        self.chips = ChoiceRow(
            look,
            [
                Choice("other", say("goal.other_picture"), icon=Icon.SEARCH),
                Choice("none", say("goal.no_picture"), icon=Icon.CLOSE),
            ],
        )
        self.times = ChoiceRow(look, label=say("goal.field_by"))
        self.by_field = WordsField(look, say("goal.field_by_words"))
        self.away = ChoiceRow(
            look, [Choice("away", say("goal.put_away"), icon=Icon.BIN)], label=say("goal.more")
        )
        self.stack = PagedStack(look)
        self.stack.set_parts([self.field, self.pictures, self.chips, self.times, self.by_field, self.away])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.field.settled.connect(self.words_settled)
        self.by_field.settled.connect(self.by_settled)
        self.pictures.choice_pressed.connect(self.picture_chosen)
        self.chips.choice_pressed.connect(self._on_chip)
        self.times.choice_pressed.connect(lambda time: self.by_chosen.emit(str(time)))
        self.away.choice_pressed.connect(lambda _: self.away_pressed.emit())

    def _on_chip(self, key: object) -> None:
        if key == "other":
            self.picture_wanted.emit()
        else:
            self.picture_chosen.emit(None)
