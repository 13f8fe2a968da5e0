from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.documents.choices import Part
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.lines import Audience
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import FileAsk
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.take_home.choice_card import ChoiceCard
from pcplanner.ui.pages.take_home.page import TakeHomePage, open_page
from pcplanner.ui.pages.take_home.view_model import TakeHomeViewModel
from pcplanner.ui.printer_ask import PrinterAsk, PrinterChoice
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import SCALES, Metrics
from pcplanner.ui.window import Window

if TYPE_CHECKING:
    from tests.ui.pages.take_home.conftest import LaterWorker

ROOMS = {1.0: (1288, 424), 1.25: (1288, 400), 1.5: (1202, 360), 2.0: (994, 328)}


@pytest.fixture
def asked(tmp_path: Path) -> dict[str, object]:
    """Return what is answered: where to save, and what to print on; and what was asked."""
    return {"where": tmp_path / "my copy.pdf", "printer": None, "name": ""}


@pytest.fixture
def page(context: Context, amina: str, qtbot: QtBot, asked: dict[str, object]) -> TakeHomePage:
    return made(context, amina, qtbot, asked)


@pytest.fixture
def long_page(
    context: Context, example_person_id: str, qtbot: QtBot, asked: dict[str, object]
) -> TakeHomePage:
    return made(context, example_person_id, qtbot, asked)


def made(context: Context, person_id: str, qtbot: QtBot, asked: dict[str, object]) -> TakeHomePage:
    def where(ask: FileAsk, answered: Callable[[Path], object]) -> None:
        asked["name"], asked["endings"] = ask.name_to_begin_with, ask.endings
        path = asked["where"]
        if isinstance(path, Path):
            answered(path)

    def printer(ask: PrinterAsk, answered: Callable[[PrinterChoice | None], object]) -> None:
        asked["pages"] = ask.pages
        asked["can_fold"] = ask.can_fold
        wants_pdf = asked["printer"] == "a PDF"
        answered(None if wants_pdf else PrinterChoice("A printer", 1, 1, ask.pages))

    def printer_to_file(_choice: PrinterChoice, _title: str) -> QPrinter:
        found = asked["printer"]
        assert isinstance(found, QPrinter)
        return found

    view_model = TakeHomeViewModel(context, person_id)
    route = Route(Place.TAKE_HOME, person_id)
    shown = TakeHomePage(
        context, route, view_model, ask_printer=printer, make_printer=printer_to_file, ask_file=where
    )
    view_model.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(*ROOMS[context.look.metrics.scale])
    shown.show()
    return shown


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(36)
    return printer


def buttons(page: QWidget) -> list[QAbstractButton]:
    return [x for x in page.findChildren(QAbstractButton) if x.isVisible()]


def test_at_every_text_size_all_has_a_name_and_room_of_its_own(
    long_page: TakeHomePage, context: Context
) -> None:
    for scale in SCALES:
        context.look.change(metrics=Metrics(scale))
        long_page.resize(*ROOMS[scale])
        assert long_page.pager.count == (2 if scale == 1 else 7)
        for sheet in range(long_page.pager.count):
            long_page.pager.page_wanted.emit(sheet)
            shown = buttons(long_page)
            rects = [x.rect().translated(x.mapTo(long_page, x.rect().topLeft())) for x in shown]
            for number, (button, rect) in enumerate(zip(shown, rects, strict=True)):
                assert button.accessibleName()
                assert min(rect.width(), rect.height()) >= 44
                assert long_page.rect().contains(rect), button.accessibleName()
                assert not any(rect.intersects(other) for other in rects[number + 1 :])


def test_a_narrow_page_asks_one_question_at_a_time_and_cuts_nothing(
    long_page: TakeHomePage, context: Context
) -> None:
    long_page.resize(946, 338)
    assert long_page.pager.count == 7
    for sheet in range(long_page.pager.count):
        long_page.pager.page_wanted.emit(sheet)
        for card in long_page.findChildren(ChoiceCard):
            words = card.fontMetrics().horizontalAdvance(card.words())
            assert not card.isVisible() or (card.width() >= words and card.height() >= 140)
    long_page.pager.page_wanted.emit(0)
    assert long_page.preview.count.width() >= long_page.preview.count.sizeHint().width()
    long_page.resize(1288, 424)
    assert long_page.pager.count == 2


