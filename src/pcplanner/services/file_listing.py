"""Look into one folder: what is in it that somebody can use, and plain words where it cannot be read."""

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.file_names import shown_name
from pcplanner.domain.words import say

PHOTO_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")
_HIDDEN_ON_WINDOWS = 0x2 | 0x4
_HIDDEN_ON_MACS = 0x8000
_NUMBERS = re.compile(r"(\d+)")


class PlaceGone(EnvironmentTrouble):
    """The folder is not there any more, as when a stick was taken out."""


class CannotLook(EnvironmentTrouble):
    """The folder is there, but this user may not look into it, or it cannot be read."""


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One folder or file: its real path, the name as it may be shown, and when it was last changed."""

    path: Path
    name: str
    is_folder: bool
    changed_ns: int = 0

    @property
    def is_photo(self) -> bool:
        """Say whether the file may be a photo, by its ending."""
        return not self.is_folder and self.path.suffix.lower() in PHOTO_ENDINGS

    @property
    def day(self) -> date | None:
        """Return the day of the last change; ``None`` where the disk says something impossible."""
        try:
            return datetime.fromtimestamp(self.changed_ns / 1e9).astimezone().date()
        except (OverflowError, OSError, ValueError):
            return None


def look_into(folder: Path, endings: Iterable[str]) -> tuple[FileEntry, ...]:
    """Return the folders in a folder, and the files with one of these endings; hidden ones stay hidden.

    Only this one folder is read. Raises ``PlaceGone`` and ``CannotLook``.
    """
    wanted = frozenset(endings)
    try:
        with os.scandir(folder) as found:
            entries = [entry for each in found if (entry := _entry(each, wanted)) is not None]
    except (FileNotFoundError, NotADirectoryError) as gone:
        raise gone_from(folder) from gone
    except OSError as trouble:
        # A stick that is taken out while it is read fails in many ways, and then is not there.
        if not is_folder(folder):
            raise gone_from(folder) from trouble
        raise CannotLook(say("files.cannot_look"), what_to_do=say("files.other_place")) from trouble
    return tuple(entries)


def gone_from(folder: Path) -> PlaceGone:
    """Return the trouble that says a folder is not there any more."""
    name = shown_name(folder.name or str(folder))
    return PlaceGone(say("files.gone", folder=name), what_to_do=say("files.other_place"))


def is_folder(path: Path) -> bool:
    """Say whether a path leads to a folder now, however its links go."""
    try:
        return path.is_dir()
    except OSError:
        return False


def real_folder(path: Path) -> Path:
    """Return where a folder really is, so that links that go round never lead on for ever."""
    try:
        return path.resolve(strict=True)
    except (OSError, RuntimeError) as gone:
        raise gone_from(path) from gone


@dataclass(frozen=True, slots=True)
class Listing:
    """Where a folder really is, and what is in it in both orders: sorting thousands takes a while too."""

    folder: Path
    newest: tuple[FileEntry, ...] = ()
    by_name: tuple[FileEntry, ...] = ()


def newest_first(entries: Iterable[FileEntry]) -> tuple[FileEntry, ...]:
    """Return folders before files, each with the newest first."""
    return tuple(sorted(entries, key=lambda x: (not x.is_folder, -x.changed_ns, _by_name(x))))


def by_name(entries: Iterable[FileEntry]) -> tuple[FileEntry, ...]:
    """Return folders before files, each by name, with 2 before 10."""
    return tuple(sorted(entries, key=lambda x: (not x.is_folder, _by_name(x))))


def _by_name(entry: FileEntry) -> tuple[tuple[int, int, str], ...]:
    parts = _NUMBERS.split(entry.name.casefold())
    return tuple(
        (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part) for part in parts if part
    )


def _entry(found: "os.DirEntry[str]", wanted: frozenset[str]) -> FileEntry | None:
    """Return what was found, or ``None`` for what is hidden, of another kind, or leads nowhere."""
    if found.name.startswith("."):
        return None
    try:
        is_a_folder = found.is_dir()
        if not is_a_folder and os.path.splitext(found.name)[1].lower() not in wanted:  # noqa: PTH122
            return None
        status = found.stat()
    except OSError:
        return None
    if _is_hidden(status) or not (is_a_folder or stat.S_ISREG(status.st_mode)):
        return None
    return FileEntry(Path(found.path), shown_name(found.name), is_a_folder, status.st_mtime_ns)


def _is_hidden(status: os.stat_result) -> bool:
    return bool(
        getattr(status, "st_file_attributes", 0) & _HIDDEN_ON_WINDOWS
        or getattr(status, "st_flags", 0) & _HIDDEN_ON_MACS
    )
