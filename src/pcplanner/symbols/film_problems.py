"""Name what can be wrong with a film."""

from pcplanner.domain.errors import EnvironmentTrouble, InputError
from pcplanner.domain.words import say


class NotAFilm(InputError):
    """The file is no film, is damaged, or has no moving picture."""


class FilmTooLarge(InputError):
    """The file has more bytes, or its picture more pixels, than is safe to keep."""


class FilmTooLong(InputError):
    """The film lasts longer than one that is kept may."""


class CannotOpenFilms(EnvironmentTrouble):
    """What opens films is not there on this computer."""

    def __init__(self) -> None:
        super().__init__(say("film.no_library"), what_to_do=say("film.no_library_do"))


def refusal(why: str, otherwise: str) -> InputError:
    """Return what to raise for a reason that the process for films gave, or one that is as good as none.

    Both are keys of sentences: ``too_long``, ``too_large``, ``no_picture``, ``not_a_film`` and ``damaged``.
    """
    kinds: dict[str, type[InputError]] = {
        "too_long": FilmTooLong,
        "too_large": FilmTooLarge,
        "no_picture": NotAFilm,
    }
    key = why if why in kinds else otherwise
    return kinds.get(key, NotAFilm)(say(f"film.{key}"))
