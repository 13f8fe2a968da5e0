"""Keep what somebody says aloud, with consent, encrypted in the library a piece at a time."""

from dataclasses import dataclass, replace
from datetime import datetime

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import PictureData
from pcplanner.domain.plan import next_position
from pcplanner.domain.text import clean_words
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.speech.recording_wav import joined, seconds_of
from pcplanner.storage.changing import SOUND, Change

_KINDS = frozenset({Kind.VOICE})


@dataclass(frozen=True, slots=True)
class NewNote:
    """Say of a recording that begins: its id, whose plan, what it is about, who speaks and who said yes.

    ``said_by`` is empty for the person; ``consent_by`` is ``ME``, a supporter's id or a name, never empty.
    """

    id: str
    person_id: str
    chapter: str
    about_id: str
    said_by: str
    consent_by: str
    consent_at: datetime


def pieces_of(note: VoiceNote) -> tuple[str, ...]:
    """Return the SHA-256 of each piece of a recording in their order; none when it is deleted for good."""
    return tuple(note.sha256.split())


class VoiceNoteService:
    """What somebody can do with recordings of a voice.

    A long one is kept in pieces of some seconds, so that nothing said so far is lost. ``sha256`` of the note
    names them in their order with spaces between.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(
        self,
        person_id: str,
        chapter: str,
        about_id: str,
        sound: bytes,
        *,
        consent_by: str,
        said_by: str = "",
        new_id: str = "",
    ) -> Changed[VoiceNote]:
        """Keep a whole recording, a WAV file, of somebody who said yes to it now."""
        clock = self._desk.clock
        new = NewNote(
            new_id or clock.new_id(), person_id, chapter, about_id, said_by, consent_by, clock.now()
        )
        return self.keep_piece(new, sound, seconds_of(sound))

    def keep_piece(self, new: NewNote, sound: bytes, seconds: float) -> Changed[VoiceNote]:
        """Keep the next piece of a recording, a WAV file; ``seconds`` is how long all of it is now.

        The whole recording is one step of undo: only its first piece can be taken back, and all goes with it.
        """
        if not new.consent_by.strip():
            raise InputError(say("voice.ask_first"))
        with self._desk.library.reading() as reader:
            old = reader.find(VoiceNote, new.id)
        did = "" if old else say("did.recorded_voice")
        with self._desk.library.changing(did, new.person_id) as change:
            sha256 = change.put_media(PictureData(SOUND, sound, say("voice.a_voice")))
            begun = old or self._begun(change, new)
            length = max(1, round(seconds))
            note = replace(begun, sha256=f"{begun.sha256} {sha256}".strip(), seconds=length)
            change.put(note)
        return Changed(note, new.person_id, _KINDS)

    def sound(self, note_id: str) -> bytes | None:
        """Return a recording as one WAV file; ``None`` when it was deleted for good."""
        note = self._desk.get(VoiceNote, note_id)
        with self._desk.library.reading() as reader:
            pieces = [reader.media(sha256) for sha256 in pieces_of(note)]
        there = [piece.data for piece in pieces if piece is not None]
        return joined(there) if there else None

    def for_about(self, person_id: str, chapter: str, about_id: str = "") -> tuple[VoiceNote, ...]:
        """Return the recordings about one thing in their order, without those that are put away."""
        with self._desk.library.reading() as reader:
            notes = reader.plan(person_id).voice_notes
        return notes_about(notes, chapter, about_id)

    def put_away_about(self, person_id: str, chapter: str, about_id: str = "") -> tuple[VoiceNote, ...]:
        """Return the recordings about one thing that are put away."""
        with self._desk.library.reading() as reader:
            notes = reader.put_away(person_id).voice_notes
        return notes_about(notes, chapter, about_id)

    def set_words(self, note_id: str, words: str, *, part_of: str = "") -> Changed[VoiceNote]:
        """Write down what is said in a recording; nothing is an answer too."""
        old = self._desk.get(VoiceNote, note_id)
        new = replace(old, words=clean_words(words))
        return self._desk.put(say("did.wrote_voice_down"), new, part_of=part_of)

    def put_away(self, note_id: str) -> Changed[VoiceNote]:
        """Put a recording away; it can be brought back."""
        old = self._desk.get(VoiceNote, note_id)
        return self._desk.put(say("did.put_voice_away"), replace(old, put_away_at=self._desk.clock.now()))

    def bring_back(self, note_id: str) -> Changed[VoiceNote]:
        """Bring back a recording that was put away."""
        old = self._desk.get(VoiceNote, note_id)
        return self._desk.put(say("did.brought_voice_back"), replace(old, put_away_at=None))

    def delete_for_good(self, note_id: str) -> Changed[VoiceNote]:
        """Delete the sound of a recording, which nothing brings back; that there was one is still known.

        Older copies of the library keep it until they are thinned out.
        """
        old = self._desk.get(VoiceNote, note_id)
        new = replace(old, sha256="")
        # Without a name it is a change that undo passes over.
        with self._desk.library.changing("", old.person_id) as change:
            change.put(new)
            for sha256 in pieces_of(old):
                change.forget_sound(sha256)
        self._desk.library.clear_traces()
        return Changed(new, old.person_id, _KINDS)

    def _begun(self, change: Change, new: NewNote) -> VoiceNote:
        notes = change.plan(new.person_id).voice_notes
        return VoiceNote(
            new.id,
            new.person_id,
            new.chapter,
            new.about_id,
            sha256="",
            seconds=0,
            created_at=self._desk.clock.now(),
            said_by=new.said_by,
            consent_by=new.consent_by,
            consent_at=new.consent_at,
            position=next_position(notes),
        )


def notes_about(notes: tuple[VoiceNote, ...], chapter: str, about_id: str = "") -> tuple[VoiceNote, ...]:
    """Return those of the recordings that are about one thing in a chapter."""
    return tuple(x for x in notes if x.chapter == chapter and x.about_id == about_id)
