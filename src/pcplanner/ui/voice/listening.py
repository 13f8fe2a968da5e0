"""Play recordings one at a time, and know which one is heard now."""

from PySide6.QtCore import QObject, Signal, Slot

from pcplanner.domain.words import say
from pcplanner.ui.context import Context


class Listening(QObject):
    """Play a recording on the program's own player, which every Stop stops. Emits ``changed``."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = ""
        self.playing_id = ""
        context.speaking.speaking_changed.connect(self._on_speaking_changed)

    def play(self, note_id: str) -> None:
        """Play a recording from its beginning, or stop it when it is the one that plays."""
        if self.playing_id == note_id:
            self.stop()
            return
        self._wanted = note_id
        notes = self._context.services.voice_notes
        self._context.read(lambda: notes.sound(note_id), lambda sound: self._on_sound(note_id, sound))

    def stop(self) -> None:
        """Stop what plays."""
        self._wanted = ""
        if self.playing_id:
            self._context.speaking.stop()

    def _on_sound(self, note_id: str, sound: bytes | None) -> None:
        if note_id != self._wanted:
            # Another one was asked for meanwhile, or the page was left.
            return
        if sound is None:
            self._context.messages.tell(say("voice.gone"))
            return
        self._context.speaking.play(sound)
        self._set(note_id)

    @Slot(bool)
    def _on_speaking_changed(self, is_speaking: bool) -> None:
        if not is_speaking:
            self._set("")

    def _set(self, note_id: str) -> None:
        if note_id != self.playing_id:
            self.playing_id = note_id
            self.changed.emit()
