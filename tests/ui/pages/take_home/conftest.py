"""Give the tests of the page a worker that waits until it is told to go on."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from pcplanner.domain.errors import PlainError
from pcplanner.services.bundle import Services
from pcplanner.services.example import read_example
from pcplanner.ui.worker import Done, Failed

T = TypeVar("T")


class LaterWorker:
    """Keep each job until ``go_on``, as a slow computer would."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, job: Callable[[], T], done: Done[T], failed: Failed) -> None:
        def go() -> None:
            try:
                value = job()
            except PlainError as trouble:
                failed(trouble)
            else:
                done(value)

        self.waiting.append(go)

    def go_on(self) -> None:
        """Do everything that waits, and what comes of it."""
        while self.waiting:
            self.waiting.pop(0)()

    def close(self) -> None:
        """Do nothing."""


@pytest.fixture
def later() -> LaterWorker:
    return LaterWorker()


@pytest.fixture
def amina(practice: Services) -> str:
    """Return the id of an example person with a short plan, which is quick to draw."""
    return next(x.person.id for x in read_example().plans if x.person.name == "Amina")
