"""Show what support costs: each amount, what they come to, and the questions about one of them."""

from dataclasses import replace

from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lines import Answer, Slot
from pcplanner.domain.pictures import symbol
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_page import ChapterPage, Hands, page_parts
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.money.form import MoneyQuestion
from pcplanner.ui.pages.money.sheet import MoneySheet
from pcplanner.ui.pages.money.view_model import MoneyViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.words_field import WordsField


class MoneyPage(ChapterPage):
    """Show the amounts of a chapter; one that is pressed is asked about, question by question."""

    def __init__(self, context: Context, view_model: MoneyViewModel, route: Route) -> None:
        self._money = view_model
        self._asked: MoneyQuestion | None = None
        super().__init__(context, view_model, route, self._make_sheet)

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        head, form = super().head(), self._money.form
        if form is None:
            return head
        picture = form.picture or symbol("money")
        return replace(head, prompt=form.prompt, prompt_picture=picture, is_asking=True)

    def press(self, row: LineRow) -> None:
        """Ask about an amount; with the drawer open, work on it there."""
        if row.answer is not Answer.SAID and row.details.money is None:
            super().press(row)
        elif self._is_drawer_open():
            self._money.press(row)
        else:
            self._money.ask_about(row)

    def add(self, slot: Slot) -> None:
        """Begin a new amount."""
        if self._is_drawer_open():
            super().add(slot)
        else:
            self._money.begin()

    @QtSlot()
    def show_state(self) -> None:
        """Show the chapter as it is now; a question begins at its first page, and the list at its line."""
        question, asked = self._money.question, self._asked
        self._asked = question
        if question is not None and question is not asked:
            self.board.show_page(0)
        super().show_state()
        if question is None and asked is not None:
            self.board.show_piece(f"card:{self._money.editor.line_id}")

    def first_answer(self) -> QWidget | None:
        """Return what answers the question: its field, else what was chosen, else the first piece."""
        if self._money.form is None:
            return super().first_answer()
        pieces = [x for key, x in self.board.pieces().items() if key != "steps" and x.isVisible()]
        chosen = (x for x in pieces if isinstance(x, PressButton) and x.is_chosen())
        if pieces and isinstance(pieces[0], WordsField):
            return pieces[0]
        return next(chosen, pieces[0] if pieces else None)

    def _make_sheet(self, hands: Hands) -> MoneySheet:
        return MoneySheet(hands, self._money, lambda: self.add(Slot()))


def open_page(context: Context, route: Route) -> PageParts:
    """Open a chapter of money; the route's thing is the chapter, its parent the filling in of it."""
    view_model = MoneyViewModel(context, route.person_id, route.thing_id, route.parent_id)
    page = MoneyPage(context, view_model, route)
    return page_parts(page, view_model, asked=lambda: view_model.question)
