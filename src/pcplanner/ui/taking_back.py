"""Take back the last change, or make it again, and say by name what that was."""

from collections.abc import Callable

from pcplanner.domain.changes import Changed, History
from pcplanner.domain.errors import PlainError
from pcplanner.domain.words import say
from pcplanner.services.history import Stepped
from pcplanner.storage.troubles import LibraryDamaged
from pcplanner.ui.context import Context
from pcplanner.ui.shell.shell import Shell

_NOTHING = Stepped("")


class TakingBack:
    """Answer undo and redo of the window, and keep the words of its buttons; no person means the list."""

    def __init__(self, context: Context, shell: Shell) -> None:
        self._context = context
        self._shell = shell

    def show(self, person_id: str) -> None:
        """Show what undo and redo would do now."""
        services = self._context.services
        if not services.library.is_open:
            self._shell.set_undo(None, None)
            return

        def shown(history: History) -> None:
            self._shell.set_undo(history.undo, history.redo)

        def not_shown(trouble: PlainError) -> None:
            # The page can still be read. Damage has been told; what could be undone is not known.
            self._shell.set_undo(None, None)
            if not isinstance(trouble, LibraryDamaged):
                self._context.messages.problem(trouble)

        self._context.read(lambda: services.history.history(person_id), shown, not_shown)

    def undo(self, person_id: str) -> None:
        """Take back the last change."""
        history = self._context.services.history
        self._step(lambda: history.undo(person_id), "window.undone", "shell.nothing_to_undo")

    def redo(self, person_id: str) -> None:
        """Make again what was taken back last."""
        history = self._context.services.history
        self._step(lambda: history.redo(person_id), "window.redone", "shell.nothing_to_redo")

    def _step(self, job: Callable[[], Changed[Stepped] | None], key: str, nothing: str) -> None:
        def stepped(done: Stepped) -> None:
            if done == _NOTHING:
                self._context.messages.tell(say(nothing))
                return
            # First away from a page whose thing is gone, or it would only say that the thing is missing.
            gone = done.gone
            self._context.navigator.leave(lambda route: bool({route.thing_id, route.parent_id} & gone))
            # Words that were cut end with dots already.
            self._context.messages.tell(say(key, what=done.label).replace("….", "…"))

        self._context.change(lambda: job() or Changed(_NOTHING, "", frozenset()), stepped)
