"""Know how opening the library goes: what was typed wrong, and what is wrong with the library."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.text import sentences
from pcplanner.domain.words import say
from pcplanner.services.example import read_example
from pcplanner.storage.troubles import (
    PassphraseEmpty,
    WrongPassphrase,
)
from pcplanner.ui.context import Context
from pcplanner.ui.messages import needs_a_copy
from pcplanner.ui.opening_plans import open_plans
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.way_back import from_text

_TYPED_WRONG = (WrongPassphrase, PassphraseEmpty)


class WayOut(Enum):
    """What helps with a trouble."""

    COPIES = "copies"
    TRY_AGAIN = "try_again"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with the library, what to do, and the button that does it."""

    sentence: str
    what_to_do: str
    way_out: WayOut


@dataclass(frozen=True, slots=True)
class UnlockState:
    """Everything the page shows: ``slip`` is what is wrong with what was typed, and what to do."""

    is_busy: bool = False
    slip: str = ""
    slip_do: str = ""
    trouble: Trouble | None = None


class UnlockViewModel(QObject):
    """Open the library. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, way_back: str = "") -> None:
        super().__init__()
        self._context = context
        self._way_back = way_back
        self._is_closed = False
        self._tried = ""
        self.state = UnlockState()
        self.face = read_example().main.person.picture

    def close(self) -> None:
        """Forget what was typed: the page has been left."""
        self._is_closed = True
        self._tried = ""

    def open(self, passphrase: str) -> None:
        """Try a passphrase; it takes about a second, on purpose."""
        if self.state.is_busy:
            return
        if not passphrase:
            self._show(UnlockState(slip=say("session.passphrase_empty")))
            return
        self._tried = passphrase
        self._show(UnlockState(is_busy=True))
        self._context.read(lambda: self._unlock(passphrase), self._opened, self._failed)

    def act(self) -> None:
        """Do what helps with the trouble that is shown."""
        trouble = self.state.trouble
        if trouble is None:
            return
        if trouble.way_out is WayOut.COPIES:
            self._context.go(Route(Place.PROBLEMS))
        else:
            self.open(self._tried)

    def type_again(self) -> None:
        """Show the passphrase field instead of the trouble."""
        self._show(UnlockState())

    def recover(self) -> None:
        """Go to where the code of the recovery sheet is typed."""
        self._context.go(Route(Place.RECOVER))

    def try_example(self) -> None:
        """Open the practice library with the example people."""
        if self.state.is_busy:
            return
        self._show(UnlockState(is_busy=True))
        library = self._context.services.library
        self._context.read(
            library.open_practice,
            lambda _: open_plans(self._context),
            self._example_failed,
        )

    def _example_failed(self, trouble: PlainError) -> None:
        self._show(UnlockState())
        self._context.messages.problem(trouble)

    def _unlock(self, passphrase: str) -> bool:
        """Open the library; return whether its recovery code has still to be typed back."""
        library = self._context.services.library
        library.unlock(passphrase)
        if library.is_code_due:
            library.renew_code(passphrase)
        return library.code_to_type is not None

    def _opened(self, has_code_to_type: bool) -> None:
        self._tried = ""
        if has_code_to_type:
            self._context.navigator.start_at(Route(Place.START_LIBRARY))
        elif self._way_back:
            self._context.navigator.start_at(*from_text(self._way_back))
        else:
            open_plans(self._context)

    def _failed(self, trouble: PlainError) -> None:
        if isinstance(trouble, _TYPED_WRONG):
            # The field has room for one sentence; the others stand below it.
            slip, *others = sentences(str(trouble))
            self._show(UnlockState(slip=slip, slip_do=" ".join(others)))
            return
        way_out = WayOut.COPIES if needs_a_copy(trouble) else WayOut.TRY_AGAIN
        self._show(UnlockState(trouble=Trouble(trouble.sentence, trouble.what_to_do, way_out)))

    def _show(self, state: UnlockState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
