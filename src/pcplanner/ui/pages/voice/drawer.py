"""Let the facilitator write down what recordings say, for everybody who cannot hear them."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.text import LONGEST_LINE
from pcplanner.domain.words import say
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.voice.notes import NoteView
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel


class VoiceDrawer(QWidget):
    """Hold a field for each recording. Emits ``words_settled(id, words)``."""

    words_settled = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._last: WordsField | None = None
        self.fields: dict[str, WordsField] = {}
        self.stack = PagedStack(look)
        self.about = WordsLabel(look, say("voice.write_down"), size=TextSize.LINE_NARROW)
        self.stack.set_parts([self.about])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def show_notes(self, notes: tuple[NoteView, ...]) -> None:
        """Show a field for each recording, with what is written down so far."""
        if [note.id for note in notes] != list(self.fields):
            self.fields = {note.id: self.fields.get(note.id) or self._field(note) for note in notes}
            self.stack.set_parts([self.about, *self.fields.values()])
        for note in notes:
            field = self.fields[note.id]
            # What is being typed is never changed under somebody's fingers.
            if not field.hasFocus():
                field.set_words(note.words)

    def show_saved(self) -> None:
        """Say with a tick that what was written last is safe."""
        if self._last is not None:
            self._last.show_saved()

    def show_problem(self, sentence: str) -> None:
        """Say why what was written last is not saved."""
        if self._last is not None:
            self._last.show_problem(sentence)

    def settle(self) -> None:
        """Tell what is being typed."""
        for note_id, field in self.fields.items():
            if field.hasFocus():
                self.words_settled.emit(note_id, field.words())

    def _field(self, note: NoteView) -> WordsField:
        field = WordsField(self._look, f"{note.who}, {note.length}", max_length=LONGEST_LINE)
        field.settled.connect(lambda words: self._on_settled(note.id, field, words))
        return field

    def _on_settled(self, note_id: str, field: WordsField, words: str) -> None:
        self._last = field
        self.words_settled.emit(note_id, words)
