"""Open the real program on a screen of its own, and find in it what a screen reader finds."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pcplanner

NAME = "pcplanner"
_PATIENCE_S, _END_S, _PAUSE_S = 60.0, 5.0, 0.02
_PYTHON = "/usr/bin/python3"
_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_PROGRAMS = ("Xvfb", "dbus-run-session", "xdotool")

Found = TypeVar("Found")


def what_is_missing() -> str:
    """Return in words what this machine lacks for a screen reader, or nothing."""
    if not sys.platform.startswith("linux"):
        return "the accessibility bus is only on Linux"
    lacking = [x for x in _PROGRAMS if shutil.which(x) is None]
    if not _LAUNCHER.exists():
        lacking.append("at-spi2-core")
    asked = [_PYTHON, "-c", _BINDINGS]
    if not Path(_PYTHON).exists() or subprocess.run(asked, capture_output=True, check=False).returncode:
        lacking.append("python3-gi with gir1.2-atspi-2.0")
    return f"not installed: {', '.join(lacking)}" if lacking else ""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing as a screen reader is told of it.

    ``number`` is its place in the order it is gone through, ``depth`` how deep it lies in others.
    """

    number: int
    depth: int
    role: str
    name: str
    about: str
    states: frozenset[str]
    actions: tuple[str, ...]


class GoneError(Exception):
    """What was looked at was taken away meanwhile."""


class ScreenReader:
    """Run the program and an ear on a screen and a bus of their own; ``close`` ends all of them.

    ``folder`` is where the program keeps its files.
    """

    def __init__(self, folder: Path) -> None:
        self._all = ExitStack()
        try:
            self._log = self._all.enter_context((folder / "log.txt").open("w+", encoding="utf-8"))
            self._around = _surroundings(self._start_screen())
            # The bus begins with the ear, and the program joins it by its address.
            ear = ["dbus-run-session", "--", _PYTHON, str(Path(__file__).with_name("atspi_ear.py"))]
            self._ear = self._start(ear, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            self._around["DBUS_SESSION_BUS_ADDRESS"] = self._ask("address")
            program = [sys.executable, "-m", "pcplanner", "--practice", "--folder", str(folder / "library")]
            self._program = self._start(program)
        except BaseException:
            self._all.close()
            raise

    def close(self) -> None:
        """End the program, the ear, the bus and the screen."""
        self._all.close()

    def log(self) -> str:
        """Return what all of them wrote."""
        self._log.seek(0)
        return self._log.read()

    def showing(self) -> tuple[Told, ...]:
        """Return everything the program shows now, in the order it is gone through."""
        return tuple(
            Told(n, x["depth"], x["role"], x["name"], x["about"], frozenset(x["states"]), tuple(x["actions"]))
            for n, x in enumerate(self._ask("showing", NAME))
        )

    def heard(self) -> list[str]:
        """Return everything that was announced so far."""
        heard: list[str] = self._ask("heard")
        return heard

    def wait(self, find: Callable[[tuple[Told, ...]], Found | None], what: str) -> Found:
        """Look until something is found; fail in plain words when it never is."""
        end, shown = time.monotonic() + _PATIENCE_S, tuple[Told, ...]()
        while time.monotonic() < end:
            assert self._program.poll() is None, f"the program ended: {self.log()}"
            try:
                shown = self.showing()
            except GoneError:
                continue
            found = find(shown)
            if found:
                return found
            time.sleep(_PAUSE_S)
        names = [f"{x.role} {x.name!r}" for x in shown if x.name]
        raise AssertionError(f"waited for {what}; shown: {names}; heard: {self.heard()}; log: {self.log()}")

    def wait_heard(self, words: str) -> None:
        """Wait until something with these words was announced."""
        self.wait(lambda _: any(words in x for x in self.heard()), f"to be told: {words}")

    def press(self, name: str) -> Told:
        """Find what begins with a name and do the first action it offers; return what it was."""

        def pressed(shown: tuple[Told, ...]) -> Told | None:
            found = next((x for x in shown if x.actions and x.name.startswith(name)), None)
            # It may be taken away before it is pressed: then it is looked for again.
            return found if found and self._ask("act", found.number, found.actions[0]) else None

        return self.wait(pressed, f"something to press: {name}")

    def take_keyboard(self) -> None:
        """Give the keyboard to the window, which on a screen without a desktop nobody else does."""
        self._hand("search", "--sync", "--onlyvisible", "--name", NAME, "windowfocus")

    def key(self, key: str) -> None:
        """Press a key, as the hand of somebody does."""
        self._hand("key", key)

    def _hand(self, *words: str) -> None:
        command = ["xdotool", *words]
        subprocess.run(
            command, env=self._around, stdout=self._log, stderr=self._log, check=True, timeout=_PATIENCE_S
        )

    def _ask(self, verb: str, *words: object) -> Any:
        asks, answers = self._ear.stdin, self._ear.stdout
        assert asks is not None
        assert answers is not None
        asks.write(json.dumps({"verb": verb, "with": words}) + "\n")
        asks.flush()
        # The programs of the bus write on the same output.
        line = next((x for x in answers if x.startswith("{")), "")
        assert line, f"the ear ended: {self.log()}"
        said = json.loads(line)
        if "trouble" in said:
            raise GoneError(said["trouble"])
        return said["answer"]

    def _start_screen(self) -> str:
        """Start a screen with any free number, and return its name."""
        read, write = os.pipe()
        with os.fdopen(read) as told:
            command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
            self._around = dict(os.environ)
            try:
                self._start(command, pass_fds=(write,))
            finally:
                os.close(write)
            number = told.readline().strip()
        assert number, f"no screen: {self.log()}"
        return f":{number}"

    def _start(
        self,
        command: list[str],
        *,
        stdin: int = subprocess.DEVNULL,
        stdout: int | None = None,
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            command,
            env=self._around,
            stdin=stdin,
            stdout=self._log if stdout is None else stdout,
            stderr=self._log,
            text=True,
            pass_fds=pass_fds,
            start_new_session=True,
        )
        self._all.callback(_end, started)
        return started


def _surroundings(screen: str) -> dict[str, str]:
    """Return what the programs find round them: this screen, and our code wherever it lies."""
    code: Mapping[str, str] = {"PYTHONPATH": str(Path(pcplanner.__file__).parents[1])}
    switched_on = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    return {**os.environ, **code, **switched_on, "DISPLAY": screen}


def _end(started: subprocess.Popen[str]) -> None:
    """End a program with everything it started."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(started.pid, how)
            started.wait(_END_S)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            continue
    for pipe in (started.stdin, started.stdout):
        if pipe is not None:
            pipe.close()
