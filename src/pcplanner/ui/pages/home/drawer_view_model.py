"""Know what can be changed about the person whose plan is open, and put their plan away."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.documents.choices import DocumentKind
from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.errors import PlainError
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class OwnerState:
    """The name as it is kept, and what became of the one that was typed."""

    name: str = ""
    slip: str = ""
    saved: bool = False


class OwnerViewModel(QObject):
    """Change the person whose plan is open, or put the plan away. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._is_closed = False
        self.state = OwnerState()
        context.changes.happened.connect(self._on_changed)

    def load(self) -> None:
        """Read the name as it is kept."""
        people, person_id = self._context.services.people, self._person_id
        if self._is_closed:
            return

        def show(plan: Plan) -> None:
            if plan.person.name != self.state.name:
                self._set(OwnerState(plan.person.name))

        self._context.read(lambda: people.plan(person_id), show)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def rename(self, name: str) -> None:
        """Change the name."""
        if not self.state.name or name == self.state.name:
            return
        people, person_id = self._context.services.people, self._person_id

        def renamed(person: Person) -> None:
            self._set(OwnerState(person.name, saved=True))

        def failed(trouble: PlainError) -> None:
            self._set(replace(self.state, slip=str(trouble), saved=False))

        self._context.change(lambda: people.rename(person_id, name), renamed, failed)

    def change_face(self) -> None:
        """Ask for another face."""
        people, person_id = self._context.services.people, self._person_id

        def answered(face: object) -> None:
            picture = face if isinstance(face, Picture) else None
            self._context.change(lambda: people.set_picture(person_id, picture))

        self._context.navigator.ask(Route(Place.FACE, person_id), answered)

    def try_out(self) -> None:
        """Find out how the person likes to see, hear and press."""
        self._context.go(Route(Place.TRY_OUT, self._person_id))

    def print_how_i_use(self) -> None:
        """Print how the person uses this."""
        self._context.go(Route(Place.TAKE_HOME, self._person_id, DocumentKind.HOW_I_USE.value))

    def put_away(self) -> None:
        """Put the plan away, and go to the list of people, where that can be undone."""
        people, person_id = self._context.services.people, self._person_id

        def gone(person: Person) -> None:
            self._context.navigator.start_at(Route(Place.PEOPLE))
            self._context.messages.tell(say("people.is_put_away", name=person.name), offers_undo=True)

        self._context.change(lambda: people.put_away(person_id), gone)

    def _set(self, state: OwnerState) -> None:
        self.state = state
        if not self._is_closed:
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if Kind.PEOPLE in changed.kinds and changed.person_id == self._person_id:
            self.load()
