"""Show every promise in rows, with four answers each."""

from PySide6.QtCore import Qt, Signal
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
from pcplanner.ui.widgets.begin_panel import BeginPanel
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.tile import Tile

_ROW, _GAP = 128, 20


class PromisesPage(QWidget):
    """Show what was promised, and what to do first where nothing is. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PromisesViewModel, *, is_stop: bool = False) -> None:
        super().__init__()
        self._is_stop = is_stop
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
            return (say("promises.first"), say("promises.first_more"))
        return tuple(promise.spoken for promise in state.promises)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the whole page."""
        super().resizeEvent(event)
        self.rows.setGeometry(self.rect())
        self.begin.setGeometry(self.rect())

    def _make(self) -> None:
        look = self._context.look
        self.rows = PagedRows(look, row_height=_ROW, gap=_GAP)
        self.go = Tile(look, say("promises.go"), picture=symbol("small-step"), family=Family.STEPS)
        self.begin = BeginPanel(look, self.go, say("promises.first"), say("promises.first_more"))
        self.add = OptionRow(
            look, say("promises.add"), icon=Icon.PLUS, family=Family.STEPS, size=TextSize.MAIN_BUTTON
        )
        for part in (self.rows, self.begin):
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self.go.clicked.connect(self._view_model.add_step)
        self.add.clicked.connect(self._view_model.add_step)

    def _show(self) -> None:
        state = self._view_model.state
        if state.promises != self._shown.promises:
            focused = self._focused()
            rows = self._rows(state)
            # As a stop of a meeting the page asks for new steps, else what became of the old ones.
            self.rows.set_rows([self.add, *rows] if self._is_stop else [*rows, self.add])
            self._focus(focused)
        self._shown = state
        self.rows.setVisible(not state.is_empty)
        self.begin.setVisible(state.is_empty)
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
    page = PromisesPage(context, view_model, is_stop=bool(route.walk_id and route.thing_id))
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.rows.pager,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
    )
