"""Reach what opens films in one place, and name what can be wrong with a film."""

import importlib
from fractions import Fraction
from io import RawIOBase
from typing import Any, BinaryIO

from pcplanner.domain.errors import EnvironmentTrouble, InputError
from pcplanner.domain.words import say

LARGEST_FILE_BYTES = 200_000_000
LONGEST_S = 600
MOST_PIXELS = 9_000_000
"""Of one picture of a film; 4,096 x 2,160 is less."""

# Names of FFmpeg's readers. A list of other files or an address on the internet is read by none of these.
_READERS = "mov,matroska,avi,asf,mpeg,mpegts,flv,ogg"


class NotAFilm(InputError):
    """The file is no film, is damaged, or has no moving picture."""


class FilmTooLarge(InputError):
    """The file has more bytes, or its picture more pixels, than is safe to keep."""


class FilmTooLong(InputError):
    """The film lasts longer than one that is kept may."""


class CannotOpenFilms(EnvironmentTrouble):
    """What opens films is not there on this computer."""


def film_library() -> Any:
    """Return PyAV, without its own words on the terminal; raise ``CannotOpenFilms`` where there is none.

    It takes a tenth of a second to import, so that is done here, when somebody first opens a film.
    """
    try:
        av = importlib.import_module("av")
        importlib.import_module("av.logging").set_level(None)
    except (ImportError, OSError) as missing:
        raise CannotOpenFilms(say("film.no_library"), what_to_do=say("film.no_library_do")) from missing
    return av


def broken() -> tuple[type[Exception], ...]:
    """Return what is raised for films that are cut off, damaged or something else."""
    # FFmpeg's own errors, and what comes of times and sizes that make no sense.
    own: type[Exception] = film_library().FFmpegError
    return (own, OSError, ValueError, ArithmeticError, TypeError, LookupError, MemoryError)


def open_film(film: BinaryIO | RawIOBase) -> Any:
    """Open a film that is in hand as a file or in memory, never one by its name."""
    return film_library().open(film, options={"format_whitelist": _READERS})


def check_length(seconds: Fraction | float) -> None:
    """Raise ``FilmTooLong`` for a film that lasts longer than one that is kept may."""
    if seconds > LONGEST_S:
        raise FilmTooLong(say("film.too_long"))


def check_size(count: int) -> None:
    """Raise ``FilmTooLarge`` for more bytes than are safe to keep."""
    if count > LARGEST_FILE_BYTES:
        raise FilmTooLarge(say("film.too_large"))


def is_too_wide(width_px: int, height_px: int) -> bool:
    """Say whether a picture has more pixels than are safe to make."""
    return width_px * height_px > MOST_PIXELS


def picture_stream(container: Any) -> Any:
    """Return the moving picture of an opened film; the cover of a song is none."""
    covers = film_library().stream.Disposition.attached_pic
    for stream in container.streams.video:
        if not stream.disposition & covers and stream.codec_context is not None:
            size = stream.codec_context
            if is_too_wide(size.width, size.height):
                raise FilmTooLarge(say("film.too_large"))
            return stream
    raise NotAFilm(say("film.no_picture"))


def sound_stream(container: Any) -> Any:
    """Return the first sound of an opened film, or ``None``; one that cannot be played is none."""
    sounds = (x for x in container.streams.audio if x.codec_context is not None)
    return next(sounds, None)
