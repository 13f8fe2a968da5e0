"""The kit draws the same pack every time, and the files that come with the program are that pack."""

import json
from pathlib import Path

import pytest

from pcplanner.domain.assets import asset_path
from pcplanner.symbols.kit.__main__ import main
from pcplanner.symbols.kit.pack import GROUPS, all_words, index, write_pack

VOCABULARY = Path(__file__).with_name("vocabulary.txt")

PAGES_USE = {
    "me",
    "family",
    "friend",
    "neighbour",
    "support-worker",
    "something-else",
    "circle-of-support",
    "dream",
    "goal",
    "small-step",
    "first-step",
    "path",
    "star",
    "in-the-way",
    "way-round",
    "promise",
    "important-to-me",
    "what-people-like-about-me",
    "best-support",
    "celebrate",
    "well-done",
    "choose",
    "plan",
    "take-home",
    "home",
    "break",
    "tea",
    "toilet",
    "quiet-room",
    "park",
    "help",
    "print",
    "add",
    "phone",
    "cook",
    "drive",
    "bus-stop",
    "cafe",
    "garden",
    "dog",
    "group",
    "yes",
    "no",
    "not-sure",
    "key",
}


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_every_picture_the_pages_use_is_there() -> None:
    assert {word.id for word in all_words()} >= PAGES_USE


def test_every_word_a_plan_is_made_of_has_a_picture() -> None:
    rows = VOCABULARY.read_text(encoding="utf-8").splitlines()
    wanted = {word for row in rows if not row.startswith("#") for word in row.split()}
    assert len(wanted) > 400
    assert wanted - {word.id for word in all_words()} == set()


def test_every_picture_has_other_words_that_find_it() -> None:
    poor = [word.id for word in all_words() if len(word.other_words) < 2]
    assert poor == []


def test_words_come_in_the_order_of_their_groups() -> None:
    places = [GROUPS.index(word.group) for word in all_words()]
    assert places == sorted(places)


def test_two_runs_write_the_same_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--out", str(tmp_path / "one")]) == 0
    assert f"{len(all_words())} symbols" in capsys.readouterr().out
    write_pack(tmp_path / "two")
    assert _contents(tmp_path / "one") == _contents(tmp_path / "two")


def test_the_packed_drawings_are_what_the_kit_draws_now() -> None:
    folder = asset_path("symbols")
    assert json.loads((folder / "index.json").read_text(encoding="utf-8")) == index()
    stale = [
        w.id for w in all_words() if (folder / "svg" / f"{w.id}.svg").read_text(encoding="utf-8") != w.svg()
    ]
    assert stale == [], "run: python -m pcplanner.symbols.kit"


def test_a_drawing_whose_word_is_gone_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "svg").mkdir()
    (tmp_path / "svg" / "old-word.svg").write_text("<svg/>", encoding="utf-8")
    write_pack(tmp_path)
    assert not (tmp_path / "svg" / "old-word.svg").exists()
