"""Take in films: packed anew, so that nothing hidden in the file comes along, and found to be whole."""

from dataclasses import dataclass, field
from pathlib import Path

from pcplanner.domain.films import FILM_FORMATS
from pcplanner.symbols import film_limits
from pcplanner.symbols.film_problems import refusal
from pcplanner.symbols.film_process import Answer, FilmProcess, FilmProcessEnded

_WRONG = "not_a_film"


@dataclass(frozen=True, slots=True)
class PackedFilm:
    """A film as it will be kept: its bytes, how they are packed, and what is known of it."""

    data: bytes = field(repr=False)
    format: str
    seconds: int
    width_px: int
    height_px: int
    has_sound: bool


def take_film_in(path: Path, process: FilmProcess) -> PackedFilm:
    """Return a film without what its file says beside picture and sound, such as where it was taken.

    Picture and sound stay as they are where that can be; else they are made anew. Raises ``NotAFilm``,
    ``FilmTooLarge`` or ``FilmTooLong``. The process is left as it is.
    """
    try:
        if path.stat().st_size > film_limits.LARGEST_FILE_BYTES:
            raise refusal("too_large", _WRONG)
        data = path.read_bytes()
    except OSError as trouble:
        raise refusal("", _WRONG) from trouble
    return packed_film(data, process)


def packed_film(data: bytes, process: FilmProcess) -> PackedFilm:
    """Return a film packed anew by a process of its own."""
    try:
        answer = process.ask({"want": "pack"}, (data,))
        if answer.trouble:
            raise refusal(answer.trouble, _WRONG)
        return _packed(answer)
    except FilmProcessEnded as ended:
        raise refusal("", _WRONG) from ended


def _packed(answer: Answer) -> PackedFilm:
    kind = str(answer.note.get("format"))
    if kind not in FILM_FORMATS or not answer.data:
        raise FilmProcessEnded("it packed nothing")
    widest = film_limits.MOST_PIXELS
    return PackedFilm(
        answer.data,
        kind,
        answer.number("seconds", 1, film_limits.LONGEST_S + 1),
        answer.number("width_px", 1, widest),
        answer.number("height_px", 1, widest),
        bool(answer.note.get("has_sound")),
    )
