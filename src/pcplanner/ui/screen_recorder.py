"""Stand in for the microphone where pages are only drawn: it hears 12 seconds of a soft tone at once."""

import math
from array import array

from pcplanner.speech.recording import Recorder, Tap
from pcplanner.speech.recording_wav import SAMPLE_RATE

_SECONDS, _LOUDNESS, _WAVE_HZ = 12, 2400, 220


class SampleInput:
    """Hear the tone."""

    def __init__(self, tap: Tap) -> None:
        self._tap = tap

    def start(self) -> None:
        """Put the whole tone into the tap."""
        turn = 2 * math.pi * _WAVE_HZ / SAMPLE_RATE
        second = array("h", [round(_LOUDNESS * math.sin(turn * n)) for n in range(SAMPLE_RATE)]).tobytes()
        for _ in range(_SECONDS):
            self._tap.put(second)

    def close(self) -> None:
        """Do nothing: there is nothing to give back."""


def sample_recorder() -> Recorder:
    """Return a recorder whose microphone is the stand-in."""
    return Recorder(make_input=SampleInput, in_background=lambda work: work())
