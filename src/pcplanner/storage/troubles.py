"""Say in plain words what is wrong with the library, its key file or its disk, each told apart."""

import errno
import shutil
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from pcplanner.domain.errors import EnvironmentTrouble, InputError, PlainError
from pcplanner.domain.words import say

_ROOM_NEEDED_BYTES = 4 * 1024 * 1024


class _Told(PlainError):
    """A trouble whose sentences are ``storage.<key>`` and ``storage.<key>_do``."""

    key: str

    def __init__(self, **values: object) -> None:
        super().__init__(
            say(f"storage.{self.key}", **values), what_to_do=say(f"storage.{self.key}_do", **values)
        )


class WrongPassphrase(_Told, InputError):
    """The passphrase does not open this library; the key file itself is whole."""

    key = "wrong_passphrase"


class PassphraseEmpty(_Told, InputError):
    """Nothing was typed where a passphrase is needed."""

    key = "passphrase_empty"


class WrongRecoveryCode(_Told, InputError):
    """The recovery code has a slip, or is not the code of this library.

    ``group`` is the group of four to look at again, from 1; ``None`` when no single one stands out.
    ``is_whole`` is true for a code without a slip that belongs to another library.
    """

    key = "wrong_code"

    def __init__(self, group: int | None = None, *, is_whole: bool = False) -> None:
        self.group = group
        self.is_whole = is_whole
        if group is not None:
            self.key = "wrong_code_group"
        elif is_whole:
            self.key = "wrong_code_whole"
        super().__init__(group=group)


class VaultDamaged(_Told, EnvironmentTrouble):
    """The key file cannot be read as one; no passphrase can be tried on it."""

    key = "vault_damaged"


class VaultMissing(_Told, EnvironmentTrouble):
    """There is a library and no key file beside it."""

    key = "vault_missing"


class WrongVault(_Told, EnvironmentTrouble):
    """The key file is whole but belongs to another library."""

    key = "wrong_vault"


class LibraryDamaged(_Told, EnvironmentTrouble):
    """The library file is damaged; when it was found on opening it has been put aside."""

    key = "library_damaged"


class LibraryMissing(_Told, EnvironmentTrouble):
    """The key file is there and the library is not."""

    key = "library_missing"


class NoLibrary(_Told, InputError):
    """There is no library in this folder yet."""

    key = "no_library"


class LibraryExists(_Told, InputError):
    """A new library was asked for where there is one already."""

    key = "library_exists"


class LibraryOpenElsewhere(_Told, EnvironmentTrouble):
    """Another window has this library open."""

    key = "library_open_elsewhere"


class LibraryNewer(_Told, EnvironmentTrouble):
    """The library was made by a newer version of the program."""

    key = "library_newer"


class LibraryGone(_Told, EnvironmentTrouble):
    """The library file vanished while it was open."""

    key = "library_gone"


class LibraryLocked(_Told, EnvironmentTrouble):
    """The library has been closed."""

    key = "library_locked"


class DiskFull(_Told, EnvironmentTrouble):
    """There is no room left on the disk."""

    key = "disk_full"


class CannotWrite(_Told, EnvironmentTrouble):
    """The library's folder cannot be written to, or the disk refuses."""

    key = "cannot_write"


class BackupDamaged(_Told, EnvironmentTrouble):
    """A backup is not whole."""

    key = "backup_damaged"


class MigrationFailed(_Told, EnvironmentTrouble):
    """The library could not be brought up to this version; it is as it was."""

    key = "migration_failed"


_BY_CODE: dict[str, type[_Told]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_IOERR": CannotWrite,
    "SQLITE_READONLY": CannotWrite,
    "SQLITE_CANTOPEN": CannotWrite,
    "SQLITE_PERM": CannotWrite,
    "SQLITE_CORRUPT": LibraryDamaged,
    "SQLITE_NOTADB": LibraryDamaged,
    "SQLITE_BUSY": LibraryOpenElsewhere,
    "SQLITE_LOCKED": LibraryOpenElsewhere,
}


def database_trouble(error: BaseException, folder: Path) -> PlainError | None:
    """Return the plain trouble behind a database error, or ``None`` when it is a mistake of ours."""
    if isinstance(error, DBAPIError):
        error = error.orig or error
    name = str(getattr(error, "sqlite_errorname", "") or "")
    found = next((kind for code, kind in _BY_CODE.items() if name.startswith(code)), None)
    if found is None:
        return None
    if found is CannotWrite and _is_full(folder):
        return DiskFull()
    return found()


def file_trouble(error: OSError, folder: Path) -> PlainError:
    """Return the plain trouble behind a failed file operation in the library's folder."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT} or _is_full(folder):
        return DiskFull()
    return CannotWrite()


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM_NEEDED_BYTES
    except OSError:
        return False
