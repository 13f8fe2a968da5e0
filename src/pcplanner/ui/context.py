"""Give every page what it needs: the services, the worker, where to go, and how to tell somebody."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import PlainError
from pcplanner.services.bundle import Services
from pcplanner.speech.utterance import Kind, Utterance
from pcplanner.storage.troubles import LibraryDamaged
from pcplanner.ui.drafts import Drafts
from pcplanner.ui.hands import Hands
from pcplanner.ui.messages import Messages, needs_a_copy
from pcplanner.ui.navigator import Navigator
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.speaking import Speaking
from pcplanner.ui.theme.look import Look
from pcplanner.ui.worker import InlineWorker, Worker, is_wanted

T = TypeVar("T")


class Changes(QObject):
    """Tell every page what changed. Emits ``happened(Changed)``."""

    happened = Signal(object)


@dataclass(frozen=True)
class Context:
    """What a view model is given; it holds nothing of its own.

    ``drawing`` is the worker for documents and pictures, ``worker`` the only one that touches the library.
    ``looking`` looks through the library for damage, and gives way to the others.
    """

    services: Services
    worker: Worker
    drawing: Worker
    changes: Changes
    messages: Messages
    navigator: Navigator
    speaking: Speaking
    look: Look
    drafts: Drafts = field(default_factory=Drafts)
    hands: Hands = field(default_factory=Hands)
    pads: Gamepads = field(default_factory=Gamepads)
    looking: Worker = field(default_factory=InlineWorker)

    def read(
        self,
        job: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[PlainError], object] | None = None,
    ) -> None:
        """Read something from the library and give it to ``done``; trouble is told to the person."""
        self.worker.run(job, done, failed or partial(self._not_read, self.navigator.here))

    def change(
        self,
        job: Callable[[], Changed[T] | None],
        done: Callable[[T], object] | None = None,
        failed: Callable[[PlainError], object] | None = None,
    ) -> None:
        """Change something, tell every page, then give the new value to ``done``.

        What is mended by a copy is told with its button, whatever ``failed`` says at a field.
        """

        def told(changed: Changed[T] | None) -> None:
            if changed is None:
                return
            if done is not None and is_wanted(done):
                done(changed.value)
            if changed.kinds:
                self.changes.happened.emit(changed)

        def refused(trouble: PlainError) -> None:
            if failed is None or needs_a_copy(trouble):
                self.messages.problem(trouble)
            if failed is not None and is_wanted(failed):
                failed(trouble)

        self.worker.run(job, told, refused)

    def _not_read(self, asked_at: Route | None, trouble: PlainError) -> None:
        """Tell trouble; in place of a page that damage would leave half drawn, show what helps."""
        copies = Route(Place.PROBLEMS)
        if not isinstance(trouble, LibraryDamaged):
            self.messages.problem(trouble)
        elif self.navigator.here == asked_at != copies:
            self.navigator.replace(copies)

    def go(self, route: Route) -> None:
        """Go to another page."""
        self.navigator.go(route)

    def say(self, *texts: str | Utterance, kind: Kind = Kind.LABEL) -> None:
        """Say something aloud by itself, when that sort of words is on; a label names what was pressed.

        A screen reader is told it whether the voice is on or not.
        """
        said = (text.text if isinstance(text, Utterance) else text for text in texts)
        self.messages.announced.emit(" ".join(text for text in said if text.strip()))
        self.speaking.say(texts, kind=kind)

    def hear(self, *texts: str | Utterance) -> None:
        """Say something because somebody asked to hear it."""
        self.speaking.hear(texts)
