"""Show how the plans stand: each problem with what to press, the copies, and what is in one of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.session.parts import StatusCard
from pcplanner.ui.pages.session.problems_state import Act, ProblemsState, Row, Standing, View
from pcplanner.ui.pages.session.problems_view_model import ProblemsViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.passphrase_field import PassphraseField

_ICONS = {
    Act.SEE_COPIES: Icon.PAGE,
    Act.LOOK_AT_NEWEST: Icon.EYE,
    Act.LOOK_AT_COPY: Icon.EYE,
    Act.CHECK: Icon.TICK,
    Act.MAKE_COPY: Icon.SAVE,
    Act.UNLOCK: Icon.UNLOCK,
}
_MARKS: dict[Standing, Mark | Icon] = {
    Standing.GOOD: Mark.YES,
    Standing.BAD: Mark.WARNING,
    Standing.NOT_KNOWN: Icon.INFO,
}
_FAMILIES = {
    Standing.GOOD: Family.CIRCLE,
    Standing.BAD: Family.MEETING,
    Standing.NOT_KNOWN: Family.MAIN,
}
_BUTTON_WIDTH, _BUTTON_HEIGHT, _GAP = 304, 104, 24
_ROW_HEIGHT = 112
_PICTURES = {Standing.GOOD: "safe", Standing.BAD: "worried", Standing.NOT_KNOWN: "lock"}


class ProblemRow(QWidget):
    """Show how one thing stands, with its button beside it, or below it where words are big."""

    def __init__(self, look: Look, row: Row) -> None:
        super().__init__()
        self._look = look
        self.card = StatusCard(look)
        self.card.show_status(
            row.title,
            row.more,
            mark=_MARKS[row.standing],
            family=_FAMILIES[row.standing],
        )
        self.button = PlainButton(look, say(f"session.{row.act.value}"), icon=_ICONS[row.act])
        self.button.set_name(f"{self.button.words()}. {row.title}")
        for part in (self.card, self.button):
            part.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the card and the button."""
        super().resizeEvent(event)
        if self._look.metrics.is_large:
            tall = min(112, self.height() // 3)
            self.card.setGeometry(0, 0, self.width(), self.height() - tall - 12)
            self.button.setGeometry(0, self.height() - tall, self.width(), tall)
            return
        width = self._look.metrics.grow(_BUTTON_WIDTH, 0.4)
        tall = min(self.height(), self._look.metrics.grow(_BUTTON_HEIGHT, 0.5))
        self.card.setGeometry(0, 0, self.width() - width - _GAP, self.height())
        self.button.setGeometry(self.width() - width, (self.height() - tall) // 2, width, tall)


class ProblemsPage(QWidget):
    """Show the rows, the secret to type, or one copy. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: ProblemsViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = ProblemsState()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        return PageHead(
            title=say("session.problems_title"),
            prompt=self._prompt(),
            prompt_picture=symbol(_PICTURES[self._view_model.state.standing]),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.view is View.COPY:
            return self._view_model.contents_words()
        if state.view is View.SECRET:
            return (say("session.secret"),)
        return tuple(f"{row.title} {row.more}" for row in state.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the view for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.rows = PagedRows(look, row_height=_ROW_HEIGHT)
        self.field = PassphraseField(look, say("session.secret"))
        self.look_button = MainButton(look, say("session.look_into_it"), icon=Icon.EYE)
        self.contents = StatusCard(look)
        self.use = MainButton(look, say("session.use_copy"), icon=Icon.TICK)
        self.others = PlainButton(look, say("session.other_copies"), icon=Icon.PAGE)
        self.overview = PlainButton(look, say("session.leave_it"), icon=Icon.CLOSE)
        for part in (
            self.rows,
            self.field,
            self.contents,
            self.overview,
            self.others,
            self.look_button,
            self.use,
        ):
            part.setParent(self)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._lay_out)
        self.field.entered.connect(self._take_secret)
        self.look_button.clicked.connect(self._take_secret)
        self.use.clicked.connect(view_model.use_copy)
        self.others.clicked.connect(view_model.see_copies)
        self.overview.clicked.connect(view_model.see_overview)

    def _take_secret(self) -> None:
        self._view_model.take_secret(self.field.passphrase())

    def _prompt(self) -> str:
        state = self._view_model.state
        if state.is_busy:
            return say("session.wait")
        if state.view is View.COPIES:
            return say("session.copies_prompt")
        if state.view is View.SECRET:
            return say("session.secret_prompt")
        if state.view is View.COPY:
            return say("session.copy_prompt")
        return state.prompt

    def _lay_out(self) -> None:
        look = self._context.look
        self.rows.setGeometry(self.rect())
        is_copy = self._view_model.state.view is View.COPY
        wanted = 0 if is_copy else self.field.sizeHint().height()
        tall = min(look.metrics.grow(92, 0.05), max(60, self.height() - wanted - 12))
        foot = self.height() - tall
        field = min(self.field.sizeHint().height(), foot - 12)
        self.field.setGeometry(0, 0, self.width(), field)
        self.contents.setGeometry(0, 0, self.width(), foot - 24)
        buttons = [self.overview, self.others, self.use] if is_copy else [self.overview, self.look_button]
        width = (self.width() - _GAP * (len(buttons) - 1)) // len(buttons)
        for number, button in enumerate(buttons):
            top = foot if is_copy or look.metrics.is_large else field + 28
            button.setGeometry(number * (width + _GAP), top, width, tall)

    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        if state.rows != before.rows:
            self.rows.set_rows([self._row(row) for row in state.rows])
        is_list = state.view in {View.OVERVIEW, View.COPIES}
        self.rows.setVisible(is_list)
        for part in (self.field, self.look_button):
            part.setVisible(state.view is View.SECRET)
        for shown in (self.contents, self.use, self.others):
            shown.setVisible(state.view is View.COPY)
        self.overview.setVisible(not is_list)
        if not is_list:
            self.rows.pager.set_pages(0, 1)
        self.use.set_not_now(state.is_busy, say("session.wait"))
        self.look_button.set_not_now(state.is_busy, say("session.wait"))
        if state.slip:
            self.field.show_problem(state.slip)
        if state.contents is not None:
            title, more = self._view_model.contents_words()
            self.contents.show_status(title, more, mark=Mark.YES, family=Family.CIRCLE)
        self._lay_out()
        if state.view is not before.view:
            self._begin(state.view)
        self.head_changed.emit()

    def _begin(self, view: View) -> None:
        self.field.clear()
        if view is View.SECRET:
            self.field.focus_words()
        elif view is View.COPY:
            self.use.setFocus()

    def _row(self, row: Row) -> ProblemRow:
        made = ProblemRow(self._context.look, row)
        made.button.clicked.connect(lambda: self._view_model.act(row))
        return made


def open_page(context: Context, _route: Route) -> PageParts:
    """Open the page about copies and problems."""
    view_model = ProblemsViewModel(context)
    page = ProblemsPage(context, view_model)
    view_model.setParent(page)

    def closed() -> None:
        view_model.close()
        page.field.clear()

    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.rows.pager,
        opened=view_model.load,
        closed=closed,
    )
