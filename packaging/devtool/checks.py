"""Run every check, the slow ones at the same time, show that something happens, and count honestly."""

import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from devtool.steps import ROOT, clean_environment, say

CODE = ("src", "tests", "packaging")
CONCISE = ("--output-format", "concise")
LAYERS = "from importlinter.cli import lint_imports_command as run; run()"
TESTS = "tests"
REPORT = ROOT / "build" / "tests.xml"
_COUNTED = ("tests", "failures", "errors", "skipped")
TOO_LONG_S = 45 * 60


@dataclass(frozen=True)
class Check:
    """Name one part, and say what our Python has to be called with to run it.

    One that is slow and uses one core only can run ``beside_tests``, which keep every core busy to the end.
    """

    name: str
    meaning: str
    arguments: tuple[str, ...]
    beside_tests: bool = False


@dataclass(frozen=True)
class Outcome:
    """Hold what one part came to; a part that is not the tests counts as one."""

    name: str
    passed: int
    failed: int
    skipped: int
    note: str
    seconds: float


def all_checks(report: Path = REPORT, workers: int | None = None) -> tuple[Check, ...]:
    """Return the parts, quick ones first."""
    if workers is None:
        workers = min(os.cpu_count() or 1, 4)
    # A worker that has nothing left takes tests over from the other, so that both end together.
    side_by_side = ("-n", str(workers), "--dist", "worksteal") if workers > 1 else ()
    return (
        Check("lint", "mistakes and habits (ruff)", ("-m", "ruff", "check", *CONCISE, *CODE)),
        Check(
            "format", "layout of the code (ruff format)", ("-m", "ruff", "format", "--check", *CONCISE, *CODE)
        ),
        Check("types", "types (mypy --strict)", ("-m", "mypy", "--strict"), workers > 1),
        Check("layers", "who may import whom (import-linter)", ("-c", LAYERS), workers > 1),
        Check(
            TESTS,
            "the tests (pytest)",
            ("-m", "pytest", *side_by_side, "-o", "faulthandler_timeout=240", f"--junit-xml={report}"),
        ),
    )


def ending(status: int) -> str:
    """Say in words how a program ended."""
    if status < 0:
        return f"was killed by signal {-status}"
    return f"ended with exit status {status}"


def count_tests(report: Path, status: int, seconds: float) -> Outcome:
    """Return the counts in pytest's own report, and one failure more when the program itself went wrong."""
    try:
        suites = ET.parse(report).getroot().iter("testsuite")
        rows = [{key: int(suite.get(key, "0")) for key in _COUNTED} for suite in suites]
    except (OSError, ET.ParseError, ValueError):
        return Outcome(TESTS, 0, 1, 0, f"no report was written; pytest {ending(status)}", seconds)
    total = {key: sum(row[key] for row in rows) for key in _COUNTED}
    failed = total["failures"] + total["errors"]
    passed = max(0, total["tests"] - failed - total["skipped"])
    note = ""
    if passed + failed == 0:
        failed, note = 1, "no test ran"
    elif status != 0 and failed == 0:
        failed, note = 1, f"every test passed, but then pytest {ending(status)}"
    elif status == 0 and failed:
        note = "pytest said all is well, its report does not"
    return Outcome(TESTS, passed, failed, total["skipped"], note, seconds)


def summary(outcomes: Sequence[Outcome]) -> list[str]:
    """Return a line for each part and the plain line that counts them all."""
    lines = ["", "Summary"]
    for part in outcomes:
        if part.name == TESTS:
            what = f"{part.passed} passed, {part.failed} failed, {part.skipped} skipped"
        else:
            what = "FAILED" if part.failed else "ok"
        note = f" ({part.note})" if part.note else ""
        lines.append(f"  {part.name + ':':<8} {what}{note}, {part.seconds:.0f} s")
    passed, failed, skipped = (
        sum(getattr(part, key) for part in outcomes) for key in ("passed", "failed", "skipped")
    )
    return [*lines, "", f"{passed} passed, {failed} failed, {skipped} skipped"]


Runner = Callable[[Sequence[str], bool], tuple[int, str]]


def run_program(command: Sequence[str], live: bool) -> tuple[int, str]:
    """Run one part and return its exit status, with what it said unless that is shown live."""
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            stdout=None if live else subprocess.PIPE,
            stderr=None if live else subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=TOO_LONG_S,
        )
    except subprocess.TimeoutExpired:
        return 124, f"It was stopped after {TOO_LONG_S // 60} minutes."
    return done.returncode, done.stdout or ""


def run_checks(
    python: Path,
    chosen: Sequence[Check],
    more: Sequence[str] = (),
    runner: Runner = run_program,
    report: Path = REPORT,
) -> int:
    """Run the chosen parts, print the summary, and return 0 only when every one of them passed."""
    has_tests = any(check.name == TESTS for check in chosen)

    def run(check: Check) -> tuple[Outcome, str]:
        is_tests = check.name == TESTS
        return _run(check, [str(python), *check.arguments, *(more if is_tests else ())], runner, report)

    results: list[Future[tuple[Outcome, str]]] = []
    with ThreadPoolExecutor(1) as beside:
        for number, check in enumerate(chosen, start=1):
            is_beside = has_tests and check.beside_tests
            say(f"[{number}/{len(chosen)}] {check.meaning}{', beside the tests' if is_beside else ''}")
            if is_beside:
                results.append(beside.submit(run, check))
            else:
                results.append(Future())
                results[-1].set_result(run(check))
                _tell(*results[-1].result())
    outcomes = [result.result()[0] for result in results]
    for check, result in zip(chosen, results, strict=True):
        if has_tests and check.beside_tests:
            say(f"{check.meaning}, which ran beside the tests")
            _tell(*result.result())
    for line in summary(outcomes):
        say(line)
    sys.stdout.flush()
    return 1 if any(part.failed for part in outcomes) else 0


def _run(check: Check, command: Sequence[str], runner: Runner, report: Path) -> tuple[Outcome, str]:
    """Run one part; return what it came to, with its words where it failed and nobody has seen them."""
    began = time.monotonic()
    is_tests = check.name == TESTS
    if is_tests:
        report.parent.mkdir(parents=True, exist_ok=True)
        report.unlink(missing_ok=True)
    status, said = runner(command, is_tests)
    seconds = time.monotonic() - began
    if is_tests:
        return count_tests(report, status, seconds), ""
    note = ending(status) if status else ""
    outcome = Outcome(check.name, int(status == 0), int(status != 0), 0, note, seconds)
    return outcome, said.rstrip() if status else ""


def _tell(outcome: Outcome, words: str) -> None:
    if words:
        say(words)
    say(f"      {'FAILED' if outcome.failed else 'ok'}, {outcome.seconds:.0f} s")
