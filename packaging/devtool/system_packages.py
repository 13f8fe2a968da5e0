"""Find out which system packages are missing on Debian and Ubuntu, and install them where that is allowed.

A need is a tuple of names for the same thing: newer releases renamed some packages (the ``t64`` ones).
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from devtool.steps import LOG, run_logged, say

Need = tuple[str, ...]

WINDOW_NEEDS: tuple[Need, ...] = (
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("libegl1",),
    ("libgl1",),
    ("libdbus-1-3",),
    ("libfontconfig1",),
    ("libxkbcommon-x11-0",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-image0",),
    ("libxcb-keysyms1",),
    ("libxcb-randr0",),
    ("libxcb-render-util0",),
    ("libxcb-shape0",),
    ("libxcb-sync1",),
    ("libxcb-xfixes0",),
    ("libxcb-xkb1",),
    ("libcups2t64", "libcups2"),
    ("libasound2t64", "libasound2"),
)
TEST_NEEDS: tuple[Need, ...] = (
    ("xvfb",),
    ("xauth",),
    ("xdotool",),
    # The page that talks is tried in a real browser.
    ("google-chrome-stable", "chromium", "chromium-browser"),
    # Word files are opened in LibreOffice.
    ("libreoffice-writer-nogui", "libreoffice-writer"),
    # What a screen reader finds is asked over the accessibility bus.
    ("dbus-daemon", "dbus"),
    ("at-spi2-core",),
    ("gir1.2-atspi-2.0",),
    ("python3-gi",),
)

APT_LISTS = Path("/var/lib/apt/lists")
LISTS_ARE_OLD_AFTER_S = 24 * 3600
QUIET_APT = ("-y", "-q", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=120")


def _answer(command: Sequence[str]) -> str:
    """Return what a small question to the system prints, and nothing when it cannot be asked."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


@dataclass(frozen=True)
class System:
    """Hold the few facts about this machine that decide what may be installed; tests bring their own."""

    which: Callable[[str], str | None] = shutil.which
    answer: Callable[[Sequence[str]], str] = _answer
    is_root: bool = hasattr(os, "geteuid") and os.geteuid() == 0
    lists: Path = APT_LISTS

    def has_apt(self) -> bool:
        """Tell whether packages are kept by dpkg and apt here."""
        return bool(self.which("dpkg-query") and self.which("apt-get"))

    def installed(self, names: Iterable[str]) -> set[str]:
        """Return those of the names that are installed."""
        asked = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *names]
        rows = (row.split() for row in self.answer(asked).splitlines())
        return {row[0] for row in rows if len(row) == 2 and row[1] == "installed"}

    def can_be_installed(self, name: str) -> bool:
        """Tell whether apt's lists offer a package of exactly that name."""
        rows = self.answer(["apt-cache", "policy", name]).splitlines()
        return any(row.strip().startswith("Candidate:") and "(none)" not in row for row in rows)

    def prefix(self) -> list[str] | None:
        """Return what goes before ``apt-get`` to have the right to install, or None without that right."""
        if self.is_root:
            return []
        # A question for a password would wait for ever where nobody sits.
        if self.which("sudo") and self.answer(["sudo", "-n", "echo", "yes"]).strip() == "yes":
            return ["sudo", "-n"]
        return None

    def lists_are_old(self) -> bool:
        """Tell whether apt's lists are empty or were last fetched more than a day ago."""
        if not any(self.lists.glob("*Packages*")):
            return True
        # The lists carry the archive's dates; the folders carry ours.
        folders = (self.lists, self.lists / "partial")
        fetched = max(folder.stat().st_mtime for folder in folders if folder.exists())
        return time.time() - fetched > LISTS_ARE_OLD_AFTER_S


def missing(needs: Iterable[Need], system: System) -> list[Need]:
    """Return the needs of which no name is installed."""
    wanted = list(needs)
    here = system.installed([name for need in wanted for name in need])
    return [need for need in wanted if here.isdisjoint(need)]


def choose_names(needs: Iterable[Need], system: System) -> list[str]:
    """Return for each need the first name this release offers, or the last one when apt knows none."""
    return [
        need[0] if len(need) == 1 else next((n for n in need if system.can_be_installed(n)), need[-1])
        for need in needs
    ]


def by_hand(names: Sequence[str]) -> str:
    """Return the one line a person can type to install these packages."""
    return f"sudo apt-get update && sudo apt-get install -y {' '.join(names)}"


def ensure(needs: Iterable[Need], purpose: str, system: System | None = None, log: Path = LOG) -> bool:
    """Install what is missing, or say the one line that would; return whether all of it is there now."""
    system = system or System()
    if not system.has_apt():
        return True
    lacking = missing(needs, system)
    if not lacking:
        return True
    prefix = system.prefix()
    if prefix is None:
        say(f"Some system packages {purpose} are missing, and I may not install them.")
        say(f"Ask somebody who may to type this one line:\n\n    {by_hand(choose_names(lacking, system))}\n")
        return False
    say(f"Some system packages {purpose} are missing. I install them now.")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if system.lists_are_old():
        say("  asking what packages there are")
        # One broken list of many is no reason to stop: the install itself tells.
        run_logged([*apt, "update", "-q"], log=log)
    names = choose_names(lacking, system)
    say(f"  installing {' '.join(names)}")
    if run_logged([*apt, "install", *QUIET_APT, *names], log=log) != 0:
        say("  that did not work; asking again what packages there are, then trying once more")
        run_logged([*apt, "update", "-q"], log=log)
        names = choose_names(lacking, system)
        run_logged([*apt, "install", *QUIET_APT, *names], log=log)
    still = choose_names(missing(lacking, system), system)
    if still:
        say(f"These packages could not be installed: {' '.join(still)}")
        say(f"The full story is in {log}\nYou can try it by hand:\n\n    {by_hand(still)}\n")
    return not still
