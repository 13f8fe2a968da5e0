"""Bring a sound file of somebody's into the form recordings have: WAV, MP3, FLAC or Ogg Vorbis."""

import importlib
from pathlib import Path
from typing import Any

from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say
from pcplanner.speech.recording_wav import SAMPLE_RATE, wav_of

MOST_BYTES = 40 * 1024 * 1024


class SoundFileRefused(InputError):
    """The file is no sound, or longer than may be."""


def read_sound_file(path: Path, longest_s: float) -> bytes:
    """Return a sound file as a recorded WAV file; whatever cannot be taken is a ``SoundFileRefused``."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SoundFileRefused(say("voice.file_too_long"), what_to_do=say("voice.file_do"))
        data = path.read_bytes()
    except OSError as error:
        raise SoundFileRefused(say("voice.file_unread"), what_to_do=say("voice.file_do")) from error
    return _converted(data, path, longest_s)


def _converted(data: bytes, path: Path, longest_s: float) -> bytes:
    miniaudio: Any = importlib.import_module("miniaudio")
    try:
        # The length is looked up first: a small file can be a very long sound.
        length_s = float(miniaudio.get_file_info(str(path)).duration)
        if length_s > longest_s:
            raise SoundFileRefused(say("voice.file_too_long"), what_to_do=say("voice.file_do"))
        sound = miniaudio.decode(data, miniaudio.SampleFormat.SIGNED16, 1, SAMPLE_RATE)
    except (miniaudio.MiniaudioError, ValueError) as error:
        raise SoundFileRefused(say("voice.file_no_sound"), what_to_do=say("voice.file_do")) from error
    pcm = bytes(sound.samples)
    if not pcm:
        raise SoundFileRefused(say("voice.file_no_sound"), what_to_do=say("voice.file_do"))
    return wav_of(pcm)
