"""Print the pages of a PDF on the printer that was chosen, side by side, while the window works on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from pcplanner.documents.booklet import Side, Sides, passes
from pcplanner.documents.pages import PaperSize
from pcplanner.documents.preview import PagePicture
from pcplanner.domain.errors import PlainError
from pcplanner.domain.words import say
from pcplanner.ui import printers
from pcplanner.ui.context import Context
from pcplanner.ui.printed_side import draw_side, is_side_across
from pcplanner.ui.printer_ask import AskPrinter, PrinterAsk, PrinterChoice, ask_for_printer
from pcplanner.ui.routes import Route

# More dots an inch than this cannot be seen, and take long to draw.
_MOST_DPI = 300


class PrintEnd(Enum):
    """How printing ended; with ``TURNING`` the fronts are printed, and the backs wait for the pile."""

    PRINTED = "printed"
    TURNING = "turning"
    CANCELLED = "cancelled"
    STOPPED = "stopped"
    FAILED = "failed"


MakePrinter = Callable[[PrinterChoice, str], QPrinter]
"""Given what was chosen and a title: the printer, ready to print on."""
Fold = Callable[[], bytes]
"""Makes the PDF whose pages stand in a booklet."""


@dataclass(frozen=True, slots=True)
class _Job:
    """What is printed: a PDF, the paper each of its pages is for, and what makes a booklet of it."""

    pdf: bytes
    title: str
    pages: int = 0
    sheets: tuple[PaperSize, ...] = ()
    fold: Fold | None = None


class Printing(QObject):
    """Print one PDF at a time.

    Emits ``progressed(page, of how many)`` before each side, and ``ended(PrintEnd)`` once for each ``start``
    that was answered; ``pdf_wanted`` when somebody wants a PDF instead, as where there is no printer.
    Troubles are told to the person in the banner.
    """

    progressed = Signal(int, int)
    ended = Signal(object)
    pdf_wanted = Signal()

    def __init__(
        self,
        context: Context,
        parent: QObject | None = None,
        *,
        person_id: str = "",
        ask: AskPrinter | None = None,
        make: MakePrinter | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = ask or partial(ask_for_printer, context, person_id)
        self._make = make or printers.printer_for
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._job = _Job(b"", "")
        self._left: list[Side] = []
        self._turned: tuple[Side, ...] = ()
        self._choice: PrinterChoice | None = None
        self._folding: object | None = None
        self._here: Route | None = None
        self._total = 0

    @property
    def is_printing(self) -> bool:
        """Say whether pages are on their way to the printer."""
        return self._printer is not None or self._folding is not None

    def start(self, pdf: bytes, title: str, fold: Fold | None = None) -> None:
        """Ask for a printer and print; nothing happens while something is still printing.

        ``fold`` makes the pages of a booklet, where it can be one.
        """
        if self.is_printing:
            return
        navigator, here = self._context.navigator, self._context.navigator.here

        def counted(job: _Job) -> None:
            if navigator.here == here:
                ask = PrinterAsk(title, job.pages, can_fold=fold is not None and job.pages > 1)
                self._ask(ask, lambda choice: self._begin(job, choice))
            else:
                # Somebody has gone on: no question follows them to another page.
                self.ended.emit(PrintEnd.CANCELLED)

        self._context.drawing.run(partial(self._counted, _Job(pdf, title, fold=fold)), counted, self._fail)

    def stop(self) -> None:
        """Print no further page."""
        if self.is_printing:
            if self._printer is not None:
                self._printer.abort()
            self._finish(PrintEnd.STOPPED)

    def _counted(self, job: _Job) -> _Job:
        take_home = self._context.services.take_home
        return replace(job, pages=take_home.page_count(job.pdf), sheets=take_home.sheets_of(job.pdf))

    def _begin(self, job: _Job, choice: PrinterChoice | None) -> None:
        if choice is None:
            self.ended.emit(PrintEnd.CANCELLED)
            self.pdf_wanted.emit()
            return
        if choice.sides is not Sides.BOOKLET or job.fold is None:
            self._begin_pass(job, choice)
            return
        fold = job.fold
        self._context.messages.tell(say("printing.folding"))
        self._folding = token = object()

        def folded(made: _Job) -> None:
            if self._folding is token:
                self._folding = None
                self._begin_pass(made, replace(choice, first=1, last=made.pages))

        job = replace(job, fold=None)
        self._context.drawing.run(lambda: self._counted(replace(job, pdf=fold())), folded, self._fail)

    def _begin_pass(self, job: _Job, choice: PrinterChoice, backs: tuple[Side, ...] = ()) -> None:
        """Print the first sides, or the backs of a pile that was turned over."""
        if self.is_printing:
            return
        try:
            printer = self._make(choice, job.title)
        except PlainError as trouble:
            self._fail(trouble)
            return
        printer.setFullPage(True)
        self._printer, self._job, self._choice = printer, job, choice
        self._here = self._context.navigator.here
        if backs:
            self._left, self._turned = list(backs), ()
        else:
            found = passes(
                wanted_pages(printer, job.pages),
                choice.sides,
                copies=copies_here(printer),
                turns_by_hand=choice.turns_by_hand,
            )
            self._left, self._turned = list(found.first), found.turned
        self._total = len(self._left)
        self._next()

    def _next(self) -> None:
        printer = self._printer
        if printer is None:
            return
        if not self._left:
            self._finish(PrintEnd.TURNING if self._turned else PrintEnd.PRINTED)
            return
        side = self._left.pop(0)
        self.progressed.emit(self._total - len(self._left), self._total)
        printers.set_sheet(printer, self._sheet_for(side))
        pdf, take_home = self._job.pdf, self._context.services.take_home
        inches = printer.pageLayout().fullRect(QPageLayout.Unit.Inch)
        short, long = sorted((inches.width(), inches.height()))
        wide = short if len(side) == 1 else long / len(side)
        width = round(wide * min(printer.resolution(), _MOST_DPI))

        def drawn(pages: tuple[PagePicture | None, ...]) -> None:
            self._put(pages, printer)

        self._context.drawing.run(
            lambda: tuple(None if x is None else take_home.page(pdf, x, width) for x in side),
            drawn,
            self._fail,
        )

    def _sheet_for(self, side: Side) -> PaperSize:
        """Return the paper of a side; an empty one is on the paper of the first page."""
        page = next((x for x in side if x is not None), 0)
        return self._job.sheets[page]

    def _put(self, pages: tuple[PagePicture | None, ...], printer: QPrinter) -> None:
        if self._printer is not printer:
            # Printing was stopped while this page was drawn.
            return
        turned = (
            QPageLayout.Orientation.Landscape if is_side_across(pages) else QPageLayout.Orientation.Portrait
        )
        printer.setPageOrientation(turned)
        if self._painter is None:
            self._painter = QPainter()
            is_taken = self._painter.begin(printer)
        else:
            is_taken = printer.newPage()
        if not is_taken:
            self._fail(printers.cannot_print())
            return
        draw_side(self._painter, pages, printer.pageLayout().fullRectPixels(printer.resolution()).size())
        self._next()

    def _fail(self, trouble: PlainError) -> None:
        self._context.messages.problem(trouble)
        self._finish(PrintEnd.FAILED)

    def _finish(self, how: PrintEnd) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        job, choice, backs = self._job, self._choice, self._turned
        self._painter = None
        self._printer = self._folding = None
        self._job, self._left, self._turned = _Job(b"", ""), [], ()
        self.ended.emit(how)
        if how is PrintEnd.TURNING and choice is not None:
            self._ask_to_turn(job, choice, backs)

    def _ask_to_turn(self, job: _Job, choice: PrinterChoice, backs: tuple[Side, ...]) -> None:
        """Ask to turn the pile over; the backs are printed on the same printer then."""

        def answered(answer: PrinterChoice | None) -> None:
            if answer is not None:
                self._begin_pass(job, choice, backs)

        if self._context.navigator.here == self._here:
            self._ask(PrinterAsk(job.title, len(backs), is_turning=True), answered)
        else:
            # Somebody has gone on: no question follows them to another page.
            self._context.messages.tell(say("printing.fronts_only"))


def wanted_pages(printer: QPrinter, pages: int) -> list[int]:
    """Return the pages to print once, from 0, in order."""
    first = max(1, printer.fromPage() or 1)
    last = min(pages, printer.toPage() or pages)
    return list(range(first - 1, last))


def copies_here(printer: QPrinter) -> int:
    """Return how often the pages are sent: once where the printer makes the copies by itself."""
    return 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
