"""Keep a Java engine in a process of its own, and ask it one thing after the other.

Java changes signal handling and takes its time to die, and a test run must not be able to catch either. One
process answers many questions: a line of JSON for each.
"""

import json
import subprocess
import sys
import threading
from collections import deque
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

ANSWER_SECONDS = 120.0


class EngineError(RuntimeError):
    """Say that an engine could not judge a file, which is not the same as the file failing."""


def missing_of(needed: tuple[str, ...]) -> tuple[str, ...]:
    """Return the packages of those an engine needs that are not installed here."""
    return tuple(name for name in needed if find_spec(name) is None)


class Engine:
    """Ask one engine process, started at the first question."""

    def __init__(self, program: Path, error: type[EngineError]) -> None:
        self._program = program
        self._error = error
        self._process: subprocess.Popen[str] | None = None
        self._last_words: deque[str] = deque(maxlen=40)

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

    def ask(self, question: dict[str, str]) -> dict[str, Any]:
        """Return the answer to one question; an engine that stops or hangs is an error."""
        process = self._running()
        if process.stdin is None or process.stdout is None:
            raise self._error("the engine has no pipes")
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
            raise self._error("the engine stopped; its last words: " + " | ".join(self._last_words))
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(
                [sys.executable, "-I", str(self._program)],
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
