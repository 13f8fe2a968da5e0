"""Show what was said as big rows that go on the page or stay out, and above them whether it fits."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.leave_out.view_model import Choice, LeaveOutState, LeaveOutViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_COUNT, _GAP, _MARK = 54, 10, 36
_INSET = 16
_LEAST_ROW = QSize(420, 96)


class Fits(QWidget):
    """Say how many pages it takes, with a mark that shows whether that is one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._fits = False
        self.words = WordsLabel(look, size=TextSize.TILE, bold=True)
        self.words.setParent(self)

    def show_state(self, state: LeaveOutState) -> None:
        """Show what was counted."""
        self._fits = state.pages == 1
        self.words.set_words(state.counted)
        self.setAccessibleName(state.counted)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words after the mark."""
        super().resizeEvent(event)
        left = _INSET + _MARK + _INSET // 2
        self.words.setGeometry(left, 2, self.width() - left - _INSET, self.height() - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the mark for what fits or does not fit yet."""
        theme = self._look.theme
        family = Family.CIRCLE if self._fits else Family.MEETING
        painter = QPainter(self)
        ground = theme.soft(family)
        paint_card(painter, QRectF(self.rect()), Card(ground, theme.strong(family), None, 2, CORNER_CARD))
        square = QRectF(_INSET, (self.height() - _MARK) / 2, _MARK, _MARK)
        self._look.icons.paint_mark(painter, square, Mark.YES if self._fits else Mark.NOT_SURE, theme)


class LeaveOutPage(QWidget):
    """Show the rows and the count. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: LeaveOutViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: tuple[str, ...] = ()
        self.fits = Fits(context.look)
        self.grid = TileGrid(context.look, columns=2, rows=3, min_tile=_LEAST_ROW, gap=_GAP)
        for part in (self.fits, self.grid):
            part.setParent(self)
        view_model.state_changed.connect(self._show)
        context.look.changed.connect(self._lay_out)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("leave_out.title"),
            family=Family.ABOUT,
            prompt=say("leave_out.prompt"),
            prompt_picture=symbol("me"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("leave_out.finish"),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        return (state.counted, *(f"{x.words}. {_caption(x)}." for x in state.choices))

    def first(self) -> QWidget | None:
        """Return where the keyboard begins."""
        return next((x for x in self.grid.tiles() if x.isVisibleTo(self.grid)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the count above the rows."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        count = self._context.look.metrics.px(_COUNT)
        self.fits.setGeometry(0, 0, self.width(), count)
        top = count + _GAP
        self.grid.setGeometry(0, top, self.width(), max(1, self.height() - top))

    def _show(self) -> None:
        state = self._view_model.state
        ids = tuple(x.id for x in state.choices)
        if ids != self._shown:
            self._shown = ids
            self.grid.set_tiles([self._row(x.id) for x in state.choices])
        for row, choice in zip(self.grid.tiles(), state.choices, strict=True):
            if isinstance(row, OptionRow):
                row.set_words(choice.words)
                row.set_picture(choice.picture)
                row.set_caption(_caption(choice))
                row.set_chosen(choice.is_on)
        self.fits.show_state(state)
        self.head_changed.emit()

    def _row(self, line_id: str) -> OptionRow:
        row = OptionRow(self._context.look, "", family=Family.ABOUT)
        row.clicked.connect(lambda: self._view_model.press(line_id))
        return row


def _caption(choice: Choice) -> str:
    return say("leave_out.caption", chapter=choice.chapter, state=choice.state)


def open_page(context: Context, route: Route) -> PageParts:
    """Open what stands on the page about somebody; the route's thing is for whom the copy is."""
    view_model = LeaveOutViewModel(context, route.person_id, route.thing_id)
    page = LeaveOutPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=view_model.finish,
        first=page.first,
    )
