from datetime import timedelta
from pathlib import Path

import pytest
from tests.support.microphones import talk

from pcplanner.domain.dreams import ME
from pcplanner.domain.errors import InputError
from pcplanner.domain.people import Person
from pcplanner.domain.spoken_words import LONGEST_SPOKEN_S, SPOKEN_LINE, SPOKEN_PROMPT, key_of
from pcplanner.services.bundle import Services
from pcplanner.services.voice_notes import NewNote
from pcplanner.speech.recording_wav import wav_of

KEY = key_of("What is good about you?")


def record(services: Services, person: Person, chapter: str, loudness: int, key: str = KEY) -> str:
    """Record a fifth of a second, each recording a minute after the one before."""
    notes = services.people.plan(person.id).voice_notes
    now = services.clock.now()
    sound = wav_of(talk(0.2, loudness))
    made = services.voice_notes.add(person.id, chapter, key, sound, consent_by=ME).value
    later = now + timedelta(minutes=len(notes))
    with services.desk.library.changing("made later", person.id) as change:
        change.put(type(made)(**{**{f: getattr(made, f) for f in made.__slots__}, "created_at": later}))
    return made.id


def loudness_of(services: Services, person: Person, key: str = KEY) -> int:
    sound = services.spoken_words.sounds(person.id).get(key)
    return max(memoryview(sound.pcm).cast("h")) if sound is not None else 0


def test_a_recorded_prompt_is_heard_in_every_plan_and_a_line_in_its_own(
    opened: Services, ann: Person
) -> None:
    bob = opened.people.add("Bob").value
    record(opened, ann, SPOKEN_PROMPT, 500)
    record(opened, ann, SPOKEN_LINE, 700, key_of("Ann likes tea."))
    assert set(opened.spoken_words.sounds(ann.id)) == {KEY, key_of("Ann likes tea.")}
    assert set(opened.spoken_words.sounds(bob.id)) == {KEY}


def test_the_newest_is_heard_and_undo_and_putting_away_bring_the_one_before(
    opened: Services, ann: Person
) -> None:
    record(opened, ann, SPOKEN_PROMPT, 500)
    newest = record(opened, ann, SPOKEN_PROMPT, 900)
    first, second = 500, 900
    assert loudness_of(opened, ann) == pytest.approx(second, abs=2)
    opened.voice_notes.put_away(newest)
    assert loudness_of(opened, ann) == pytest.approx(first, abs=2)
    opened.history.undo(ann.id)
    assert loudness_of(opened, ann) == pytest.approx(second, abs=2)
    opened.voice_notes.delete_for_good(newest)
    assert loudness_of(opened, ann) == pytest.approx(first, abs=2)


def test_a_file_is_kept_only_with_a_yes_and_only_when_it_is_a_sound(
    opened: Services, ann: Person, tmp_path: Path
) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(wav_of(talk(0.2, 400)))
    now = opened.clock.now()
    asked = NewNote("note-1", ann.id, SPOKEN_PROMPT, KEY, "", ME, now)
    with pytest.raises(InputError, match="Ask first"):
        opened.spoken_words.add_file(NewNote("note-0", ann.id, SPOKEN_PROMPT, KEY, "", "", now), path)
    opened.spoken_words.add_file(asked, path)
    assert loudness_of(opened, ann) == pytest.approx(400, abs=2)
    path.write_bytes(b"nothing")
    with pytest.raises(InputError, match="hear a sound"):
        opened.spoken_words.add_file(asked, path)


def test_a_long_recording_is_kept_but_not_heard_in_place_of_words(opened: Services, ann: Person) -> None:
    new = NewNote("note-1", ann.id, SPOKEN_PROMPT, KEY, "", ME, opened.clock.now())
    opened.voice_notes.keep_piece(new, wav_of(talk(0.2)), LONGEST_SPOKEN_S + 1)
    assert opened.spoken_words.sounds(ann.id) == {}
