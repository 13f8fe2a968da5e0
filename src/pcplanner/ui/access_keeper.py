"""Read and keep how somebody likes to see, hear and press; with nobody, how this computer begins."""

from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context


class AccessKeeper(QObject):
    """Hold the profile of one person. What is chosen is shown at once and kept behind it. Emits ``changed``.

    ``at_first`` is what there was when it was read for the first time, and ``is_kept`` says that what is
    shown is safely kept. All that is kept in one visit is taken back in one step.
    """

    changed = Signal()

    def __init__(self, context: Context, person_id: str, visit: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._about = visit
        self._visit = self._new_visit()
        self._is_read = False
        self._being_kept = 0
        self.name = ""
        self.face: Picture | None = None
        self.now = self.at_first = AccessProfile()
        self.is_kept = True
        context.changes.happened.connect(self._on_changed)

    @property
    def is_other(self) -> bool:
        """Say whether it is another way now than it was at first."""
        return self.now != self.at_first

    def load(self) -> None:
        """Read what is kept."""
        if not self._person_id:
            self._show("", None, self._context.services.settings.access())
            return
        people = self._context.services.people

        def shown(plan: Plan) -> None:
            self._show(plan.person.name, plan.person.picture, plan.person.access)

        self._context.read(lambda: people.plan(self._person_id), shown)

    def keep(self, profile: AccessProfile) -> None:
        """Show another way and keep it; what is shown does not wait for the disk."""
        if profile != self.now:
            self._keep(profile, self._visit)

    def put_back(self) -> None:
        """Bring back what there was at first."""
        if self.is_other:
            self._keep(self.at_first, "")
            self._visit = self._new_visit()

    def _keep(self, profile: AccessProfile, part_of: str) -> None:
        services = self._context.services
        self._being_kept += 1
        self.now, self.is_kept = profile, False
        self.changed.emit()
        if self._person_id:
            self._context.change(
                lambda: services.people.set_access(self._person_id, profile, part_of=part_of),
                self._on_kept,
                self._on_not_kept,
            )
        else:
            self._context.read(
                lambda: services.settings.set_access(profile), self._on_settings_kept, self._on_not_kept
            )

    def _on_kept(self, _: object) -> None:  # what the worker gives back
        self._being_kept -= 1

    def _on_settings_kept(self, done: object) -> None:
        self._on_kept(done)
        self._context.changes.happened.emit(Changed(None, "", frozenset({Kind.SETTINGS})))

    def _on_not_kept(self, trouble: PlainError) -> None:
        self._on_kept(trouble)
        self._context.messages.problem(trouble)
        self.load()

    def _show(self, name: str, face: Picture | None, kept: AccessProfile) -> None:
        self.name, self.face = name, face
        if not self._is_read:
            self._is_read = True
            self.at_first = kept
        if not self._being_kept:
            # What is kept, or was taken back, is shown; what is still on its way to the disk is newer.
            self.now, self.is_kept = kept, True
        self.changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and changed.kinds & {Kind.PEOPLE, Kind.SETTINGS}:
            self.load()

    def _new_visit(self) -> str:
        return f"{self._about}-{uuid4()}"
