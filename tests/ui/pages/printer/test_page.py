from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from pcplanner.documents.booklet import Sides
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.printer.page import PrinterPage
from pcplanner.ui.pages.printer.view_model import PrintersHere, PrinterViewModel, View
from pcplanner.ui.printer_ask import PrinterAsk, PrinterChoice, ask_for_printer
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton

ROOMS = {1.0: (1288, 424), 1.25: (946, 400), 1.5: (946, 338), 2.0: (994, 328)}

MakePage = Callable[..., PrinterPage]


@pytest.fixture
def got() -> list[PrinterChoice | None]:
    return []


@pytest.fixture
def make_page(
    context: Context, example_person_id: str, got: list[PrinterChoice | None], qtbot: QtBot
) -> MakePage:
    def made(*names: str, pages: int = 8, **more: bool) -> PrinterPage:
        ask = PrinterAsk("My plan", pages, **more)
        context.navigator.start_at(Route(Place.HOME, example_person_id))
        ask_for_printer(context, example_person_id, ask, got.append)
        here = PrintersHere(lambda: names, lambda name: "Grey" not in name, "Turns".__eq__)
        model = PrinterViewModel(context, ask, here, example_person_id)
        page = PrinterPage(context, model)
        model.setParent(page)
        qtbot.addWidget(page)
        page.resize(1288, 424)
        page.show()
        model.load()
        return page

    return made


def test_a_printer_is_chosen_and_prints_as_somebody_likes(
    make_page: MakePage, got: list[PrinterChoice | None], qtbot: QtBot
) -> None:
    page = make_page("Big_HP", "Grey one")
    assert page.reading() == ("Big HP, The usual printer", "Grey one")
    qtbot.keyClick(page.printers.tiles()[0], Qt.Key.Key_Return)
    assert page.head().next_label == "Print it"
    assert page.reading() == ("Print on Big HP", "1 copy", "1 side", "From page 1", "To page 8", "In colours")
    page.copies.more.click()
    page.from_page.more.click()
    page.to_page.less.click()
    page.grey.click()
    qtbot.keyClick(page.print, Qt.Key.Key_Return)
    assert got == [PrinterChoice("Big_HP", 2, 2, 7, is_colour=False)]


def test_the_only_printer_is_the_one_and_colours_are_asked_only_where_it_has_them(
    make_page: MakePage, got: list[PrinterChoice | None]
) -> None:
    page = make_page("Grey one", pages=1)
    assert page.reading() == ("Print on Grey one", "1 copy")
    assert not page.view_model.go_back()
    page.view_model.go_next()
    assert got == [PrinterChoice("Grey one", 1, 1, 1)]


def test_back_leads_to_the_other_printers(make_page: MakePage, told: list[Message]) -> None:
    page = make_page("One", "Two")
    page.view_model.choose("Two")
    assert page.view_model.go_back()
    assert page.view_model.state.view is View.CHOOSE
    page.view_model.go_next()
    assert "printer" in told[-1].words


def test_pages_and_copies_go_no_further_than_they_can(make_page: MakePage, told: list[Message]) -> None:
    page = make_page("One", pages=2)
    assert page.copies.less.is_not_now()
    page.copies.less.click()
    assert told[-1].words == "It goes no further."
    page.from_page.more.click()
    assert page.from_page.more.is_not_now()
    assert page.to_page.less.is_not_now()
    assert page.from_page.less.accessibleName() == "Begin sooner. From page 2"


def test_without_a_printer_a_pdf_is_offered(make_page: MakePage, got: list[PrinterChoice | None]) -> None:
    page = make_page()
    assert "no printer" in page.reading()[0]
    page.none.tile.click()
    assert got == [None]


def test_a_booklet_and_both_sides_are_offered_where_they_can_be(
    make_page: MakePage, got: list[PrinterChoice | None], qtbot: QtBot
) -> None:
    page = make_page("One", can_fold=True)
    shown = [x.words() for x in page.sides.buttons if x.isVisible()]
    assert shown == ["1 side", "Both sides", "A booklet"]
    page.from_page.more.click()
    page.sides.buttons[0].setFocus()
    qtbot.keyClick(page.sides.buttons[0], Qt.Key.Key_Right)
    assert page.focusWidget() is page.sides.buttons[1]
    qtbot.keyClick(page.sides.buttons[2], Qt.Key.Key_Space)
    assert page.reading() == ("Print on One", "1 copy", "A booklet", "In colours")
    assert not page.from_page.isVisible()
    page.print.click()
    assert got == [PrinterChoice("One", 1, 1, 8, sides=Sides.BOOKLET, turns_by_hand=True)]


def test_a_printer_that_turns_by_itself_needs_no_hands(
    make_page: MakePage, got: list[PrinterChoice | None]
) -> None:
    page = make_page("Turns")
    assert [x.words() for x in page.sides.buttons if x.isVisible()] == ["1 side", "Both sides"]
    page.side_buttons[Sides.BOTH].click()
    page.print.click()
    assert got == [PrinterChoice("Turns", 1, 1, 8, sides=Sides.BOTH)]


def test_after_the_fronts_it_asks_to_turn_the_pile(
    make_page: MakePage, got: list[PrinterChoice | None], qtbot: QtBot
) -> None:
    page = make_page("One", is_turning=True)
    assert page.head().prompt == "Now the other sides."
    assert page.reading()[0].startswith("Turn the whole pile over.")
    assert page.first() is page.turn.tile
    assert page.turn.isVisible()
    qtbot.keyClick(page.turn.tile, Qt.Key.Key_Return)
    assert len(got) == 1
    assert got[0] is not None


@pytest.mark.parametrize("scale", sorted(ROOMS))
def test_at_every_text_size_all_has_a_name_and_room_of_its_own(
    make_page: MakePage, context: Context, scale: float
) -> None:
    page = make_page("One", "A printer with a name that is long", can_fold=True)
    context.look.change(metrics=Metrics(scale))
    page.resize(*ROOMS[scale])
    check(page)
    page.view_model.choose("A printer with a name that is long")
    for number in range(page.how.plan().pages):
        page.how.show_page(number)
        check(page)


def check(page: PrinterPage) -> None:
    shown = [x for x in page.findChildren(PressButton) if x.isVisible()]
    rects = [QRect(x.mapTo(page, QPoint()), x.size()) for x in shown]
    assert shown
    for number, (button, rect) in enumerate(zip(shown, rects, strict=True)):
        assert button.accessibleName().startswith(button.words())
        assert min(rect.width(), rect.height()) >= 44, button.accessibleName()
        assert page.rect().contains(rect), button.accessibleName()
        assert not any(rect.intersects(other) for other in rects[number + 1 :]), button.accessibleName()
