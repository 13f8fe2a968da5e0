"""Show a page as wide as there is room, or two side by side, part by part, so that words can be read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.take_home.paper import Paper
from pcplanner.ui.pages.take_home.state import TakeHomeState
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMN, _SMALL, _GAP = 232, 64, 12
_BESIDE = 24


class LargeView(QWidget):
    """Show the upper or lower part of a page. Emits ``turned(by)``, ``two_wanted(is_two)`` and ``closed``.

    Up and Down go through the page and on to the next one, Left and Right turn pages; how large it is stays.
    Back and Esc close it: the page sees to that.
    """

    turned = Signal(int)
    two_wanted = Signal(bool)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_from_below = False
        self._state = TakeHomeState()
        self.paper = Paper(look, is_wide=True)
        self.second = Paper(look, is_wide=True)
        self.up = PlainButton(look, say("take_home.up"), icon=Icon.ARROW_UP)
        self.down = PlainButton(look, say("take_home.down"), icon=Icon.ARROW_DOWN)
        self.before = PlainButton(look, "", icon=Icon.ARROW_LEFT)
        self.after = PlainButton(look, "", icon=Icon.ARROW_RIGHT)
        self.before.set_name(say("take_home.page_before"))
        self.after.set_name(say("take_home.page_after"))
        self.count = WordsLabel(look, size=TextSize.BODY)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.two = PlainButton(look, say("take_home.two_pages"), icon=Icon.PAGE)
        self.smaller = PlainButton(look, say("take_home.smaller"), icon=Icon.CLOSE)
        buttons = (self.up, self.down, self.before, self.count, self.after, self.two, self.smaller)
        for part in (self.paper, self.second, *buttons):
            part.setParent(self)
        self.second.hide()
        self.up.clicked.connect(lambda: self.move_view(-1))
        self.down.clicked.connect(lambda: self.move_view(1))
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.two.clicked.connect(lambda: self.two_wanted.emit(not self._state.is_two))
        self.smaller.clicked.connect(self.closed)

    def show_state(self, state: TakeHomeState) -> None:
        """Show the page that is turned to, from its top, or from its bottom when gone back to."""
        is_new = state.picture is not self._state.picture or state.is_two != self._state.is_two
        last = state.page + 1 if state.is_two else state.page
        for paper, picture, page in (
            (self.paper, state.picture, state.page),
            (self.second, state.second, state.page + 1),
        ):
            paper.show_picture(picture, say("take_home.page_shown", k=page + 1, n=state.pages))
        self._state = state
        self.second.setVisible(state.is_two)
        self._show_count(state)
        self.before.set_not_now(state.page <= 0, say("shell.first_page"))
        self.after.set_not_now(last >= state.pages - 1, say("shell.last_page"))
        self.two.setVisible(state.pages > 1 and not self._look.metrics.has_big_targets)
        self.two.set_words(say("take_home.one_page" if state.is_two else "take_home.two_pages"))
        self._place()
        if is_new:
            self._show_end(is_bottom=self._is_from_below)
        self._is_from_below = self._is_from_below and not is_new

    def move_view(self, by: int) -> None:
        """Go down (1) or up (-1); at the end of a page, to the next one."""
        moved = [paper.move_view(by) for paper in (self.paper, self.second) if not paper.isHidden()]
        if not any(moved):
            self._is_from_below = by < 0 and self._state.page > 0
            self.turned.emit(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the page and the pages with the keys."""
        key = Qt.Key(event.key())
        scrolls = {Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1}
        turns = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in scrolls:
            self.move_view(scrolls[key])
        elif key in turns:
            self.turned.emit(turns[key])
        else:
            super().keyPressEvent(event)

    def show_top(self) -> None:
        """Show the page from its top."""
        self._show_end(is_bottom=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page at the left and the buttons in a column at the right."""
        super().resizeEvent(event)
        self._place()

    def _show_end(self, *, is_bottom: bool) -> None:
        for paper in (self.paper, self.second):
            paper.show_end(is_bottom=is_bottom)

    def _show_count(self, state: TakeHomeState) -> None:
        if state.is_two and state.page + 1 < state.pages:
            words = say("take_home.two_shown", k=state.page + 1, next=state.page + 2)
            # With big words there is room for the numbers only.
            rest = "" if self._look.metrics.is_large else "\n" + say("take_home.two_of", n=state.pages)
            self.count.set_words(words + rest)
        else:
            self.count.set_words(say("shell.page_of", k=state.page + 1, n=state.pages))

    def _place(self) -> None:
        if self._look.metrics.has_big_targets:
            self._place_big()
            return
        column = self._look.metrics.grow(_COLUMN, 0.5)
        left, height = self.width() - column, self.height()
        self._place_papers(left - _BESIDE)
        rows = 4
        row = (height - (rows - 1) * _GAP) // rows
        tops = [n * (row + _GAP) for n in range(rows)]
        half = (column - _GAP) // 2
        self.up.setGeometry(left, tops[0], half, row)
        self.down.setGeometry(left + column - half, tops[0], half, row)
        small = self._look.metrics.grow(_SMALL, 0.2)
        self.before.setGeometry(left, tops[1], small, row)
        self.count.setGeometry(left + small, tops[1], column - 2 * small, row)
        self.after.setGeometry(left + column - small, tops[1], small, row)
        self.two.setGeometry(left, tops[2], column, row)
        self.smaller.setGeometry(left, height - row, column, row)

    def _place_big(self) -> None:
        """Put big buttons in two rows beside the page; there is room for one page, or two that were seen."""
        gap = self._look.metrics.gap_small
        edge, high = self._look.metrics.target, (self.height() - gap) // 2
        left = self.width() - 3 * (edge + gap) + gap
        self._place_papers(left - 2 * gap)
        parts = (self.up, self.before, self.after, self.down, self.count, self.smaller)
        for number, part in enumerate(parts):
            row, column = divmod(number, 3)
            part.setGeometry(left + column * (edge + gap), row * (high + gap), edge, high)

    def _place_papers(self, room: int) -> None:
        one = (room - _GAP) // 2 if self._state.is_two else room
        self.paper.setGeometry(0, 0, one, self.height())
        self.second.setGeometry(one + _GAP, 0, one, self.height())
