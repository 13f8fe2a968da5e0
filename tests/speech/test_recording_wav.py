import io
import wave

import pytest
from tests.support.microphones import talk

from pcplanner.speech.recording_wav import SAMPLE_RATE, joined, seconds_of, sound_of, wav_of
from pcplanner.speech.sound import Rendered


def test_a_recording_is_a_file_that_any_player_opens() -> None:
    with wave.open(io.BytesIO(wav_of(talk(2)))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 16_000)
        assert file.getnframes() == 2 * SAMPLE_RATE


def test_the_samples_come_back_as_they_were() -> None:
    pcm = talk(0.3)
    assert sound_of(wav_of(pcm)) == Rendered(pcm, SAMPLE_RATE, ())


def test_pieces_are_joined_in_their_order_without_a_gap() -> None:
    pieces = [talk(0.1, loudness) for loudness in (100, 200, 300)]
    assert sound_of(joined(wav_of(x) for x in pieces)).pcm == b"".join(pieces)
    assert seconds_of(joined(wav_of(x) for x in pieces)) == pytest.approx(0.3)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"nothing", wav_of(talk(0.1))[:20]])
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="sound"):
        sound_of(data)


def test_a_sound_of_another_form_is_refused() -> None:
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44_100)
        file.writeframes(bytes(400))
    with pytest.raises(ValueError, match="mono"):
        sound_of(held.getvalue())
