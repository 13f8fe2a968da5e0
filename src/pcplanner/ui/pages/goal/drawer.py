"""Let the facilitator type the goal, choose its picture and say by when."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.goal.state import GoalState
from pcplanner.ui.picture_suggestions import as_choices
from pcplanner.ui.telling import first_words, order_choices, picture_choices
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField

_LONGEST = 20_000


class GoalDrawer(QWidget):
    """Change the goal; every change is kept at once.

    Emits ``words_settled(str)``, ``picture_chosen(Picture or None)``, ``picture_wanted``, ``by_chosen(str)``,
    ``by_settled(str)``, ``moved(int)``, ``away_pressed`` and ``first_words_shown(str)``.
    """

    words_settled = Signal(str)
    picture_chosen = Signal(object)
    picture_wanted = Signal()
    by_chosen = Signal(str)
    by_settled = Signal(str)
    moved = Signal(int)
    away_pressed = Signal()
    first_words_shown = Signal(str)

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
        self.pictures.show_pictures(as_choices(state.suggestions, state.picture), state.picture)
        self.times.set_choices([Choice(time, time) for time in state.times])
        self.times.set_chosen([state.by.words])
        self.first_words.show_words(state.first_words)
        self.stack.show_page(self.stack.pager.index)

    def _make(self) -> None:
        look = self._look
        self.field = WordsField(look, say("goal.field_goal"), max_length=_LONGEST)
        self.pictures = picture_choices(look)
        self.times = ChoiceRow(look, label=say("goal.field_by"))
        self.by_field = WordsField(look, say("goal.field_by_words"))
        self.order = order_choices(look)
        self.first_words = first_words(look)
        self.stack = PagedStack(look)
        self.stack.set_parts(
            [
                self.field,
                self.first_words,
                self.pictures.pictures,
                self.pictures.chips,
                self.times,
                self.by_field,
                self.order.row,
            ]
        )
        self.first_words.stand_in(self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.field.settled.connect(self.words_settled)
        self.by_field.settled.connect(self.by_settled)
        self.pictures.chosen.connect(self.picture_chosen)
        self.pictures.wanted.connect(self.picture_wanted)
        self.times.choice_pressed.connect(lambda time: self.by_chosen.emit(str(time)))
        self.order.moved.connect(self.moved)
        self.order.away_pressed.connect(self.away_pressed)
        self.first_words.opened.connect(self.first_words_shown)
