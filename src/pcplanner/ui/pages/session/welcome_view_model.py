"""Know where the program starts: with a first choice, the passphrase, or what is wrong with the library."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.services.example import read_example
from pcplanner.storage.states import LibraryState
from pcplanner.ui.context import Context
from pcplanner.ui.opening_plans import open_plans
from pcplanner.ui.routes import Place, Route

_BROKEN = frozenset(
    {LibraryState.DAMAGED, LibraryState.MISSING, LibraryState.VAULT_DAMAGED, LibraryState.VAULT_MISSING}
)


@dataclass(frozen=True, slots=True)
class WelcomeState:
    """Everything the page shows: ``is_busy`` while the example is opened."""

    is_busy: bool = False


class WelcomeViewModel(QObject):
    """Decide where to begin. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        self.state = WelcomeState()
        self.face = read_example().main.person.picture

    def load(self) -> None:
        """Look what there is, and go on to where that leads."""
        library = self._context.services.library
        self._context.read(library.state, self._decide)

    def close(self) -> None:
        """Show nothing more: the page has been left."""
        self._is_closed = True

    def try_example(self) -> None:
        """Open the practice library with the example people."""
        if self.state.is_busy:
            return
        self._show(WelcomeState(is_busy=True))
        library = self._context.services.library
        self._context.read(
            library.open_practice,
            lambda _: open_plans(self._context),
            self._example_failed,
        )

    def start_library(self) -> None:
        """Begin a library of one's own."""
        self._context.go(Route(Place.START_LIBRARY))

    def _example_failed(self, trouble: PlainError) -> None:
        self._show(WelcomeState())
        self._context.messages.problem(trouble)

    def _decide(self, found: LibraryState) -> None:
        library, navigator = self._context.services.library, self._context.navigator
        if self._is_closed or navigator.here != Route(Place.WELCOME):
            return
        if library.is_open and not library.is_practice:
            is_new = library.code_to_type is not None
            navigator.start_at(Route(Place.START_LIBRARY if is_new else Place.PEOPLE))
        elif found in _BROKEN:
            navigator.start_at(Route(Place.PROBLEMS))
        elif found is not LibraryState.NONE:
            navigator.start_at(Route(Place.UNLOCK))

    def _show(self, state: WelcomeState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
