"""Ask each person for one word or picture to end with, by their faces."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from pcplanner.domain.dreams import ME
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_page import ChapterPage, Hands, page_parts
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.closing.seats import Seat
from pcplanner.ui.pages.closing.sheet import FIELD, ClosingSheet
from pcplanner.ui.pages.closing.view_model import Asked, ClosingViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.widgets.press import PressButton


class ClosingPage(ChapterPage):
    """Show the faces of a chapter of closing words; one that is pressed is asked for a word."""

    def __init__(self, context: Context, view_model: ClosingViewModel, route: Route) -> None:
        self._closing = view_model
        self._last: Asked | None = None
        self._question: object = None
        super().__init__(context, view_model, route, self._make_sheet)

    def head(self) -> PageHead:
        """Return what the header and the prompt say; a face that is asked stands beside the question."""
        head, seat = super().head(), self._closing.asked_seat()
        if self._closing.is_naming:
            prompt = say("closing.prompt_name")
            return replace(head, prompt=prompt, prompt_picture=symbol("who"), is_asking=True)
        if seat is None or seat.who == ME:
            return head
        prompt = say("closing.prompt_who", name=seat.name)
        return replace(head, prompt=prompt, prompt_picture=seat.face, is_picture_round=True, is_asking=True)

    def show_state(self) -> None:
        """Show the faces or the question as they are now; a question begins at its first page."""
        asked = self._closing.asked
        if asked is not None and asked != self._last:
            self.board.show_page(0)
        self._last = asked or self._last
        super().show_state()
        question, self._question = self._question, self._closing.question
        if self._question != question:
            # The keyboard goes to what answers it, also where the words of the question stay the same.
            self.head_changed.emit()

    def first_answer(self) -> QWidget | None:
        """Return what answers now: the field, the word that was chosen, or the face asked last."""
        pieces = self.board.pieces()
        if self._closing.state.opened:
            return None
        if FIELD in pieces:
            return pieces[FIELD]
        if self._closing.asked is not None:
            rows = [x for key, x in pieces.items() if key != "asked" and x.isVisible()]
            chosen = (x for x in rows if isinstance(x, PressButton) and x.is_chosen())
            return next(chosen, rows[0] if rows else None)
        seat = next((x for x in self._closing.seats() if self._is_last(x)), None)
        if seat is not None and seat.key in pieces:
            self.board.show_piece(seat.key)
            return pieces[seat.key]
        return super().first_answer()

    def press_face(self, seat: Seat) -> None:
        """Ask a face for a word; with the drawer open, work on it there."""
        if self._is_drawer_open():
            self._closing.work_on(seat)
        else:
            self._closing.ask(seat)

    def type_words(self) -> None:
        """Take words of their own in the drawer; the faces are shown behind it."""
        self._closing.leave()
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_words()

    def _is_last(self, seat: Seat) -> bool:
        return self._last is not None and seat.who == self._last.who

    def _make_sheet(self, hands: Hands) -> ClosingSheet:
        return ClosingSheet(hands, self._closing, self.press_face, self.type_words)


def open_page(context: Context, route: Route) -> PageParts:
    """Open closing words; the route's thing is the chapter, its parent the meeting they are of."""
    view_model = ClosingViewModel(context, route.person_id, route.thing_id, route.parent_id)
    page = ClosingPage(context, view_model, route)
    return page_parts(page, view_model, asked=lambda: view_model.question)