def test_parts_and_answers_are_chosen_with_the_mouse(page: TakeHomePage, qtbot: QtBot) -> None:
    state = page._view_model.state
    before = state.pages
    qtbot.mouseClick(page.questions.parts.cards()[2], Qt.MouseButton.LeftButton)
    chosen = {x.part for x in page._view_model.state.parts if x.is_in}
    assert Part.DREAMS not in chosen
    assert page._view_model.state.pages < before
    qtbot.mouseClick(page.questions.size.cards()[0], Qt.MouseButton.LeftButton)
    assert page._view_model.state.size_pt == 16
    assert page.questions.size.cards()[0].is_chosen()
    qtbot.mouseClick(page.questions.audience.cards()[3], Qt.MouseButton.LeftButton)
    assert page._view_model.state.audience is Audience.GP


def test_the_arrow_keys_go_between_answers_and_enter_chooses(page: TakeHomePage, qtbot: QtBot) -> None:
    cards = page.questions.size.cards()
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Right)
    qtbot.keyClick(cards[2], Qt.Key.Key_Return)
    assert page._view_model.state.size_pt == 22


def test_the_second_sheet_asks_who_checked_it_and_when_to_look_again(
    page: TakeHomePage, qtbot: QtBot
) -> None:
    page.pager.page_wanted.emit(1)
    assert page.questions.checked.isVisible()
    assert not page.questions.size.isVisible()
    qtbot.mouseClick(page.questions.checked.cards()[1], Qt.MouseButton.LeftButton)
    assert page._view_model.state.checked_by == "me"
    before = page._view_model.state.look_again
    qtbot.mouseClick(page.questions.again.later, Qt.MouseButton.LeftButton)
    assert page._view_model.state.look_again != before


def test_the_preview_is_the_page_that_prints(page: TakeHomePage, qtbot: QtBot) -> None:
    picture = page._view_model.state.picture
    assert picture is not None
    assert picture.width == page.preview.paper.wanted_width()
    qtbot.mouseClick(page.preview.after, Qt.MouseButton.LeftButton)
    assert page.preview.count.words() == f"2 of {page._view_model.state.pages}"
    assert page._view_model.state.picture != picture


def test_a_page_is_read_large_part_by_part(page: TakeHomePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.preview.bigger, Qt.MouseButton.LeftButton)
    assert page.large_view.isVisible()
    assert not page.print_button.isVisible()
    assert page.large_view.down.hasFocus()
    picture = page._view_model.state.picture
    assert picture is not None
    assert picture.width == page.large_view.paper.width()
    for _ in range(10):
        if page._view_model.state.page == 1:
            break
        qtbot.keyClick(page.large_view.down, Qt.Key.Key_Down)
    assert page._view_model.state.page == 1
    qtbot.keyClick(page.large_view.down, Qt.Key.Key_Up)
    assert page._view_model.state.page == 0
    assert page.large_view.paper.page_rect().top() < 0
    qtbot.mouseClick(page.large_view.smaller, Qt.MouseButton.LeftButton)
    assert not page.large_view.isVisible()
    assert page.preview.bigger.hasFocus()


def test_the_drawer_chooses_the_paper_and_leaves_out_colours_and_the_preview_shows_it(
    page: TakeHomePage, context: Context, qtbot: QtBot, amina: str
) -> None:
    drawer, model = page.drawer, page._view_model
    qtbot.addWidget(drawer)
    a4 = model.state.picture
    letter = next(x for x in drawer.sheet.buttons() if x.words() == "Letter")
    letter.click()
    shown = model.state.picture
    assert a4 is not None
    assert shown is not None
    assert round(shown.height / shown.width, 2) == round(792 / 612, 2) != round(a4.height / a4.width, 2)
    assert letter.is_chosen()
    assert TakeHomeViewModel(context, amina).state.sheet is PaperSize.LETTER
    coloured = shown.rgb
    next(x for x in drawer.colours.buttons() if x.words() == "Without colours").click()
    grey = model.state.picture
    assert grey is not None
    assert grey.rgb != coloured
    assert grey.rgb[0::3] == grey.rgb[1::3] == grey.rgb[2::3]
    assert not TakeHomeViewModel(context, amina).state.is_grey


