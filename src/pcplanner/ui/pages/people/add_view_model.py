"""Know who is being added: the name they like to be called, and their face."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import PlainError
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class AddState:
    """Everything the page shows besides the name that is typed."""

    face: Picture | None = None
    is_busy: bool = False
    slip: str = ""


class AddViewModel(QObject):
    """Add somebody. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        # Known before the first save, so that trying again after trouble never adds somebody twice.
        self._new_id = context.services.clock.new_id()
        self.state = AddState()

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def choose_face(self) -> None:
        """Ask for a photo or a drawn portrait."""

        def answered(face: object) -> None:
            self._show(replace(self.state, face=face if isinstance(face, Picture) else None))

        self._context.navigator.ask(Route(Place.FACE), answered)

    def edited(self) -> None:
        """Take the slip away while the name is mended."""
        if self.state.slip:
            self._show(replace(self.state, slip=""))

    def add(self, name: str) -> None:
        """Add somebody by this name, and open their new plan."""
        if self.state.is_busy:
            return
        self._show(replace(self.state, is_busy=True, slip=""))
        services, face = self._context.services, self.state.face

        def add() -> Changed[Person]:
            # The plan begins as the program looks and sounds now, until the person likes it another way.
            access = services.settings.access()
            return services.people.add(name, face, new_id=self._new_id, access=access)

        self._context.change(add, self._added, self._failed)

    def _added(self, person: Person) -> None:
        # In place of this page, so that Back leads to the list.
        if self._context.navigator.here == Route(Place.ADD_PERSON):
            self._context.navigator.replace(Route(Place.HOME, person.id))

    def _failed(self, trouble: PlainError) -> None:
        self._show(replace(self.state, is_busy=False, slip=str(trouble)))

    def _show(self, state: AddState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
