"""Give the walks a program on an empty computer, and never let one hang."""

import faulthandler
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.end_to_end.driving import Driver

from pcplanner.ui import printers
from pcplanner.ui.printer_ask import PrinterChoice

_MOST_SECONDS = 170


@pytest.fixture(autouse=True)
def never_hang() -> Iterator[None]:
    """End the whole process, saying where it stood, rather than let a dialog or a thread wait for ever."""
    assert sys.__stderr__ is not None
    faulthandler.dump_traceback_later(_MOST_SECONDS, exit=True, file=sys.__stderr__)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the folder the program keeps its files in."""
    return tmp_path / "home"


@pytest.fixture
def open_program(qtbot: QtBot, home: Path) -> Iterator[Callable[[], Driver]]:
    """Return a way to open the program; each window that is still open is closed at the end."""
    opened: list[Driver] = []

    def open_one() -> Driver:
        opened.append(Driver(home))
        return opened[-1]

    yield open_one
    for driver in opened:
        if isValid(driver.shell):
            driver.close()


@pytest.fixture
def program(open_program: Callable[[], Driver]) -> Driver:
    """Return the program, just opened."""
    return open_program()


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give the computer one printer, which prints into this file."""
    path = tmp_path / "printed.pdf"

    def to_file(choice: PrinterChoice, _title: str) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setResolution(72)
        printers.use_choice(printer, choice)
        return printer

    monkeypatch.setattr(printers, "printer_names", lambda: ("A printer",))
    monkeypatch.setattr(printers, "printer_for", to_file)
    return path


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give somebody an empty home folder for their copies."""
    folder = tmp_path / "me"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    return folder
