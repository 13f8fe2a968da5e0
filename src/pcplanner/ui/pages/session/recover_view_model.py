"""Know how the library is opened with its recovery sheet: the code, then a new passphrase."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.words import say
from pcplanner.services.library import SHORTEST_PASSPHRASE
from pcplanner.storage.troubles import WrongRecoveryCode
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class RecoverState:
    """Everything the page shows; a slip is what is wrong with what was typed in a field."""

    is_code_known: bool = False
    is_busy: bool = False
    code_slip: str = ""
    code_slip_do: str = ""
    first_slip: str = ""
    again_slip: str = ""


class RecoverViewModel(QObject):
    """Open the library with the recovery code. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        self._code = ""
        self.state = RecoverState()

    def close(self) -> None:
        """Forget the code: the page has been left."""
        self._is_closed = True
        self._code = ""

    def try_code(self, typed: str) -> None:
        """Look whether a code would open the library."""
        if self.state.is_busy:
            return
        self._show(RecoverState(is_busy=True))
        library = self._context.services.library
        self._context.read(
            lambda: library.try_code(typed), lambda _: self._code_fits(typed), self._code_failed
        )

    def open(self, passphrase: str, again: str) -> None:
        """Open the library and give it its new passphrase."""
        if self.state.is_busy or not self.state.is_code_known:
            return
        library, code = self._context.services.library, self._code
        try:
            library.check_passphrase(passphrase, again)
        except InputError as slip:
            is_short = len(passphrase) < SHORTEST_PASSPHRASE
            self._show(
                RecoverState(
                    is_code_known=True,
                    first_slip=str(slip) if is_short else "",
                    again_slip="" if is_short else str(slip),
                )
            )
            return
        self._show(RecoverState(is_code_known=True, is_busy=True))
        self._context.read(
            lambda: library.recover(code, passphrase, again), lambda _: self._opened(), self._not_opened
        )

    def type_code_again(self) -> None:
        """Go back to the code."""
        self._code = ""
        self._show(RecoverState())

    def _code_fits(self, typed: str) -> None:
        self._code = typed
        self._show(RecoverState(is_code_known=True))

    def _code_failed(self, trouble: PlainError) -> None:
        if isinstance(trouble, WrongRecoveryCode):
            self._show(RecoverState(code_slip=trouble.sentence, code_slip_do=trouble.what_to_do))
        else:
            self._show(RecoverState())
            self._context.messages.problem(trouble)

    def _opened(self) -> None:
        self._context.navigator.start_at(Route(Place.PEOPLE))
        self._context.messages.tell(say("session.recovered"))

    def _not_opened(self, trouble: PlainError) -> None:
        self._show(RecoverState(is_code_known=True))
        self._context.messages.problem(trouble)

    def _show(self, state: RecoverState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
