"""Say how loud a sound is to the ear."""

import math
from array import array

from pcplanner.speech.sound import BYTES_PER_SAMPLE

# A voice this far below the loudest there can be hardly moves the meter.
_QUIETEST_DB = 50.0
_LOUDEST = 32768


def level_of(samples: bytes | bytearray) -> float:
    """Return how loud samples are to the ear, from 0 to 1, where 0 is 50 decibels below 1."""
    values = array("h", bytes(samples[: len(samples) // BYTES_PER_SAMPLE * BYTES_PER_SAMPLE]))
    loudest = max(*values, -min(values), 0) if values else 0
    if not loudest:
        return 0.0
    return max(0.0, min(1.0, 1 + 20 * math.log10(loudest / _LOUDEST) / _QUIETEST_DB))
