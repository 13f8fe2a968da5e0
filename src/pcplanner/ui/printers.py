"""Know the printers of this computer, and get one ready as somebody chose."""

from types import MappingProxyType

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pcplanner.documents.booklet import Sides
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say
from pcplanner.ui.printer_ask import PrinterChoice


class CannotPrint(EnvironmentTrouble):
    """The printer is not there any more, or did not take the pages."""


def cannot_print() -> CannotPrint:
    """Return the trouble with what to do about it."""
    return CannotPrint(say("printing.cannot_print"), what_to_do=say("printing.cannot_print_do"))


def printer_names() -> tuple[str, ...]:
    """Return the printers there are, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual))


def has_colours(name: str) -> bool:
    """Say whether a printer can print in colours and in black and white."""
    modes = QPrinterInfo.printerInfo(name).supportedColorModes()
    return {QPrinter.ColorMode.Color, QPrinter.ColorMode.GrayScale} <= set(modes)


def turns_by_itself(name: str) -> bool:
    """Say whether a printer prints on both sides without anybody turning the paper."""
    modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
    return bool({QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexAuto} & set(modes))


def set_sheet(printer: QPrinter, sheet: PaperSize) -> None:
    """Print on the paper that the pages are for."""
    printer.setPageSize(QPageSize(_SHEETS[sheet]))


def printer_for(choice: PrinterChoice, title: str) -> QPrinter:
    """Return the printer that was chosen; raise ``CannotPrint`` when it is gone."""
    info = QPrinterInfo.printerInfo(choice.printer)
    if info.isNull():
        raise cannot_print()
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    use_choice(printer, choice)
    return printer


def use_choice(printer: QPrinter, choice: PrinterChoice) -> None:
    """Print as somebody chose: so many copies of these pages, in colours or not, on which sides."""
    printer.setCopyCount(choice.copies)
    printer.setFromTo(choice.first, choice.last)
    modes = QPrinter.ColorMode
    printer.setColorMode(modes.Color if choice.is_colour else modes.GrayScale)
    turning = _TURNING[Sides.ONE if choice.turns_by_hand else choice.sides]
    printer.setDuplex(turning)


_SHEETS = MappingProxyType(
    {
        PaperSize.A4: QPageSize.PageSizeId.A4,
        PaperSize.LETTER: QPageSize.PageSizeId.Letter,
        PaperSize.A3: QPageSize.PageSizeId.A3,
        PaperSize.A6: QPageSize.PageSizeId.A6,
    }
)
_TURNING = MappingProxyType(
    {
        Sides.ONE: QPrinter.DuplexMode.DuplexNone,
        Sides.BOTH: QPrinter.DuplexMode.DuplexLongSide,
        Sides.BOOKLET: QPrinter.DuplexMode.DuplexShortSide,
    }
)
