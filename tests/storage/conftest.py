"""Give the storage tests a folder, a library that opens at once, and a clock that stands still."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.storage.made_up import PASSPHRASE, PERSON, a_whole_plan
from tests.support.libraries import make_empty

from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.library import Library
from pcplanner.storage.making import create_library
from pcplanner.storage.opening import unlock


class FakeClock:
    """A clock that moves on when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2025, 3, 4, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "my library"


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library that is made once, to be copied."""
    return make_empty(tmp_path_factory.mktemp("empty") / "library", PASSPHRASE)


@pytest.fixture
def library(folder: Path, clock: FakeClock, empty_library: Path) -> Iterator[Library]:
    shutil.copytree(empty_library, folder)
    library = unlock(folder, PASSPHRASE, clock)
    yield library
    library.close()


@pytest.fixture(scope="session")
def closed_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library with one person and one step, with one backup, that is made once, to be copied."""
    folder = tmp_path_factory.mktemp("closed") / "library"
    library, _ = create_library(folder, PASSPHRASE, CHEAP_COST, FakeClock())
    with library.changing("added a plan", PERSON.id) as change:
        for each in a_whole_plan():
            change.put(each)
    library.close()
    return folder


@pytest.fixture
def closed(folder: Path, closed_library: Path) -> Callable[[], Path]:
    """Return what puts a library with one person, one step and one backup into the folder of the test."""
    return lambda: Path(shutil.copytree(closed_library, folder))
