"""Hold the sound of a talking copy: one MP3 for each chapter, and when each word of it is heard."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordClip:
    """When some characters of what is said are heard, in milliseconds from the start of the MP3."""

    first_char: int
    end_char: int
    begin_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Clip:
    """When one thing is heard; without words it is a recording, and is lit as a whole.

    ``next_ms`` is when the next thing begins, after the pause.
    """

    begin_ms: int
    end_ms: int
    next_ms: int
    words: tuple[WordClip, ...] = ()


@dataclass(frozen=True, slots=True)
class ChapterSound:
    """The sound of one chapter; ``clips`` are found by the id of what is said."""

    mp3: bytes
    duration_ms: int
    clips: Mapping[str, Clip]
