"""Read the plan a page shows, and read it again whenever somebody changes it."""

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context


class PlanWatch(QObject):
    """Watch the plan of one person for a view model. Emits ``plan_read(Plan)`` until it is closed.

    While something is being saved the watch is held: a plan read before that is older than what the page
    shows, and showing it would take back what somebody has just typed or chosen.
    """

    plan_read = Signal(object)

    def __init__(self, context: Context, person_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._person_id = person_id
        self._is_closed = False
        self._held = 0
        self._has_missed = False
        context.changes.happened.connect(self._on_changed)

    @property
    def is_closed(self) -> bool:
        """Say whether the page has been left for good."""
        return self._is_closed

    def load(self) -> None:
        """Read the plan."""
        people = self._context.services.people
        self._context.read(lambda: people.plan(self._person_id), self._on_read)

    def close(self) -> None:
        """Read nothing more: the page has been left for good."""
        self._is_closed = True

    def hold(self) -> None:
        """Show no plan until what is being saved now is safe."""
        self._held += 1

    def release(self) -> None:
        """Show plans again, beginning with one that was missed."""
        self._held -= 1
        if not self._held and self._has_missed and not self._is_closed:
            self._has_missed = False
            self.load()

    def _on_read(self, plan: Plan) -> None:
        if self._held:
            self._has_missed = True
        elif not self._is_closed:
            self.plan_read.emit(plan)

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and not self._is_closed:
            self.load()
