"""Write small files whole or not at all, and put broken ones aside."""

import os
import sys
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a power cut leaves either the old one or the new one."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Bring a closed file safely to the disk; never call it on the open library."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder safely to the disk, where the system can."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def put_aside(path: Path, word: str) -> Path:
    """Rename a file to ``<name>.<word>-N`` with the first free number, and return its new path."""
    number = 1
    while (target := path.with_name(f"{path.name}.{word}-{number}")).exists():
        number += 1
    path.rename(target)
    sync_folder(path.parent)
    return target
