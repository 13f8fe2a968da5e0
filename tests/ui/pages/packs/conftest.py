"""Give the tests of the page small packs, and a worker that waits until it is told to go on."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from tests.symbols.packs_for_tests import SQUARE, make_folder, make_zip, small_mulberry

from pcplanner.domain.errors import PlainError
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
def kettles(tmp_path: Path) -> Path:
    """Return a folder of three pictures, with two files that are none."""
    files: dict[str, bytes | str] = {f"kettle {n}.svg": SQUARE.replace("80", f"{70 + n}") for n in range(3)}
    return make_folder(tmp_path / "Kettles", {**files, "bad.svg": "<svg", "bad.png": b"hello"})


@pytest.fixture
def mulberry(tmp_path: Path) -> Path:
    """Return a pack that says all about itself."""
    return small_mulberry(tmp_path / "mulberry.zip")


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    """Return a zip of one picture whose makers say whose it is."""
    return make_zip(
        tmp_path / "Tea.zip", {"tea.svg": SQUARE, "LICENSE": "Copyright 2020 Sam Other\nCC BY 4.0"}
    )
