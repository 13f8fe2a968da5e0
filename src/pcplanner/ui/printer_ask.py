"""Say what the page with printers is asked for: where some pages go, how many copies, in which colours."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class PrinterAsk:
    """What is to be printed: its title, and how many pages it has."""

    title: str
    pages: int = 1


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """How somebody wants it printed; pages are counted from 1."""

    printer: str
    copies: int
    first: int
    last: int
    is_colour: bool = True


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
