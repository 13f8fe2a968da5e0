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
    """Say whose drawings they are: the name, the licence and the credit that is printed.

    ``owner`` is whoever the files beside the pictures name; it is part of the credit.
    """

    name: str
    licence: str
    credit: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class PackSaid:
    """What somebody who adds a pack says of it; what is empty stays as the pack has it."""

    name: str = ""
    owner: str = ""
    licence: str = ""

    def about(self, found: PackAbout) -> PackAbout:
        """Return what is kept of a pack that says this of itself."""
        name, owner, licence = tidy(self.name), tidy(self.owner), tidy(self.licence)
        # A title by its makers stays in the credit; one that is only the name of a folder does not.
        title = found.name if found.owner or found.licence else name or found.name
        credit = credit_of(title, owner or found.owner, licence or found.licence)
        if found.credit != credit_of(found.name, found.owner, found.licence):
            # What the makers wish to see printed stays whole.
            credit = credit_of(found.credit, owner, licence)
        return PackAbout(name or found.name, licence or found.licence, credit, owner or found.owner)


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
    """All symbols of a source in their order, what is known about them, and what cannot come in.

    With ``is_known`` they are a published pack whose licence and credit we know.
    """

    about: PackAbout
    symbols: tuple[Arrival, ...]
    skipped: tuple[Skipped, ...]
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Say what a zip or folder is and how many pictures it may have.

    With ``is_known`` it says all about itself, so nobody needs to be asked.
    """

    about: PackAbout
    pictures: int
    is_known: bool


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


def credit_of(name: str, owner: str, licence: str) -> str:
    """Return the credit that is printed: whose pictures they are, in one line."""
    whose = ", ".join(part for part in (name, owner) if part)
    return whose if not licence or licence in whose else f"{whose}, {licence}"


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
