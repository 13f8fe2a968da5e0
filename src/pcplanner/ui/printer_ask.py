"""Say what the page with printers is asked for: where some pages go, how many copies, in which colours."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from pcplanner.documents.booklet import Sides
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class PrinterAsk:
    """What is to be printed: its title, how many pages it has, and whether it can be a booklet.

    With ``is_turning`` the fronts are printed, and the page asks to turn the pile over for the backs.
    """

    title: str
    pages: int = 1
    can_fold: bool = False
    is_turning: bool = False


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """How somebody wants it printed; pages are counted from 1.

    With ``turns_by_hand`` the printer cannot print on both sides by itself.
    """

    printer: str
    copies: int
    first: int
    last: int
    is_colour: bool = True
    sides: Sides = Sides.ONE
    turns_by_hand: bool = False


Answered = Callable[[PrinterChoice | None], object]
"""Takes what was chosen, or ``None`` for a PDF instead."""
AskPrinter = Callable[[PrinterAsk, Answered], object]
"""Given what is to be printed and who waits for the answer: go and ask."""


def ask_for_printer(context: Context, person_id: str, ask: PrinterAsk, answered: Answered) -> None:
    """Go to the page with printers; ``answered`` gets what was chosen there."""

    def answer(choice: object) -> None:
        answered(choice if isinstance(choice, PrinterChoice) else None)

    route = Route(Place.PRINTER, person_id, uuid4().hex)
    context.drafts.keep(route, ask)
    context.navigator.ask(route, answer)
