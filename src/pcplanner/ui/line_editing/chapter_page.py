"""Be the page of a chapter that is shown in its own way: its board, one line whole, and the drawer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.lines import Slot
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.board import Board, Pages, Piece
from pcplanner.ui.line_editing.chapter_head import chapter_head
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.line_editing.line_rows import LineRows
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.page import PageParts
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import PagerStyle

_PAGER, _GAP = 68, 12


@dataclass(frozen=True)
class Hands:
    """What the pieces of a page can do: press a line, add one in a place, and show the page at a piece."""

    look: Look
    press: Callable[[LineRow], None]
    add: Callable[[Slot], None]
    view_model: ChapterViewModel
    show_at: Callable[[str], None]


class Sheet(Protocol):
    """Know how one kind of chapter is shown: of which pieces, and where they stand."""

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the pieces in the order of Tab; ``card:`` and an id is the card of a line."""
        ...

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a piece."""
        ...

    def show(self, key: str, piece: QWidget) -> None:
        """Show on a piece how things are now."""
        ...

    def lay_out(self, size: QSize) -> Pages:
        """Return which pieces are on each page, and where."""
        ...

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Paint what is behind the pieces."""
        ...

    def back(self) -> bool:
        """Go back from what is open inside the sheet; say whether anything was."""
        ...

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return what is read aloud after the prompt."""
        ...


class ChapterPage(QWidget):
    """Show a chapter on a board; a line that is pressed opens whole. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self,
        context: Context,
        view_model: ChapterViewModel,
        route: Route,
        make_sheet: Callable[[Hands], Sheet],
    ) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._route = route
        self._joined: Shell | None = None
        self.sheet = make_sheet(Hands(context.look, self.press, self.add, view_model, self.show_at))
        self.board = Board(context.look, self._lay_out, self.sheet.ground)
        self.whole = LineRows(context.look, view_model)
        self.drawer = LineDrawer(context.look, view_model)
        for part in (self.board, self.whole):
            part.setParent(self)
        self._shown_head = self.head()
        self.whole.grid.pager.shown_changed.connect(self._place)
        self.whole.held.connect(self._hold)
        view_model.state_changed.connect(self.show_state)
        context.look.changed.connect(self._place)
        self.show_state()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        return chapter_head(self._view_model.state, self._route.thing_id)

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        opened = [row.spoken for row in state.opened]
        return tuple(opened or self.sheet.reading(state))

    def press(self, row: LineRow) -> None:
        """Say a line; with the drawer open it is worked on there, otherwise it opens whole."""
        self._view_model.press(row)
        if not self._is_drawer_open():
            self._view_model.open_whole(row.id)

    def add(self, slot: Slot) -> None:
        """Open the drawer with an empty line for a place."""
        self._view_model.add(slot)
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_words()

    def go_back(self) -> bool:
        """Show the board again where one line is open whole; say whether anything was open."""
        opened = self._view_model.opened_id
        if not opened:
            return self.sheet.back()
        self._view_model.close_whole()
        self.board.focus_piece(f"card:{opened}")
        return True

    def show_at(self, piece: str) -> None:
        """Show the chapter anew, at the page of a piece and with the keyboard on it."""
        self.show_state()
        self.board.focus_piece(piece)

    def first_answer(self) -> QWidget | None:
        """Return where the keyboard begins: with the first piece."""
        if self._view_model.state.opened:
            return None
        return next((x for x in self.board.pieces().values() if x.isVisible()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear from the window when its drawer opens."""
        super().showEvent(event)
        window = self.window()
        if isinstance(window, Shell) and window is not self._joined:
            self._joined = window
            window.drawer_toggled.connect(self._on_drawer_toggled)
        self._place()

    @QtSlot()
    def show_state(self) -> None:
        """Show the chapter as it is now."""
        state = self._view_model.state
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        is_open = bool(state.opened)
        pieces = self.board.pieces()
        keys = self.sheet.keys(state) if state.is_read and state.chapter else ()
        made = {key: pieces.get(key) or self.sheet.make(key, state) for key in keys}
        for key, piece in made.items():
            self.sheet.show(key, piece)
        self.board.set_pieces(made)
        self.whole.show_state(state)
        self.board.rest(is_resting=is_open)
        self.whole.setVisible(is_open)
        self._place()
        self.drawer.show_state(state.edit)
        chosen = next((x.id for x in state.cards if x.is_chosen and x.is_new), None)
        if chosen is not None:
            self.board.show_piece(f"card:{chosen}")
        if had_focus and not self.isAncestorOf(QApplication.focusWidget() or self):
            self._focus_again(is_open=is_open)
        if self.head() != self._shown_head:
            self._shown_head = self.head()
            self.head_changed.emit()

    def _focus_again(self, *, is_open: bool) -> None:
        """Put the keyboard back on the page where what had it is gone."""
        if is_open:
            self.whole.focus_first()
        else:
            self.board.focus_piece(next(iter(self.board.pieces()), ""))

    def _lay_out(self, size: QSize) -> Pages:
        return self.sheet.lay_out(size) if self._view_model.state.chapter else ((),)

    def _is_drawer_open(self) -> bool:
        window = self.window()
        return isinstance(window, Shell) and window.is_drawer_open

    @QtSlot()
    def _place(self) -> None:
        self.board.setGeometry(self.rect())
        pager = self.whole.grid.pager
        if pager.stands_with_holder or not pager.is_needed:
            self.whole.setGeometry(self.rect())
            return
        # The window keeps the place for the pager of the board; this one stands below the rows.
        if pager.parentWidget() is not self:
            pager.setParent(self)
            # The rows share out the room that the pager had among them.
            self.whole.grid.show_page(pager.index)
        pager.set_style(PagerStyle.COMPACT)
        width = pager.sizeHint().width()
        high = self._look.metrics.pressable(_PAGER)
        pager.setGeometry(self.width() - width, self.height() - high, width, high)
        self.whole.setGeometry(0, 0, self.width(), self.height() - high - _GAP)
        # Sharing out the rows may have shown that they all fit.
        pager.setVisible(pager.is_needed and not self.whole.isHidden())

    @QtSlot(bool)
    def _on_drawer_toggled(self, is_open: bool) -> None:  # a Qt signal's argument
        if not self.isVisible():
            return
        if not is_open:
            self._hold(self._line_with_keyboard())
            return
        self._view_model.take_up()
        chosen = next((row.id for row in self._view_model.state.cards if row.is_chosen), None)
        if chosen is not None:
            self.board.show_piece(f"card:{chosen}")

    def _line_with_keyboard(self) -> str:
        focused = QApplication.focusWidget()
        if isinstance(focused, LineTile) and self.isAncestorOf(focused):
            return focused.row.id
        return self.whole.line_with_keyboard()

    @QtSlot(str)
    def _hold(self, line_id: str) -> None:
        # As the drawer opens, the keyboard may fall anywhere for a moment.
        if self._joined is None or not self._joined.is_drawer_open:
            self._view_model.hold(self._view_model.opened_id or line_id)


def chapter_parts(
    context: Context, route: Route, view_model: ChapterViewModel, make_sheet: Callable[[Hands], Sheet]
) -> PageParts:
    """Put a page of a chapter together; the route's thing is the chapter, its parent the filling in of it."""
    return page_parts(ChapterPage(context, view_model, route, make_sheet), view_model)


def page_parts(
    page: ChapterPage, view_model: ChapterViewModel, asked: Callable[[], object] | None = None
) -> PageParts:
    """Say what the window needs of a page of a chapter; ``asked`` gives which of its questions it asks."""
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.board.pager,
        drawer=page.drawer,
        settle=view_model.settle,
        opened=view_model.load,
        go_back=page.go_back,
        asked=asked or _nothing,
        first=page.first_answer,
    )


def _nothing() -> None:
    """Have no question of its own."""
