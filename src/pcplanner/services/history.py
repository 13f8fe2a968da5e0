"""Take back the last change, or make it again, by name."""

from dataclasses import dataclass

from pcplanner.domain.changes import Changed, History, Scope
from pcplanner.services.desk import Desk
from pcplanner.storage.undoing import Undone


@dataclass(frozen=True, slots=True)
class Stepped:
    """Name the change that was taken back or made again, and the ids of what is not there any more."""

    label: str
    gone: frozenset[str] = frozenset()


class HistoryService:
    """What somebody can undo and redo.

    With ``person_id`` that is what is in this plan; nobody is taken off the list from inside their plan.
    Without one it is what was done to the list of people.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def history(self, person_id: str) -> History:
        """Name the change undo would take back and the one redo would make again."""
        with self._desk.library.reading() as reader:
            return reader.history(person_id or None, _scope(person_id))

    def undo(self, person_id: str) -> Changed[Stepped] | None:
        """Take back the newest change and say which; ``None`` when there is nothing to take back."""
        return _told(self._desk.library.undo(person_id or None, _scope(person_id)))

    def redo(self, person_id: str) -> Changed[Stepped] | None:
        """Make the change that was last taken back again; ``None`` when there is none."""
        return _told(self._desk.library.redo(person_id or None, _scope(person_id)))


def _scope(person_id: str) -> Scope:
    return Scope.PLAN if person_id else Scope.LIST


def _told(done: Undone | None) -> Changed[Stepped] | None:
    return None if done is None else Changed(Stepped(done.label, done.gone), done.person_id, done.kinds)
