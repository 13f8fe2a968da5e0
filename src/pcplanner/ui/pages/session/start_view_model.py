"""Know the three steps of starting a library: the passphrase, the recovery sheet, the code typed back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.words import say
from pcplanner.services.library import SHORTEST_PASSPHRASE
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


class StartStep(IntEnum):
    """The steps, in order."""

    PASSPHRASE = 0
    SHEET = 1
    CODE = 2


@dataclass(frozen=True, slots=True)
class StartState:
    """Everything the page shows; a slip is what is wrong with what was typed in a field."""

    step: StartStep = StartStep.PASSPHRASE
    is_busy: bool = False
    groups: tuple[str, ...] = ()
    first_slip: str = ""
    again_slip: str = ""
    code_slip: str = ""
    code_slip_do: str = ""
    saved: str = ""


class StartViewModel(QObject):
    """Make a library step by step. Emits ``state_changed``, and ``sheet_ready(bytes)`` to print."""

    state_changed = Signal()
    sheet_ready = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        self.state = StartState()

    def load(self) -> None:
        """Go on with the sheet where the library is made and its code has not been typed back yet."""
        started = self._context.services.library.code_to_type
        if started is not None and self.state.step is StartStep.PASSPHRASE:
            self._show(StartState(StartStep.SHEET, groups=started.groups))

    def close(self) -> None:
        """Forget what is shown: the page has been left."""
        self._is_closed = True

    def make(self, passphrase: str, again: str) -> None:
        """Make the library with a passphrase that was typed twice."""
        if self.state.is_busy or self.state.step is not StartStep.PASSPHRASE:
            return
        library = self._context.services.library
        try:
            library.check_passphrase(passphrase, again)
        except InputError as slip:
            is_short = len(passphrase) < SHORTEST_PASSPHRASE
            self._show(
                StartState(first_slip=str(slip) if is_short else "", again_slip="" if is_short else str(slip))
            )
            return
        self._show(StartState(is_busy=True))
        self._context.read(lambda: library.start(passphrase, again), lambda _: self._made(), self._not_made)

    def save_sheet(self, path: Path) -> None:
        """Save the recovery sheet as a PDF."""
        take_home = self._context.services.take_home
        self._with_sheet(
            lambda pdf: self._context.read(
                lambda: take_home.save(pdf, path),
                lambda saved: self._show(
                    replace(self.state, saved=say("session.sheet_saved", file=saved.name))
                ),
            )
        )

    def print_sheet(self) -> None:
        """Have the recovery sheet made for the printer."""
        self._with_sheet(self.sheet_ready.emit)

    def to_step(self, step: int) -> None:
        """Go to the sheet or to its code; the passphrase has been chosen once the library is made."""
        if self.state.step is StartStep.PASSPHRASE:
            self._context.messages.tell(say("session.first_passphrase"))
        elif step == StartStep.PASSPHRASE:
            self._context.messages.tell(say("session.passphrase_is_chosen"))
        else:
            self._show(replace(self.state, step=StartStep(step), code_slip="", code_slip_do="", saved=""))

    def go_back(self) -> bool:
        """Go back to the sheet, or say why nothing comes before it; the first step has a page before it."""
        if self.state.step is StartStep.PASSPHRASE:
            return False
        if self.state.step is StartStep.CODE:
            self.to_step(StartStep.SHEET)
        else:
            self.to_step(StartStep.PASSPHRASE)
        return True

    def go_home(self) -> bool:
        """Say what comes before the plans; on the first step go back to the first choice."""
        if self.state.step is not StartStep.PASSPHRASE:
            self._context.messages.tell(say("session.first_code"))
        elif self._context.navigator.can_go_back:
            self._context.navigator.back()
        else:
            return False
        return True

    def type_code(self, typed: str) -> None:
        """Check the code that was typed back; when it is right the library is ready."""
        try:
            self._context.services.library.confirm_code(typed)
        except PlainError as slip:
            self._show(replace(self.state, code_slip=slip.sentence, code_slip_do=slip.what_to_do))
            return
        self._context.navigator.start_at(Route(Place.PEOPLE))
        self._context.messages.tell(say("session.library_ready"))

    def _with_sheet(self, use: Callable[[bytes], object]) -> None:
        library, clock = self._context.services.library, self._context.services.clock
        started = library.code_to_type
        if started is not None:
            day = clock.today()
            self._context.drawing.run(
                lambda: library.recovery_sheet(started, day), use, self._context.messages.problem
            )

    def _made(self) -> None:
        # The way back would lead to the choice that has been made.
        self._context.navigator.start_at(Route(Place.START_LIBRARY))
        self.load()

    def _not_made(self, trouble: PlainError) -> None:
        self._show(StartState())
        self._context.messages.problem(trouble)

    def _show(self, state: StartState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
