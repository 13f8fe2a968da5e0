from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from devtool import checks
from devtool.checks import Outcome

PYTHON = Path("python")
REPORT = '<testsuites><testsuite tests="{}" failures="{}" errors="{}" skipped="{}"/></testsuites>'


def _report(folder: Path, *counts: int) -> Path:
    path = folder / "tests.xml"
    path.write_text(REPORT.format(*counts))
    return path


def test_counts_come_from_the_report(tmp_path: Path) -> None:
    outcome = checks.count_tests(_report(tmp_path, 10, 1, 2, 3), 1, 0.0)
    assert (outcome.passed, outcome.failed, outcome.skipped) == (4, 3, 3)


@pytest.mark.parametrize("status", [-6, -11, 1, 3, 134])
def test_an_abort_after_the_last_test_is_a_failure(tmp_path: Path, status: int) -> None:
    outcome = checks.count_tests(_report(tmp_path, 10, 0, 0, 0), status, 0.0)
    assert outcome.failed == 1
    assert "every test passed" in outcome.note


def test_no_report_is_a_failure(tmp_path: Path) -> None:
    outcome = checks.count_tests(tmp_path / "none.xml", -9, 0.0)
    assert (outcome.passed, outcome.failed) == (0, 1)
    assert "signal 9" in outcome.note


@pytest.mark.parametrize("skipped", [0, 5])
def test_a_run_without_any_test_is_a_failure(tmp_path: Path, skipped: int) -> None:
    assert checks.count_tests(_report(tmp_path, skipped, 0, 0, skipped), 0, 0.0).failed == 1


def test_the_last_line_is_the_plain_one() -> None:
    parts = [
        Outcome("lint", 1, 0, 0, "", 1.0),
        Outcome("types", 0, 1, 0, "", 2.0),
        Outcome("tests", 7, 0, 2, "", 3.0),
    ]
    lines = checks.summary(parts)
    assert lines[-1] == "8 passed, 1 failed, 2 skipped"
    assert any("types:" in line and "FAILED" in line for line in lines)


def _run(
    folder: Path,
    statuses: dict[str, int],
    counts: tuple[int, int, int, int] = (3, 0, 0, 0),
    workers: int = 1,
) -> int:
    report = folder / "tests.xml"
    chosen = checks.all_checks(report=report, workers=workers)
    names = {check.arguments: check.name for check in chosen}

    def runner(command: Sequence[str], live: bool) -> tuple[int, str]:
        name = names[tuple(command[1:])]
        assert live == (name == "tests")
        if live:
            _report(folder, *counts)
        return statuses.get(name, 0), f"words of {name}"

    return checks.run_checks(PYTHON, chosen, runner=runner, report=report)


def test_all_well_is_status_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(tmp_path, {}) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[-1] == "7 passed, 0 failed, 0 skipped"
    assert "words of" not in said


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("name", ["lint", "format", "types", "layers", "tests"])
def test_any_part_that_fails_is_status_1_and_the_rest_still_runs(
    tmp_path: Path, name: str, workers: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tmp_path, {name: 1}, workers=workers) == 1
    said = capsys.readouterr().out
    assert "[5/5]" in said
    assert ", 1 failed, 0 skipped" in said.splitlines()[-1]
    assert (f"words of {name}" in said) == (name != "tests")


def test_types_are_looked_at_while_the_tests_run(tmp_path: Path) -> None:
    report = tmp_path / "tests.xml"
    chosen = checks.all_checks(report=report, workers=2)
    tests_run = Event()

    def runner(command: Sequence[str], live: bool) -> tuple[int, str]:
        if live:
            tests_run.set()
            _report(tmp_path, 3, 0, 0, 0)
        elif "mypy" in command:
            return int(not tests_run.wait(30)), ""
        return 0, ""

    assert checks.run_checks(PYTHON, chosen, runner=runner, report=report) == 0


def test_a_report_left_from_before_is_not_counted(tmp_path: Path) -> None:
    report = _report(tmp_path, 50, 0, 0, 0)
    tests = [check for check in checks.all_checks(report=report, workers=1) if check.name == "tests"]
    assert checks.run_checks(PYTHON, tests, runner=lambda _command, _live: (0, ""), report=report) == 1


def test_tests_run_side_by_side_only_with_more_than_one_core() -> None:
    assert "-n" not in checks.all_checks(workers=1)[-1].arguments
    assert checks.all_checks(workers=2)[-1].arguments[2:4] == ("-n", "2")
