"""Make a copy as a file of some kind away from the window, say how far it has come, and let it be stopped."""

from pathlib import Path, PurePath
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from pcplanner.documents.choices import DocumentChoices, Format
from pcplanner.domain.errors import PlainError
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.take_home import Copy, DrawingStopped
from pcplanner.ui.context import Context
from pcplanner.ui.pages.take_home.state import Progress

SHOWN_AFTER_MS = 300


class _News(QObject):
    """Bring news from the drawing thread; it lives as long as the job, not as long as the page."""

    page_came = Signal(object, int, int)


class CopyMaking(QObject):
    """Make and save one copy at a time. Emits ``changed``."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = Format.PDF
        self._stem = ""
        self._job: Event | None = None
        self._done = (0, 0)
        self._slow = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._slow.timeout.connect(self.changed)

    @property
    def is_running(self) -> bool:
        """Say whether a copy is being made now."""
        return self._job is not None

    def want(self, wanted: Format, name: str, page: int) -> str:
        """Make a copy of this kind next; return what it is called, as the name of a PDF is given."""
        self._wanted = wanted
        stem = self._stem = PurePath(name).stem
        if wanted is Format.PICTURES:
            stem = f"{stem} {say('take_home.page_in_name', number=page + 1)}"
        return f"{stem}.{wanted.value}"

    def progress(self) -> Progress | None:
        """Return how far it has come, once it has taken a moment."""
        if self._job is None or self._slow.isActive():
            return None
        page, pages = self._done
        key = "take_home.making_copy_of" if pages else "take_home.making_copy"
        return Progress(say(key, page=page, pages=pages), page, pages, can_stop=True)

    def save(self, path: Path, copy: Copy, page: int, plan: Plan, choices: DocumentChoices) -> None:
        """Make the copy that is wanted and write it; where it went is told, also when the page is gone.

        Tracks get a folder of their own in the one that is given.
        """
        job, news = Event(), _News()
        self._job, self._done = job, (0, 0)
        news.page_came.connect(self._on_page)
        self._slow.start()
        wanted, stem, services = self._wanted, self._stem, self._context.services
        take_home, formats, talking = services.take_home, services.formats, services.talking

        def on_page(number: int, total: int) -> None:
            if job.is_set():
                raise DrawingStopped(say("take_home.stopped"))
            news.page_came.emit(job, number, total)

        def made() -> Path:
            if wanted is Format.TRACKS:
                return talking.make_tracks(plan, choices, path / stem, on_page)
            pdf = copy.written.pdf
            contents = formats.one_file(plan, choices, wanted, pdf=pdf, page=page, on_page=on_page)
            return take_home.save(contents, path)

        def saved(path: Path) -> None:
            self._end(job)
            # The top of a disk has no name but its path.
            folder = path.parent.name or str(path.parent)
            self._context.messages.tell(say("take_home.saved", file=path.name, folder=folder))

        def failed(trouble: PlainError) -> None:
            self._end(job)
            if isinstance(trouble, DrawingStopped):
                self._context.messages.tell(str(trouble))
            else:
                self._context.messages.problem(trouble)

        self._context.drawing.run(made, saved, failed)

    def stop(self) -> None:
        """Stop at the next picture; nothing is saved then."""
        if self._job is not None:
            self._job.set()

    def _end(self, job: Event) -> None:
        if job is self._job:
            self._job = None
            self._slow.stop()
            self.changed.emit()

    def _on_page(self, job: Event, page: int, pages: int) -> None:
        if job is self._job:
            self._done = (page, pages)
            if not self._slow.isActive():
                self.changed.emit()
