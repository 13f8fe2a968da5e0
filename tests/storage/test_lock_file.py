"""One holder at a time, in one program and between two; nothing stays behind."""

from pathlib import Path

import pytest

from pcplanner.storage.lock_file import LOCK_NAME, LockFile, is_locked
from pcplanner.storage.troubles import CannotWrite, LibraryOpenElsewhere


def test_only_one_holds_it(tmp_path: Path) -> None:
    lock = LockFile(tmp_path)
    assert is_locked(tmp_path)
    with pytest.raises(LibraryOpenElsewhere):
        LockFile(tmp_path)
    lock.release()
    lock.release()
    assert not is_locked(tmp_path)
    LockFile(tmp_path).release()


def test_a_file_without_a_holder_is_no_lock(tmp_path: Path) -> None:
    assert not is_locked(tmp_path)
    (tmp_path / LOCK_NAME).write_bytes(b"left over")
    assert not is_locked(tmp_path)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        LockFile(tmp_path / "nowhere")
