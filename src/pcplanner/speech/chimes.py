"""Make the small sounds of the program from numbers: no file is needed, and none is ever the only way."""

import math
from array import array
from enum import Enum


class Sound(Enum):
    """Say what a sound is for."""

    CHOSEN = "chosen"
    SAVED = "saved"


_LOUDNESS = 3_500  # of 32,767: well below a voice
_CLICK_MS, _CLICK_HZ = 45, 900.0
_NOTE_MS, _NOTES_HZ, _NEXT_NOTE_MS = 260, (659.3, 880.0), 150
_RISE_MS = 4


def samples_of(sound: Sound, sample_rate: int) -> bytes:
    """Return the mono 16-bit samples: a short soft click, or two gentle notes that go up."""
    if sound is Sound.CHOSEN:
        return _note(_CLICK_HZ, _CLICK_MS, sample_rate).tobytes()
    later = sample_rate * _NEXT_NOTE_MS // 1000
    first, second = (_note(pitch, _NOTE_MS, sample_rate) for pitch in _NOTES_HZ)
    both = first + array("h", bytes(2 * later))
    for place, value in enumerate(second):
        both[later + place] += value
    return both.tobytes()


def _note(pitch_hz: float, length_ms: int, sample_rate: int) -> "array[int]":
    """Return one note that begins without a crack and dies away."""
    count = sample_rate * length_ms // 1000
    rise = sample_rate * _RISE_MS // 1000
    return array(
        "h",
        [
            int(
                _LOUDNESS
                * math.sin(2 * math.pi * pitch_hz * place / sample_rate)
                * min(1.0, place / rise)
                * (1 - place / count) ** 2
            )
            for place in range(count)
        ],
    )
