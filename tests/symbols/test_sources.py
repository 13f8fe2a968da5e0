import os
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import make_folder, make_zip

from pcplanner.symbols import sources
from pcplanner.symbols.sources import CannotRead, NotAPack, opened


def entry(name: str, mode: int = 0) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def skipped_in(path: Path) -> set[str]:
    with opened(path) as source:
        return {each.name for each in source.skipped}


def names_in(path: Path) -> tuple[str, ...]:
    with opened(path) as source:
        return source.names


def test_a_zip_and_a_folder_give_the_same_files(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {"a.svg": "<svg/>", "b/c.png": b"123"}
    for path in (make_zip(tmp_path / "a.zip", files), make_folder(tmp_path / "a", files)):
        with opened(path) as source:
            assert source.title == "a"
            assert sorted(source.names) == ["a.svg", "b/c.png"]
            assert source.read("b/c.png") == b"123"


@pytest.mark.parametrize(
    "name", ["../up.svg", "/etc/passwd.svg", "a/../../b.svg", "C:/x.svg", "a\\b.svg", "a//b.svg", "x" * 500]
)
def test_names_that_lead_elsewhere_are_left_out(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("good.svg", "1")
        packed.writestr(entry(name), "2")
    assert names_in(path) == ("good.svg",)
    assert len(skipped_in(path)) == 1


def test_links_in_a_zip_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(entry("link.svg", stat.S_IFLNK | 0o777), "/etc/passwd")
        packed.writestr(entry("pipe.svg", stat.S_IFIFO | 0o666), "")
    assert names_in(path) == ()
    assert skipped_in(path) == {"link.svg", "pipe.svg"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_links_and_pipes_in_a_folder_are_left_out(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "a", {"good.svg": "1"})
    secret = make_folder(tmp_path / "b", {"secret.svg": "2"})
    (folder / "link.svg").symlink_to(secret / "secret.svg")
    (folder / "folder").symlink_to(secret)
    os.mkfifo(folder / "pipe.svg")
    assert names_in(folder) == ("good.svg",)
    assert skipped_in(folder) == {"link.svg", "folder", "pipe.svg"}


def test_a_bomb_is_left_out(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"bomb.svg": b"0" * 5_000_000, "good.svg": b"1"})
    assert names_in(path) == ("good.svg",)
    assert skipped_in(path) == {"bomb.svg"}


def test_names_twice_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("a.svg", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            packed.writestr("a.svg", "2")
    assert names_in(path) == ("a.svg",)
    assert skipped_in(path) == {"a.svg"}


def test_what_systems_leave_everywhere_is_not_even_named(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"__MACOSX/a.svg": "1", ".DS_Store": "1", "a/Thumbs.db": "1"})
    assert names_in(path) == ()
    assert not skipped_in(path)


def test_a_damaged_file_is_told_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("a.svg", "hello hello hello")
    data = bytearray(path.read_bytes())
    data[data.index(b"hello")] ^= 1
    path.write_bytes(data)
    with opened(path) as source, pytest.raises(CannotRead):
        source.read("a.svg")


def test_a_locked_file_is_left_out(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a.svg": "1"})
    data = bytearray(path.read_bytes())
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + at] |= 1
    path.write_bytes(data)
    assert skipped_in(path) == {"a.svg"}


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x05\x06", b"PK\x03\x04" + b"\0" * 60])
def test_what_is_no_zip_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    with pytest.raises(NotAPack), opened(path):
        pass


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAPack), opened(tmp_path / "none.zip"):
        pass


def test_a_list_longer_than_memory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 9, 9, 200_000_000, 0, 0))
    with pytest.raises(NotAPack), opened(path):
        pass


@pytest.mark.parametrize("limit", ["MOST_ENTRIES", "MOST_BYTES"])
def test_too_much_is_refused(limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files: dict[str, bytes | str] = {f"{n}.svg": "12345" for n in range(5)}
    paths = (make_zip(tmp_path / "a.zip", files), make_folder(tmp_path / "a", files))
    monkeypatch.setattr(sources, limit, 4)
    for path in paths:
        with pytest.raises(NotAPack), opened(path):
            pass


def test_a_file_that_grew_since_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_folder(tmp_path / "a", {"a.svg": "1"})
    with opened(folder) as source:
        monkeypatch.setattr(sources, "LARGEST_FILE_BYTES", 10)
        (folder / "a.svg").write_bytes(b"0" * 11)
        with pytest.raises(CannotRead):
            source.read("a.svg")
        (folder / "a.svg").unlink()
        with pytest.raises(CannotRead):
            source.read("a.svg")
