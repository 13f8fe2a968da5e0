"""Read a zip or a folder that comes from outside: a list of safe names, and one file at a time within caps.

Nothing is ever unpacked to the disk, and no name from outside becomes a name here.
"""

import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say

MOST_ENTRIES = 20_000
LARGEST_FILE_BYTES = 50_000_000
MOST_BYTES = 300_000_000
MOST_TIMES_SMALLER = 200
MOST_DEPTH = 8

_LARGEST_LIST_BYTES = 10_000_000
_END_OF_LIST = struct.Struct("<4s4H2LH")
_LONGEST_NOTE = 65_535
_LARGE_ZIP = b"PK\x06\x07"
_SMALL = 100_000
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\]|^[A-Za-z]:")
_LONGEST_NAME = 400
_ENCRYPTED = 0x1
_JUNK = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
# What the readers of zips raise for files that are cut off, damaged or something else.
BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError)


class NotAPack(InputError):
    """The file or folder as a whole cannot be used."""


class CannotRead(InputError):
    """One file of a pack cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """One file that was left out, with the reason as a plain sentence."""

    name: str
    reason: str


class Source(Protocol):
    """A place with files: ``names`` are safe to read, ``skipped`` are not, ``title`` is what it is called."""

    title: str
    names: tuple[str, ...]
    skipped: tuple[Skipped, ...]

    def read(self, name: str) -> bytes:
        """Return the bytes of a file; raises ``CannotRead``."""


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """Open a zip or a folder; raises ``NotAPack`` for anything else or for too much of it."""
    if path.is_dir():
        yield _Folder(path)
        return
    try:
        seen = path.stat()
        if not stat.S_ISREG(seen.st_mode):
            # A pipe or a device may give bytes for ever, or none.
            raise NotAPack(say("packs.not_a_pack"))
        if seen.st_size > MOST_BYTES:
            raise NotAPack(say("packs.too_much"))
        _refuse_long_list(path)
        file = zipfile.ZipFile(path)
    except BROKEN_ZIP as trouble:
        raise NotAPack(say("packs.not_a_pack")) from trouble
    with file:
        yield _Zip(path.stem, file)


def is_junk(name: str) -> bool:
    """Say whether a file is one that systems leave everywhere."""
    parts = PurePosixPath(name).parts
    return any(part in _JUNK or (part.startswith(".") and part.strip(".")) for part in parts)


def _reason_for_name(name: str) -> str:
    parts = name.split("/")
    is_safe = (
        0 < len(name) <= _LONGEST_NAME
        and not _UNSAFE.search(name)
        and not any(part in {"", ".", ".."} for part in parts)
        and len(parts) <= MOST_DEPTH
        and not any("\ud800" <= letter <= "\udfff" for letter in name)
    )
    return "" if is_safe else say("packs.reason_name")


def _shown(name: str) -> str:
    """Return a name from outside as it can be shown and kept."""
    return name.encode("utf-8", "replace").decode("utf-8")[:_LONGEST_NAME]


class _Zip:
    def __init__(self, title: str, file: zipfile.ZipFile) -> None:
        self.title = title
        self._file = file
        entries = [x for x in file.infolist() if not x.is_dir() and not is_junk(x.filename)]
        if len(entries) > MOST_ENTRIES:
            raise NotAPack(say("packs.too_many"))
        if sum(x.file_size for x in entries) > MOST_BYTES:
            raise NotAPack(say("packs.too_much"))
        self._entries: dict[str, zipfile.ZipInfo] = {}
        skipped = []
        for entry in entries:
            reason = _reason_for_entry(entry)
            if not reason and entry.filename in self._entries:
                reason = say("packs.reason_twice")
            if reason:
                skipped.append(Skipped(_shown(entry.filename), reason))
            else:
                self._entries[entry.filename] = entry
        self.names = tuple(self._entries)
        self.skipped = tuple(skipped)

    def read(self, name: str) -> bytes:
        """Return the bytes of a file; it is never more than its entry said."""
        try:
            return self._file.read(self._entries[name])
        except BROKEN_ZIP as trouble:
            raise CannotRead(say("packs.reason_broken")) from trouble


def _reason_for_entry(entry: zipfile.ZipInfo) -> str:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return say("packs.reason_link")
    if entry.flag_bits & _ENCRYPTED:
        return say("packs.reason_locked")
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return say("packs.reason_packed")
    is_bomb = entry.file_size > _SMALL and entry.file_size > MOST_TIMES_SMALLER * entry.compress_size
    if is_bomb or entry.file_size > LARGEST_FILE_BYTES:
        return say("packs.reason_large")
    return _reason_for_name(entry.orig_filename)


def _refuse_long_list(path: Path) -> None:
    """Look at the end of a zip before its list is read: a list may be longer than memory."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        start = max(0, size - _END_OF_LIST.size - _LONGEST_NOTE)
        file.seek(start)
        tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END_OF_LIST.size:
        raise NotAPack(say("packs.not_a_pack"))
    list_bytes = _END_OF_LIST.unpack_from(tail, at)[5]
    if list_bytes > _LARGEST_LIST_BYTES or tail[max(0, at - 20) : at].startswith(_LARGE_ZIP):
        raise NotAPack(say("packs.too_many"))


class _Folder:
    def __init__(self, folder: Path) -> None:
        self.title = folder.resolve().name
        self._folder = folder
        names: list[str] = []
        skipped: list[Skipped] = []
        total = 0
        for path, size in _files_in(folder):
            name = path.relative_to(folder).as_posix()
            if is_junk(name):
                continue
            if len(names) + len(skipped) >= MOST_ENTRIES:
                raise NotAPack(say("packs.too_many"))
            reason = _reason_for_size(size) or _reason_for_name(name)
            if reason:
                skipped.append(Skipped(_shown(name), reason))
            else:
                names.append(name)
                total += size
        if total > MOST_BYTES:
            raise NotAPack(say("packs.too_much"))
        self.names = tuple(sorted(names))
        self.skipped = tuple(skipped)

    def read(self, name: str) -> bytes:
        """Return the bytes of a file, which may have changed since the folder was looked at."""
        try:
            with (self._folder / name).open("rb") as file:
                data = file.read(LARGEST_FILE_BYTES + 1)
        except OSError as trouble:
            raise CannotRead(say("packs.reason_broken")) from trouble
        if len(data) > LARGEST_FILE_BYTES:
            raise CannotRead(say("packs.reason_large"))
        return data


def _reason_for_size(size: int) -> str:
    if size < 0:
        return say("packs.reason_link")
    return say("packs.reason_large") if size > LARGEST_FILE_BYTES else ""


def _files_in(folder: Path) -> Iterator[tuple[Path, int]]:
    """Yield each file with its size, or -1 for a link or anything that is no plain file."""
    for root, folders, files in os.walk(folder, followlinks=False):
        at = Path(root)
        linked = [x for x in folders if (at / x).is_symlink()]
        folders[:] = sorted(set(folders) - set(linked))
        if len(at.relative_to(folder).parts) >= MOST_DEPTH:
            folders.clear()
        for name in (*files, *linked):
            try:
                seen = (at / name).lstat()
            except OSError:
                continue
            yield at / name, seen.st_size if stat.S_ISREG(seen.st_mode) else -1
