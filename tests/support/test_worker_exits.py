import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ABORTS_AT_EXIT = """
import atexit, os
def test_passes_and_then_the_process_aborts():
    atexit.register(os._exit, 134)
"""
ENDS_WELL = "def test_passes(): pass\n"


@pytest.mark.parametrize(("source", "expected"), [(ABORTS_AT_EXIT, 3), (ENDS_WELL, 0)])
def test_an_abort_at_exit_is_seen_through_workers(tmp_path: Path, source: str, expected: int) -> None:
    (tmp_path / "test_it.py").write_text(source)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "1", "-p", "no:pytestqt", "-p", "no:randomly"]
    done = subprocess.run(
        [*command, "-p", "tests.support.worker_exits", f"--rootdir={tmp_path}", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
    assert done.returncode == expected
    assert ("exit status 134" in done.stdout) == bool(expected)
