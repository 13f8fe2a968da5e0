"""Let recordings of people be heard in place of the computer's voice."""

from collections.abc import Mapping
from pathlib import Path

from pcplanner.domain.changes import Changed
from pcplanner.domain.spoken_words import LONGEST_SPOKEN_S, SPOKEN_LINE, SPOKEN_PROMPT
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.services.desk import Desk
from pcplanner.services.voice_notes import NewNote, VoiceNoteService, pieces_of
from pcplanner.speech.recording_wav import joined, seconds_of, sound_of
from pcplanner.speech.sound import Rendered
from pcplanner.speech.sound_files import read_sound_file
from pcplanner.storage.reading import Reader


class SpokenWordsService:
    """What recordings are heard for words; they are kept, put away and deleted like all others."""

    def __init__(self, desk: Desk, voice_notes: VoiceNoteService) -> None:
        self._desk = desk
        self._voice_notes = voice_notes

    def sounds(self, person_id: str) -> Mapping[str, Rendered]:
        """Return what is heard in a plan for the words with a key, the newest recording of each.

        Prompts come from every plan of the library, lines from this one.
        """
        with self._desk.library.reading() as reader:
            prompts = reader.voice_notes_in(SPOKEN_PROMPT)
            lines = [x for x in reader.voice_notes_in(SPOKEN_LINE) if x.person_id == person_id]
            heard = (x for x in (*prompts, *lines) if x.sha256 and x.seconds <= LONGEST_SPOKEN_S)
            newest = {x.about_id: x for x in sorted(heard, key=lambda x: x.created_at)}
            found = {key: _sound(reader, note) for key, note in newest.items()}
        return {key: sound for key, sound in found.items() if sound is not None}

    def add_file(self, new: NewNote, path: Path) -> Changed[VoiceNote]:
        """Keep a sound file as the recording of words; a file that is no sound is refused in plain words."""
        wav = read_sound_file(path, LONGEST_SPOKEN_S)
        return self._voice_notes.keep_piece(new, wav, seconds_of(wav))


def _sound(reader: Reader, note: VoiceNote) -> Rendered | None:
    pieces = [reader.media(sha256) for sha256 in pieces_of(note)]
    there = [piece.data for piece in pieces if piece is not None]
    return sound_of(joined(there)) if there else None
