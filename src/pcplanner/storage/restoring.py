"""Look into backups, and bring one back; what was there before is put aside, never deleted."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import sqlcipher3.dbapi2 as driver

from pcplanner.domain.errors import PlainError
from pcplanner.storage.backups import backups_in, named_backup, open_backup, row_counts
from pcplanner.storage.changing import Clock
from pcplanner.storage.checking import count_people
from pcplanner.storage.connections import connect, is_sound
from pcplanner.storage.keys import DataKey, Secret
from pcplanner.storage.library import DEVICE, Library, utc_now
from pcplanner.storage.lock_file import LockFile
from pcplanner.storage.opening import open_locked
from pcplanner.storage.places import (
    DAMAGED,
    LIBRARY_NAME,
    REPLACED,
    has_library_header,
    library_file,
    new_library_file,
    put_library_aside,
)
from pcplanner.storage.safe_files import put_aside, sync_file, sync_folder
from pcplanner.storage.troubles import (
    CannotWrite,
    WrongRecoveryCode,
    database_trouble,
    file_trouble,
)
from pcplanner.storage.vault import VAULT_NAME, Vault, read_vault, store_vault


@dataclass(frozen=True, slots=True)
class BackupContents:
    """Say what is in a backup, before it is brought back.

    ``counts`` has how many rows each table has, and ``changed_at`` is when the last change in it was made.
    """

    path: Path
    made_at: datetime
    people: int
    counts: dict[str, int]
    changed_at: datetime | None


def newest_good_backup(folder: Path, secret: Secret | None = None) -> Path | None:
    """Return the newest backup that is whole; every page of it is read when a secret is given."""
    for each in backups_in(folder):
        try:
            if secret is None:
                is_good = has_library_header(each.path / LIBRARY_NAME)
            else:
                _, key = _way_in(each.path, secret)
                with closing(open_backup(each.path, key)):
                    is_good = True
        except (PlainError, OSError):
            # The next older one may be whole.
            continue
        if is_good:
            return each.path
    return None


def peek_backup(path: Path, secret: Secret) -> BackupContents:
    """Read what is in a backup without changing anything."""
    backup = named_backup(path)
    _, key = _way_in(path, secret)
    try:
        with closing(open_backup(path, key)) as connection:
            newest = connection.execute("SELECT at FROM action ORDER BY seq DESC LIMIT 1").fetchone()
            return BackupContents(
                path,
                backup.made_at,
                count_people(connection),
                row_counts(connection),
                datetime.fromisoformat(newest[0]) if newest else None,
            )
    finally:
        key.wipe()


def restore(
    folder: Path, backup: Path, secret: Secret, clock: Clock = utc_now, *, is_damaged: bool = False
) -> Library:
    """Bring a backup back into a folder and open it.

    It is copied and checked first. Only then the library that is there is renamed to
    ``library.db.replaced-N``, or ``library.db.damaged-N``, and the copy takes its place.
    """
    named_backup(backup)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock_file = LockFile(folder)
    except OSError as error:
        raise file_trouble(error, folder.parent) from error
    try:
        vault, key = _way_in(backup, secret)
        _copy(folder, backup, key)
        _take_place(folder, vault, DAMAGED if is_damaged else REPLACED)
        return open_locked(folder, vault, key, lock_file, clock=clock)
    except OSError as error:
        lock_file.release()
        raise file_trouble(error, folder) from error
    except BaseException:
        lock_file.release()
        raise


def _way_in(backup: Path, secret: Secret) -> tuple[Vault, DataKey]:
    """Return the key file that the secret opens: that of the library, which may be newer, or the backup's."""
    own = read_vault(backup)
    try:
        beside = read_vault(backup.parent.parent)
        if beside.library == own.library:
            return beside, beside.open(secret)
    except PlainError as error:
        if isinstance(error, WrongRecoveryCode) and not error.is_whole:
            raise
    return own, own.open(secret)


def _copy(folder: Path, backup: Path, key: DataKey) -> None:
    new = new_library_file(folder)
    open_backup(backup, key).close()
    shutil.copyfile(backup / LIBRARY_NAME, new)
    try:
        with closing(connect(new, key, mode="rw")) as connection:
            # Its changes are counted anew, as a device of its own: the old count may have gone further.
            connection.execute("UPDATE meta SET value = ? WHERE key = ?", (str(uuid4()), DEVICE))
            if not is_sound(connection):
                raise CannotWrite
    except driver.Error as error:
        raise database_trouble(error, folder) or error from error
    sync_file(new)


def _take_place(folder: Path, vault: Vault, word: str) -> None:
    put_library_aside(folder, word)
    if (folder / VAULT_NAME).exists() and (folder / VAULT_NAME).read_bytes() != vault.to_bytes():
        put_aside(folder / VAULT_NAME, REPLACED)
    store_vault(folder, vault)
    new_library_file(folder).rename(library_file(folder))
    sync_folder(folder)
