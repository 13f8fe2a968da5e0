import os
import sys
from pathlib import Path

import pytest

from pcplanner.services.file_listing import (
    CannotLook,
    FileEntry,
    PlaceGone,
    by_name,
    look_into,
    newest_first,
    real_folder,
)

ENDINGS = (".png", ".jpg")


def touch(path: Path, day: int = 1) -> Path:
    path.write_bytes(b"")
    os.utime(path, (day * 86_400, day * 86_400))
    return path


def names(entries: tuple[FileEntry, ...]) -> list[str]:
    return [entry.name for entry in entries]


def test_only_folders_and_files_of_the_kind_are_found_and_hidden_ones_are_not(tmp_path: Path) -> None:
    for name in ("a.png", "b.JPG", "c.txt", ".hidden.png", "d.png.exe"):
        touch(tmp_path / name)
    for name in ("Trip", ".secret"):
        (tmp_path / name).mkdir()
    assert sorted(names(look_into(tmp_path, ENDINGS))) == ["Trip", "a.png", "b.JPG"]


def test_the_newest_come_first_or_the_names_in_order_and_folders_before_both(tmp_path: Path) -> None:
    for name, day in (("p10.png", 5), ("p2.png", 9), ("p1.png", 1)):
        touch(tmp_path / name, day)
    (tmp_path / "Trip").mkdir()
    found = look_into(tmp_path, ENDINGS)
    assert names(newest_first(found)) == ["Trip", "p2.png", "p10.png", "p1.png"]
    assert names(by_name(found)) == ["Trip", "p1.png", "p2.png", "p10.png"]


def test_a_folder_that_is_gone_and_a_file_in_its_place_say_so(tmp_path: Path) -> None:
    touch(tmp_path / "file")
    for path in (tmp_path / "stick", tmp_path / "file"):
        with pytest.raises(PlaceGone) as trouble:
            look_into(path, ENDINGS)
        assert path.name in str(trouble.value)


def test_a_folder_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(CannotLook):
        look_into(tmp_path, ENDINGS)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links that anybody may make")
def test_links_that_go_round_lead_nowhere_further(tmp_path: Path) -> None:
    (tmp_path / "Trip").mkdir()
    (tmp_path / "Trip" / "again").symlink_to(tmp_path / "Trip")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "broken.png").symlink_to(tmp_path / "nothing.png")
    assert names(look_into(tmp_path, ENDINGS)) == ["Trip"]
    assert real_folder(tmp_path / "Trip" / "again" / "again") == (tmp_path / "Trip").resolve()
    with pytest.raises(PlaceGone):
        real_folder(tmp_path / "loop")


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be made there")
def test_a_strange_name_is_shown_safely_and_keeps_its_path(tmp_path: Path) -> None:
    real = touch(tmp_path / "holi\u202egnp.day\n.png")
    (entry,) = look_into(tmp_path, ENDINGS)
    assert entry.path == real
    assert entry.name == "holignp.day .png"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among its files")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert look_into(tmp_path, ENDINGS) == ()


def test_an_impossible_day_is_no_day() -> None:
    assert FileEntry(Path("a.png"), "a.png", False, 10**30).day is None
