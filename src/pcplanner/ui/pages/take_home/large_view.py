"""Show a page as wide as there is room, part by part, so that its words can be read."""

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


class LargeView(QWidget):
    """Show the upper or lower part of a page. Emits ``turned(by)`` and ``closed``.

    Up and Down go through the page and on to the next one, Left and Right turn pages. Back and Esc close it:
    the page sees to that.
    """

    turned = Signal(int)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_from_below = False
        self._state = TakeHomeState()
        self.paper = Paper(look, is_wide=True)
        self.up = PlainButton(look, say("take_home.up"), icon=Icon.ARROW_UP)
        self.down = PlainButton(look, say("take_home.down"), icon=Icon.ARROW_DOWN)
        self.before = PlainButton(look, "", icon=Icon.ARROW_LEFT)
        self.after = PlainButton(look, "", icon=Icon.ARROW_RIGHT)
        self.before.set_name(say("take_home.page_before"))
        self.after.set_name(say("take_home.page_after"))
        self.count = WordsLabel(look, size=TextSize.BODY, wrap=False)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller = PlainButton(look, say("take_home.smaller"), icon=Icon.CLOSE)
        buttons = (self.up, self.down, self.before, self.count, self.after, self.smaller)
        for part in (self.paper, *buttons):
            part.setParent(self)
        self.up.clicked.connect(lambda: self.move_view(-1))
        self.down.clicked.connect(lambda: self.move_view(1))
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.smaller.clicked.connect(self.closed)

    def show_state(self, state: TakeHomeState) -> None:
        """Show the page that is turned to, from its top, or from its bottom when gone back to."""
        name = say("take_home.page_shown", k=state.page + 1, n=state.pages)
        is_new = state.picture is not self._state.picture
        self.paper.show_picture(state.picture, name)
        if is_new:
            self.paper.show_end(is_bottom=self._is_from_below)
        self._is_from_below = self._is_from_below and not is_new
        self.count.set_words(say("shell.page_of", k=state.page + 1, n=state.pages))
        self.before.set_not_now(state.page <= 0, say("shell.first_page"))
        self.after.set_not_now(state.page >= state.pages - 1, say("shell.last_page"))
        self._state = state

    def move_view(self, by: int) -> None:
        """Go down (1) or up (-1); at the end of a page, to the next one."""
        if not self.paper.move_view(by):
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page at the left and the buttons in a column at the right."""
        super().resizeEvent(event)
        if self._look.metrics.has_big_targets:
            self._place_big()
            return
        column = self._look.metrics.grow(_COLUMN, 0.5)
        left = self.width() - column
        self.paper.setGeometry(0, 0, left - 24, self.height())
        row = (self.height() - 3 * _GAP) // 4
        for number, button in enumerate((self.up, self.down)):
            button.setGeometry(left, number * (row + _GAP), column, row)
        top, small = 2 * (row + _GAP), self._look.metrics.grow(_SMALL, 0.2)
        self.before.setGeometry(left, top, small, row)
        self.count.setGeometry(left + small, top, column - 2 * small, row)
        self.after.setGeometry(left + column - small, top, small, row)
        self.smaller.setGeometry(left, self.height() - row, column, row)

    def _place_big(self) -> None:
        """Put big buttons in two rows beside the page."""
        gap = self._look.metrics.gap_small
        edge, high = self._look.metrics.target, (self.height() - gap) // 2
        left = self.width() - 3 * (edge + gap) + gap
        self.paper.setGeometry(0, 0, left - 2 * gap, self.height())
        parts = (self.up, self.before, self.after, self.down, self.count, self.smaller)
        for number, part in enumerate(parts):
            row, column = divmod(number, 3)
            part.setGeometry(left + column * (edge + gap), row * (high + gap), edge, high)
