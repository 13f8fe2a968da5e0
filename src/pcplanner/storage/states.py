"""Say what there is in a library's folder, without any key."""

from enum import Enum
from pathlib import Path

from pcplanner.storage.backups import backups_in
from pcplanner.storage.lock_file import is_locked
from pcplanner.storage.places import damaged_files, has_library_header, library_file, new_library_file
from pcplanner.storage.troubles import VaultDamaged, VaultMissing, file_trouble
from pcplanner.storage.vault import read_vault


class LibraryState(Enum):
    """What there is in a library's folder."""

    NONE = "none"
    READY = "ready"
    PRACTICE = "practice"
    IN_USE = "in_use"
    MISSING = "missing"
    DAMAGED = "damaged"
    VAULT_DAMAGED = "vault_damaged"
    VAULT_MISSING = "vault_missing"


def state(folder: Path) -> LibraryState:
    """Say what there is in a folder; nothing is changed."""
    try:
        return LibraryState.IN_USE if is_locked(folder) else state_inside(folder)
    except OSError as error:
        raise file_trouble(error, folder) from error


def state_inside(folder: Path) -> LibraryState:
    """Say what there is in a folder whose lock is ours or free."""
    path = library_file(folder)
    try:
        is_practice = read_vault(folder).is_practice
    except VaultMissing:
        found = path.exists() or backups_in(folder)
        return LibraryState.VAULT_MISSING if found else LibraryState.NONE
    except VaultDamaged:
        return LibraryState.VAULT_DAMAGED
    if not path.exists():
        return _without_file(folder)
    try:
        is_sound = has_library_header(path)
    except OSError:
        is_sound = False
    if not is_sound:
        return LibraryState.DAMAGED
    return LibraryState.PRACTICE if is_practice else LibraryState.READY


def _without_file(folder: Path) -> LibraryState:
    if damaged_files(folder):
        return LibraryState.DAMAGED
    # A library whose making was cut short holds nothing yet.
    was_cut_short = new_library_file(folder).exists() and not backups_in(folder)
    return LibraryState.NONE if was_cut_short else LibraryState.MISSING
