"""Run work away from the window: one worker for the library, a small pool for drawing documents."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from pcplanner.domain.errors import PlainError

T = TypeVar("T")
Done = Callable[[T], object]
Failed = Callable[[PlainError], object]


def is_wanted(answered: Callable[..., object]) -> bool:
    """Say whether whoever waits for an answer is still there: a page may be left while its plan is read."""
    return all(isValid(owner) for owner in _owners(answered) if isinstance(owner, QObject))


def _owners(answered: Callable[..., object]) -> Iterator[object]:
    """Yield what a method belongs to, or what a function inside a method has taken along."""
    yield getattr(answered, "__self__", None)
    for cell in getattr(answered, "__closure__", None) or ():
        with suppress(ValueError):  # a name that has no value yet
            yield cell.cell_contents


class Worker(Protocol):
    """Run jobs in order and bring their values back to the window's thread."""

    def run(self, job: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run a job; call ``done`` with its value, or ``failed`` with the plain error it raised."""

    def close(self) -> None:
        """Finish what was asked for, then stop."""


class InlineWorker:
    """Run each job at once, on the spot: for drawing pages without a window, and for tests."""

    def run(self, job: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run a job now."""
        try:
            value = job()
        except PlainError as trouble:
            failed(trouble)
        else:
            done(value)

    def close(self) -> None:
        """Do nothing; nothing is waiting."""


class ThreadWorker(QObject):
    """Run jobs one after another on one thread, so that there is one writer by construction.

    An error that is not a ``PlainError`` is a fault of ours: it is raised again in the window's thread, where
    the last-resort handler tells the person in plain words and writes it to the log.
    """

    _finished = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._is_closed = False
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Queue a job; after the end nothing begins any more, because the library is closed by then."""
        if self._is_closed:
            return
        future = self._pool.submit(job)
        future.add_done_callback(lambda finished: self._finished.emit((finished, done, failed)))

    def close(self) -> None:
        """Finish what was asked for, then stop."""
        self._is_closed = True
        self._pool.shutdown(wait=True)

    @Slot(object)
    def _on_finished(self, parts: tuple[Future[object], Done[object], Failed]) -> None:
        finished, done, failed = parts
        if self._is_closed:
            # The window has been put away, and its pages with it.
            return
        try:
            value = finished.result()
        except PlainError as trouble:
            if is_wanted(failed):
                failed(trouble)
        else:
            if is_wanted(done):
                done(value)
