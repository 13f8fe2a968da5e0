"""Make a new library: its key, its key file, and the encrypted file, which takes its place last."""

from pathlib import Path
from uuid import uuid4

from sqlalchemy import insert

from pcplanner.storage.changing import Clock
from pcplanner.storage.connections import engine_for
from pcplanner.storage.key_wrapping import LEAST_COST, Cost, calibrated_cost
from pcplanner.storage.keys import DataKey
from pcplanner.storage.library import DEVICE, Library, utc_now
from pcplanner.storage.lock_file import LockFile
from pcplanner.storage.migrations import all_migrations, migrate
from pcplanner.storage.opening import open_locked
from pcplanner.storage.places import library_file, new_library_file, write_ahead_log
from pcplanner.storage.recovery_code import RecoveryCode, new_code
from pcplanner.storage.rows import MetaRow
from pcplanner.storage.safe_files import put_aside, sync_file, sync_folder
from pcplanner.storage.states import LibraryState, state_inside
from pcplanner.storage.troubles import LibraryExists, file_trouble
from pcplanner.storage.vault import VAULT_NAME, Vault, empty_vault, practice_vault, store_vault


def create_library(
    folder: Path, passphrase: str, cost: Cost | None = None, clock: Clock = utc_now
) -> tuple[Library, RecoveryCode]:
    """Make a library in a folder; ``cost`` is that of one try of the passphrase, about 1 s unless given."""
    key, code = DataKey.new(), new_code()
    vault = empty_vault(key).with_passphrase(key, passphrase, cost or calibrated_cost())
    vault = vault.with_code(key, code, cost or LEAST_COST)
    return _create(folder, vault, key, clock), code


def create_practice(folder: Path, clock: Clock = utc_now) -> Library:
    """Make a practice library, which opens without a passphrase."""
    key = DataKey.new()
    return _create(folder, practice_vault(key), key, clock)


def _create(folder: Path, vault: Vault, key: DataKey, clock: Clock) -> Library:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise file_trouble(error, folder.parent) from error
    lock_file = LockFile(folder)
    try:
        _place(folder, vault, key)
        return open_locked(folder, vault, key, lock_file, clock=clock)
    except OSError as error:
        lock_file.release()
        raise file_trouble(error, folder) from error
    except BaseException:
        lock_file.release()
        raise


def _place(folder: Path, vault: Vault, key: DataKey) -> None:
    if state_inside(folder) is not LibraryState.NONE:
        raise LibraryExists
    new = new_library_file(folder)
    for leftover in (new, write_ahead_log(new)):
        leftover.unlink(missing_ok=True)
    engine = engine_for(new, key, is_new=True)
    try:
        migrate(engine, all_migrations(), folder)
        with engine.begin() as connection:
            connection.execute(insert(MetaRow), {"key": DEVICE, "value": str(uuid4())})
    finally:
        engine.dispose()
    sync_file(new)
    if (folder / VAULT_NAME).exists():
        put_aside(folder / VAULT_NAME, "replaced")
    store_vault(folder, vault)
    new.rename(library_file(folder))
    sync_folder(folder)
