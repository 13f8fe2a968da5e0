"""Let the facilitator type who, when and what happened, and move the step or put it away."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.step.state import StepPageState
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField

_LONGEST = 20_000


class StepDrawer(QWidget):
    """Change what is typed rather than chosen; every change is kept at once.

    Emits ``words_settled(str)``, ``name_entered(str)``, ``when_settled(str)``, ``happened_settled(str)``,
    ``moved(int)`` and ``away_pressed``.
    """

    words_settled = Signal(str)
    name_entered = Signal(str)
    when_settled = Signal(str)
    happened_settled = Signal(str)
    moved = Signal(int)
    away_pressed = Signal()

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
        ):
            if not field.hasFocus():
                field.set_words(words)

    def _make(self) -> None:
        look = self._look
        self.words = WordsField(look, say("step.field_step"), max_length=_LONGEST)
        self.name = WordsField(look, say("step.field_name"))
        self.when = WordsField(look, say("step.field_when"))
        self.happened = WordsField(look, say("step.field_happened"), max_length=_LONGEST)
        self.order = ChoiceRow(
            look,
            [
                Choice(-1, say("step.earlier"), icon=Icon.UP),
                Choice(1, say("step.later"), icon=Icon.DOWN),
                Choice(0, say("step.put_away"), icon=Icon.BIN),
            ],
            label=say("step.field_order"),
        )
        self.stack = PagedStack(look, gap=8)
        self.stack.set_parts([self.words, self.name, self.when, self.happened, self.order])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.words.settled.connect(self.words_settled)
        self.name.entered.connect(self._on_name)
        self.when.settled.connect(self.when_settled)
        self.happened.settled.connect(self.happened_settled)
        self.order.choice_pressed.connect(self._on_order)

    def _on_name(self, name: str) -> None:
        self.name_entered.emit(name)
        self.name.set_words("")

    def _on_order(self, key: object) -> None:
        if key:
            self.moved.emit(key)
        else:
            self.away_pressed.emit()
