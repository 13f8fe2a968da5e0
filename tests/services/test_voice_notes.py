import subprocess
import sys
from datetime import UTC, datetime

import pytest
from tests.services.conftest import PASSPHRASE
from tests.support.microphones import talk

from pcplanner.domain.changes import Kind
from pcplanner.domain.dreams import ME
from pcplanner.domain.errors import InputError
from pcplanner.domain.people import Person
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.services.places import Places
from pcplanner.services.voice_notes import NewNote, pieces_of
from pcplanner.speech.recording_wav import sound_of, wav_of

NOW = datetime(2026, 3, 4, 9, 55, tzinfo=UTC)


def new_note(person: Person, note_id: str = "note-1", consent_by: str = ME) -> NewNote:
    return NewNote(note_id, person.id, "important", "", "", consent_by, NOW)


def said(services: Services, person: Person, *loudness: int, note_id: str = "note-1") -> None:
    """Keep a recording of a second for each loudness."""
    for number, each in enumerate(loudness, 1):
        services.voice_notes.keep_piece(new_note(person, note_id), wav_of(talk(1, each)), number)


def media(services: Services) -> int:
    with services.desk.library.reading() as reader:
        return reader.counts()["pictures"]


def test_a_recording_is_kept_with_who_said_yes_and_when(opened: Services, ann: Person) -> None:
    sound = wav_of(talk(12.4))
    changed = opened.voice_notes.add(ann.id, "important", "", sound, consent_by=ME)
    note = changed.value
    assert changed.kinds == {Kind.VOICE}
    assert (note.seconds, note.consent_by, note.consent_at) == (12, ME, opened.clock.now())
    assert note.said_by == ""
    assert opened.people.plan(ann.id).voice_notes == (note,)
    assert opened.voice_notes.sound(note.id) == sound


@pytest.mark.parametrize("nobody", ["", "  "])
def test_nothing_is_recorded_without_a_yes(opened: Services, ann: Person, nobody: str) -> None:
    with pytest.raises(InputError, match="Ask first"):
        opened.voice_notes.add(ann.id, "important", "", wav_of(talk(1)), consent_by=nobody)
    assert opened.people.plan(ann.id).voice_notes == ()
    assert media(opened) == 0


def test_the_pieces_of_a_recording_are_heard_as_one(opened: Services, ann: Person) -> None:
    said(opened, ann, 100, 200, 300)
    (note,) = opened.people.plan(ann.id).voice_notes
    assert note.seconds == 3
    assert note.consent_at == NOW
    assert len(pieces_of(note)) == 3
    sound = opened.voice_notes.sound("note-1")
    assert sound is not None
    assert sound_of(sound).pcm == talk(1, 100) + talk(1, 200) + talk(1, 300)


def test_silence_twice_is_silence_twice(opened: Services, ann: Person) -> None:
    said(opened, ann, 0, 0)
    assert media(opened) == 1
    sound = opened.voice_notes.sound("note-1")
    assert sound is not None
    assert sound_of(sound).duration_ms == 2000


def test_a_recording_is_one_step_of_undo_whatever_was_done_meanwhile(opened: Services, ann: Person) -> None:
    said(opened, ann, 100)
    opened.people.rename(ann.id, "Annie")
    opened.voice_notes.keep_piece(new_note(ann), wav_of(talk(1, 200)), 2)
    whole = opened.voice_notes.sound("note-1")
    opened.history.undo(ann.id)
    assert opened.people.plan(ann.id).person.name == "Ann"
    assert opened.voice_notes.sound("note-1") == whole
    undone = opened.history.undo(ann.id)
    assert undone is not None
    assert say("did.recorded_voice") in undone.value.label
    assert opened.people.plan(ann.id).voice_notes == ()
    opened.history.redo(ann.id)
    assert opened.voice_notes.sound("note-1") == whole


