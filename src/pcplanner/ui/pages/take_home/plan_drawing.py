"""Draw the pages of a plan away from the window, say how far it has come, and let it be stopped."""

from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from pcplanner.documents.choices import DocumentChoices
from pcplanner.domain.errors import PlainError
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.take_home import Copy, DrawingStopped
from pcplanner.ui.context import Context
from pcplanner.ui.pages.take_home.state import Progress

SHOWN_AFTER_MS = 500
STOPPED_AFTER_MS = 2000


class _News(QObject):
    """Bring news from the drawing thread; it lives as long as the job, not as long as the page."""

    page_came = Signal(object, int, int)


class PlanDrawing(QObject):
    """Make one copy at a time; a newer wish stops the older. Emits ``changed``."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Event | None = None
        self._done = (0, 0)
        self.copy: Copy | None = None
        self.is_stopped = False
        self._slow = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._very_slow = QTimer(self, interval=STOPPED_AFTER_MS, singleShot=True)
        self._slow.timeout.connect(self.changed)
        self._very_slow.timeout.connect(self.changed)

    @property
    def is_drawing(self) -> bool:
        """Say whether pages are being drawn now."""
        return self._job is not None

    @property
    def ready(self) -> Copy | None:
        """Return the finished copy; nothing while another is being drawn."""
        return None if self.is_drawing or self.is_stopped else self.copy

    def progress(self) -> Progress | None:
        """Return how far it has come, once it has taken half a second; after two it can be stopped."""
        if self._job is None or self._slow.isActive():
            return None
        page, pages = self._done
        words = say("take_home.drawing", page=page, pages=pages) if pages else say("take_home.getting_ready")
        return Progress(words, page, pages, not self._very_slow.isActive())

    def start(self, plan: Plan, choices: DocumentChoices) -> None:
        """Draw the pages of a plan, instead of what is being drawn now."""
        self.drop()
        job, news = Event(), _News()
        self._job, self._done, self.is_stopped = job, (0, 0), False
        news.page_came.connect(self._on_page)
        self._slow.start()
        self._very_slow.start()
        take_home = self._context.services.take_home

        def on_page(page: int, pages: int) -> None:
            if job.is_set():
                raise DrawingStopped(say("take_home.stopped"))
            news.page_came.emit(job, page, pages)

        def finished(copy: Copy) -> None:
            if not job.is_set():
                self._end(copy)

        def failed(trouble: PlainError) -> None:
            if not job.is_set():
                self._context.messages.problem(trouble)
                self.stop()

        self._context.drawing.run(lambda: take_home.copy(plan, choices, on_page), finished, failed)

    def stop(self) -> None:
        """Stop drawing because somebody wishes it; the pages can be drawn again later."""
        if self._job is not None:
            self.drop()
            self.is_stopped = True
            self.changed.emit()

    def drop(self) -> None:
        """Let go of what is being drawn."""
        if self._job is not None:
            self._job.set()
        self._job = None
        self._slow.stop()
        self._very_slow.stop()

    def _end(self, copy: Copy) -> None:
        self.drop()
        self.copy = copy
        self.changed.emit()

    def _on_page(self, job: Event, page: int, pages: int) -> None:
        if job is self._job:
            self._done = (page, pages)
            if not self._slow.isActive():
                self.changed.emit()
