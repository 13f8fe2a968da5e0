"""Say where the files of a library lie in its folder, and put damaged ones aside."""

from pathlib import Path

from pcplanner.storage.keys import SALT_BYTES
from pcplanner.storage.safe_files import sync_folder

LIBRARY_NAME = "library.db"
BACKUPS_NAME = "backups"
DAMAGED, REPLACED = "damaged", "replaced"

_SIDE_FILES = ("-wal", "-shm", "-journal")
_PLAIN_HEADER = b"SQLite format 3\x00"
_LEAST_BYTES = 512


def library_file(folder: Path) -> Path:
    """Return the encrypted file with all plans."""
    return folder / LIBRARY_NAME


def new_library_file(folder: Path) -> Path:
    """Return where a library is made before it takes its place."""
    return folder / f"{LIBRARY_NAME}.new"


def write_ahead_log(path: Path) -> Path:
    """Return the file beside an open library in which changes are first stored."""
    return Path(f"{path}-wal")


def backups_folder(folder: Path) -> Path:
    """Return the folder with the backups."""
    return folder / BACKUPS_NAME


def was_left_open(path: Path) -> bool:
    """Say whether the program ended without closing this library."""
    return any(Path(f"{path}{x}").exists() for x in _SIDE_FILES)


def has_library_header(path: Path) -> bool:
    """Say whether a file can be a library at all; never ask about one this program has open.

    SQLite takes an empty file for a healthy empty library with any key, so that must be seen first.
    """
    with path.open("rb") as file:
        head = file.read(_LEAST_BYTES)
    return len(head) == _LEAST_BYTES and not head.startswith(_PLAIN_HEADER)


def library_id(path: Path) -> bytes:
    """Return the salt at the head of a file, which its vault knows too; never ask about an open one."""
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def damaged_files(folder: Path) -> tuple[Path, ...]:
    """Return the library files that have been put aside."""
    return tuple(sorted(x for x in folder.glob(f"{LIBRARY_NAME}.{DAMAGED}-*") if not _is_side_file(x)))


def put_library_aside(folder: Path, word: str) -> Path | None:
    """Rename the library and its side files to ``library.db.<word>-N``; ``None`` when there was nothing."""
    path = library_file(folder)
    files = [x for x in (path, *(Path(f"{path}{y}") for y in _SIDE_FILES)) if x.exists()]
    if not files:
        return None
    number = 1
    while list(folder.glob(f"{LIBRARY_NAME}.{word}-{number}*")):
        number += 1
    target = folder / f"{LIBRARY_NAME}.{word}-{number}"
    for each in files:
        each.rename(f"{target}{each.name.removeprefix(LIBRARY_NAME)}")
    sync_folder(folder)
    return target


def _is_side_file(path: Path) -> bool:
    return path.name.endswith(_SIDE_FILES)
