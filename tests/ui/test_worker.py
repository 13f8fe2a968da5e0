from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot
from shiboken6 import delete

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


class _Waiting(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[str] = []

    def take(self, value: str) -> None:
        self.got.append(value)


def test_an_answer_for_a_page_that_has_gone_is_let_go(worker: ThreadWorker, qtbot: QtBot) -> None:
    gone, here = _Waiting(), _Waiting()
    worker.run(lambda: "late", gone.take, unexpected)
    delete(gone)
    worker.run(lambda: "in time", here.take, unexpected)
    qtbot.waitUntil(lambda: here.got == ["in time"])
    assert not gone.got


def test_nothing_begins_after_the_end(worker: ThreadWorker, qtbot: QtBot) -> None:
    worker.close()
    worker.run(lambda: unexpected("begun"), unexpected, unexpected)
    qtbot.wait(1)


def test_an_answer_for_somebody_who_has_gone_is_let_go(worker: ThreadWorker, qtbot: QtBot) -> None:
    class Asker(QObject):
        answered = Signal()

        def ask(self) -> None:
            worker.run(lambda: 1, lambda _: self.answered.emit(), unexpected)

    asker = Asker()
    asker.ask()
    delete(asker)
    after: list[int] = []
    worker.run(lambda: 2, after.append, unexpected)
    qtbot.waitUntil(lambda: after == [2])
