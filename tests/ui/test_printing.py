from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from tests.support.libraries import close_without_a_copy, open_copy
from tests.ui.pages.packs.conftest import LaterWorker

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import places_under
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.printer_ask import PrinterAsk, PrinterChoice
from pcplanner.ui.printers import use_choice
from pcplanner.ui.printing import PrintEnd, Printing, wanted_pages
from pcplanner.ui.routes import Place, Route


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

    def ask(asked: PrinterAsk, answered: Callable[[PrinterChoice | None], object]) -> None:
        answered(PrinterChoice("A printer", 1, 1, asked.pages) if printer is not None else None)

    def make(_choice: PrinterChoice, _title: str) -> QPrinter:
        assert printer is not None
        return printer

    job = Printing(context, ask=ask, make=make)
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


def test_somebody_may_want_a_pdf_instead(context: Context, pdf: bytes) -> None:
    assert printed(context, pdf, None) == [PrintEnd.CANCELLED]


def test_a_printer_that_is_gone_is_told(context: Context, pdf: bytes, told: list[Message]) -> None:
    ends: list[object] = []
    job = Printing(context, ask=lambda asked, answered: answered(PrinterChoice("gone", 1, 1, asked.pages)))
    job.ended.connect(ends.append)
    job.start(pdf, "plan")
    assert ends == [PrintEnd.FAILED]
    assert "printer" in told[-1].words


def test_the_printer_is_asked_for_on_a_page_of_our_own(
    context: Context, pdf: bytes, example: Plan, tmp_path: Path
) -> None:
    context.navigator.start_at(Route(Place.TAKE_HOME, example.person.id))
    ends: list[object] = []
    printer = to_file(tmp_path / "out.pdf")
    job = Printing(context, person_id=example.person.id, make=lambda *_: printer)
    job.ended.connect(ends.append)
    job.start(pdf, "plan")
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.person_id) == (Place.PRINTER, example.person.id)
    assert not ends
    context.navigator.answer(PrinterChoice("A printer", 1, 1, 1))
    assert ends == [PrintEnd.PRINTED]


def test_no_question_follows_somebody_to_another_page(context: Context, pdf: bytes, example: Plan) -> None:
    later = LaterWorker()
    home = Route(Place.HOME, example.person.id)
    context.navigator.start_at(Route(Place.TAKE_HOME, example.person.id))
    ends: list[object] = []
    job = Printing(replace(context, drawing=later))
    job.ended.connect(ends.append)
    job.start(pdf, "plan")
    context.navigator.go(home)
    later.go_on()
    assert context.navigator.here == home
    assert ends == [PrintEnd.CANCELLED]


def test_a_printer_prints_as_was_chosen(tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    use_choice(printer, PrinterChoice("A printer", 2, 2, 3, is_colour=False))
    assert printer.colorMode() is QPrinter.ColorMode.GrayScale
    assert set(wanted_pages(printer, 4)) == {1, 2}


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(
    context: Context, pdf: bytes, told: list[Message], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    assert printed(context, pdf, to_file(tmp_path / "file" / "out.pdf")) == [PrintEnd.FAILED]
    assert "printer" in told[-1].words
