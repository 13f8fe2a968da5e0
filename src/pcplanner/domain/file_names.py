"""Know the rules for names of files: shown safely, usable on every system, and never taken twice."""

import unicodedata
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from pcplanner.domain.errors import InputError
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

LONGEST_FILE_NAME = 120
# Some systems count the bytes of a name and take 255; the ending and a number need a few.
_MOST_BYTES = 230
# They join the parts of an emoji or of a letter; every other hidden character only misleads.
_JOINERS = "\u200c\u200d"
_FORBIDDEN = frozenset('<>:"/\\|?*\n')
_TAKEN_BY_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)


def shown_name(name: str) -> str:
    """Return a name as it may be shown: one line, with nothing hidden in it that could mislead."""
    return " ".join(cleaned("".join(_visible(c) for c in name)).split()) or "?"


def _visible(c: str) -> str:
    category = unicodedata.category(c)
    if category == "Cs":
        # A byte that is no letter in the names of this system.
        return "?"
    if category == "Cf":
        return c if c in _JOINERS else ""
    return " " if category == "Cc" else c


def without_ending(name: str, endings: Sequence[str]) -> str:
    """Return a name without its ending where it is one of those that everybody expects."""
    path = Path(name)
    return path.stem if path.suffix.lower() in endings and path.stem else name


def with_ending(path: Path, ending: str) -> Path:
    """Return the path with ``ending`` at its end; other dots in the name stay as they are."""
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def usable_name(typed: str) -> str:
    """Return what was typed as a name that every system can keep; raise ``InputError`` where none is left."""
    name = " ".join("".join(c for c in cleaned(typed) if c not in _FORBIDDEN).split()).strip(" .")
    if not name:
        raise InputError(say("files.name_empty"))
    if name.split(".", maxsplit=1)[0].strip().lower() in _TAKEN_BY_WINDOWS:
        raise InputError(say("files.name_not_free"))
    name = name[:LONGEST_FILE_NAME]
    while len(name.encode(errors="replace")) > _MOST_BYTES:
        name = name[:-1]
    return name.rstrip(" .")


def another_name(name: str, ending: str, is_taken: Callable[[str], bool]) -> str:
    """Return the name with the first number behind it that is not taken: "My plan 2.pdf"."""
    stem = name[: -len(ending)] if ending and name.lower().endswith(ending) else name
    ending = name[len(stem) :]
    return next(other for n in count(2) if not is_taken(other := f"{stem} {n}{ending}"))
