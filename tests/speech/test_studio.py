import wave
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from pcplanner.speech.cache import SoundCache
from pcplanner.speech.problems import CannotSaveSound
from pcplanner.speech.renderer import Renderer
from pcplanner.speech.sound import Voice
from pcplanner.speech.studio import Studio
from pcplanner.speech.utterance import Kind, Utterance, parts_of


@pytest.fixture
def studio() -> Iterator[Studio]:
    made = Studio(Renderer(), SoundCache(None, "1"))
    yield made
    made.close()


def test_parts_come_in_order_and_unwanted_ones_are_empty(studio: Studio) -> None:
    parts = parts_of([Utterance("One. Two. Three.")], frozenset(Kind))
    coming = [studio.order(part, Voice(), partial(bool, part.first_char != 5)) for part in parts]
    sounds = [future.result(20) for future in coming]
    assert [bool(sound.pcm) for sound in sounds] == [True, False, True]
    assert studio.voices()


def test_a_saved_file_holds_every_sentence_and_half_a_second_between(studio: Studio, tmp_path: Path) -> None:
    utterance = Utterance("One. Two.")
    studio.save_wav(utterance, Voice(), tmp_path / "a.wav")
    lengths = [studio.render(part, Voice()).duration_ms for part in parts_of([utterance], frozenset(Kind))]
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert abs(file.getnframes() / 22.05 - sum(lengths) - 500) < 5
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_saving_nothing_gives_an_empty_sound(studio: Studio, tmp_path: Path) -> None:
    studio.save_wav(Utterance(""), Voice(), tmp_path / "a.wav")
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert file.getnframes() == 0


def test_a_place_that_cannot_be_written_is_said_in_plain_words(studio: Studio, tmp_path: Path) -> None:
    with pytest.raises(CannotSaveSound, match="could not be saved"):
        studio.save_wav(Utterance("One."), Voice(), tmp_path / "no" / "a.wav")
