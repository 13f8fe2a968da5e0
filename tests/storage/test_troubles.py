"""Every trouble has its own sentence, whose fault it is, and what to press."""

import errno
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from pcplanner.domain.errors import Fault, PlainError
from pcplanner.storage import troubles
from pcplanner.storage.troubles import (
    CannotWrite,
    DiskFull,
    LibraryDamaged,
    LibraryOpenElsewhere,
    WrongPassphrase,
    WrongRecoveryCode,
    database_trouble,
    file_trouble,
)


def _all() -> list[PlainError]:
    kinds: list[Any] = [
        x
        for x in vars(troubles).values()
        if isinstance(x, type) and issubclass(x, PlainError) and hasattr(x, "key")
    ]
    return [x() for x in kinds]


def test_they_are_told_apart() -> None:
    found = _all()
    assert len(found) == 18
    assert len({x.sentence for x in found}) == len(found)
    assert all(x.what_to_do for x in found)
    assert all("{" not in str(x) for x in found)


def test_whose_fault_it_is() -> None:
    assert WrongPassphrase().fault is Fault.INPUT
    assert WrongRecoveryCode(3).fault is Fault.INPUT
    assert "group 3" in str(WrongRecoveryCode(3))
    assert DiskFull().fault is Fault.ENVIRONMENT


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_IOERR_WRITE", CannotWrite),
        ("SQLITE_READONLY_DBMOVED", CannotWrite),
        ("SQLITE_CORRUPT_VTAB", LibraryDamaged),
        ("SQLITE_NOTADB", LibraryDamaged),
        ("SQLITE_BUSY_SNAPSHOT", LibraryOpenElsewhere),
        ("SQLITE_CONSTRAINT_UNIQUE", None),
        ("SQLITE_ERROR", None),
    ],
)
def test_an_error_of_the_database_becomes_its_trouble(tmp_path: Path, name: str, kind: type | None) -> None:
    error = driver.OperationalError("x")
    error.sqlite_errorname = name
    found = database_trouble(error, tmp_path)
    assert (type(found) if found else None) is kind


def test_an_error_of_the_disk_becomes_its_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(file_trouble(OSError(errno.ENOSPC, "full"), tmp_path), DiskFull)
    assert isinstance(file_trouble(OSError(errno.EACCES, "no"), tmp_path), CannotWrite)
    assert isinstance(file_trouble(OSError(errno.EIO, "no"), tmp_path / "gone"), CannotWrite)
    monkeypatch.setattr(troubles, "_ROOM_NEEDED_BYTES", 2**80)
    assert isinstance(file_trouble(OSError(errno.EIO, "no"), tmp_path), DiskFull)
