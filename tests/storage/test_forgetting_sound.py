"""A recording that is deleted for good is gone from the library, unless another one still has its sound."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.storage.made_up import PERSON, put

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.storage.changing import SOUND
from pcplanner.storage.library import Library
from pcplanner.storage.places import write_ahead_log

NOW = datetime(2025, 3, 4, 10, 0, tzinfo=UTC)
SOUND_DATA = PictureData(SOUND, b"RIFF something said", "A recorded voice")


@pytest.fixture
def sha256(library: Library) -> str:
    put(library, PERSON)
    with library.changing("recorded a voice", PERSON.id) as change:
        made = change.put_media(SOUND_DATA)
        change.put(note("note-1", made))
    return made


def note(note_id: str, sha256: str) -> VoiceNote:
    return VoiceNote(note_id, PERSON.id, "important", "", sha256, 5, NOW)


def forget(library: Library, note_id: str, sha256: str) -> None:
    with library.changing("", PERSON.id) as change:
        change.put(note(note_id, ""))
        change.forget_sound(sha256)


def is_there(library: Library, sha256: str) -> bool:
    with library.reading() as reader:
        return reader.media(sha256) is not None


def test_the_sound_is_gone_and_that_there_was_one_is_known(library: Library, sha256: str) -> None:
    forget(library, "note-1", sha256)
    assert not is_there(library, sha256)
    with library.reading() as reader:
        assert reader.find(VoiceNote, "note-1") == note("note-1", "")


def test_a_sound_that_another_recording_has_stays(library: Library, sha256: str) -> None:
    # It is one of the pieces of the other.
    put(library, note("note-2", f"{'0' * 64} {sha256}"))
    forget(library, "note-1", sha256)
    assert is_there(library, sha256)
    forget(library, "note-2", sha256)
    assert not is_there(library, sha256)


def test_a_sound_that_redo_could_bring_back_stays(library: Library, sha256: str) -> None:
    put(library, note("note-2", sha256), label="recorded a voice")
    library.undo(PERSON.id)
    forget(library, "note-1", sha256)
    assert is_there(library, sha256)
    library.redo(PERSON.id)
    with library.reading() as reader:
        assert reader.find(VoiceNote, "note-2") == note("note-2", sha256)


def test_a_picture_is_never_taken_for_a_sound(library: Library) -> None:
    put(library, PERSON)
    with library.changing("chose a photo", PERSON.id) as change:
        photo = change.put_media(replace(SOUND_DATA, format="png"))
        change.forget_sound(photo)
    assert is_there(library, photo)


def test_no_undo_brings_the_sound_back(library: Library, sha256: str) -> None:
    put(library, replace(note("note-1", sha256), words="I like tea"), label="wrote it down")
    with library.changing("", PERSON.id) as change:
        change.put(replace(note("note-1", ""), words="I like tea"))
        change.forget_sound(sha256)
    for _ in range(2):
        library.undo(PERSON.id)
    for _ in range(2):
        library.redo(PERSON.id)
    with library.reading() as reader:
        found = reader.find(VoiceNote, "note-1")
    assert found == replace(note("note-1", ""), words="I like tea")


def test_the_log_beside_the_file_is_emptied(library: Library, sha256: str) -> None:
    forget(library, "note-1", sha256)
    assert write_ahead_log(library.folder / "library.db").stat().st_size > 0
    library.clear_traces()
    assert write_ahead_log(library.folder / "library.db").stat().st_size == 0
    put(library, note("note-3", ""))
    assert not is_there(library, sha256)
