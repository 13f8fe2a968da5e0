"""Turn samples into MP3, with the tags that players show."""

import importlib
import struct
from collections.abc import Sequence
from typing import Any

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say

BIT_RATE = 64
"""Thousands of bits a second: a voice alone is as clear as it gets."""

DELAY_SAMPLES = 1105
"""How many samples later everything is heard once encoder and decoder are through (CHECKS SP-07).

Nothing in the file says so, which every player then treats alike.
"""

_QUALITY = 5
_UTF_16 = b"\x01\xff\xfe"


class NoMp3(EnvironmentTrouble):
    """What makes MP3 files is not installed."""

    def __init__(self) -> None:
        super().__init__(say("talking.no_mp3"), what_to_do=say("talking.no_mp3_do"))


def require_mp3() -> Any:
    """Return what makes MP3 files; ``NoMp3`` where it is not installed."""
    try:
        return importlib.import_module("lameenc")
    except ImportError as missing:
        raise NoMp3 from missing


def to_mp3(pcm: bytes, sample_rate: int) -> bytes:
    """Return mono samples as an MP3 file without tags; ``NoMp3`` where there is nothing to make it with."""
    encoder = require_mp3().Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(sample_rate)
    encoder.set_bit_rate(BIT_RATE)
    encoder.set_quality(_QUALITY)
    return bytes(encoder.encode(pcm)) + bytes(encoder.flush())


def delay_ms(sample_rate: int) -> int:
    """Return how much later everything is heard in an MP3 file than in its samples."""
    return round(DELAY_SAMPLES * 1000 / sample_rate)


def tags(title: str, album: str, whose: str, number: int, count: int) -> bytes:
    """Return what stands before an MP3 so that a player shows it (ID3, version 2.3)."""
    frames = b"".join(
        _frame(name, words)
        for name, words in (
            ("TIT2", title),
            ("TALB", album),
            ("TPE1", whose),
            ("TRCK", f"{number}/{count}"),
        )
        if words.strip()
    )
    return b"ID3\x03\x00\x00" + bytes(_in_sevens(len(frames))) + frames


def _frame(name: str, words: str) -> bytes:
    body = _UTF_16 + " ".join(words.split()).encode("utf-16-le", "replace")
    return name.encode() + struct.pack(">IH", len(body), 0) + body


def _in_sevens(size: int) -> Sequence[int]:
    """Return a size in four bytes of seven bits."""
    return [size >> shift & 0x7F for shift in (21, 14, 7, 0)]
