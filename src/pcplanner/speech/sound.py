"""Hold one rendered sentence: its sound, and when each of its words is heard."""

import hashlib
import io
import json
import struct
import wave
from array import array
from dataclasses import dataclass, replace
from itertools import pairwise

from pcplanner.domain.access import FASTEST_WORDS_A_MINUTE, SLOWEST_WORDS_A_MINUTE

BYTES_PER_SAMPLE = 2
_WORDS_CHUNK = b"pcpw"
# Sound below this (of 32,767) counts as silence: espeak is exactly quiet between words, SAPI nearly so.
_QUIET = 200
_WINDOW_MS = 5
_KEPT_MS = 10
_LONGEST_CLOSURE_MS = 110


@dataclass(frozen=True, slots=True)
class Voice:
    """Choose who speaks and how fast; an empty ``voice_id`` is the engine's own choice."""

    voice_id: str = ""
    words_per_minute: int = 130

    def __post_init__(self) -> None:
        """Keep the rate between 90 and 200 words a minute (CHECKS SP-01)."""
        rate = min(max(self.words_per_minute, SLOWEST_WORDS_A_MINUTE), FASTEST_WORDS_A_MINUTE)
        object.__setattr__(self, "words_per_minute", rate)


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """Describe one voice of this computer; ``language`` is a tag such as ``en-gb``."""

    voice_id: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class WordTime:
    """Say when a word sounds; the word is ``text[first_char:end_char]``."""

    start_ms: int
    end_ms: int
    first_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """Hold mono 16-bit samples and the times of the words in them."""

    pcm: bytes
    sample_rate: int
    words: tuple[WordTime, ...]

    @property
    def duration_ms(self) -> int:
        """Return the length of the sound in milliseconds."""
        return len(self.pcm) // BYTES_PER_SAMPLE * 1000 // self.sample_rate


def silence(sample_rate: int, length_ms: int) -> bytes:
    """Return so many milliseconds of quiet."""
    return bytes(sample_rate * length_ms // 1000 * BYTES_PER_SAMPLE)


def tidy(sound: Rendered) -> Rendered:
    """Cut the quiet from both ends, and move each word's start to where it can be heard.

    Engines report a word when the mouth closes for its first letter; "t" or "p" sounds up to 70 ms later.
    """
    loud = _loud_windows(sound)
    if True not in loud:
        return Rendered(b"", sound.sample_rate, ())
    first = max(0, loud.index(True) * _WINDOW_MS - _KEPT_MS)
    last = (len(loud) - loud[::-1].index(True)) * _WINDOW_MS + _KEPT_MS
    per_ms = sound.sample_rate * BYTES_PER_SAMPLE / 1000
    cut = slice(_even(first * per_ms), _even(last * per_ms))
    trimmed = Rendered(sound.pcm[cut], sound.sample_rate, ())
    words: list[WordTime] = []
    for word in sound.words:
        start = _onset(loud, word.start_ms) - first
        floor = words[-1].start_ms if words else 0
        start = min(max(start, floor, 0), trimmed.duration_ms)
        # Cutting rounds to whole samples: a word that lasted to the end still does, to the millisecond.
        end = trimmed.duration_ms if word.end_ms >= sound.duration_ms else word.end_ms - first
        words.append(replace(word, start_ms=start, end_ms=min(end, trimmed.duration_ms)))
    ends = [*(word.start_ms for word in words[1:]), trimmed.duration_ms]
    in_order = (
        replace(word, end_ms=max(word.start_ms, min(word.end_ms, end)))
        for word, end in zip(words, ends, strict=True)
    )
    return replace(trimmed, words=tuple(in_order))


def _even(position: float) -> int:
    return int(position) // BYTES_PER_SAMPLE * BYTES_PER_SAMPLE


def _loud_windows(sound: Rendered) -> list[bool]:
    samples = array("h", sound.pcm)
    edges = range(0, len(samples) * 1000, sound.sample_rate * _WINDOW_MS)
    places = [edge // 1000 for edge in edges] + [len(samples)]
    windows = (samples[here:there] for here, there in pairwise(places))
    return [max(window) > _QUIET or min(window) < -_QUIET for window in windows if window]


def _onset(loud: list[bool], start_ms: int) -> int:
    here = max(0, start_ms) // _WINDOW_MS
    near = loud[here : here + _LONGEST_CLOSURE_MS // _WINDOW_MS]
    if True not in near or near[0]:
        return start_ms
    return (here + near.index(True)) * _WINDOW_MS


def to_wav(sound: Rendered) -> bytes:
    """Return a WAV file that any player opens, with the word times in a chunk of their own."""
    plain = io.BytesIO()
    with wave.open(plain, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(BYTES_PER_SAMPLE)
        file.setframerate(sound.sample_rate)
        file.writeframes(sound.pcm)
    note = json.dumps(
        {
            "sum": hashlib.sha256(sound.pcm).hexdigest(),
            "words": [[w.start_ms, w.end_ms, w.first_char, w.end_char] for w in sound.words],
        }
    ).encode()
    note += b" " * (len(note) % 2)
    body = plain.getvalue()[8:] + _WORDS_CHUNK + struct.pack("<I", len(note)) + note
    return b"RIFF" + struct.pack("<I", len(body)) + body


def from_wav(data: bytes) -> Rendered:
    """Read back what ``to_wav`` wrote; anything damaged is a ``ValueError``."""
    try:
        with wave.open(io.BytesIO(data), "rb") as file:
            sample_rate, pcm = file.getframerate(), file.readframes(file.getnframes())
        place = data.index(_WORDS_CHUNK, len(pcm))
        (length,) = struct.unpack_from("<I", data, place + 4)
        note = json.loads(data[place + 8 : place + 8 + length])
        if note["sum"] != hashlib.sha256(pcm).hexdigest():
            raise ValueError("the samples have changed")
        words = tuple(WordTime(*(int(number) for number in word)) for word in note["words"])
    except (wave.Error, EOFError, struct.error, KeyError, TypeError) as error:
        raise ValueError("not a kept sentence") from error
    return Rendered(pcm, sample_rate, words)
