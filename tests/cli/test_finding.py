import io
import json
import sys
from pathlib import Path

import pytest

from pcplanner.__main__ import main


def run(tmp_path: Path, *words: str) -> int:
    return main(["--folder", str(tmp_path), "symbols", *words])


def test_search_lists_the_best_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "search", "bus", "stop") == 0
    first = capsys.readouterr().out.splitlines()[0].split("  ")
    assert first[:3] == ["bus-stop", "builtin", "bus stop"]
    assert 0 < float(first[3]) <= 1


def test_search_speaks_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "search", "mother", "--json", "--limit", "2") == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 2
    assert found[0].keys() == {"id", "pack", "label", "score"}
    assert found[0]["id"] == "mum"


def test_nothing_found_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "search", "xyzzy") == 0
    assert capsys.readouterr().out == "There is no picture for this.\n"
    assert run(tmp_path, "search", "xyzzy", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_suggest_answers_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "suggest", "I like swimming", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["text"] == "I like swimming"
    assert told["suggestions"][0]["id"] == "swim"
    assert run(tmp_path, "suggest", "I like swimming") == 0
    assert capsys.readouterr().out.startswith("swim  builtin  swim  ")


def test_suggest_answers_each_line_that_comes_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "I like swimming.\r\n\nxyzzy\nCafé\n".encode() + b"\xff\xfe dog"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert run(tmp_path, "suggest", "--json") == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["text"] for each in told[:4]] == ["I like swimming.", "", "xyzzy", "Café"]
    assert [bool(each["suggestions"]) for each in told] == [True, False, False, True, True]
