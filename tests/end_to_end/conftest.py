"""Give the walks a program on an empty computer, and never let one hang."""

import faulthandler
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.end_to_end.driving import Driver

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
    """Answer the system's print dialog with a printer that prints into this file."""
    path = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setResolution(72)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["A printer"])
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    return path


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Answer the system's save dialog with this file."""
    path = tmp_path / "My copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path
