"""Write to the stick away from the window, say how far it has come, and let it be stopped."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.stick_writing import WrittenStick
from pcplanner.services.sticks import StickProgress, StickStopped, StickWish
from pcplanner.ui.context import Context
from pcplanner.ui.pages.stick.state import Progress, progress_of

SHOWN_AFTER_MS = 300


class _News(QObject):
    """Bring news from the other thread; it lives as long as the job, not as long as the page."""

    came = Signal(object, object)


class Writing(QObject):
    """Write one folder at a time. Emits ``changed``."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Event | None = None
        self._told: StickProgress | None = None
        self._slow = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._slow.timeout.connect(self.changed)

    @property
    def is_running(self) -> bool:
        """Say whether something is being written now."""
        return self._job is not None

    def progress(self) -> Progress | None:
        """Return how far it has come, once it has taken a moment."""
        if self._job is None or self._slow.isActive():
            return None
        return progress_of(self._told, is_stopping=self._job.is_set())

    def start(
        self, plan: Plan, wish: StickWish, parent: Path, finished: Callable[[WrittenStick], object]
    ) -> None:
        """Write into a place; what came of it is told where the page is no longer there."""
        job, news, messages = Event(), _News(), self._context.messages
        self._job, self._told = job, None
        news.came.connect(self._on_progress)
        self._slow.start()
        sticks = self._context.services.sticks

        def on_progress(progress: StickProgress) -> None:
            if job.is_set():
                raise StickStopped(say("stick.stopped"))
            news.came.emit(job, progress)

        def ended(written: WrittenStick) -> None:
            if job is self._job:
                self._end()
                finished(written)

        def failed(trouble: PlainError) -> None:
            if job is self._job:
                self._end()
            if isinstance(trouble, StickStopped):
                messages.tell(str(trouble))
            else:
                messages.problem(trouble)

        self._context.drawing.run(lambda: sticks.write(plan, wish, parent, on_progress), ended, failed)

    def stop(self) -> None:
        """Stop at the next page; whoever asked is told when it has stopped and nothing is left behind."""
        if self._job is not None:
            self._job.set()
            self.changed.emit()

    def _end(self) -> None:
        self._job = None
        self._slow.stop()
        self.changed.emit()

    def _on_progress(self, job: Event, progress: StickProgress) -> None:
        if job is self._job:
            self._told = progress
            if not self._slow.isActive():
                self.changed.emit()
