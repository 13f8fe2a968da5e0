from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.domain.errors import InputError, PlainError
from pcplanner.ui.worker import ThreadWorker


def unexpected(value: object) -> None:
    raise AssertionError(value)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[ThreadWorker]:
    made = ThreadWorker("test")
    yield made
    made.close()


def test_values_come_back_in_order(worker: ThreadWorker, qtbot: QtBot) -> None:
    got: list[int] = []
    for number in range(20):
        worker.run(lambda number=number: number, got.append, unexpected)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))


def test_a_plain_error_is_told_and_the_next_job_runs(worker: ThreadWorker, qtbot: QtBot) -> None:
    troubles: list[PlainError] = []
    got: list[str] = []

    def fail() -> str:
        raise InputError("No.")

    worker.run(fail, got.append, troubles.append)
    worker.run(lambda: "after", got.append, troubles.append)
    qtbot.waitUntil(lambda: got == ["after"])
    assert [str(t) for t in troubles] == ["No."]


def test_a_fault_of_ours_is_not_swallowed(worker: ThreadWorker, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        worker.run(fail, unexpected, unexpected)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
