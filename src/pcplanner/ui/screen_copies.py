"""List the screens of what goes onto paper: its pages seen large, and what stays on the one about me."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from pcplanner.documents.single_papers import ONE_PAGE_CHAPTERS
from pcplanner.domain.line_words import shown_words
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.pages.printer.page import PrinterPage
from pcplanner.ui.printer_ask import PrinterAsk
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, NothingToPress, press
from pcplanner.ui.screen_styles import StyleScreen

_SAMPLE_PAGES = 12


def copy_screens(plan: Plan, empty_id: str) -> Iterator[StyleScreen]:
    """Yield the screens, with the example person and with somebody whose plan is empty."""
    large, copy = say("take_home.bigger"), Route(Place.TAKE_HOME, plan.person.id)
    yield StyleScreen("take_home_large", copy, acts=(press(large),))
    yield StyleScreen("take_home_two", copy, acts=(press(large, say("take_home.two_pages")),))
    yield StyleScreen("take_home_drawer", copy, is_drawer_open=True)
    yield from _printer_screens(Route(Place.PRINTER, plan.person.id))
    page = Route(Place.LEAVE_OUT, plan.person.id)
    yield StyleScreen("leave_out", page)
    first = next(x for chapter in ONE_PAGE_CHAPTERS for x in plan.lines_in(chapter))
    yield StyleScreen("leave_out_pressed", page, acts=(press(shown_words(first)),))
    yield StyleScreen("leave_out_empty", Route(Place.LEAVE_OUT, empty_id))


def _printer_screens(route: Route) -> Iterator[StyleScreen]:
    """Yield the ways to print on a made-up printer, and the turning of the pile."""
    yield StyleScreen("printer_how", route, acts=(_on_sample_printer(is_turning=False),))
    yield StyleScreen("printer_turn", route, acts=(_on_sample_printer(is_turning=True),))


def _on_sample_printer(*, is_turning: bool) -> Act:
    def act(shown: QWidget) -> None:
        page = shown.findChild(PrinterPage)
        if page is None:
            raise NothingToPress(say("printer.title"))
        page.view_model.show_sample(
            PrinterAsk(say("printer.title"), _SAMPLE_PAGES, can_fold=True, is_turning=is_turning)
        )

    return act
