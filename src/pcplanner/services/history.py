"""Take back the last change, or make it again, by name."""

from pcplanner.domain.changes import Changed, History
from pcplanner.services.desk import Desk


class HistoryService:
    """What somebody can undo and redo; ``person_id`` empty means in the whole library."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def history(self, person_id: str) -> History:
        """Name the change undo would take back and the one redo would make again."""
        with self._desk.library.reading() as reader:
            return reader.history(person_id or None)

    def undo(self, person_id: str) -> Changed[str] | None:
        """Take back the newest change; return its name, or ``None`` when there is nothing to take back."""
        undone = self._desk.library.undo(person_id or None)
        return None if undone is None else Changed(undone.label, undone.person_id, undone.kinds)

    def redo(self, person_id: str) -> Changed[str] | None:
        """Make the change that was last taken back again; ``None`` when there is none."""
        redone = self._desk.library.redo(person_id or None)
        return None if redone is None else Changed(redone.label, redone.person_id, redone.kinds)
