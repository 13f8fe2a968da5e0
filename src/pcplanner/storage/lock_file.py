"""Keep two windows from opening one library, with a lock of the system on a file of its own.

The lock goes with the process, so one that was killed leaves nothing in the way. It is never on the library
file itself: closing any handle to that file would drop SQLite's own lock.
"""

import os
import sys
from pathlib import Path

from pcplanner.storage.troubles import CannotWrite, DiskFull, LibraryOpenElsewhere, file_trouble

LOCK_NAME = "library.lock"

if sys.platform == "win32":
    import msvcrt

    def _try_lock(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


class LockFile:
    """Hold the lock on a library's folder until ``release``."""

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK_NAME
        try:
            self._number: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise file_trouble(error, folder) from error
        try:
            _try_lock(self._number)
        except OSError as error:
            self.release()
            raise LibraryOpenElsewhere from error

    def release(self) -> None:
        """Let go of the lock; doing it twice is no harm."""
        if self._number is not None:
            os.close(self._number)
            self._number = None


def is_locked(folder: Path) -> bool:
    """Say whether some window has the library in this folder open."""
    if not (folder / LOCK_NAME).exists():
        return False
    try:
        LockFile(folder).release()
    except LibraryOpenElsewhere:
        return True
    except (CannotWrite, DiskFull):
        # Nobody can hold a lock in a folder that cannot be written to.
        return False
    return False
