"""Make backups that have been opened and checked, and list them.

A backup is a folder ``plans-<counter>-<UTC>.pcbackup`` with a library and its own key file. It is made under
another name and renamed when all of it is on the disk and has been read back, so a half-made one is never
listed.
"""

import re
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from pcplanner.domain.errors import PlainError
from pcplanner.storage.connections import connect, has_read_damage, is_sound
from pcplanner.storage.keys import DataKey
from pcplanner.storage.places import LIBRARY_NAME, backups_folder, has_library_header, library_id
from pcplanner.storage.safe_files import sync_file, sync_folder
from pcplanner.storage.thinning import Backup, thin
from pcplanner.storage.troubles import (
    BackupDamaged,
    CannotWrite,
    LibraryDamaged,
    database_trouble,
    file_trouble,
)
from pcplanner.storage.vault import VAULT_NAME, Vault, store_vault

Mark = tuple[str | None, int]

_NAME = re.compile(r"plans-(\d{6,})-(\d{8}T\d{6}Z)\.pcbackup")
_PART = ".part"
_MARK = "SELECT (SELECT id FROM action ORDER BY seq DESC LIMIT 1), (SELECT count(*) FROM media)"
_TIME = "%Y%m%dT%H%M%SZ"


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Return the finished backups of the library in a folder, newest first."""
    place = backups_folder(folder)
    found = [_backup(x) for x in place.iterdir()] if place.is_dir() else []
    return tuple(sorted((x for x in found if x is not None), key=lambda x: x.counter, reverse=True))


def named_backup(path: Path) -> Backup:
    """Return the backup at a path; raise ``BackupDamaged`` when it is not a whole one."""
    found = _backup(path)
    if found is None:
        raise BackupDamaged
    return found


def make_backup(source: Any, folder: Path, key: DataKey, vault: Vault, now: datetime) -> Backup:
    """Copy the open library of a connection into a new backup, read it back, and thin the old ones."""
    place = backups_folder(folder)
    existing = backups_in(folder)
    counter = existing[0].counter + 1 if existing else 1
    name = f"plans-{counter:06d}-{now.astimezone(UTC).strftime(_TIME)}.pcbackup"
    part = place / (name + _PART)
    try:
        _clear_parts(place)
        part.mkdir(parents=True)
        _copy(source, part / LIBRARY_NAME, key)
        store_vault(part, vault)
        finished = part.rename(place / name)
        sync_folder(place)
        made = Backup(finished, counter, now.astimezone(UTC).replace(microsecond=0))
        for old in thin((*existing, made), now):
            # One that cannot be removed now is tried again after the next backup.
            with suppress(OSError):
                _remove(old.path)
    except OSError as error:
        raise file_trouble(error, folder) from error
    except driver.Error as error:
        raise database_trouble(error, folder) or error from error
    return made


def open_backup(path: Path, key: DataKey) -> Any:
    """Return a connection that only reads a backup; raise ``BackupDamaged`` if it is not whole."""
    file = path / LIBRARY_NAME
    try:
        if not has_library_header(file):
            raise BackupDamaged
        connection = connect(file, key, mode="ro")
    except (OSError, driver.Error) as error:
        raise BackupDamaged from error
    if not is_sound(connection):
        connection.close()
        raise BackupDamaged
    return connection


def row_counts(connection: Any) -> dict[str, int]:
    """Return how many rows every table has."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    counts = {}
    for (name,) in names:
        counts[str(name)] = int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
    return counts


def mark_of(connection: Any) -> Mark:
    """Return what tells one state of a library from another: its newest action, and how many pictures."""
    newest, pictures = connection.execute(_MARK).fetchone()
    return newest, pictures


def mark_of_backup(path: Path, key: DataKey) -> Mark | None:
    """Return the mark of a backup; ``None`` when it cannot be read."""
    try:
        with closing(connect(path / LIBRARY_NAME, key, mode="ro")) as connection:
            return mark_of(connection)
    except driver.Error:
        return None


def share_vault(folder: Path, vault: Vault) -> None:
    """Put a new key file into every backup of the same library, so that an old passphrase opens none."""
    for each in backups_in(folder):
        # One that cannot be written to keeps its key file; the library's newer one opens it too.
        with suppress(OSError, PlainError):
            if library_id(each.path / LIBRARY_NAME) == vault.library:
                store_vault(each.path, vault)


def _copy(source: Any, target: Path, key: DataKey) -> None:
    with closing(connect(target, key, mode="rwc")) as copy:
        source.backup(copy)
        if has_read_damage(source):
            raise LibraryDamaged
        # One file without a log beside it, which can be read from a place that cannot be written to.
        copy.execute("PRAGMA journal_mode = DELETE")
    sync_file(target)
    try:
        with closing(open_backup(target.parent, key)) as copy:
            is_same = row_counts(copy) == row_counts(source)
    except BackupDamaged:
        is_same = False
    if not is_same:
        raise CannotWrite if is_sound(source) else LibraryDamaged


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None or not ((path / LIBRARY_NAME).is_file() and (path / VAULT_NAME).is_file()):
        return None
    try:
        made_at = datetime.strptime(named[2], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(named[1]), made_at)


def _remove(path: Path) -> None:
    # Under the other name first, so that one that is half gone is never taken for a backup.
    shutil.rmtree(path.rename(path.with_name(path.name + _PART)))


def _clear_parts(place: Path) -> None:
    for path in place.glob("*.pcbackup" + _PART):
        shutil.rmtree(path)