def test_two_pages_are_read_side_by_side_and_turned_together(page: TakeHomePage, qtbot: QtBot) -> None:
    model, large = page._view_model, page.large_view
    qtbot.mouseClick(page.preview.after, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.preview.bigger, Qt.MouseButton.LeftButton)
    assert large.two.words() == "2 pages"
    qtbot.keyClick(large.two, Qt.Key.Key_Space)
    assert (model.state.page, model.state.is_two) == (0, True)
    first, second = model.state.picture, model.state.second
    assert first is not None
    assert second is not None
    assert first.width == second.width == large.paper.width() == large.second.width()
    assert first.rgb != second.rgb
    assert large.second.isVisible()
    assert large.second.geometry().left() > large.paper.geometry().right()
    assert large.count.words() == f"1 and 2\nof {model.state.pages}"
    assert large.before.is_not_now()
    qtbot.keyClick(large.two, Qt.Key.Key_Right)
    assert (model.state.page, model.state.is_two) == (2, True)
    while not large.after.is_not_now():
        qtbot.keyClick(large.two, Qt.Key.Key_PageDown)
    assert model.state.page + 1 >= model.state.pages - 1
    qtbot.mouseClick(large.two, Qt.MouseButton.LeftButton)
    assert not model.state.is_two
    assert not large.second.isVisible()
    qtbot.mouseClick(large.two, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(large.smaller, Qt.MouseButton.LeftButton)
    assert not model.state.is_two


def test_the_large_view_has_room_for_its_buttons_at_every_text_size(
    page: TakeHomePage, context: Context, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.preview.bigger, Qt.MouseButton.LeftButton)
    for scale in SCALES:
        context.look.change(metrics=Metrics(scale))
        page.resize(*ROOMS[scale])
        shown = buttons(page)
        assert len(shown) == 6
        rects = [x.geometry() for x in shown]
        for number, rect in enumerate(rects):
            assert min(rect.width(), rect.height()) >= 44
            assert not any(rect.intersects(other) for other in rects[number + 1 :])


def test_back_and_esc_close_the_large_view_before_they_leave(
    context: Context, amina: str, qtbot: QtBot
) -> None:
    window = Window(context, {Place.TAKE_HOME: open_page, Place.PEOPLE: open_page})
    qtbot.addWidget(window.shell)
    bring_up(window.shell, qtbot)
    context.navigator.start_at(Route(Place.PEOPLE, amina), Route(Place.TAKE_HOME, amina))
    shown = window.parts.widget if window.parts else None
    assert isinstance(shown, TakeHomePage)
    shown.preview.bigger.click()
    qtbot.keyClick(shown.large_view.down, Qt.Key.Key_Escape)
    assert context.navigator.here == Route(Place.TAKE_HOME, amina)
    assert not shown.large_view.isVisible()
    shown.preview.bigger.click()
    window.shell.back_pressed.emit()
    assert context.navigator.here == Route(Place.TAKE_HOME, amina)
    assert not shown.large_view.isVisible()
    assert shown.preview.bigger.hasFocus()
    qtbot.keyClick(shown.preview.bigger, Qt.Key.Key_Escape)
    assert context.navigator.here == Route(Place.PEOPLE, amina)


def press_copy(page: TakeHomePage, qtbot: QtBot, words: str = "Pages to print") -> None:
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    tile = next(x for x in page.copy_view.tiles() if x.accessibleName().startswith(words))
    page.copy_view.show_tile(tile)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_a_copy_is_asked_for_by_its_kind(page: TakeHomePage, qtbot: QtBot, asked: dict[str, object]) -> None:
    asked["where"] = None
    press_copy(page, qtbot, "Pages to change, Word")
    assert asked["name"] == "Amina’s plan 18 point.docx"
    assert asked["endings"] == (".docx",)
    assert page.copy_view.isHidden()
    assert not page.copy_button.isHidden()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A book that talks, EPUB", "Amina’s plan 18 point.epub"),
        ("A page that talks, HTML", "Amina’s plan 18 point.html"),
        ("Tracks to listen to, MP3", ""),
    ],
)
def test_what_talks_is_offered_and_tracks_want_a_folder(
    page: TakeHomePage, qtbot: QtBot, asked: dict[str, object], words: str, name: str
) -> None:
    asked["where"] = None
    press_copy(page, qtbot, words)
    assert asked["name"] == name
    assert page.copy_view.isHidden()


