"""A folder on a stick is whole and checked, or it is not there at all."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pcplanner.services import stick_writing
from pcplanner.services.made_files import MadeFile
from pcplanner.services.stick_writing import CannotWriteStick, write_folder

FILES = (MadeFile("plan.pdf", b"%PDF" * 1000), MadeFile("films/one.mp4", b"film"), MadeFile("empty.txt", b""))


def everything_in(folder: Path) -> dict[str, bytes]:
    return {
        x.relative_to(folder).as_posix(): x.read_bytes() for x in sorted(folder.rglob("*")) if x.is_file()
    }


def test_the_folder_holds_every_file_as_it_was_made(tmp_path: Path) -> None:
    written = write_folder(FILES, tmp_path, "Robin 4 March 2026")
    assert written.folder == tmp_path / "Robin 4 March 2026"
    assert written.files == 3
    assert everything_in(written.folder) == {x.name: x.contents for x in FILES}
    assert [x.name for x in tmp_path.iterdir()] == ["Robin 4 March 2026"]


def test_an_older_folder_is_never_touched(tmp_path: Path) -> None:
    names = [write_folder(FILES[:number], tmp_path, "Robin").folder.name for number in (1, 2, 3)]
    assert names == ["Robin", "Robin (2)", "Robin (3)"]
    assert list(everything_in(tmp_path / "Robin")) == ["plan.pdf"]


def test_a_file_of_the_name_of_the_folder_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "Robin").write_bytes(b"mine")
    assert write_folder(FILES, tmp_path, "Robin").folder.name == "Robin (2)"
    assert (tmp_path / "Robin").read_bytes() == b"mine"


def test_stopping_in_the_middle_leaves_nothing_behind(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def files() -> Iterator[MadeFile]:
        yield FILES[0]
        assert everything_in(tmp_path)
        raise Stopped

    with pytest.raises(Stopped):
        write_folder(files(), tmp_path, "Robin")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "There is not enough room there."),
        (errno.EROFS, "We cannot write anything there."),
        (errno.EIO, "The stick is not there any more."),
    ],
)
def test_a_stick_that_fails_is_told_plainly_and_nothing_half_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    real, calls = os.fsync, []

    def broken(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(number, "made up")
        real(handle)

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(CannotWriteStick, match=sentence) as told:
        write_folder(FILES, tmp_path, "Robin")
    assert told.value.what_to_do
    assert not list(tmp_path.iterdir())


def test_a_place_that_is_gone_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteStick, match="not there any more"):
        write_folder(FILES, tmp_path / "pulled out", "Robin")


def test_what_reads_back_as_something_else_is_taken_away_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write: Callable[[bytes, Path], Any] = stick_writing._write

    def spoilt(contents: bytes, path: Path) -> None:
        write(contents, path)
        if path.name == "one.mp4":
            path.write_bytes(b"fil!")

    monkeypatch.setattr(stick_writing, "_write", spoilt)
    with pytest.raises(CannotWriteStick, match="is not right"):
        write_folder(FILES, tmp_path, "Robin")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_get_its_name_is_taken_away_again(tmp_path: Path) -> None:
    def refuse(_old: Path, _new: Path) -> None:
        raise PermissionError(errno.EACCES, "made up")

    with pytest.raises(CannotWriteStick, match="We cannot write anything"):
        write_folder(FILES, tmp_path, "Robin", refuse)
    assert not list(tmp_path.iterdir())
