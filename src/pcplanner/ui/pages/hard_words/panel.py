"""Write what a word means, keep it, put ours back, or do not explain it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.services.easy_read import LONGEST_MEANING, LONGEST_WORD
from pcplanner.ui.pages.hard_words.view_model import WordDraft
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.words_field import WordsField

_GAP, _COLUMN, _WORD = 16, 0.28, 132


class WordPanel(QWidget):
    """Hold the fields at the left and the buttons at the right.

    Emits ``edited(word, meaning)``, ``keep_pressed``, ``back_pressed`` and ``turn_pressed``.
    """

    edited = Signal(str, str)
    keep_pressed = Signal()
    back_pressed = Signal()
    turn_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._draft: WordDraft | None = None
        self.word = WordsField(look, say("hard_words.word_field"), max_length=LONGEST_WORD)
        self.means = WordsField(
            look, say("hard_words.means_field"), multi_line=True, max_length=LONGEST_MEANING
        )
        self.keep = MainButton(look, say("hard_words.keep"), icon=Icon.SAVE)
        self.back = PlainButton(look, say("hard_words.put_back"), icon=Icon.UNDO)
        self.turn = PlainButton(look, say("hard_words.turn_off"), icon=Icon.EYE_OFF)
        for part in (self.word, self.means, self.keep, self.back, self.turn):
            part.setParent(self)
        for field in (self.word, self.means):
            field.edited.connect(self._on_edited)
        self.keep.clicked.connect(self.keep_pressed)
        self.back.clicked.connect(self.back_pressed)
        self.turn.clicked.connect(self.turn_pressed)
        look.changed.connect(self._place)

    def show_draft(self, draft: WordDraft | None) -> None:
        """Show a word to work on; one that is being typed stays as it is."""
        is_opened = draft is not None and self._draft is None
        self._draft = draft
        if draft is None or not is_opened:
            return
        self.word.set_words(draft.word)
        self.means.set_words(draft.means)
        self.word.setVisible(draft.is_new)
        self.back.set_words(say("hard_words.put_back" if draft.is_ours else "hard_words.take_away"))
        self.back.setVisible(not draft.is_new and draft.is_changed)
        self.turn.set_words(say("hard_words.turn_on" if draft.is_off else "hard_words.turn_off"))
        self.turn.set_icon(Icon.EYE if draft.is_off else Icon.EYE_OFF)
        self.turn.setVisible(not draft.is_new)
        self._place()
        (self.word if draft.is_new else self.means).setFocus()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return (self.word.words(), self.means.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.word.words(), self.means.words())

    @Slot()
    def _place(self) -> None:
        metrics, width, height = self._look.metrics, self.width(), self.height()
        column = max(240, round(width * _COLUMN))
        left = width - column - 2 * _GAP
        top = 0
        if not self.word.isHidden() and metrics.is_large:
            # Big words leave no room for 2 fields under each other.
            half = (left - _GAP) // 2
            self.word.setGeometry(0, 0, half, height)
            self.means.setGeometry(half + _GAP, 0, half, height)
        else:
            if not self.word.isHidden():
                top = min(metrics.px(_WORD), height // 2) + _GAP
                self.word.setGeometry(0, 0, left, top - _GAP)
            self.means.setGeometry(0, top, left, max(0, height - top))
        shown = [x for x in (self.keep, self.turn, self.back) if not x.isHidden()]
        high = min(metrics.pressable(metrics.grow(96, 0.4)), (height - 2 * _GAP) // 3)
        for number, part in enumerate(shown):
            part.setGeometry(width - column, number * (high + _GAP), column, high)