def test_the_kinds_of_copies_stand_alone_and_back_leaves_them(page: TakeHomePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    assert page.head().prompt == "What kind of copy?"
    assert page.reading()[0] == "Pages to print, PDF."
    assert page.print_button.isHidden()
    assert page.go_back()
    assert page.head().prompt == "What shall I take home?"
    assert not page.print_button.isHidden()
    assert not page.go_back()


def test_all_of_it_to_a_stick_is_a_page_of_its_own(
    page: TakeHomePage, context: Context, qtbot: QtBot
) -> None:
    press_copy(page, qtbot, "To a stick")
    assert context.navigator.here == Route(Place.STICK, page._view_model._person_id)


def test_a_copy_goes_where_somebody_says(page: TakeHomePage, qtbot: QtBot, asked: dict[str, object]) -> None:
    press_copy(page, qtbot)
    path = asked["where"]
    assert isinstance(path, Path)
    assert len(PdfReader(path).pages) == page._view_model.state.pages
    assert asked["name"] == "Amina’s plan 18 point.pdf"


def test_files_left_without_an_answer_save_nothing(
    page: TakeHomePage, qtbot: QtBot, asked: dict[str, object], tmp_path: Path
) -> None:
    asked["where"] = None
    press_copy(page, qtbot)
    assert not list(tmp_path.glob("*.pdf"))


def test_print_it_prints_every_page(
    page: TakeHomePage, qtbot: QtBot, asked: dict[str, object], tmp_path: Path, told: list[Message]
) -> None:
    for card in page.questions.parts.cards()[:4]:
        card.click()
    asked["printer"] = to_file(tmp_path / "printed.pdf")
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert asked["pages"] == page._view_model.state.pages
    assert asked["can_fold"]
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == page._view_model.state.pages
    assert told[-1].words == "The pages are on their way to the printer."
    assert page._view_model.state.progress is None


def test_where_there_is_no_printer_a_pdf_is_saved_instead(
    page: TakeHomePage, qtbot: QtBot, asked: dict[str, object]
) -> None:
    asked["printer"] = "a PDF"
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    path = asked["where"]
    assert isinstance(path, Path)
    assert len(PdfReader(path).pages) == page._view_model.state.pages


def test_printing_goes_on_when_the_page_is_left(
    context: Context,
    amina: str,
    qtbot: QtBot,
    later: "LaterWorker",
    asked: dict[str, object],
    tmp_path: Path,
    told: list[Message],
) -> None:
    slow = replace(context, drawing=later)
    shown = made(slow, amina, qtbot, asked)
    later.go_on()
    shown._view_model.switch_part(Part.ABOUT)
    shown._view_model.switch_part(Part.DREAMS)
    later.go_on()
    pages = shown._view_model.state.pages
    asked["printer"] = to_file(tmp_path / "printed.pdf")
    shown.print_button.click()
    later.waiting.pop(0)()
    assert shown.printing.is_printing
    shown.close_page()
    shown.setParent(None)
    shown.deleteLater()
    qtbot.wait(1)
    later.go_on()
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == pages
    assert told[-1].words == "The pages are on their way to the printer."


def test_slow_drawing_shows_how_far_it_is_and_stops(
    context: Context, amina: str, qtbot: QtBot, later: "LaterWorker", asked: dict[str, object]
) -> None:
    shown = made(replace(context, drawing=later), amina, qtbot, asked)
    drawing = shown._view_model.drawing
    drawing._slow.start(0)
    drawing._very_slow.start(0)
    qtbot.waitUntil(
        lambda: shown.preview.wait.isVisible() and shown.preview.wait.button.isVisible(), timeout=5000
    )
    assert shown.preview.wait.words() == "Getting the pages ready"
    assert shown.print_button.is_not_now()
    qtbot.mouseClick(shown.preview.wait.button, Qt.MouseButton.LeftButton)
    assert shown.preview.wait.words() == "You stopped it. Nothing is lost."
    qtbot.mouseClick(shown.preview.wait.button, Qt.MouseButton.LeftButton)
    later.go_on()
    assert not shown.preview.wait.isVisible()
    assert not shown.print_button.is_not_now()


def test_with_nothing_chosen_a_note_leads_to_what_goes_in(
    page: TakeHomePage, context: Context, qtbot: QtBot
) -> None:
    for part in [x.part for x in page._view_model.state.parts if x.is_in]:
        page._view_model.switch_part(part)
    context.look.change(metrics=Metrics(2.0))
    note = next(x for x in page.questions.notes.cards() if x.words() == "Choose what goes in.")
    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)
    assert page.questions.parts.cards()[0].hasFocus()
    assert page.head().prompt == "What goes in?"


def test_too_many_pages_are_printed_in_parts_with_the_keyboard(long_page: TakeHomePage, qtbot: QtBot) -> None:
    note = next(x for x in long_page.questions.notes.cards() if "in parts" in x.words())
    qtbot.keyClick(note, Qt.Key.Key_Return)
    words = [x.words() for x in long_page.questions.notes.cards()]
    assert "Part 1 of 2. Next part?" in words
    assert "All in one again?" in words


def test_hearing_the_page_says_what_goes_in(page: TakeHomePage) -> None:
    assert "About me. Goes in." in page.reading()


@pytest.mark.parametrize("name", ["x" * 200, '\U0001f980 & <b>"', "نور الهدى"])
def test_any_name_can_be_taken_home(
    context: Context, qtbot: QtBot, asked: dict[str, object], name: str
) -> None:
    person_id = context.services.people.add(name).value.id
    shown = made(context, person_id, qtbot, asked)
    press_copy(shown, qtbot)
    path = asked["where"]
    assert isinstance(path, Path)
    assert path.exists()
