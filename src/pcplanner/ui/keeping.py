"""Keep what is typed and chosen on a page that works on one thing, and say whether it is safe."""

from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route

T = TypeVar("T")


_TYPING = "typing-"
_LONGEST_ASKED = 1000


def one_undo() -> str:
    """Return a name for the one step of undo that the letters of something new go into."""
    return f"{_TYPING}{uuid4()}"


def id_of_new(typing: str) -> str:
    """Return the id of the new thing whose letters go into one step of undo.

    It is known before the first save: one that was stored although it was told as failed is not made twice.
    """
    return typing.removeprefix(_TYPING)


class Keeping(QObject):
    """Save for a view model. Emits ``saved`` once it is safe, and ``refused`` with why it cannot be saved."""

    saved = Signal()
    refused = Signal(str)

    def __init__(self, context: Context, watch: PlanWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._watch = watch

    def keep(self, job: Callable[[], Changed[T]]) -> None:
        """Save something that was typed or chosen."""
        self._watch.hold()
        self._context.change(job, self._on_saved, self._on_refused)

    def refuse(self, why: str) -> None:
        """Say why something is not saved."""
        self.refused.emit(why)

    def put_away(self, job: Callable[[], Changed[T] | None], told: str) -> None:
        """Put away what the page is about, go back, and offer to undo it."""

        def gone(_value: T) -> None:
            self._context.navigator.back()
            self._context.messages.tell(told, offers_undo=True)

        self._context.change(job, gone)

    def ask_picture(
        self, person_id: str, answered: Callable[[Picture | None], object], words: str = ""
    ) -> None:
        """Let a picture for some words be chosen from all of them; ``None`` is no picture."""

        def told(answer: object) -> None:
            if answer is None or isinstance(answer, Picture):
                answered(answer)

        self._context.navigator.ask(Route(Place.PICTURE, person_id, "", words[:_LONGEST_ASKED]), told)

    def go_to_path(self, path: Route, *, is_new: bool) -> None:
        """Go on to the path; the page that made something new is left behind, ready for another one."""
        navigator = self._context.navigator
        before = navigator.routes[-2:-1]
        is_stop = bool(before) and bool(before[0].walk_id) and before[0].place is path.place
        if is_stop:
            navigator.back()
        elif not is_new or path in navigator.routes:
            navigator.go(path)
        elif before and before[0].place is path.place:
            navigator.back()
        else:
            navigator.replace(path)

    def _on_saved(self, _value: object) -> None:
        self._watch.release()
        if not self._watch.is_closed:
            self.saved.emit()

    def _on_refused(self, trouble: PlainError) -> None:
        self._watch.release()
        if self._watch.is_closed:
            self._context.messages.problem(trouble)
        else:
            self.refused.emit(str(trouble))
