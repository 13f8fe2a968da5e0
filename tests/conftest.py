"""Give every test the same quiet world: no screen, no network, a home of its own, one zone, one locale."""

import atexit
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir
from tests.support import epubcheck as epub_checking
from tests.support import worker_exits
from tests.support.epubcheck import EpubCheck
from tests.support.light_heap import LightHeap
from tests.support.quick_disk import quick_disk, wait_again
from tests.support.swept_windows import SweptWindows
from tests.support.verapdf import VeraPdf, missing_packages

UNWANTED = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "LANGUAGE",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "WAYLAND_DISPLAY",
)


def _make_private_world() -> Path:
    """Point everything that is found through the environment into one temporary folder.

    This happens while pytest collects, because Qt, platformdirs and fontconfig read it once, early.
    """
    home = Path(tempfile.mkdtemp(prefix="pcplanner-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "appdata",
        "LOCALAPPDATA": home / "localappdata",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_STATE_HOME": home / ".local/state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for name, folder in folders.items():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="UTC0", LC_ALL="C.UTF-8", LANG="C.UTF-8")
    for name in UNWANTED:
        os.environ.pop(name, None)
    if sys.platform != "win32":
        time.tzset()
    return home


def _choose_examples(home: Path) -> None:
    """Make hypothesis try the same examples each time, and fewer of them on CI."""
    set_hypothesis_home_dir(home / "hypothesis")
    calm = settings(
        derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
    )
    settings.register_profile("local", calm, max_examples=60)
    settings.register_profile("ci", calm, max_examples=30)
    settings.load_profile("ci" if os.environ.get("CI") else "local")


_choose_examples(_make_private_world())


def pytest_configure(config: pytest.Config) -> None:
    """Notice a worker process that aborts while it ends, and take the heap out of the way of the tests."""
    worker_exits.pytest_configure(config)
    config.pluginmanager.register(SweptWindows(), "swept-windows")
    config.pluginmanager.register(LightHeap(), "light-heap")


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuse every connection to a network, so that no test and no part of the program makes one unseen."""
    connect = socket.socket.connect

    def connect_here_only(self: socket.socket, address: Any) -> None:
        # A pipe with a name on this machine (AF_UNIX) is no network.
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            raise AssertionError(f"something tried to connect to {address!r}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here_only)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """Write without waiting for the disk, because no test cuts the power."""
    with quick_disk():
        yield


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for the disk as the program does for people."""
    wait_again(monkeypatch)


@pytest.fixture(scope="session")
def verapdf() -> Iterator[VeraPdf]:
    """Give the veraPDF engine: ``verapdf(path)`` returns the broken rules, none when the file passes."""
    missing = missing_packages()
    if missing:
        pytest.skip("veraPDF needs packages that are not installed: " + ", ".join(missing))
    with VeraPdf() as engine:
        yield engine


@pytest.fixture(scope="session")
def epubcheck() -> Iterator[EpubCheck]:
    """Give epubcheck: ``epubcheck(path)`` returns what is wrong with a book, nothing when it passes."""
    missing = epub_checking.missing_packages()
    if missing:
        pytest.skip("epubcheck needs packages that are not installed: " + ", ".join(missing))
    with EpubCheck() as check:
        yield check
