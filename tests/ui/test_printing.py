from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A3, A4, letter
from reportlab.pdfgen.canvas import Canvas
from tests.support.libraries import close_without_a_copy, open_copy
from tests.ui.pages.packs.conftest import LaterWorker

from pcplanner.documents.booklet import Sides
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
from pcplanner.ui.printing import PrintEnd, Printing, copies_here, wanted_pages
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
    assert copies_here(printer) == 1
    printer.setCopyCount(3)
    assert copies_here(printer) == (1 if printer.supportsMultipleCopies() else 3)


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


PRINTER = PrinterChoice("A printer", 1, 1, 3)


def numbered(numbers: range, colour_step: int = 20) -> bytes:
    """Return a PDF with a page for each number, whose ground is so dark that the number can be read off."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for number in numbers:
        grey = (number * colour_step + 10) / 255
        canvas.setFillColorRGB(grey, grey, grey)
        canvas.rect(0, 0, *A4, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def read_off(path: Path) -> list[tuple[int | None, ...]]:
    """Return the numbers that stand on each side, from the left; ``None`` for what stayed white."""
    document, found = pypdfium2.PdfDocument(str(path)), []
    for page in document:
        is_across = page.get_width() > page.get_height()
        image = page.render(scale=0.25).to_pil().convert("L")
        middle = image.height // 2
        places = (image.width // 4, image.width * 3 // 4) if is_across else (image.width // 2,)
        greys = [image.getpixel((x, middle)) for x in places]
        found.append(tuple(None if grey > 245 else round((grey - 10) / 20) for grey in greys))
    document.close()
    return found


def print_on_files(
    context: Context, choice: PrinterChoice, pdf: bytes, folder: Path, fold: Callable[[], bytes] | None = None
) -> tuple[list[PrinterAsk], list[object]]:
    asks: list[PrinterAsk] = []
    ends: list[object] = []

    def ask(asked: PrinterAsk, answered: Callable[[PrinterChoice | None], object]) -> None:
        asks.append(asked)
        answered(choice)

    def make(chosen: PrinterChoice, _title: str) -> QPrinter:
        printer = to_file(folder / f"{len(asks)}.pdf")
        use_choice(printer, chosen)
        return printer

    job = Printing(context, ask=ask, make=make)
    job.ended.connect(ends.append)
    job.start(pdf, "plan", fold)
    return asks, ends


def test_both_sides_by_hand_are_the_fronts_then_the_pile_is_turned_then_the_backs(
    context: Context, tmp_path: Path
) -> None:
    choice = replace(PRINTER, sides=Sides.BOTH, turns_by_hand=True)
    asks, ends = print_on_files(context, choice, numbered(range(3)), tmp_path)
    assert ends == [PrintEnd.TURNING, PrintEnd.PRINTED]
    assert [x.is_turning for x in asks] == [False, True]
    assert read_off(tmp_path / "1.pdf") == [(0,), (2,)]
    assert read_off(tmp_path / "2.pdf") == [(1,), (None,)]


def test_a_printer_that_turns_by_itself_gets_the_pages_in_order(context: Context, tmp_path: Path) -> None:
    asks, ends = print_on_files(context, replace(PRINTER, sides=Sides.BOTH), numbered(range(3)), tmp_path)
    assert (len(asks), ends) == (1, [PrintEnd.PRINTED])
    assert not asks[0].can_fold
    assert read_off(tmp_path / "1.pdf") == [(0,), (1,), (2,)]


def test_a_booklet_is_made_of_pages_for_it_two_on_each_side_ready_to_fold(
    context: Context, tmp_path: Path, told: list[Message]
) -> None:
    choice = replace(PRINTER, sides=Sides.BOOKLET)
    asks, ends = print_on_files(context, choice, numbered(range(3)), tmp_path, lambda: numbered(range(6)))
    assert asks[0].can_fold
    assert ends == [PrintEnd.PRINTED]
    assert told[-1].words.startswith("We are making the booklet")
    assert read_off(tmp_path / "1.pdf") == [(None, 0), (1, None), (5, 2), (3, 4)]


def test_the_paper_is_that_of_each_page(context: Context, tmp_path: Path) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=letter)
    for size in (letter, A3, A4):
        canvas.setPageSize(size)
        canvas.rect(9, 9, 9, 9)
        canvas.showPage()
    canvas.save()
    print_on_files(context, PRINTER, out.getvalue(), tmp_path)
    document = pypdfium2.PdfDocument(str(tmp_path / "1.pdf"))
    for number, size in enumerate((letter, A3, A4)):
        assert document.get_page_size(number) == pytest.approx(size, abs=1)
    document.close()


def test_going_on_before_the_backs_asks_nothing_there(
    context: Context, tmp_path: Path, example: Plan, told: list[Message]
) -> None:
    later = LaterWorker()
    context.navigator.start_at(Route(Place.TAKE_HOME, example.person.id))
    choice = replace(PRINTER, sides=Sides.BOTH, turns_by_hand=True)
    slow = replace(context, drawing=later)
    asks: list[PrinterAsk] = []

    def ask(asked: PrinterAsk, answered: Callable[[PrinterChoice | None], object]) -> None:
        asks.append(asked)
        answered(choice)

    job = Printing(slow, ask=ask, make=lambda *_: to_file(tmp_path / "1.pdf"))
    job.start(numbered(range(2)), "plan")
    later.waiting.pop(0)()
    context.navigator.go(Route(Place.HOME, example.person.id))
    later.go_on()
    assert len(asks) == 1
    assert told[-1].words.startswith("We printed the first sides only")


def test_a_booklet_that_was_stopped_while_it_was_made_prints_nothing(
    context: Context, tmp_path: Path
) -> None:
    later = LaterWorker()
    choice = replace(PRINTER, sides=Sides.BOOKLET)
    ends: list[object] = []
    job = Printing(
        replace(context, drawing=later),
        ask=lambda _, answered: answered(choice),
        make=lambda *_: to_file(tmp_path / "1.pdf"),
    )
    job.ended.connect(ends.append)
    job.start(numbered(range(2)), "plan", lambda: numbered(range(4)))
    later.waiting.pop(0)()
    assert job.is_printing
    job.stop()
    later.go_on()
    assert ends == [PrintEnd.STOPPED]
    assert not (tmp_path / "1.pdf").exists()
