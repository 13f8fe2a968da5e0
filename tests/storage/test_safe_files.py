"""Small files are written whole or not at all."""

import os
from pathlib import Path

import pytest

from pcplanner.storage.safe_files import put_aside, write_whole


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "vault.json"
    write_whole(path, b"old")

    def fail(_: int) -> None:
        raise OSError(5, "the disk is tired")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="tired"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [x.name for x in tmp_path.iterdir()] == ["vault.json"]


def test_what_is_put_aside_keeps_its_content(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / "a").write_bytes(bytes([number]))
        assert put_aside(tmp_path / "a", "old") == tmp_path / f"a.old-{number}"
    assert (tmp_path / "a.old-1").read_bytes() == b"\x01"
    assert (tmp_path / "a.old-2").read_bytes() == b"\x02"
