"""Keep ready what was recorded in place of the computer's voice, and lead to recording the question shown."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.spoken_words import SPOKEN_PROMPT, key_of
from pcplanner.domain.words import say
from pcplanner.speech.sound import Rendered
from pcplanner.ui.context import Context
from pcplanner.ui.navigator import Move
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.shell import Shell


class RecordedWords(QObject):
    """Read the recordings when a plan is opened, and again when one is made, put away or taken back."""

    def __init__(self, context: Context, shell: Shell) -> None:
        super().__init__(shell)
        self._context = context
        self._person_id = ""
        context.navigator.moved.connect(self._on_moved)
        context.changes.happened.connect(self._on_changed)
        shell.record_prompt_pressed.connect(self._on_record)

    @Slot(object, object)
    def _on_moved(self, route: Route, _move: Move) -> None:
        if route.person_id != self._person_id:
            self._person_id = route.person_id
            self._load()

    @Slot(object)
    def _on_changed(self, changed: Changed[object]) -> None:
        if Kind.VOICE in changed.kinds:
            self._load()

    def _load(self) -> None:
        person_id, spoken_words = self._person_id, self._context.services.spoken_words
        if not person_id:
            self._context.speaking.use_recordings({})
            return

        def read(sounds: Mapping[str, Rendered]) -> None:
            if person_id == self._person_id:
                self._context.speaking.use_recordings(sounds)

        self._context.read(lambda: spoken_words.sounds(person_id), read)

    @Slot()
    def _on_record(self) -> None:
        here, shell = self._context.navigator.here, self.parent()
        # Held here, the window and this would keep each other, and go in pieces in the end.
        words = (shell.head.spoken or shell.head.prompt) if isinstance(shell, Shell) else ""
        if not self._person_id or not words or here is None or here.place is Place.VOICE:
            self._context.messages.tell(say("voice.no_question"))
            return
        self._context.go(Route(Place.VOICE, self._person_id, SPOKEN_PROMPT, key_of(words)))
