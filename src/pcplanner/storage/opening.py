"""Open a library step by step.

The steps are: the lock, the key file, the secret, the head of the file, its version, checks after an
unclean end, a backup, and bringing it up to this version.
"""

from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from pcplanner.storage.backups import make_backup
from pcplanner.storage.changing import Clock
from pcplanner.storage.checking import CheckReport
from pcplanner.storage.connections import engine_for, is_sound
from pcplanner.storage.keys import Code, DataKey, Passphrase, Practice, Secret
from pcplanner.storage.library import Library, utc_now
from pcplanner.storage.lock_file import LockFile
from pcplanner.storage.migrations import Migration, all_migrations, migrate, version_of
from pcplanner.storage.open_file import OpenFile
from pcplanner.storage.places import (
    DAMAGED,
    has_library_header,
    library_file,
    library_id,
    put_library_aside,
    was_left_open,
)
from pcplanner.storage.states import LibraryState, state_inside
from pcplanner.storage.troubles import (
    LibraryDamaged,
    LibraryMissing,
    LibraryNewer,
    NoLibrary,
    WrongVault,
    database_trouble,
    file_trouble,
)
from pcplanner.storage.vault import Vault, read_vault


def unlock(folder: Path, passphrase: str, clock: Clock = utc_now) -> Library:
    """Open the library with its passphrase."""
    return open_library(folder, Passphrase(passphrase), clock)


def unlock_with_code(folder: Path, code_text: str, clock: Clock = utc_now) -> Library:
    """Open the library with its recovery code, as it was typed."""
    return open_library(folder, Code(code_text), clock)


def open_practice(folder: Path, clock: Clock = utc_now) -> Library:
    """Open the practice library."""
    return open_library(folder, Practice(), clock)


def check(folder: Path, secret: Secret) -> CheckReport:
    """Open a library, read every page of it and its backups, and close it again."""
    with open_library(folder, secret) as library:
        return library.check()


def open_library(folder: Path, secret: Secret, clock: Clock = utc_now) -> Library:
    """Open the library in a folder; a file that is found damaged is put aside, never deleted."""
    lock_file = _locked(folder)
    try:
        vault = _vault(folder)
        return open_locked(folder, vault, vault.open(secret), lock_file, clock=clock)
    except BaseException:
        lock_file.release()
        raise


def open_locked(
    folder: Path,
    vault: Vault,
    key: DataKey,
    lock_file: LockFile,
    *,
    clock: Clock,
    steps: tuple[Migration, ...] | None = None,
) -> Library:
    """Open the library in a folder whose lock is held, with its key; the library then owns both."""
    try:
        _refuse_what_is_no_library(library_file(folder))
        engine = _engine(folder, vault, key, all_migrations() if steps is None else steps, clock)
        try:
            file = OpenFile(folder, engine)
            return Library(folder, vault, key, file=file, lock_file=lock_file, clock=clock)
        except BaseException:
            engine.dispose()
            raise
    except LibraryDamaged:
        key.wipe()
        put_library_aside(folder, DAMAGED)
        raise
    except OSError as error:
        raise file_trouble(error, folder) from error


def _locked(folder: Path) -> LockFile:
    try:
        is_there = folder.is_dir()
    except OSError as error:
        raise file_trouble(error, folder) from error
    if not is_there:
        raise NoLibrary
    return LockFile(folder)


def _vault(folder: Path) -> Vault:
    if state_inside(folder) is LibraryState.NONE:
        raise NoLibrary
    return read_vault(folder)


def _refuse_what_is_no_library(path: Path) -> None:
    if not path.exists():
        raise LibraryMissing
    if not has_library_header(path):
        raise LibraryDamaged


def _engine(folder: Path, vault: Vault, key: DataKey, steps: tuple[Migration, ...], clock: Clock) -> Engine:
    path = library_file(folder)
    is_ours = library_id(path) == vault.library
    had_unclean_end = was_left_open(path)
    engine = engine_for(path, key)
    try:
        version = _version(engine, len(steps))
        if had_unclean_end:
            _check(engine)
        if version < len(steps):
            _back_up_before(engine, folder, vault, key, clock)
            migrate(engine, steps, folder)
    except (DBAPIError, driver.Error) as error:
        engine.dispose()
        trouble = database_trouble(error, folder)
        if isinstance(trouble, LibraryDamaged) and not is_ours:
            raise WrongVault from error
        raise trouble or error from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def _version(engine: Engine, newest: int) -> int:
    version = version_of(engine)
    if version > newest:
        raise LibraryNewer
    return version


def _check(engine: Engine) -> None:
    """Bring what a killed program left in the write-ahead log into the file, and read every page."""
    pooled = engine.raw_connection()
    try:
        connection = pooled.driver_connection
        if connection is not None:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if not is_sound(connection):
            raise LibraryDamaged
    finally:
        pooled.close()


def _back_up_before(engine: Engine, folder: Path, vault: Vault, key: DataKey, clock: Clock) -> None:
    pooled = engine.raw_connection()
    try:
        make_backup(pooled.driver_connection, folder, key, vault, clock())
    finally:
        pooled.close()
