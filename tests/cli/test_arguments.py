import argparse

import pytest

from pcplanner.cli.arguments import INPUT, parse


def parsed(*words: str) -> argparse.Namespace:
    asked = parse(words)
    assert isinstance(asked, argparse.Namespace)
    return asked


def test_nothing_means_the_window() -> None:
    assert parsed().command == "open"
    assert not parsed().practice


@pytest.mark.parametrize("words", [("--practice", "people"), ("people", "--practice")])
def test_practice_may_stand_before_or_after_the_command(words: tuple[str, ...]) -> None:
    assert parsed(*words).practice


def test_a_slip_is_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(["screens", "--scale", "110", "--out", "x"]) == INPUT
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
