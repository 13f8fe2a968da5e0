"""Make the ``.venv`` folder with everything the program needs, and leave it alone when it is already right.

A stamp inside ``.venv`` says what was installed. While an install runs the stamp says so, so that a folder
left half made is known for one, and made anew.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from devtool import system_packages
from devtool.steps import LOG, ROOT, StopError, clean_environment, run_logged, say

UNFINISHED = "unfinished"
OLDEST = (3, 11)
VENV_NEED: system_packages.Need = ("python{}.{}-venv".format(*sys.version_info), "python3-venv")
WHO_ARE_YOU = "import sys, pip; print(*sys.version_info[:3])"


@dataclass(frozen=True)
class Place:
    """Name the files of one checkout."""

    root: Path = ROOT
    log: Path = LOG

    @property
    def folder(self) -> Path:
        """Return the folder that everything is installed into."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Return the Python inside it."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        """Return the file that says what was installed."""
        return self.folder / ".dev-stamp"


def python_version(python: Path) -> tuple[int, ...] | None:
    """Return the version of a Python that starts and has pip, or None."""
    try:
        done = subprocess.run(
            [python, "-c", WHO_ARE_YOU],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=clean_environment(),
        )
        return tuple(int(part) for part in done.stdout.split()) or None
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None


def fingerprint(place: Place, version: tuple[int, ...]) -> str:
    """Return a short text that changes when an install is needed: packages, Python or place.

    Packages are linked to the checkout by its path, so a checkout that was moved is installed again.
    """
    facts = ["1", ".".join(map(str, version)), sys.platform, str(place.root)]
    listed = (place.root / "pyproject.toml").read_bytes()
    return hashlib.sha256("\n".join(facts).encode("utf-8", "surrogateescape") + listed).hexdigest()


def read_stamp(place: Place) -> str:
    """Return what the stamp says, or nothing when there is none."""
    try:
        return place.stamp.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def is_ready(stamp: str, wanted: str, extras: frozenset[str]) -> bool:
    """Tell whether a stamp covers these extras for this fingerprint."""
    try:
        said = json.loads(stamp)
        return bool(said["fingerprint"] == wanted and extras <= set(said["extras"]))
    except (ValueError, TypeError, KeyError):
        return False


def extras_to_keep(stamp: str, extras: frozenset[str]) -> frozenset[str]:
    """Return the extras to install: those asked for, and those an earlier install already had."""
    try:
        return extras | frozenset(json.loads(stamp)["extras"])
    except (ValueError, TypeError, KeyError):
        return extras


def system_needs(place: Place | None = None) -> tuple[system_packages.Need, ...]:
    """Return the system packages for making a ``.venv``: Debian keeps that part of Python in its own one."""
    is_there = (place or Place()).python.exists()
    return () if is_there or find_spec("ensurepip") is not None else (VENV_NEED,)


def ensure(extras: frozenset[str], place: Place | None = None) -> Path:
    """Return a Python that has the program and these extras installed, installing only what is missing."""
    place = place or Place()
    version = _working_version(place)
    stamp = read_stamp(place)
    if version is not None and is_ready(stamp, fingerprint(place, version), extras):
        return place.python
    if version is None:
        stamp = ""
        version = _make(place)
    wanted = extras_to_keep(stamp, extras)
    _install(place, wanted, stamp)
    said = {"fingerprint": fingerprint(place, version), "extras": sorted(wanted)}
    place.stamp.write_text(json.dumps(said), encoding="utf-8")
    return place.python


def _working_version(place: Place) -> tuple[int, ...] | None:
    """Return the version of a ``.venv`` that can be used, and remove one that cannot."""
    if not os.path.lexists(place.folder):
        return None
    version = None if read_stamp(place) == UNFINISHED else python_version(place.python)
    if version is not None and version >= OLDEST:
        return version
    say("The .venv folder here is half made or broken. I make a new one.")
    try:
        if place.folder.is_dir() and not place.folder.is_symlink():
            shutil.rmtree(place.folder)
        else:
            place.folder.unlink()
    except OSError as error:
        raise StopError(
            f"I cannot remove {place.folder} ({error.strerror}). Please remove it by hand."
        ) from error
    return None


def _make(place: Place) -> tuple[int, ...]:
    """Make an empty ``.venv`` and return the version of its Python."""
    _need_venv_module(place)
    say(f"Making the folder {place.folder} for everything Python needs.")
    status = run_logged([sys.executable, "-m", "venv", place.folder], log=place.log)
    version = python_version(place.python)
    if status != 0 or version is None:
        raise StopError(f"The folder could not be made. The full story is in {place.log}")
    return version


def _need_venv_module(place: Place) -> None:
    """Stop with advice when this Python cannot make a ``.venv``, and nothing could be done about it."""
    if run_logged([sys.executable, "-c", "import venv, ensurepip"], log=place.log) != 0:
        raise StopError(
            "This Python cannot make a .venv folder, because its venv part is missing. "
            f"On Debian or Ubuntu it is in the package {VENV_NEED[0]}. Install it, then start this again."
        )


def _install(place: Place, extras: frozenset[str], old_stamp: str) -> None:
    """Install the program from this checkout with pip, saying each package as it comes."""
    say("Installing what the program needs. The first time this takes some minutes and about 600 MB.")
    what = "." + (f"[{','.join(sorted(extras))}]" if extras else "")
    pip: list[str | Path] = [
        place.python,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "install",
    ]
    names = PackageNames()
    place.stamp.write_text(UNFINISHED, encoding="utf-8")
    status = run_logged([*pip, "--editable", what], cwd=place.root, on_line=names.hear, log=place.log)
    names.end_line()
    if status != 0:
        # pip puts things back as they were when it gives up, so an older install goes on being one.
        place.stamp.write_text(old_stamp, encoding="utf-8")
        raise StopError(
            "The Python packages could not be installed; is this computer on the internet? "
            f"The full story is in {place.log}"
        )
    say("Everything is installed.")


class PackageNames:
    """Show the names of packages as pip comes to them, on as few lines as they need."""

    def __init__(self, width: int = 90) -> None:
        self._width = width
        self._column = 0

    def hear(self, line: str) -> None:
        """Take a line that pip said, and show what it means if that is worth knowing."""
        if line.startswith("Installing collected packages"):
            self.end_line()
            say("  putting them in place")
        elif found := re.match(r"Collecting ([\w.-]+)", line):
            self._show(f"  {found[1]}")

    def end_line(self) -> None:
        """End a line of names that has begun."""
        if self._column:
            say()
        self._column = 0

    def _show(self, name: str) -> None:
        if self._column + len(name) > self._width:
            self.end_line()
        print(name, end="", flush=True)
        self._column += len(name)
