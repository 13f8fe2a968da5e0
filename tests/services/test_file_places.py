import os
from pathlib import Path

import pytest

from pcplanner.services.file_places import (
    FilePlace,
    PlaceKind,
    mounted_on_a_mac,
    mounted_on_linux,
    places_here,
    usual_folders,
)


def test_only_places_that_are_there_are_shown_each_once(tmp_path: Path) -> None:
    stick = tmp_path / "STICK\u202e"
    for folder in (tmp_path / "home" / "Pictures", stick):
        folder.mkdir(parents=True)
    usual = [
        (PlaceKind.PICTURES, tmp_path / "home" / "Pictures"),
        (PlaceKind.DOWNLOADS, tmp_path / "home" / "Downloads"),
        (PlaceKind.DOCUMENTS, tmp_path / "home"),
        (PlaceKind.HOME, tmp_path / "home"),
    ]
    assert places_here(usual, lambda: [stick, stick]) == (
        FilePlace(PlaceKind.PICTURES, tmp_path / "home" / "Pictures"),
        FilePlace(PlaceKind.HOME, tmp_path / "home"),
        FilePlace(PlaceKind.DRIVE, stick, "STICK"),
    )


def test_the_usual_folders_are_those_of_the_system() -> None:
    found = dict(usual_folders())
    assert list(found) == [kind for kind in PlaceKind if kind is not PlaceKind.DRIVE]
    assert found[PlaceKind.HOME] == Path.home()


def test_sticks_on_linux_are_ones_own_and_those_that_are_mounted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "media" / "sam"
    for folder in (own / "STICK", tmp_path / "media" / "cdrom", tmp_path / "media" / "mounted"):
        folder.mkdir(parents=True)
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path).name == "mounted")
    found = mounted_on_linux((own, tmp_path / "run"), (tmp_path / "media", tmp_path / "mnt"))
    assert list(found) == [own / "STICK", tmp_path / "media" / "mounted"]


def test_the_own_disk_of_a_mac_is_no_stick(tmp_path: Path) -> None:
    (tmp_path / "STICK").mkdir()
    try:
        (tmp_path / "Macintosh HD").symlink_to(tmp_path)
    except OSError:
        pytest.skip("needs links that anybody may make")
    assert list(mounted_on_a_mac(tmp_path)) == [tmp_path / "STICK"]
