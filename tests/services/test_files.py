import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from PIL import Image

from pcplanner.domain.errors import InputError
from pcplanner.services.file_listing import PlaceGone
from pcplanner.services.files import FileService, LastPlace, NoRoom

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def files() -> FileService:
    return FileService()


def test_a_new_file_gets_its_ending_and_a_place_of_its_own(files: FileService, tmp_path: Path) -> None:
    assert files.place_for(tmp_path, "My plan", ".pdf").path == tmp_path / "My plan.pdf"
    (tmp_path / "My plan.pdf").write_text("old")
    (tmp_path / "My plan 2.pdf").write_text("older")
    new = files.place_for(tmp_path, "My plan", ".pdf")
    assert (new.path, new.free) == (tmp_path / "My plan.pdf", tmp_path / "My plan 3.pdf")


def test_a_name_of_nothing_is_refused(files: FileService, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        files.place_for(tmp_path, " / ", ".pdf")


def test_no_room_no_right_and_no_stick_are_told_before_anything_is_written(
    files: FileService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(PlaceGone):
        files.place_for(tmp_path / "stick", "My plan", ".pdf")
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: Usage(10, 10, 0))
        with pytest.raises(NoRoom):
            files.place_for(tmp_path, "My plan", ".pdf")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(NoRoom):
        files.make_folder(tmp_path, "Plans")
    assert not list(tmp_path.iterdir())


def test_a_new_folder_is_made_once(files: FileService, tmp_path: Path) -> None:
    assert files.free_folder_name(tmp_path, "New folder") == "New folder"
    made = files.make_folder(tmp_path, "New folder")
    assert made.is_dir()
    assert files.free_folder_name(tmp_path, "New folder") == "New folder 2"
    assert files.make_folder(tmp_path, "New folder") == made
    (tmp_path / "file").write_text("")
    with pytest.raises(NoRoom):
        files.make_folder(tmp_path, "file")


def test_a_photo_is_made_small_and_what_is_none_gives_no_picture(files: FileService, tmp_path: Path) -> None:
    Image.new("RGB", (4000, 3000), (9, 90, 200)).save(tmp_path / "big.jpg")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG and then nothing")
    small = files.small_picture(tmp_path / "big.jpg")
    assert small is not None
    assert len(small.data) < 20_000
    assert files.small_picture(tmp_path / "broken.png") is None
    assert files.small_picture(tmp_path / "gone.png") is None


def test_the_last_place_of_a_job_is_kept_while_it_is_there(files: FileService, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    files.remember("open", LastPlace(stick, is_by_name=True))
    assert files.last_place("open") == LastPlace(stick, is_by_name=True)
    assert files.last_place("save") is None
    stick.rmdir()
    assert files.last_place("open") is None
