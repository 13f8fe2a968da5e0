"""Look at a pack or add it away from the window, say how far it has come, and let it be stopped."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.words import say
from pcplanner.symbols.arrivals import InstallingStopped, OnProgress
from pcplanner.ui.context import Context
from pcplanner.ui.pages.packs.state import Progress

SHOWN_AFTER_MS = 500
_MOST_NEWS = 200
"""Progress is told so many times at most, however many pictures there are."""

T = TypeVar("T")


class _News(QObject):
    """Bring news from the other thread; it lives as long as the job, not as long as the page."""

    picture_done = Signal(object, int, int)


class _Job:
    """One thing being done; without an owner its end is told to whoever is there."""

    def __init__(self, owner: "Adding") -> None:
        self.owner: Adding | None = owner
        self.is_stopped = Event()


class Adding(QObject):
    """Do one thing at a time. Emits ``changed``."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: _Job | None = None
        self._done = (0, 0)
        self._slow = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._slow.timeout.connect(self.changed)

    @property
    def is_running(self) -> bool:
        """Say whether something is being done now."""
        return self._job is not None

    def progress(self) -> Progress | None:
        """Return how far it has come, once it has taken half a second."""
        job, (done, total) = self._job, self._done
        if job is None or self._slow.isActive():
            return None
        if job.is_stopped.is_set():
            return Progress(say("packs.stopping"), done, total)
        words = say("packs.picture_of", done=f"{done:,}", total=f"{total:,}")
        return Progress(words if total else say("packs.looking"), done, total)

    def start(
        self, work: Callable[[OnProgress], T], finished: Callable[[T], object], words: Callable[[T], str]
    ) -> None:
        """Do some work; ``words`` say what came of it where the page is not there any more."""
        job, news, messages = _Job(self), _News(), self._context.messages
        self._job, self._done = job, (0, 0)
        news.picture_done.connect(self._on_picture)
        self._slow.start()

        def on_progress(done: int, total: int) -> None:
            if job.is_stopped.is_set():
                raise InstallingStopped
            if done == total or done % max(1, total // _MOST_NEWS) == 0:
                news.picture_done.emit(job, done, total)

        def ended(value: T) -> None:
            owner = job.owner
            if owner is None:
                messages.tell(words(value))
                return
            owner.end()
            finished(value)

        def failed(trouble: PlainError) -> None:
            if job.owner is not None:
                job.owner.end()
            if isinstance(trouble, InstallingStopped):
                messages.tell(str(trouble))
            else:
                messages.problem(trouble)

        self._context.drawing.run(lambda: work(on_progress), ended, failed)

    def stop(self) -> None:
        """Stop at the next picture; whoever asked is told when it has stopped."""
        if self._job is not None:
            self._job.is_stopped.set()
            self.changed.emit()

    def drop(self) -> None:
        """Stop because nobody looks any more; its end is told all the same."""
        if self._job is not None:
            self._job.is_stopped.set()
            self._job.owner = None
        self._job = None
        self._slow.stop()

    def end(self) -> None:
        """Be ready for the next thing."""
        self._job = None
        self._slow.stop()
        self.changed.emit()

    def _on_picture(self, job: _Job, done: int, total: int) -> None:
        if job is self._job:
            self._done = (done, total)
            if not self._slow.isActive():
                self.changed.emit()
