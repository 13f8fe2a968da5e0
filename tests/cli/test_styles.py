"""Styles on the command line: listed, and checked with one plain sentence for each slip."""

from pathlib import Path

import pytest

from pcplanner.__main__ import main
from pcplanner.services.places import places_under

GOOD = """
id = "mine"
name = "My way"
about = "This is how we plan."
credit = "Made by us."
symbol = "plan"
[[chapter]]
id = "now"
kind = "lines"
title = "Now"
prompt = "What is it like now?"
help = "Ask and wait."
symbol = "me"
"""


def run(home: Path, *words: str) -> int:
    return main(["--folder", str(home), "styles", *words])


def test_every_style_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "list") == 0
    listed = [line.split("  ") for line in capsys.readouterr().out.splitlines()]
    assert ["path", "10", "PATH"] in listed


def test_the_styles_that_come_with_the_program_are_fine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "check") == 0
    said = capsys.readouterr().out
    assert "Wrong" not in said
    assert "Tip" not in said


def test_a_style_of_ones_own_is_checked_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = places_under(tmp_path).styles
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text(GOOD, encoding="utf-8")
    assert run(tmp_path, "check") == 0
    assert run(tmp_path, "list") == 0
    assert "My way" in capsys.readouterr().out
    (folder / "mine.toml").write_text(GOOD.replace('"lines"', '"poem"'), encoding="utf-8")
    assert run(tmp_path, "check") == 1
    said = capsys.readouterr()
    assert "Wrong in mine.toml. Chapter 1:" in said.out
    assert said.err == "We cannot use mine.toml.\n"


def test_words_that_could_be_easier_are_a_tip_and_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "hard.toml"
    path.write_text(GOOD.replace("Ask and wait.", "Views are elicited; wait."), encoding="utf-8")
    assert run(tmp_path, "check", str(path)) == 0
    assert "Tip for hard.toml." in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"id = 3", b"[[chapter"])
def test_what_is_no_style_is_said_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(content)
    assert run(tmp_path, "check", str(path)) == 1
    said = capsys.readouterr()
    assert "Wrong in bad.toml." in said.out
    assert len(said.err.splitlines()) == 1
