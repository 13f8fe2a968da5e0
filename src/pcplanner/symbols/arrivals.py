"""Say what came in a zip or folder: what was found there, what was taken in, and what went wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from pcplanner.domain.errors import EnvironmentTrouble, InputError, PlainError
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say
from pcplanner.symbols.sources import Skipped

# How many pictures of how many are done.
OnProgress = Callable[[int, int], None]

LONGEST_WORDS = 200
PICTURE_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})
OTHER_PICTURE_SUFFIXES = frozenset(
    {".gif", ".bmp", ".tif", ".tiff", ".svgz", ".heic", ".heif", ".avif", ".ico", ".wmf", ".emf", ".eps"}
)


@dataclass(frozen=True, slots=True)
class PackAbout:
    """Say whose drawings they are: the name, the licence and the credit that is printed."""

    name: str
    licence: str
    credit: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """One symbol to be taken in; ``file`` is the name of its drawing in the source."""

    file: str
    id: str
    label: str
    words: tuple[str, ...]
    group: str
    alt: str


@dataclass(frozen=True, slots=True)
class Arrivals:
    """All symbols of a source in their order, what is known about them, and what cannot come in."""

    about: PackAbout
    symbols: tuple[Arrival, ...]
    skipped: tuple[Skipped, ...]


class InstallingStopped(PlainError):
    """Somebody stopped it; raised by ``on_progress``. Nothing has changed."""

    def __init__(self) -> None:
        super().__init__(say("packs.stopped"))


class NothingInPack(InputError):
    """There is no picture in it that can be used."""


class CannotKeepPack(EnvironmentTrouble):
    """The pack cannot be written where packs are kept."""


@dataclass(frozen=True, slots=True)
class Installed:
    """Say what has been taken in, and what was left out and why."""

    pack_id: str
    about: PackAbout
    symbols: int
    skipped: tuple[Skipped, ...]


def is_picture(name: str) -> bool:
    """Say whether a file is a picture by its name."""
    return PurePosixPath(name).suffix.lower() in PICTURE_SUFFIXES


def tidy(words: str) -> str:
    """Return words from outside on one line, without what cannot be shown, and not too long."""
    return " ".join(cleaned(words).split())[:LONGEST_WORDS]


def tidy_id(stem: str) -> str:
    """Return the id of a symbol from the name of its file: the same name, without what an id cannot hold."""
    return tidy(stem).replace("@", "-").replace("/", "-")


def sentence(words: str) -> str:
    """Return words as a short sentence, for somebody who hears what a picture shows."""
    if not words:
        return ""
    ended = words if words[-1] in ".!?" else f"{words}."
    return ended[0].upper() + ended[1:]
