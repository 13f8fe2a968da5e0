"""Print the pages of a PDF on the printer that was chosen, page by page, while the window works on."""

from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from pcplanner.documents.preview import PagePicture
from pcplanner.domain.errors import PlainError
from pcplanner.ui import printers
from pcplanner.ui.context import Context
from pcplanner.ui.printer_ask import AskPrinter, PrinterAsk, PrinterChoice, ask_for_printer

# More dots an inch than this cannot be seen, and take long to draw.
_MOST_DPI = 300


class PrintEnd(Enum):
    """How printing ended."""

    PRINTED = "printed"
    CANCELLED = "cancelled"
    STOPPED = "stopped"
    FAILED = "failed"


MakePrinter = Callable[[PrinterChoice, str], QPrinter]
"""Given what was chosen and a title: the printer, ready to print on."""


class Printing(QObject):
    """Print one PDF at a time.

    Emits ``progressed(page, of how many)`` before each page, and ``ended(PrintEnd)`` once for each ``start``
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
        self._pdf = b""
        self._left: list[int] = []
        self._total = 0

    @property
    def is_printing(self) -> bool:
        """Say whether pages are on their way to the printer."""
        return self._printer is not None

    def start(self, pdf: bytes, title: str) -> None:
        """Ask for a printer and print; nothing happens while something is still printing."""
        if self.is_printing:
            return
        take_home, navigator = self._context.services.take_home, self._context.navigator
        here = navigator.here

        def counted(pages: int) -> None:
            if navigator.here == here:
                self._ask(PrinterAsk(title, pages), lambda choice: self._begin(pdf, pages, title, choice))
            else:
                # Somebody has gone on: no question follows them to another page.
                self.ended.emit(PrintEnd.CANCELLED)

        self._context.drawing.run(lambda: take_home.page_count(pdf), counted, self._fail)

    def stop(self) -> None:
        """Print no further page."""
        if self.is_printing:
            if self._printer is not None:
                self._printer.abort()
            self._finish(PrintEnd.STOPPED)

    def _begin(self, pdf: bytes, pages: int, title: str, choice: PrinterChoice | None) -> None:
        if choice is None:
            self.ended.emit(PrintEnd.CANCELLED)
            self.pdf_wanted.emit()
            return
        try:
            printer = self._make(choice, title)
        except PlainError as trouble:
            self._fail(trouble)
            return
        printer.setFullPage(True)
        self._printer, self._pdf = printer, pdf
        self._left = wanted_pages(printer, pages)
        self._total = len(self._left)
        self._next()

    def _next(self) -> None:
        printer = self._printer
        if printer is None:
            return
        if not self._left:
            self._finish(PrintEnd.PRINTED)
            return
        number = self._left.pop(0)
        self.progressed.emit(self._total - len(self._left), self._total)
        pdf, take_home = self._pdf, self._context.services.take_home
        inches = printer.pageLayout().fullRect(QPageLayout.Unit.Inch)
        width = round(min(inches.width(), inches.height()) * min(printer.resolution(), _MOST_DPI))

        def drawn(page: PagePicture) -> None:
            self._put(page, printer)

        self._context.drawing.run(lambda: take_home.page(pdf, number, width), drawn, self._fail)

    def _put(self, page: PagePicture, printer: QPrinter) -> None:
        if self._printer is not printer:
            # Printing was stopped while this page was drawn.
            return
        is_across = page.width > page.height
        turned = QPageLayout.Orientation.Landscape if is_across else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(turned)
        if self._painter is None:
            self._painter = QPainter()
            is_taken = self._painter.begin(printer)
        else:
            is_taken = printer.newPage()
        if not is_taken:
            self._fail(printers.cannot_print())
            return
        image = QImage(page.rgb, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        size = QSizeF(image.size()).scaled(QSizeF(paper.size()), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
        self._painter.drawImage(target, image)
        self._next()

    def _fail(self, trouble: PlainError) -> None:
        self._context.messages.problem(trouble)
        self._finish(PrintEnd.FAILED)

    def _finish(self, how: PrintEnd) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        self._painter = None
        self._printer = None
        self._pdf, self._left = b"", []
        self.ended.emit(how)


def wanted_pages(printer: QPrinter, pages: int) -> list[int]:
    """Return the pages to print, from 0, in order: the chosen range, as often as it was asked for."""
    first = max(1, printer.fromPage() or 1)
    last = min(pages, printer.toPage() or pages)
    chosen = list(range(first - 1, last))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return chosen * copies
    return [page for page in chosen for _ in range(copies)]
