"""Show who can ring the alarm, how each is reached, and how to see that something is wrong."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_page import ChapterPage, Hands, page_parts
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.alarm.sheet import AlarmSheet
from pcplanner.ui.pages.alarm.view_model import CHOOSING, AlarmViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.widgets.words_field import WordsField


class AlarmPage(ChapterPage):
    """Show the chapter about the alarm; faces are chosen on it, and a number is asked on it."""

    def __init__(self, context: Context, view_model: AlarmViewModel, route: Route) -> None:
        self._alarm = view_model
        super().__init__(context, view_model, route, self._make_sheet)

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        head, contact = super().head(), self._alarm.contact
        if self._alarm.asked == CHOOSING:
            return replace(head, prompt=say("alarm.choose_prompt"), prompt_picture=symbol("phone-a-friend"))
        if contact is None:
            return head
        prompt = say("alarm.phone_prompt", name=contact.name)
        is_round = contact.face is not None
        return replace(
            head, prompt=prompt, prompt_picture=contact.face or symbol("phone"), is_picture_round=is_round
        )

    def first_answer(self) -> QWidget | None:
        """Return the field where a number is asked, else the first piece."""
        fields = (x for x in self.board.pieces().values() if isinstance(x, WordsField) and x.isVisible())
        return next(fields, None) or super().first_answer()

    def _make_sheet(self, hands: Hands) -> AlarmSheet:
        return AlarmSheet(hands, self._alarm, lambda: self.add(self._alarm.slot()))


def open_page(context: Context, route: Route) -> PageParts:
    """Open the chapter about the alarm; the route's thing is the chapter, its parent the filling in of it."""
    view_model = AlarmViewModel(context, route.person_id, route.thing_id, route.parent_id)
    page = AlarmPage(context, view_model, route)
    return page_parts(page, view_model, asked=lambda: view_model.asked)
