import io
import wave
from pathlib import Path

import pytest

from pcplanner.speech.recording_wav import SAMPLE_RATE, seconds_of, sound_of
from pcplanner.speech.sound_files import SoundFileRefused, read_sound_file

# One frame of silence: MPEG 1, layer 3, 128 kbit/s, 44.1 kHz.
MP3_FRAME = bytes.fromhex("fffb9064") + bytes(413)


def stereo_wav(seconds: float, rate: int = 44_100) -> bytes:
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"\x00\x10" * (2 * int(seconds * rate)))
    return held.getvalue()


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_sound_of_any_usual_kind_becomes_a_recording(tmp_path: Path) -> None:
    wav = read_sound_file(put(tmp_path, "a.wav", stereo_wav(1)), 10)
    assert sound_of(wav).sample_rate == SAMPLE_RATE
    assert seconds_of(wav) == pytest.approx(1, abs=0.05)
    mp3 = read_sound_file(put(tmp_path, "a.mp3", MP3_FRAME * 80), 10)
    assert seconds_of(mp3) == pytest.approx(80 * 1152 / 44_100, abs=0.1)


@pytest.mark.parametrize(
    ("data", "why"), [(b"", "hear a sound"), (b"no sound" * 99, "hear a sound"), (stereo_wav(3), "too long")]
)
def test_what_cannot_be_taken_is_refused_in_plain_words(tmp_path: Path, data: bytes, why: str) -> None:
    with pytest.raises(SoundFileRefused, match=why):
        read_sound_file(put(tmp_path, "a.wav", data), 2)


def test_a_file_that_is_not_there_is_refused_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(SoundFileRefused, match="cannot open"):
        read_sound_file(tmp_path / "none.wav", 2)
