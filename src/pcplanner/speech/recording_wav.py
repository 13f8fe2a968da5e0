"""Hold recorded samples in sound files, and join the pieces of one recording."""

import io
import wave
from collections.abc import Iterable

from pcplanner.speech.sound import BYTES_PER_SAMPLE, Rendered

SAMPLE_RATE = 16_000
"""How many samples a second of a recorded voice has; they are mono, 16 bits each."""


def wav_of(pcm: bytes) -> bytes:
    """Return a WAV file with recorded samples."""
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(BYTES_PER_SAMPLE)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(pcm)
    return held.getvalue()


def sound_of(wav: bytes) -> Rendered:
    """Return the samples of a mono 16-bit WAV file of any rate; anything else is a ``ValueError``."""
    try:
        with wave.open(io.BytesIO(wav), "rb") as file:
            if (file.getnchannels(), file.getsampwidth()) != (1, BYTES_PER_SAMPLE):
                raise ValueError("not a mono sound of 16 bits")
            return Rendered(file.readframes(file.getnframes()), file.getframerate(), ())
    except (wave.Error, EOFError) as error:
        raise ValueError("not a sound") from error


def joined(wavs: Iterable[bytes]) -> bytes:
    """Return one WAV file with the samples of recorded ones, one after another."""
    return wav_of(b"".join(sound_of(wav).pcm for wav in wavs))


def seconds_of(wav: bytes) -> float:
    """Return how long a WAV file sounds."""
    sound = sound_of(wav)
    return len(sound.pcm) / (BYTES_PER_SAMPLE * sound.sample_rate)
