from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import SQUARE, make_zip

from pcplanner.__main__ import main
from pcplanner.services.packs import PackService
from pcplanner.services.places import places_under


def run(home: Path, *words: str) -> int:
    return main(["--folder", str(home), "symbols", *words])


def test_a_pack_is_added_listed_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = make_zip(tmp_path / "Kettles.zip", {"a.svg": SQUARE, "b.svg": "<svg"})
    assert run(tmp_path, "install", str(path), "--name", "My kettles") == 0
    said = capsys.readouterr()
    assert "Added 1 pictures from My kettles. Its id is my-kettles." in said.out
    assert "b.svg" in said.err
    assert run(tmp_path, "packs") == 0
    assert [line.split("  ")[0] for line in capsys.readouterr().out.splitlines()] == ["builtin", "my-kettles"]
    assert run(tmp_path, "remove", "my-kettles") == 0
    assert run(tmp_path, "remove", "my-kettles") == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_what_is_no_pack_is_said_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "install", str(tmp_path / "none.zip")) == 1
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert len(said.splitlines()) == 1


def test_whose_pictures_they_are_is_said_with_the_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = make_zip(tmp_path / "Photos.zip", {"a.svg": SQUARE})
    assert run(tmp_path, "install", str(path), "--credit", "Pat Oak", "--licence", "bought in 2026") == 0
    assert "Its licence is bought in 2026." in capsys.readouterr().out
    card = PackService(places_under(tmp_path)).cards()[-1]
    assert card.credit == "Photos, Pat Oak, bought in 2026"


def test_a_pack_that_was_removed_leaves_nothing_behind(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "Photos.zip", {"a.svg": SQUARE})
    run(tmp_path, "install", str(path))
    assert run(tmp_path, "remove", "photos") == 0
    assert list(places_under(tmp_path).packs.iterdir()) == []
