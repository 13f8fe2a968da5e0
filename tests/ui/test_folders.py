from pathlib import Path

import pytest

from pcplanner.ui.folders import documents_folder, downloads_folder, pictures_folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


def test_a_dialog_begins_at_home_where_the_usual_folder_is_missing(home: Path) -> None:
    assert {documents_folder(), pictures_folder(), downloads_folder()} == {home}


def test_a_dialog_begins_in_the_usual_folder_where_it_is_there(home: Path) -> None:
    for name in ("Documents", "Pictures", "Downloads"):
        (home / name).mkdir()
    assert documents_folder() == home / "Documents"
    assert pictures_folder() == home / "Pictures"
    assert downloads_folder() == home / "Downloads"
