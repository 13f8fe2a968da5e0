"""Show every promise in rows, with four answers each."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.dreams import StepState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.promises.row import PromiseRow
from pcplanner.ui.pages.promises.view_model import Promise, PromisesState, PromisesViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.words_label import WordsLabel

_ROW, _GAP, _GO_WIDTH, _GO_HEIGHT = 128, 20, 304, 88


class PromisesPage(QWidget):
    """Show what was promised, and what to do first where nothing is. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PromisesViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = PromisesState()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("promises.title"),
            family=Family.MEETING,
            prompt=say("promises.prompt_empty" if state.is_empty else "promises.prompt"),
            prompt_picture=symbol("promise"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_empty:
            return (say("promises.first"),)
        return tuple(promise.spoken for promise in state.promises)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the whole page."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.rows = PagedRows(look, row_height=_ROW, gap=_GAP)
        self.first = WordsLabel(look, say("promises.first"), size=TextSize.NAME, bold=True)
        self.go = MainButton(look, say("promises.go"), icon=Icon.NEXT, icon_at_end=True)
        for part in (self.rows, self.first, self.go):
            part.setParent(self)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        is_empty = self._view_model.state.is_empty
        self.rows.setGeometry(self.rect())
        self.rows.setVisible(not is_empty)
        self.first.setVisible(is_empty)
        self.go.setVisible(is_empty)
        height = metrics.grow(_GO_HEIGHT, 0.4)
        words = min(self.first.heightForWidth(self.width()), self.height() - height - metrics.gap_wide)
        self.first.setGeometry(0, 0, self.width(), words)
        self.go.setGeometry(QRect(0, words + metrics.gap_wide, metrics.grow(_GO_WIDTH), height))

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._lay_out)
        self.go.clicked.connect(self._view_model.open_steps)

    def _show(self) -> None:
        state = self._view_model.state
        if state.promises != self._shown.promises:
            focused = self._focused()
            rows = self._rows(state)
            self.rows.set_rows(rows)
            self._focus(focused)
        self._shown = state
        self._lay_out()
        self.head_changed.emit()

    def _rows(self, state: PromisesState) -> list[PromiseRow]:
        """Return a row for each promise; one that is the same as before stays the same widget."""
        old = {row.promise: row for row in self.rows.rows() if isinstance(row, PromiseRow)}
        return [old.get(promise) or self._row(promise) for promise in state.promises]

    def _row(self, promise: Promise) -> PromiseRow:
        row = PromiseRow(self._context.look, promise)
        row.pressed.connect(self._view_model.press)
        row.answered.connect(self._view_model.mark)
        return row

    def _focused(self) -> tuple[str, StepState | None] | None:
        focus = QApplication.focusWidget()
        for row in self.rows.rows():
            if isinstance(row, PromiseRow) and focus is not None and row.isAncestorOf(focus):
                state = next((s for s, button in row.answers.items() if button is focus), None)
                return row.promise.id, state
        return None

    def _focus(self, focused: tuple[str, StepState | None] | None) -> None:
        """Put the focus back where it was, on the row that took the place of the old one."""
        if focused is None:
            return
        step_id, state = focused
        for row in self.rows.rows():
            if isinstance(row, PromiseRow) and row.promise.id == step_id:
                button = row.card if state is None else row.answers[state]
                button.setFocus(Qt.FocusReason.OtherFocusReason)


def open_page(context: Context, route: Route) -> PageParts:
    """Open what a person was promised."""
    view_model = PromisesViewModel(context, route.person_id)
    page = PromisesPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.rows.pager,
        opened=view_model.load,
        closed=view_model.close,
    )
