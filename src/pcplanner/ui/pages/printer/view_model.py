"""Know which printer was chosen and how it shall print, and give the answer to whoever asked."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from pcplanner.documents.booklet import Sides
from pcplanner.domain.file_names import shown_name
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.printer_ask import PrinterAsk, PrinterChoice

MOST_COPIES = 20


class View(Enum):
    """What the page shows."""

    CHOOSE = "choose"
    HOW = "how"
    NONE = "none"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class PrinterState:
    """Everything the page shows; pages are counted from 1."""

    view: View = View.NONE
    whose: str = ""
    face: object | None = None
    printers: tuple[str, ...] = ()
    usual: str = ""
    printer: str = ""
    has_colours: bool = False
    is_colour: bool = True
    copies: int = 1
    first: int = 1
    last: int = 1
    pages: int = 1
    sides: Sides = Sides.ONE
    all_sides: tuple[Sides, ...] = ()


def _never(_name: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class PrintersHere:
    """How the printers of the computer are looked up; ``turns`` says which print on both sides alone."""

    names: Callable[[], tuple[str, ...]]
    has_colours: Callable[[str], bool]
    turns: Callable[[str], bool] = _never


def printer_words(name: str) -> str:
    """Return what a printer is called; some systems write a line under each gap."""
    return shown_name(name.replace("_", " "))


def copies_words(copies: int) -> str:
    """Return how many copies in words."""
    return say("printer.copies_one") if copies == 1 else say("printer.copies_many", count=copies)


class PrinterViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, ask: PrinterAsk, here: PrintersHere, person_id: str = "") -> None:
        super().__init__()
        self._context = context
        self._here = here
        self._person_id = person_id
        self._ask = ask
        self.state = PrinterState(first=1, last=ask.pages, pages=ask.pages, all_sides=_sides(ask))
        if ask.is_turning:
            self.state = replace(self.state, view=View.TURN)

    def load(self) -> None:
        """Look which printers there are now; where there is only one it is the one."""
        if self.state.view is not View.TURN:
            self._look_up()
        self.state_changed.emit()
        people, person_id = self._context.services.people, self._person_id

        def shown(plan: Plan) -> None:
            self._show(whose=plan.person.name, face=plan.person.picture)

        if person_id:
            self._context.read(lambda: people.plan(person_id), shown)

    def show_sample(self, ask: PrinterAsk) -> None:
        """Show what would be asked on a printer that is not there, for a picture of the page."""
        view = View.TURN if ask.is_turning else View.HOW
        name = say("printer.usual")
        self.state = PrinterState(
            view,
            printers=(name,),
            printer=name,
            has_colours=True,
            last=ask.pages,
            pages=ask.pages,
            all_sides=_sides(ask),
        )
        self.state_changed.emit()

    def choose(self, name: str) -> None:
        """Take this printer, and ask how it shall print."""
        has_colours = self._here.has_colours(name)
        self._show(view=View.HOW, printer=name, has_colours=has_colours)

    def change_copies(self, by: int) -> None:
        """Print more or fewer copies."""
        copies = min(max(1, self.state.copies + by), MOST_COPIES)
        self._changed(copies_words(copies), copies=copies)

    def change_first(self, by: int) -> None:
        """Begin at another page."""
        first = min(max(1, self.state.first + by), self.state.last)
        self._changed(say("printer.first", page=first), first=first)

    def change_last(self, by: int) -> None:
        """End at another page."""
        last = min(max(self.state.first, self.state.last + by), self.state.pages)
        self._changed(say("printer.last", page=last), last=last)

    def use_colours(self, *, is_colour: bool) -> None:
        """Print in colours, or in black and white."""
        self._changed(say("printer.colours" if is_colour else "printer.grey"), is_colour=is_colour)

    def use_sides(self, sides: Sides) -> None:
        """Print on one side, on both, or a booklet, which has all the pages."""
        whole = {"first": 1, "last": self.state.pages} if sides is Sides.BOOKLET else {}
        self._show(sides=sides, **whole)
        self._context.say(say(f"printer.sides_{sides.value}_said"))

    def print_it(self) -> None:
        """Answer with the printer and all that was chosen."""
        state = self.state
        by_hand = state.sides is not Sides.ONE and not self._here.turns(state.printer)
        choice = PrinterChoice(
            state.printer,
            state.copies,
            state.first,
            state.last,
            state.is_colour,
            state.sides,
            turns_by_hand=by_hand,
        )
        self._context.navigator.answer(choice)

    def make_pdf(self) -> None:
        """Answer that a PDF is wanted instead."""
        self._context.navigator.answer(None)

    def go_next(self) -> None:
        """Do what the Next button says."""
        match self.state.view:
            case View.HOW | View.TURN:
                self.print_it()
            case View.NONE:
                self.make_pdf()
            case View.CHOOSE:
                self._context.messages.tell(say("printer.choose_first"))

    def go_back(self) -> bool:
        """Go back to the printers where there are several; say whether that was here."""
        is_here = self.state.view is View.HOW and len(self.state.printers) > 1
        if is_here:
            self._show(view=View.CHOOSE, printer="")
        return is_here

    def _look_up(self) -> None:
        names, state = self._here.names(), self.state
        if state.printer in names:
            self.state = replace(state, printers=names)
            return
        view = View.CHOOSE if names else View.NONE
        self.state = replace(state, view=view, printers=names, usual=names[0] if names else "")
        if len(names) == 1:
            self.choose(names[0])

    def _changed(self, words: str, **changes: object) -> None:
        before = self.state
        self._show(**changes)
        if self.state == before:
            self._context.messages.tell(say("printer.no_further"))
        else:
            self._context.say(words)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.state_changed.emit()


def _sides(ask: PrinterAsk) -> tuple[Sides, ...]:
    """Return on which sides it can be printed; nothing to choose where it is one page."""
    if ask.pages < 2 or ask.is_turning:
        return ()
    return (Sides.ONE, Sides.BOTH, Sides.BOOKLET) if ask.can_fold else (Sides.ONE, Sides.BOTH)
