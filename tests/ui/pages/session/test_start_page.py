from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import FileAsk
from pcplanner.ui.pages.session.start_page import StartPage
from pcplanner.ui.pages.session.start_view_model import StartViewModel
from pcplanner.ui.printer_ask import PrinterAsk, PrinterChoice
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics

GOOD = "four words are better"


@pytest.fixture
def page(bare_context: Context, qtbot: QtBot, tmp_path: Path) -> StartPage:
    def where(ask: FileAsk, answered: Callable[[Path], object]) -> None:
        answered(tmp_path / ask.name_to_begin_with)

    def printer(ask: PrinterAsk, answered: Callable[[PrinterChoice | None], object]) -> None:
        answered(PrinterChoice("A printer", 1, 1, ask.pages))

    def printer_to_file(_choice: PrinterChoice, _title: str) -> QPrinter:
        made = QPrinter()
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        return made

    bare_context.navigator.start_at(Route(Place.START_LIBRARY))
    view_model = StartViewModel(bare_context)
    made = StartPage(bare_context, view_model, where, printer, printer_to_file)
    view_model.setParent(made)
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.show()
    return made


def fill(page: StartPage, qtbot: QtBot, words: str) -> None:
    for field in (page.pair.first, page.pair.again):
        edit = field.findChild(QLineEdit)
        qtbot.keyClicks(edit, words)
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_a_library_is_started_with_the_keyboard_alone(
    page: StartPage, qtbot: QtBot, bare_context: Context, tmp_path: Path
) -> None:
    fill(page, qtbot, GOOD)
    groups = page.sheet.groups()
    assert len(groups) == 7
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    assert list(tmp_path.glob("*.pdf"))
    qtbot.keyClick(page.print, Qt.Key.Key_Space)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    qtbot.keyClick(page.have_it, Qt.Key.Key_Return)
    edit = page.code.findChild(QLineEdit)
    qtbot.keyClicks(edit, "-".join(groups))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert bare_context.navigator.here == Route(Place.PEOPLE)


def test_the_passphrase_is_forgotten_after_use(page: StartPage, qtbot: QtBot) -> None:
    fill(page, qtbot, GOOD)
    assert not page.pair.first.passphrase()
    page.forget()
    assert not page.sheet.groups()


def test_slips_are_told_at_the_fields(page: StartPage, qtbot: QtBot) -> None:
    fill(page, qtbot, "short")
    assert "too short" in page.pair.first.message()


@pytest.mark.parametrize("size", [(1288, 381), (1202, 327)])
def test_every_step_fits_at_double_size(
    page: StartPage, qtbot: QtBot, bare_context: Context, size: tuple[int, int]
) -> None:
    bare_context.look.change(metrics=Metrics(2.0))
    page.resize(*size)
    for _ in range(3):
        for child in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child.isVisible():
                assert page.rect().contains(child.geometry()), child
        if page.pair.isVisible():
            fill(page, qtbot, GOOD)
        else:
            page.go_on()
