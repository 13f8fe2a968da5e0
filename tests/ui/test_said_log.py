"""What is said can be written down, in the practice library only."""

import argparse
from pathlib import Path

import pytest

from pcplanner import app
from pcplanner.cli.arguments import INPUT, parse
from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.ui.context import Context
from pcplanner.ui.said_log import log_what_is_said


def test_all_that_is_said_is_written_in_order(context: Context, tmp_path: Path) -> None:
    log = tmp_path / "said.log"
    log_what_is_said(context.speaking, log)
    context.speaking.hear(("One thing.", "Another\nthing."))
    context.speaking.cue("Next", lambda: None)
    said = [line.split(" ", 1)[1] for line in log.read_text("utf-8").splitlines()]
    assert said == ["One thing.", "Another thing.", "Next"]


def test_a_place_that_cannot_be_written_is_told_plainly(context: Context, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentTrouble):
        log_what_is_said(context.speaking, tmp_path / "nowhere" / "said.log")


def test_a_real_library_is_never_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "require_display", lambda: None)
    log = tmp_path / "said.log"
    asked = parse(["--folder", str(tmp_path), "--log-speech", str(log)])
    assert isinstance(asked, argparse.Namespace)
    assert app.run(asked) == INPUT
    assert "--practice" in capsys.readouterr().err
    assert not log.exists()
