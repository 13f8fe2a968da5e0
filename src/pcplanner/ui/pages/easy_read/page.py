"""Show what is hard to read in a plan, before it is printed; nothing here keeps anybody from printing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.easy_read.row import FindingLine
from pcplanner.ui.pages.easy_read.view_model import EasyReadState, EasyReadViewModel, FindingRow
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.begin_panel import BeginPanel
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.tile import Tile

_ROW, _GAP = 104, 16


class EasyReadPage(QWidget):
    """Show what was found in rows, and the way to hard words after them. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: EasyReadViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = EasyReadState()
        look = context.look
        self.rows = PagedRows(look, row_height=_ROW, gap=_GAP)
        self.words = OptionRow(
            look,
            say("easy_read.hard_words"),
            picture=symbol("easy-read"),
            caption=say("easy_read.hard_words_more"),
            family=Family.MEETING,
            size=TextSize.MAIN_BUTTON,
        )
        self.go = Tile(look, say("easy_read.hard_words"), picture=symbol("easy-read"), family=Family.MEETING)
        self.fine = BeginPanel(look, self.go, say("easy_read.nothing"), say("easy_read.nothing_more"))
        for part in (self.rows, self.fine):
            part.setParent(self)
        self.words.clicked.connect(view_model.open_words)
        self.go.clicked.connect(view_model.open_words)
        view_model.state_changed.connect(self._show)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        count = len(state.rows)
        prompt = say("easy_read.prompt_one" if count == 1 else "easy_read.prompt_many", count=count)
        return PageHead(
            title=say("easy_read.title"),
            family=Family.MEETING,
            prompt=say("easy_read.prompt_none") if not state.rows else prompt,
            prompt_picture=symbol("easy-read"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_empty:
            return (say("easy_read.nothing"), say("easy_read.nothing_more"))
        return tuple(row.spoken for row in state.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the whole page."""
        super().resizeEvent(event)
        self.rows.setGeometry(self.rect())
        self.fine.setGeometry(self.rect())

    def _show(self) -> None:
        state = self._view_model.state
        if state.rows != self._shown.rows or not self.rows.rows():
            old = {line.row: line for line in self.rows.rows() if isinstance(line, FindingLine)}
            self.rows.set_rows([*(old.get(row) or self._line(row) for row in state.rows), self.words])
        self._shown = state
        self.rows.setVisible(not state.is_empty)
        self.fine.setVisible(state.is_empty)
        self.head_changed.emit()

    def _line(self, row: FindingRow) -> FindingLine:
        line = FindingLine(self._context.look, row)
        line.pressed.connect(self._view_model.go_to)
        line.use_pressed.connect(self._view_model.use)
        line.fine_pressed.connect(self._view_model.fine)
        return line


def open_page(context: Context, route: Route) -> PageParts:
    """Open what is hard to read in a person's plan."""
    view_model = EasyReadViewModel(context, route.person_id)
    page = EasyReadPage(context, view_model)
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
