"""Know which recordings there are about one thing, and play, put away and delete them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say
from pcplanner.services.voice_notes import notes_about
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.voice.lengths import length_words
from pcplanner.ui.voice.listening import Listening


@dataclass(frozen=True, slots=True)
class NoteView:
    """What a row shows of one recording; ``is_gone`` when its sound was deleted for good."""

    id: str
    who: str
    length: str
    day: str
    consent: str
    words: str = ""
    is_gone: bool = False
    is_playing: bool = False

    @property
    def name(self) -> str:
        """Return all of it in one line, as it is read aloud."""
        if self.is_gone:
            return say("voice.row_gone", who=self.who, day=self.day)
        return say("voice.row_name", who=self.who, length=self.length, day=self.day)


@dataclass(frozen=True, slots=True)
class NotesState:
    """Whose plan it is, and the recordings about one thing in it."""

    name: str = ""
    face: Picture | None = None
    notes: tuple[NoteView, ...] = ()
    is_ready: bool = False


def note_view(plan: Plan, note: VoiceNote, playing_id: str = "") -> NoteView:
    """Return what a row shows of a recording."""
    return NoteView(
        note.id,
        plan.name_of(note.said_by or ME),
        length_words(note.seconds),
        full_date(note.created_at.astimezone().date()),
        say("voice.consent", who=plan.name_of(note.consent_by)),
        note.words,
        is_gone=not note.sha256,
        is_playing=note.id == playing_id,
    )


class VoiceNotesViewModel(QObject):
    """Hold the recordings about one thing. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, chapter: str, about_id: str = "") -> None:
        super().__init__()
        self._context = context
        self._chapter, self._about_id = chapter, about_id
        self._plan: Plan | None = None
        self.state = NotesState()
        self.listening = Listening(context, self)
        self.listening.changed.connect(self._show)
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._on_plan)
        self.watch.load()

    def play(self, note_id: str) -> None:
        """Play a recording, or stop it when it plays."""
        self.listening.play(note_id)

    def put_away(self, note_id: str) -> None:
        """Put a recording away, and offer to undo it."""
        self.listening.stop()
        notes, messages = self._context.services.voice_notes, self._context.messages
        self._context.change(
            lambda: notes.put_away(note_id),
            lambda _: messages.tell(say("voice.was_put_away"), offers_undo=True),
        )

    def delete_for_good(self, note_id: str) -> None:
        """Delete the sound of a recording; whoever asks for it has been asked whether they are sure."""
        self.listening.stop()
        notes, messages = self._context.services.voice_notes, self._context.messages
        self._context.change(
            lambda: notes.delete_for_good(note_id), lambda _: messages.tell(say("voice.was_deleted"))
        )

    def close(self) -> None:
        """Read nothing more: the page has been left for good."""
        self.listening.stop()
        self.watch.close()

    def _on_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._show()

    def _show(self) -> None:
        plan = self._plan
        if plan is None or self.watch.is_closed:
            return
        found = notes_about(plan.voice_notes, self._chapter, self._about_id)
        views = tuple(note_view(plan, note, self.listening.playing_id) for note in found)
        state = NotesState(plan.person.name, plan.person.picture, views, is_ready=True)
        if state != self.state:
            self.state = state
            self.state_changed.emit()
