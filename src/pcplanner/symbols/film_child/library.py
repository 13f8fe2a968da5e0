"""Reach what opens films in one place, and say what is refused."""

import importlib
import os
import pkgutil
from fractions import Fraction
from typing import Any, BinaryIO

import av
import av.logging

from pcplanner.symbols import film_limits

BROKEN = (
    # FFmpeg's own errors, and what comes of times and sizes that make no sense.
    av.FFmpegError,
    OSError,
    ValueError,
    ArithmeticError,
    TypeError,
    LookupError,
    MemoryError,
)
"""What is raised for films that are cut off, damaged or something else."""

# Names of FFmpeg's readers. A list of other files or an address on the internet is read by none of these.
_READERS = "mov,matroska,avi,asf,mpeg,mpegts,flv,ogg"
# Its own command, and what fetches films from the internet for its tests.
_LEFT_OUT = ("av.__main__", "av.datasets")
# What Pillow needs to hand pixels over.
_LOADED_LATE = ("PIL.ImageFile",)
# Each has pictures in hand, so more of them need more memory; these are enough for 4,096 x 2,160.
_MOST_THREADS = 4


class Refused(Exception):
    """A film that is not opened; ``why`` is the key of the sentence that says so."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def get_ready() -> None:
    """Load all that is loaded from the disk later otherwise, and keep FFmpeg's words off the terminal."""
    parts = (part.name for part in pkgutil.walk_packages(av.__path__, "av."))
    for name in (*parts, *_LOADED_LATE):
        if name not in _LEFT_OUT:
            importlib.import_module(name)
    av.logging.set_level(None)


def open_film(film: BinaryIO) -> Any:
    """Open a film that is in memory, never one by its name."""
    container = av.open(film, options={"format_whitelist": _READERS})
    for stream in container.streams.video:
        if stream.codec_context is not None:
            stream.codec_context.thread_count = min(_MOST_THREADS, os.cpu_count() or 1)
    return container


def check_length(seconds: Fraction | float) -> None:
    """Refuse a film that lasts longer than one that is kept may."""
    if seconds > film_limits.LONGEST_S:
        raise Refused("too_long")


def check_size(count: int) -> None:
    """Refuse more bytes than are safe to keep."""
    if count > film_limits.LARGEST_FILE_BYTES:
        raise Refused("too_large")


def is_too_wide(width_px: int, height_px: int) -> bool:
    """Say whether a picture has more pixels than are safe to make."""
    return width_px * height_px > film_limits.MOST_PIXELS


def picture_stream(container: Any) -> Any:
    """Return the moving picture of an opened film; the cover of a song is none."""
    covers = av.stream.Disposition.attached_pic
    for stream in container.streams.video:
        if not stream.disposition & covers and stream.codec_context is not None:
            size = stream.codec_context
            if is_too_wide(size.width, size.height):
                raise Refused("too_large")
            return stream
    raise Refused("no_picture")


def sound_stream(container: Any) -> Any:
    """Return the first sound of an opened film, or ``None``; one that cannot be played is none."""
    sounds = (x for x in container.streams.audio if x.codec_context is not None)
    return next(sounds, None)
