"""Run every check one after the other, show that something happens, and count honestly at the end."""

import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
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
    """Name one part, and say what our Python has to be called with to run it."""

    name: str
    meaning: str
    arguments: tuple[str, ...]


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
    side_by_side = ("-n", str(workers)) if workers > 1 else ()
    return (
        Check("lint", "mistakes and habits (ruff)", ("-m", "ruff", "check", *CONCISE, *CODE)),
        Check(
            "format", "layout of the code (ruff format)", ("-m", "ruff", "format", "--check", *CONCISE, *CODE)
        ),
        Check("types", "types (mypy --strict)", ("-m", "mypy", "--strict")),
        Check("layers", "who may import whom (import-linter)", ("-c", LAYERS)),
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
    outcomes = []
    for number, check in enumerate(chosen, start=1):
        say(f"[{number}/{len(chosen)}] {check.meaning}")
        began = time.monotonic()
        is_tests = check.name == TESTS
        if is_tests:
            report.parent.mkdir(parents=True, exist_ok=True)
            report.unlink(missing_ok=True)
        status, said = runner([str(python), *check.arguments, *(more if is_tests else ())], is_tests)
        seconds = time.monotonic() - began
        if is_tests:
            outcome = count_tests(report, status, seconds)
        else:
            note = ending(status) if status else ""
            outcome = Outcome(check.name, int(status == 0), int(status != 0), 0, note, seconds)
            if status:
                say(said.rstrip())
        outcomes.append(outcome)
        say(f"      {'FAILED' if outcome.failed else 'ok'}, {seconds:.0f} s")
    for line in summary(outcomes):
        say(line)
    sys.stdout.flush()
    return 1 if any(part.failed for part in outcomes) else 0
