"""Let the facilitator type what is in the way and who helps, and put it away."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.obstacle.state import ObstacleState
from pcplanner.ui.telling import first_words
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField

_LONGEST = 20_000


class ObstacleDrawer(QWidget):
    """Change what is typed rather than chosen; every change is kept at once.

    Emits ``words_settled(str)``, ``help_settled(str)``, ``picture_chosen(None)``, ``name_entered(str)``,
    ``away_pressed`` and ``first_words_shown(str)``.
    """

    words_settled = Signal(str)
    help_settled = Signal(str)
    picture_chosen = Signal(object)
    name_entered = Signal(str)
    away_pressed = Signal()
    first_words_shown = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._make()
        self._connect()

    def show_state(self, state: ObstacleState) -> None:
        """Show what is kept."""
        # What is being typed is never changed under somebody's fingers.
        for field, words in ((self.words, state.words), (self.help, state.help_words)):
            if not field.hasFocus():
                field.set_words(words)
        self.first_words.show_words(state.first_words)

    def _make(self) -> None:
        look = self._look
        self.words = WordsField(look, say("obstacle.field_words"), max_length=_LONGEST)
        self.help = WordsField(look, say("obstacle.field_help"), max_length=_LONGEST)
        self.name = WordsField(look, say("obstacle.field_name"))
        self.chips = ChoiceRow(
            look,
            [
                Choice("none", say("telling.no_picture"), icon=Icon.CLOSE),
                Choice("away", say("telling.put_away"), icon=Icon.BIN),
            ],
            label=say("obstacle.more"),
        )
        self.first_words = first_words(look)
        self.stack = PagedStack(look)
        self.stack.set_parts([self.words, self.first_words, self.help, self.name, self.chips])
        self.first_words.stand_in(self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.words.settled.connect(self.words_settled)
        self.help.settled.connect(self.help_settled)
        self.name.entered.connect(self._on_name)
        self.chips.choice_pressed.connect(self._on_chip)
        self.first_words.opened.connect(self.first_words_shown)

    def _on_name(self, name: str) -> None:
        self.name_entered.emit(name)
        self.name.set_words("")

    def _on_chip(self, key: object) -> None:
        if key == "away":
            self.away_pressed.emit()
        else:
            self.picture_chosen.emit(None)
