"""Bring a sound to another sample rate, as where a recorded voice stands between computer voices."""

import importlib
from dataclasses import replace
from typing import Any

from pcplanner.speech.sound import Rendered


def at_rate(sound: Rendered, sample_rate: int) -> Rendered:
    """Return a sound with so many samples a second; the times of its words stay as they are."""
    if sound.sample_rate == sample_rate or not sound.pcm:
        return replace(sound, sample_rate=sample_rate)
    miniaudio: Any = importlib.import_module("miniaudio")
    mono = miniaudio.SampleFormat.SIGNED16
    changed = miniaudio.convert_frames(mono, 1, sound.sample_rate, sound.pcm, mono, 1, sample_rate)
    return replace(sound, pcm=bytes(changed), sample_rate=sample_rate)
