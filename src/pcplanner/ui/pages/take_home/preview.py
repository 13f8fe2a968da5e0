"""Show the true pages: one at a time, with buttons to turn them, to see them bigger and to stop drawing."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.take_home.paper import Paper
from pcplanner.ui.pages.take_home.state import TakeHomeState
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.progress_panel import ProgressBar
from pcplanner.ui.widgets.words_label import WordsLabel

_INSET, _BUTTON, _BESIDE, _COUNT_GAP = 10, 56, 12, 8
_EDGE, _APART = 8, 9


class Wait(QWidget):
    """Say how far the pages have come, and offer to stop or to begin again. Emits ``pressed``."""

    pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = WordsLabel(look, bold=True)
        self._bar = ProgressBar(look)
        self.button = PlainButton(look, say("shell.stop"), icon=Icon.STOP)
        for part in (self._words, self._bar, self.button):
            part.setParent(self)
        self.button.clicked.connect(self.pressed)

    def words(self) -> str:
        """Return what is being done."""
        return self._words.words()

    def show_state(self, state: TakeHomeState) -> None:
        """Show how far it has come, or that it was stopped; with neither there is nothing to wait for."""
        progress = state.progress
        self.setVisible(progress is not None or state.is_stopped)
        if progress is not None:
            self._words.set_words(progress.words)
            self._bar.set_part(progress.done / progress.total if progress.total else 0.0)
            self.button.set_words(say("shell.stop"))
            self.button.set_icon(Icon.STOP)
        else:
            self._words.set_words(say("take_home.stopped"))
            self.button.set_words(say("take_home.draw_again"))
            self.button.set_icon(Icon.PAGE)
        self._bar.setVisible(progress is not None)
        self.button.setVisible(progress is None or progress.can_stop)
        self.setAccessibleName(self._words.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in the middle, one under the other."""
        super().resizeEvent(event)
        width = self.width()
        button = min(self.button.sizeHint().height(), self.height() // 3)
        words = max(1, self.height() - button - 24 - 32)
        self._words.setGeometry(0, 0, width, words)
        self._bar.setGeometry(0, words + 8, width, 24)
        self.button.setGeometry(0, self.height() - button, width, button)


class Preview(QWidget):
    """Show one page. Emits ``turned(by)``, ``bigger_pressed``, ``stop_pressed`` and ``draw_pressed``."""

    turned = Signal(int)
    bigger_pressed = Signal()
    stop_pressed = Signal()
    draw_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_across = False
        self._is_stopped = False
        self._is_waiting = False
        self.paper = Paper(look)
        self.wait = Wait(look)
        self.before = IconButton(look, say("take_home.page_before"), icon=Icon.ARROW_LEFT, show_words=False)
        self.count = WordsLabel(look, wrap=False)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.after = IconButton(look, say("take_home.page_after"), icon=Icon.ARROW_RIGHT, show_words=False)
        self.bigger = IconButton(look, say("take_home.bigger"), icon=Icon.SEARCH, show_words=False)
        for part in (self.paper, self.wait, self.before, self.count, self.after, self.bigger):
            part.setParent(self)
        self.wait.hide()
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.bigger.clicked.connect(self.bigger_pressed)
        self.wait.pressed.connect(self._on_wait_pressed)
        look.changed.connect(self._place)

    def set_across(self, *, is_across: bool) -> None:
        """Put the buttons beside the page rather than under it."""
        self._is_across = is_across
        self._place()

    def show_state(self, state: TakeHomeState) -> None:
        """Show the page that is turned to."""
        self._is_stopped = state.is_stopped and state.progress is None
        is_waiting = state.progress is not None or state.is_stopped
        name = say("take_home.page_shown", k=state.page + 1, n=state.pages)
        self.paper.show_picture(state.picture, name)
        self.paper.setVisible(not is_waiting)
        self._is_waiting = is_waiting
        self.wait.show_state(state)
        self._show_turning()
        self.count.set_words(say("shell.page_of", k=state.page + 1, n=state.pages) if state.pages else "")
        self.before.set_not_now(state.page <= 0, say("shell.first_page"))
        self.after.set_not_now(state.page >= state.pages - 1, say("shell.last_page"))
        self.bigger.set_not_now(is_waiting or not state.pages, say("take_home.not_ready"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Ask for 304 x 424."""
        return QSize(304, 424)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground behind the page."""
        ground = self._look.theme.colour(Role.BAR)
        paint_card(QPainter(self), QRectF(self.rect()), Card(ground, ground, None, 0, CORNER_CARD))

    @Slot()
    def _place(self) -> None:
        if self._is_across:
            self._place_across()
        else:
            self._place_under()
        space = self.rect().adjusted(10, 10, -10, -10) if self._is_across else self.paper.geometry()
        self.wait.setGeometry(space.adjusted(6, 6, -6, -6))
        self._show_turning()

    def _show_turning(self) -> None:
        for part in (self.before, self.count, self.after, self.bigger):
            part.setVisible(not (self._is_across and self._is_waiting))

    def _place_under(self) -> None:
        width, top = self.width(), self.height() - 8 - _BUTTON
        self.paper.setGeometry(QRect(10, 10, width - 20, top - 16))
        edges = (_INSET, width - _INSET - _BESIDE - 2 * _BUTTON, width - _INSET - _BUTTON)
        for button, left in zip((self.before, self.after, self.bigger), edges, strict=True):
            button.setGeometry(left, top, _BUTTON, _BUTTON)
        left = _INSET + _BUTTON + _COUNT_GAP
        self.count.setGeometry(left, top, edges[1] - left - _COUNT_GAP, _BUTTON)

    def _place_across(self) -> None:
        height = self.height()
        edge = min(96, (height - 2 * _EDGE - 3 * _APART) // 4)
        column = max(edge, self.count.sizeHint().width())
        left = self.width() - column - 10
        self.paper.setGeometry(QRect(10, 10, left - 20, height - 20))
        step = (height - 2 * _EDGE - edge) / 3
        parts: tuple[QWidget, ...] = (self.before, self.count, self.after, self.bigger)
        for number, part in enumerate(parts):
            part.setGeometry(left, round(_EDGE + number * step), column, edge)

    def _on_wait_pressed(self) -> None:
        if self._is_stopped:
            self.draw_pressed.emit()
        else:
            self.stop_pressed.emit()
