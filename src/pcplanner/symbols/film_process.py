"""Talk to the process that opens films: one for each film, ended when it is silent for too long."""

import json
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pcplanner.symbols.film_limits import LARGEST_FILE_BYTES
from pcplanner.symbols.film_problems import CannotOpenFilms

CHILD_COMMAND = (sys.executable, "-P", "-m", "pcplanner.symbols.film_child")
_PACKAGE_HOME = Path(__file__).resolve().parents[2]
# What Python needs to find itself and its packages, and nothing else of what this computer is told.
_KEPT = (
    *("PATH", "HOME", "USERPROFILE", "APPDATA", "SYSTEMROOT", "LANG", "LC_ALL"),
    *("PYTHONHOME", "PYTHONUSERBASE", "PYTHONPLATLIBDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
)
_LONGEST_LINE = 4096
_PIPE_BYTES = 1 << 20
# Making a long film anew on a slow computer takes its time; more than this is no film.
_LONGEST_ANSWER_S = 3600.0


class FilmProcessEnded(Exception):
    """The process ended, was ended for being silent too long, or answered nonsense."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the process said, and the bytes that came with it."""

    note: dict[str, Any]
    data: bytes

    @property
    def trouble(self) -> str:
        """Return why there is none, as the key of a sentence; empty when there is one."""
        return str(self.note.get("trouble", ""))

    def number(self, name: str, least: int, most: int) -> int:
        """Return a number that was said; one that cannot be is as good as no answer."""
        value = self.note.get(name)
        if not isinstance(value, int) or not least <= value <= most:
            raise FilmProcessEnded(f"it said {name}: {value!r}"[:80])
        return value


class FilmProcess:
    """Run one process; requests go from one thread at a time, and ``end`` from any.

    Raises ``CannotOpenFilms`` where it cannot be started, and else ``FilmProcessEnded``.
    """

    def __init__(self, *, silence_s: float = 20.0, command: tuple[str, ...] = CHILD_COMMAND) -> None:
        self._silence_s = silence_s
        try:
            self._child = _start(command)
        except OSError as error:
            raise CannotOpenFilms from error
        # Also when nobody ends it, and when the program goes away.
        self._ending = weakref.finalize(self, _end, self._child)
        self._is_ready = False

    @property
    def pid(self) -> int:
        """Return the number of the process."""
        return self._child.pid

    def end(self) -> None:
        """End it; an answer that is waited for fails at once."""
        # Its pipes may be in use on another thread, which closes them by calling ``close``.
        self._child.kill()

    def close(self) -> None:
        """End it and let its pipes go."""
        self._ending()

    def ask(self, request: dict[str, Any], film: Sequence[bytes] = ()) -> Answer:
        """Send a request, with a film in pieces, and return its answer."""
        self.send(request, film)
        return self.answer()

    def send(self, request: dict[str, Any], film: Sequence[bytes] = ()) -> None:
        """Send a request; its answer has to be fetched."""
        self._wait_until_ready()
        line = json.dumps({**request, "size": sum(map(len, film))}).encode() + b"\n"
        watch = self._watched()
        try:
            for part in (line, *film):
                _pipe(self._child.stdin).write(part)
            _pipe(self._child.stdin).flush()
        except (OSError, ValueError) as error:
            raise FilmProcessEnded("it does not listen") from error
        finally:
            watch.cancel()

    def answer(self) -> Answer:
        """Return the next answer, as soon as it is there."""
        end_s = time.monotonic() + _LONGEST_ANSWER_S
        while time.monotonic() < end_s:
            found = self._read()
            if not found.note.get("is_working"):
                return found
        raise FilmProcessEnded("it did not come to an end")

    def _wait_until_ready(self) -> None:
        if self._is_ready:
            return
        try:
            self._is_ready = bool(self._read().note.get("is_ready"))
        except FilmProcessEnded as ended:
            raise CannotOpenFilms from ended
        if not self._is_ready:
            raise CannotOpenFilms

    def _read(self) -> Answer:
        pipe, watch = _pipe(self._child.stdout), self._watched()
        try:
            note = json.loads(pipe.readline(_LONGEST_LINE))
            size = int(note.get("size", 0))
            if not 0 <= size <= LARGEST_FILE_BYTES:
                raise FilmProcessEnded("it said too much")
            data = pipe.read(size) if size else b""
        except (OSError, ValueError, AttributeError, TypeError) as error:
            raise FilmProcessEnded("it did not answer") from error
        finally:
            watch.cancel()
        if len(data) != size:
            raise FilmProcessEnded("it stopped half way")
        return Answer(note, data)

    def _watched(self) -> threading.Timer:
        """Return a watch that ends the process when it is silent too long, which ends the waiting too."""
        watch = threading.Timer(self._silence_s, self._child.kill)
        watch.daemon = True
        watch.start()
        return watch


def _start(command: tuple[str, ...]) -> "subprocess.Popen[bytes]":
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    # The child finds the package where this one was found, and nothing in the folder the user stands in.
    own = [] if _PACKAGE_HOME.name in {"site-packages", "dist-packages"} else [str(_PACKAGE_HOME)]
    paths = [*own, os.environ.get("PYTHONPATH", "")]
    environment["PYTHONPATH"] = os.pathsep.join(part for part in paths if part)
    # So that a limit of its memory means the same on every computer with glibc.
    environment["MALLOC_ARENA_MAX"] = "2"
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        pipesize=_PIPE_BYTES,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _pipe(pipe: Any) -> Any:
    if pipe is None or pipe.closed:
        raise FilmProcessEnded("it has no pipes")
    return pipe


def _end(child: "subprocess.Popen[bytes]") -> None:
    child.kill()
    for pipe in (child.stdin, child.stdout):
        try:
            if pipe is not None:
                pipe.close()
        except OSError:
            # Its other end is gone, with bytes still waiting to go into it.
            continue
    child.wait()
