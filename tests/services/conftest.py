"""Give each test services over a library of its own, with a clock and ids that stand still."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest
from tests.support.libraries import close_without_a_copy, make_empty

from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.desk import Clock
from pcplanner.services.places import Places, places_under
from pcplanner.storage.key_wrapping import CHEAP_COST

PASSPHRASE = "four dogs on a boat"
TODAY = date(2026, 3, 4)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return places_under(tmp_path / "home")


@pytest.fixture
def services(places: Places) -> Iterator[Services]:
    numbers = count(1)
    clock = Clock(
        now=lambda: datetime(2026, 3, 4, 10, 0, tzinfo=UTC),
        today=lambda: TODAY,
        new_id=lambda: f"00000000-0000-4000-8000-{next(numbers):012}",
    )
    made = build_services(places, clock, CHEAP_COST)
    yield made
    close_without_a_copy(made)


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library that is made once, to be copied."""
    return make_empty(tmp_path_factory.mktemp("empty") / "library", PASSPHRASE)


@pytest.fixture
def opened(services: Services, places: Places, empty_library: Path) -> Services:
    shutil.copytree(empty_library, places.library)
    services.library.unlock(PASSPHRASE)
    return services


@pytest.fixture
def ann(opened: Services) -> Person:
    return opened.people.add("Ann").value
