"""Give the storage tests a folder, a library that opens at once, and a clock that stands still."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.storage.made_up import PASSPHRASE, PERSON, a_whole_plan

from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.library import Library
from pcplanner.storage.making import create_library


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


@pytest.fixture
def library(folder: Path, clock: FakeClock) -> Iterator[Library]:
    library, _ = create_library(folder, PASSPHRASE, CHEAP_COST, clock)
    yield library
    library.close()


@pytest.fixture
def closed(folder: Path, clock: FakeClock) -> Callable[[], Path]:
    """Make a library with one person and one step, with one backup, and close it."""

    def make() -> Path:
        library, _ = create_library(folder, PASSPHRASE, CHEAP_COST, clock)
        with library.changing("added a plan", PERSON.id) as change:
            for each in a_whole_plan():
                change.put(each)
        library.close()
        return folder

    return make
