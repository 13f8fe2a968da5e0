from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from tests.support.libraries import close_without_a_copy, open_copy

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.services.bundle import build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import places_under
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.printing import PrintEnd, Printing, wanted_pages


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    return printer


@pytest.fixture(scope="session")
def pdf(quiet_practice: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the plan of the example person on paper, which is made once."""
    places = places_under(tmp_path_factory.mktemp("printing"))
    services = build_services(places, cost=CHEAP_COST)
    open_copy(services, quiet_practice, places.practice)
    plan = services.people.plan(read_example().main.person.id)
    made = services.take_home.make(plan, DocumentChoices(DocumentKind.PLAN, 16, date(2025, 3, 4)))
    close_without_a_copy(services)
    return made.pdf


def printed(context: Context, pdf: bytes, printer: QPrinter | None) -> list[object]:
    ends: list[object] = []
    job = Printing(context, ask=lambda _window, _pages, _title: printer)
    job.ended.connect(ends.append)
    job.start(pdf, "plan")
    assert not job.is_printing
    return ends


def test_every_page_is_printed_the_way_it_lies(context: Context, pdf: bytes, tmp_path: Path) -> None:
    assert printed(context, pdf, to_file(tmp_path / "out.pdf")) == [PrintEnd.PRINTED]
    before, after = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument(str(tmp_path / "out.pdf"))
    assert len(after) == len(before)
    for index in range(len(before)):
        across = [document[index].get_width() > document[index].get_height() for document in (before, after)]
        assert across[0] == across[1]
    before.close()
    after.close()


def test_a_range_of_pages(context: Context, pdf: bytes, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setFromTo(2, 3)
    printed(context, pdf, printer)
    document = pypdfium2.PdfDocument(str(tmp_path / "out.pdf"))
    assert len(document) == 2
    document.close()


def test_the_order_and_number_of_copies(tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    assert wanted_pages(printer, 3) == [0, 1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 3) == [2, 1, 0]


def test_somebody_may_change_their_mind(context: Context, pdf: bytes) -> None:
    assert printed(context, pdf, None) == [PrintEnd.CANCELLED]


def test_no_printer_is_told_with_what_to_press(
    context: Context, pdf: bytes, told: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    ends: list[object] = []
    job = Printing(context)
    job.ended.connect(ends.append)
    job.start(pdf, "plan", QWidget())
    assert ends == [PrintEnd.FAILED]
    assert "PDF" in told[-1].words


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(
    context: Context, pdf: bytes, told: list[Message], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    assert printed(context, pdf, to_file(tmp_path / "file" / "out.pdf")) == [PrintEnd.FAILED]
    assert "printer" in told[-1].words
