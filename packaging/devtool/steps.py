"""Say what is being done, in plain words, and run other programs with the long story kept in a file."""

import locale
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LOG = ROOT / "build" / "setup.log"
ENVIRONMENT_AT_FAULT = 2


class StopError(Exception):
    """End the command with one plain sentence and an exit status."""

    def __init__(self, sentence: str, status: int = ENVIRONMENT_AT_FAULT) -> None:
        super().__init__(sentence)
        self.status = status


def say(words: str = "") -> None:
    """Print a line at once, also when nobody watches a terminal."""
    print(words, flush=True)


def prepare_output() -> None:
    """Make sure that no letter can stop the program, whatever the terminal can show."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace", line_buffering=True)


def clean_environment() -> dict[str, str]:
    """Return the environment for our own Python, without settings that would point it elsewhere.

    pip links to the checkout with a file that holds its path in UTF-8, and Python 3.11 reads that file in the
    locale's letters. A path with letters outside English then stops Python in a plain C locale, and is
    misread on Windows: so the locale is made a UTF-8 one, and the path is also given directly. Compiled code
    is kept, because the voice is a program of its own, and would be compiled anew each time it starts.
    """
    left_out = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "VIRTUAL_ENV"}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    kept["PYTHONPATH"] = str(ROOT / "src")
    if os.name == "posix" and locale.getencoding().lower() not in {"utf-8", "utf8"}:
        kept["LC_ALL"] = "C.UTF-8"
    return kept


def run_logged(
    command: Sequence[str | Path],
    *,
    cwd: Path = ROOT,
    on_line: Callable[[str], None] | None = None,
    log: Path = LOG,
) -> int:
    """Run a program with no input, add all it says to the log, and return its exit status."""
    log.parent.mkdir(parents=True, exist_ok=True)
    words = [str(word) for word in command]
    with log.open("a", encoding="utf-8", errors="replace") as story:
        story.write(f"\n$ {' '.join(words)}\n")
        story.flush()
        try:
            program = subprocess.Popen(
                words,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                env=clean_environment(),
                cwd=cwd,
            )
        except OSError as error:
            story.write(f"{error}\n")
            return 127
        with program:
            for line in program.stdout or ():
                story.write(line)
                if on_line is not None:
                    on_line(line.rstrip())
        story.write(f"(exit status {program.returncode})\n")
    return program.returncode