def test_recordings_are_found_by_what_they_are_about_in_their_order(opened: Services, ann: Person) -> None:
    sound = wav_of(talk(1))
    add = opened.voice_notes.add
    first = add(ann.id, "important", "", sound, consent_by=ME).value
    add(ann.id, "important", "line-1", sound, consent_by=ME)
    add(ann.id, "support", "", sound, consent_by=ME)
    last = add(ann.id, "important", "", sound, consent_by=ME, said_by="mum").value
    assert opened.voice_notes.for_about(ann.id, "important") == (first, last)
    assert len(opened.voice_notes.for_about(ann.id, "important", "line-1")) == 1


def test_putting_away_can_be_undone_and_the_sound_stays(opened: Services, ann: Person) -> None:
    said(opened, ann, 100)
    opened.voice_notes.put_away("note-1")
    assert opened.people.plan(ann.id).voice_notes == ()
    opened.history.undo(ann.id)
    assert len(opened.people.plan(ann.id).voice_notes) == 1
    opened.voice_notes.put_away("note-1")
    opened.voice_notes.bring_back("note-1")
    assert opened.voice_notes.sound("note-1") is not None


def test_deleting_for_good_takes_every_piece_and_cannot_be_undone(opened: Services, ann: Person) -> None:
    said(opened, ann, 100, 200)
    said(opened, ann, 200, 300, note_id="note-2")
    changed = opened.voice_notes.delete_for_good("note-1")
    assert changed.kinds == {Kind.VOICE}
    # The piece that the other one has too is still there.
    assert media(opened) == 2
    assert opened.voice_notes.sound("note-1") is None
    assert opened.voice_notes.sound("note-2") is not None
    note = opened.people.plan(ann.id).voice_notes[0]
    assert (note.id, note.sha256, note.seconds, note.consent_by) == ("note-1", "", 2, ME)
    for step in (opened.history.undo, opened.history.undo, opened.history.redo, opened.history.redo):
        step(ann.id)
    assert opened.voice_notes.sound("note-1") is None
    assert opened.people.plan(ann.id).voice_notes[0].sha256 == ""


def test_what_is_said_can_be_written_down(opened: Services, ann: Person) -> None:
    said(opened, ann, 100)
    note = opened.voice_notes.set_words("note-1", " I like tea. ").value
    assert note.words == "I like tea."
    assert opened.history.undo(ann.id) is not None
    assert opened.people.plan(ann.id).voice_notes[0].words == ""


def test_a_recording_is_in_no_file_in_clear(opened: Services, ann: Person, places: Places) -> None:
    canary = b"Zanzibarcanary!!"
    pcm = canary * 20_000
    opened.voice_notes.keep_piece(new_note(ann), wav_of(pcm), 10)
    opened.library.back_up()
    found, searched = _files_with(canary, places)
    assert found == 0
    assert searched >= 6
    opened.voice_notes.delete_for_good("note-1")
    opened.library.lock()
    assert _files_with(canary, places)[0] == 0


def test_a_recording_is_there_after_the_plans_were_locked(opened: Services, ann: Person) -> None:
    said(opened, ann, 100, 200)
    whole = opened.voice_notes.sound("note-1")
    opened.library.lock()
    opened.library.unlock(PASSPHRASE)
    assert opened.voice_notes.sound("note-1") == whole


def _files_with(canary: bytes, places: Places) -> tuple[int, int]:
    """Count the files with the canary or a sound's head in clear, and all that were searched.

    Another process looks: reading the file of an open library in this one would drop its lock.
    """
    script = (
        "import pathlib, sys\n"
        "files = [x.read_bytes() for x in pathlib.Path(sys.argv[1]).rglob('*') if x.is_file()]\n"
        "words = (sys.argv[2].encode(), b'WAVEfmt')\n"
        "print(sum(any(w in data for w in words) for data in files), len(files))\n"
    )
    home = str(places.data.parent)
    command = [sys.executable, "-c", script, home, canary.decode()]
    found, searched = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return int(found), int(searched)
