"""Easy reading on the command line: words for people, JSON for programs, plain errors."""

import io
import json
import sys
from pathlib import Path

import pytest

from pcplanner.__main__ import main
from pcplanner.cli.easy_read import LARGEST_FILE_BYTES


def test_json_tells_each_finding_and_the_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("I like tea.\nWe utilise it.\n", encoding="utf-8")
    assert main(["easyread", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    (finding,) = told["findings"]
    assert set(finding) == {"rule", "line", "text", "why", "instead"}
    assert [finding[x] for x in ("rule", "line", "text", "instead")] == ["ER-08", 2, "utilise", "use"]
    assert (told["figures"]["sentences"], told["figures"]["formula"]) == (2, "Flesch-Kincaid")


def test_words_for_people_say_where_and_what_to_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("Robin likes tea.\n", encoding="utf-8-sig")
    assert main(["easyread", str(file), "--person", "Robin"]) == 0
    said = capsys.readouterr().out
    assert "Line 1, ER-07, “Robin likes”" in said
    assert "Use “I like”" in said


def test_what_comes_in_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"I like tea.")))
    assert main(["easyread", "-"]) == 0
    assert "I found nothing to look at again." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe\x00k", "not plain text"),
        (b"a\0b", "not plain text"),
        (b"a" * (LARGEST_FILE_BYTES + 1), "too large"),
        (None, "cannot open “plan.txt”"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes | None, words: str
) -> None:
    file = tmp_path / "plan.txt"
    if data is not None:
        file.write_bytes(data)
    assert main(["easyread", str(file)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert words in told.err


def test_the_help_says_what_the_status_means(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["easyread", "--help"]) == 0
    assert "status is 0 when I can read it" in " ".join(capsys.readouterr().out.split())
