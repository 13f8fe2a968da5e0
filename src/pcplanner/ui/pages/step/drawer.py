"""Let the facilitator type who, when and what happened, and move the step or put it away."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.step.state import StepPageState
from pcplanner.ui.telling import first_words, order_choices
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField

_LONGEST = 20_000


class StepDrawer(QWidget):
    """Change what is typed rather than chosen; every change is kept at once.

    Emits ``words_settled(str)``, ``name_entered(str)``, ``when_settled(str)``, ``happened_settled(str)``,
    ``asks_settled(str)``, ``back_up_settled(str)``, ``moved(int)``, ``away_pressed`` and
    ``first_words_shown(str)``.
    """

    words_settled = Signal(str)
    name_entered = Signal(str)
    when_settled = Signal(str)
    happened_settled = Signal(str)
    asks_settled = Signal(str)
    back_up_settled = Signal(str)
    moved = Signal(int)
    away_pressed = Signal()
    first_words_shown = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._make()
        self._connect()

    def show_state(self, state: StepPageState) -> None:
        """Show the step as it is kept."""
        # What is being typed is never changed under somebody's fingers.
        for field, words in (
            (self.words, state.words),
            (self.when, state.when.words),
            (self.happened, state.happened),
            (self.asks, state.asks),
            (self.back_up, state.back_up),
        ):
            if not field.hasFocus():
                field.set_words(words)
        if self.when.words() and state.when.day and not state.when.words:
            # What is typed was understood as a day.
            self.when.show_saved(state.when_words)
        self.first_words.show_words(state.first_words)

    def _make(self) -> None:
        look = self._look
        self.words = WordsField(look, say("step.field_step"), max_length=_LONGEST)
        self.name = WordsField(look, say("step.field_name"))
        self.when = WordsField(look, say("step.field_when"))
        self.happened = WordsField(look, say("step.field_happened"), max_length=_LONGEST)
        self.asks = WordsField(look, say("step.field_asks"))
        self.back_up = WordsField(look, say("step.field_back_up"), max_length=_LONGEST)
        self.order = order_choices(look)
        self.first_words = first_words(look)
        self.stack = PagedStack(look, gap=8)
        self.stack.set_parts(
            [
                self.words,
                self.first_words,
                self.name,
                self.when,
                self.happened,
                self.asks,
                self.back_up,
                self.order.row,
            ]
        )
        self.first_words.stand_in(self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.words.settled.connect(self.words_settled)
        self.name.entered.connect(self._on_name)
        self.when.settled.connect(self.when_settled)
        self.happened.settled.connect(self.happened_settled)
        self.asks.settled.connect(self.asks_settled)
        self.back_up.settled.connect(self.back_up_settled)
        self.order.moved.connect(self.moved)
        self.order.away_pressed.connect(self.away_pressed)
        self.first_words.opened.connect(self.first_words_shown)

    def _on_name(self, name: str) -> None:
        self.name_entered.emit(name)
        self.name.set_words("")
