"""Know which recordings there are about one thing, and play, put away and delete them."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME
from pcplanner.domain.lengths import length_words
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say
from pcplanner.services.voice_notes import notes_about
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, one_undo
from pcplanner.ui.plan_watch import PlanWatch
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
    is_away: bool = False

    @property
    def name(self) -> str:
        """Return all of it in one line, as it is read aloud."""
        if self.is_gone:
            return say("voice.row_gone", who=self.who, day=self.day)
        return say("voice.row_name", who=self.who, length=self.length, day=self.day)


@dataclass(frozen=True, slots=True)
class NotesState:
    """Whose plan it is, the recordings about one thing in it, those that are put away, and which to show."""

    name: str = ""
    face: Picture | None = None
    notes: tuple[NoteView, ...] = ()
    away: tuple[NoteView, ...] = ()
    shows_away: bool = False
    is_ready: bool = False

    @property
    def shown(self) -> tuple[NoteView, ...]:
        """Return the recordings to show."""
        return self.away if self.shows_away else self.notes


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
        is_away=note.put_away_at is not None,
    )


class VoiceNotesViewModel(QObject):
    """Hold the recordings about one thing. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, chapter: str, about_id: str = "") -> None:
        super().__init__()
        self._context = context
        self._about = (person_id, chapter, about_id)
        self._plan: Plan | None = None
        self._away: tuple[VoiceNote, ...] = ()
        self.state = NotesState()
        self.listening = Listening(context, self)
        self.listening.changed.connect(self._show)
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._on_plan)
        self.keeping = Keeping(context, self.watch, self)
        self._typing = ("", "")
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

    def bring_back(self, note_id: str) -> None:
        """Bring back a recording that was put away."""
        notes, messages = self._context.services.voice_notes, self._context.messages
        self._context.change(
            lambda: notes.bring_back(note_id), lambda _: messages.tell(say("voice.is_back"), offers_undo=True)
        )

    def set_words(self, note_id: str, words: str) -> None:
        """Keep what somebody wrote down of a recording; its letters are one step of undo."""
        known = (note for note in (*self.state.notes, *self.state.away) if note.id == note_id)
        old = next(known, None)
        if old is None or old.words == words.strip():
            return
        if self._typing[0] != note_id:
            self._typing = (note_id, one_undo())
        notes, part_of = self._context.services.voice_notes, self._typing[1]
        self.keeping.keep(lambda: notes.set_words(note_id, words, part_of=part_of))

    def show_away(self, *, is_away: bool) -> None:
        """Show those that are put away, or the others again."""
        self.listening.stop()
        self._set(replace(self.state, shows_away=is_away and bool(self.state.away)))

    def delete_for_good(self, note_id: str) -> None:
        """Delete the sound of a recording; whoever asks for it has been asked whether they are sure."""
        self.listening.stop()
        notes, messages = self._context.services.voice_notes, self._context.messages
        self._context.change(
            lambda: notes.delete_for_good(note_id),
            lambda _: messages.tell(f"{say('voice.was_deleted')} {say('voice.copies')}"),
        )

    def close(self) -> None:
        """Read nothing more: the page has been left for good."""
        self.listening.stop()
        self.watch.close()

    def _on_plan(self, plan: Plan) -> None:
        notes, about = self._context.services.voice_notes, self._about
        self._plan = plan
        self._context.read(lambda: notes.put_away_about(*about), self._on_away)

    def _on_away(self, away: tuple[VoiceNote, ...]) -> None:
        self._away = away
        self._show()

    def _show(self) -> None:
        plan = self._plan
        if plan is None or self.watch.is_closed:
            return
        found = notes_about(plan.voice_notes, *self._about[1:])
        notes, away = (
            tuple(note_view(plan, note, self.listening.playing_id) for note in each)
            for each in (found, self._away)
        )
        shows_away = self.state.shows_away and bool(away)
        self._set(NotesState(plan.person.name, plan.person.picture, notes, away, shows_away, is_ready=True))

    def _set(self, state: NotesState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()
