"""Write a word and how it is said, hear it, keep it or take it away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.looks.say_like import LONGEST_WORD, WordDraft
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.words_field import WordsField

_GAP, _BUTTON, _FIELD = 16, 76, 168


class SayLikePanel(QWidget):
    """Hold the two fields and their buttons.

    Emits ``edited(word, said)``, ``hear_pressed``, ``keep_pressed`` and ``away_pressed``.
    """

    edited = Signal(str, str)
    hear_pressed = Signal()
    keep_pressed = Signal()
    away_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_open = False
        self.word = WordsField(look, say("looks.word_field"), max_length=LONGEST_WORD)
        self.said = WordsField(look, say("looks.said_field"), max_length=LONGEST_WORD)
        self.hear = PlainButton(look, say("looks.word_hear"), icon=Icon.SAY_AGAIN)
        self.keep = MainButton(look, say("looks.word_keep"))
        self.away = PlainButton(look, say("looks.word_away"), icon=Icon.BIN)
        for part in (self.word, self.said, self.hear, self.keep, self.away):
            part.setParent(self)
        for field in (self.word, self.said):
            field.edited.connect(self._on_edited)
        self.hear.clicked.connect(self.hear_pressed)
        self.keep.clicked.connect(self.keep_pressed)
        self.away.clicked.connect(self.away_pressed)
        look.changed.connect(self._place)
        self.setVisible(False)

    def show_draft(self, draft: WordDraft | None) -> None:
        """Show a word to write, or nothing."""
        is_new = draft is not None and not self._is_open
        self._is_open = draft is not None
        self.setVisible(self._is_open)
        if draft is None:
            return
        if is_new:
            self.word.set_words(draft.word)
            self.said.set_words(draft.said)
            self.away.setVisible(draft.number is not None)
            self._place()
            self.word.setFocus()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return (self.word.words(), self.said.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.word.words(), self.said.words())

    @Slot()
    def _place(self) -> None:
        metrics = self._look.metrics
        width, height = self.width(), self.height()
        half = (width - _GAP) // 2
        button = min(metrics.pressable(metrics.grow(_BUTTON, 0.4)), height // 2 - _GAP)
        field = max(0, min(metrics.px(_FIELD), height - button - _GAP))
        self.word.setGeometry(0, 0, half, field)
        self.said.setGeometry(width - half, 0, half, field)
        shown = [self.hear, self.keep] + ([self.away] if not self.away.isHidden() else [])
        each = (width - 2 * _GAP) // 3
        for number, part in enumerate(shown):
            part.setGeometry(number * (each + _GAP), field + _GAP, each, button)
