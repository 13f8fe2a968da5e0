"""Write files into a new folder on a stick: all of them, read back and compared, or none."""

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from uuid import uuid4

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say
from pcplanner.services.made_files import MadeFile

_PIECE = 1 << 20
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class CannotWriteStick(EnvironmentTrouble):
    """The files could not be written there; nothing of them is left behind."""


@dataclass(frozen=True, slots=True)
class WrittenStick:
    """The folder that was written, and how many files are in it."""

    folder: Path
    files: int


Rename = Callable[[Path, Path], object]


def write_folder(
    files: Iterable[MadeFile], parent: Path, name: str, rename: Rename = os.rename
) -> WrittenStick:
    """Write files into a new folder in ``parent``, which gets its name when all of them are whole.

    Each file is on the disk, read back and the same before the next is written. A folder of that name is
    never touched: the new one gets a number. Whatever the files raise while they are made goes on, and
    nothing is left behind then. Raises ``CannotWriteStick`` with what to press.
    """
    part = parent / f".pcplanner-{uuid4().hex}"
    try:
        part.mkdir()
        written = _write_all(files, part)
        folder = _free(parent, name)
        rename(part, folder)
        _settle(parent)
    except OSError as trouble:
        _remove(part)
        raise _told(trouble) from trouble
    except BaseException:
        _remove(part)
        raise
    return WrittenStick(folder, written)


def _write_all(files: Iterable[MadeFile], folder: Path) -> int:
    written: set[str] = set()
    for each in files:
        path = folder / each.name
        path.parent.mkdir(exist_ok=True)
        _write(each.contents, path)
        _check(each.contents, path)
        written.add(each.name)
    _settle(folder)
    return len(written)


def _write(contents: bytes, path: Path) -> None:
    with path.open("xb") as file:
        view = memoryview(contents)
        for start in range(0, len(view), _PIECE):
            file.write(view[start : start + _PIECE])
        file.flush()
        os.fsync(file.fileno())
        _forget(file.fileno())


def _check(contents: bytes, path: Path) -> None:
    """Read a file back and compare it with what was meant."""
    read = hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            read.update(piece)
            size += len(piece)
    if size != len(contents) or read.digest() != hashlib.sha256(contents).digest():
        raise CannotWriteStick(say("stick.not_the_same"), what_to_do=say("stick.other_stick"))


def _forget(handle: int) -> None:
    """Let go of what the computer keeps in memory, so that the stick itself is read back."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        advise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _settle(folder: Path) -> None:
    """Write what a folder holds onto the disk, where the system can be asked to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as trouble:
        # Some sticks cannot do it for a folder; their files are on them all the same.
        if trouble.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(handle)


def _free(parent: Path, name: str) -> Path:
    """Return a folder that is not there yet: the name, else with a number after it."""
    if not os.path.lexists(parent / name):
        return parent / name
    others = (parent / f"{name} ({number})" for number in count(2))
    return next(x for x in others if not os.path.lexists(x))


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _told(trouble: OSError) -> CannotWriteStick:
    if trouble.errno in _NO_ROOM:
        return CannotWriteStick(say("stick.full"), what_to_do=say("stick.other_stick"))
    if trouble.errno in _NOT_ALLOWED:
        return CannotWriteStick(say("stick.not_allowed"), what_to_do=say("stick.other_place"))
    return CannotWriteStick(say("stick.gone"), what_to_do=say("stick.put_in_again"))
