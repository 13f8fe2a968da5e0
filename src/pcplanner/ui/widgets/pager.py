"""Show which page of many this is, with a button for the one before and for more."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.buttons import PlainButton

_COLUMN_MIDDLE, _LEAST_MIDDLE = 52, 72


class PagerStyle(Enum):
    """How the pager is laid out: in a row, in a short row of arrows, or in a column."""

    ROW = "row"
    COMPACT = "compact"
    COLUMN = "column"


class Pager(QWidget):
    """Page without a scroll bar: Before, 1 of 2, More."""

    page_wanted = Signal(int)
    shown_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._index = 0
        self._count = 1
        self._style = PagerStyle.ROW
        self._holder: QWidget | None = None
        self._is_there_for_big_words = False
        self.before = PlainButton(look, say("shell.before"), icon=Icon.ARROW_UP)
        self.more = PlainButton(look, say("shell.more"), icon=Icon.ARROW_DOWN, icon_at_end=True)
        for button in (self.before, self.more):
            button.setParent(self)
        self.before.clicked.connect(self._on_before)
        self.more.clicked.connect(self._on_more)
        look.changed.connect(self._on_look_changed)
        self.setVisible(False)
        self._show_state()

    @property
    def index(self) -> int:
        """Return which page is shown, from 0."""
        return self._index

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return self._count

    @property
    def is_needed(self) -> bool:
        """Tell whether there is more than one page."""
        return self._count > 1

    def setVisible(self, is_visible: bool) -> None:
        """Show or hide the pager; one that stands nowhere stays hidden, or it would be a window."""
        super().setVisible(is_visible and self.parentWidget() is not None)

    def set_pages(self, index: int, count: int) -> None:
        """Say which page is shown, from 0, and how many there are; with one page the pager hides."""
        was_needed = self.is_needed
        self._index, self._count = index, max(1, count)
        self._show_state()
        if was_needed != self.is_needed:
            self.setVisible(self.is_needed)
            self.shown_changed.emit()
        self.update()

    @property
    def stands_with_holder(self) -> bool:
        """Tell whether what is paged keeps the pager beside itself, as it does with big words."""
        return self._holder is not None and self._look.metrics.is_large

    def set_holder(self, holder: QWidget) -> None:
        """Say which widget keeps the pager in a column at its right when words are big."""
        self._holder = holder

    def stand_in_column(self, space: QRect) -> None:
        """Stand in a column inside the holder, for as long as words are big."""
        self.stand_in(space, PagerStyle.COLUMN)
        self._is_there_for_big_words = True

    def stand_in(self, space: QRect, style: PagerStyle) -> None:
        """Stand inside the holder in a style."""
        if self.parentWidget() is not self._holder:
            self.setParent(self._holder)
        self.set_style(style)
        self.setGeometry(space)
        self.setVisible(self.is_needed)
        self.raise_()

    def come_last(self) -> None:
        """Be what Tab comes to last in the holder, behind what was put there after it."""
        if self._holder is not None and self.parentWidget() is self._holder:
            self.raise_()

    def set_style(self, style: PagerStyle) -> None:
        """Lay the pager out in another way."""
        if style is self._style:
            return
        self._style = style
        is_short = style is PagerStyle.COMPACT
        self.before.set_words("" if is_short else say("shell.before"))
        self.more.set_words("" if is_short else say("shell.more"))
        self.before.set_name(say("shell.before"))
        self.more.set_name(say("shell.more"))
        for button in (self.before, self.more):
            button.set_icon_above(style is PagerStyle.COLUMN)
        self._place()

    def turn(self, by: int) -> None:
        """Go a page on (positive) or back, where there is one."""
        if by > 0:
            self._on_more()
        elif by < 0:
            self._on_before()

    def sizeHint(self) -> QSize:
        """Ask for the room the style needs."""
        if self._style is PagerStyle.COLUMN:
            return QSize(self._look.metrics.pager_column, self._look.metrics.pager_column_height)
        return QSize(self.width_of(self._style), self._look.metrics.pressable(68))

    def width_of(self, style: PagerStyle) -> int:
        """Return how wide the pager would be in a style that is a row."""
        metrics = self._look.metrics
        button = metrics.pressable(64 if style is PagerStyle.COMPACT else metrics.grow(128, 0.8))
        return 2 * button + self._middle_width()

    def outline_words(self) -> str:
        """Return the words between the buttons."""
        return say("shell.page_of", k=self._index + 1, n=self._count)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the buttons in their places."""
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words between the buttons."""
        painter = QPainter(self)
        font = self._look.font(TextSize.BODY, bold=self._style is PagerStyle.COLUMN)
        space = self._middle()
        laid = lay_text(self.outline_words(), font, space.width(), max_lines=1, max_height=space.height())
        where = space.center() - QRectF(0, 0, laid.width, laid.height).center()
        laid.draw(painter, where, self._look.theme.colour(Role.INK))

    def _middle_width(self) -> int:
        font = self._look.font(TextSize.BODY)
        return max(96, round(QFontMetricsF(font).horizontalAdvance(self.outline_words())) + 32)

    def _middle(self) -> QRectF:
        if self._style is PagerStyle.COLUMN:
            top, bottom = self.before.geometry().bottom(), self.more.geometry().top()
            return QRectF(0, top, self.width(), bottom - top)
        left, right = self.before.geometry().right(), self.more.geometry().left()
        return QRectF(left, 0, right - left, self.height() - 4)

    @Slot()
    def _on_look_changed(self) -> None:
        if self._is_there_for_big_words and not self._look.metrics.is_large:
            # The column would stay where it was; whoever turns these pages now gives another place.
            self._is_there_for_big_words = False
            if self.parentWidget() is self._holder:
                self.setParent(None)
        self._place()

    @Slot()
    def _place(self) -> None:
        width, height = self.width(), self.height()
        if self._style is PagerStyle.COLUMN:
            tall = min(self._look.metrics.pressable(100), (height - _COLUMN_MIDDLE) // 2)
            self.before.setGeometry(QRect(0, 0, width, tall))
            self.more.setGeometry(QRect(0, height - tall, width, tall))
        else:
            each = (width - min(self._middle_width(), width // 2)) // 2
            # Words that have grown since the width was given give way before a target does.
            each = max(each, min(self._look.metrics.target, (width - _LEAST_MIDDLE) // 2))
            self.before.setGeometry(QRect(0, 0, each, height))
            self.more.setGeometry(QRect(width - each, 0, each, height))
        self.update()

    def _show_state(self) -> None:
        is_first, is_last = self._index <= 0, self._index >= self._count - 1
        self.before.set_not_now(is_first, say("shell.first_page"))
        self.more.set_not_now(is_last, say("shell.last_page"))
        self.setAccessibleName(self.outline_words())

    @Slot()
    def _on_before(self) -> None:
        if self._index > 0:
            self.page_wanted.emit(self._index - 1)

    @Slot()
    def _on_more(self) -> None:
        if self._index < self._count - 1:
            self.page_wanted.emit(self._index + 1)


def page_keys(key: int) -> int:
    """Return -1 for Page Up, 1 for Page Down and 0 for any other key."""
    return {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(key), 0)


def column_beside(look: Look, size: QSize) -> QRect:
    """Return the column at the right of something that is paged, 32 px from it."""
    width = look.metrics.pager_column
    return QRect(size.width() - width, 0, width, min(size.height(), look.metrics.pager_column_height))


def room_beside(look: Look, size: QSize) -> QSize:
    """Return the room that is left of the column."""
    return QSize(max(1, size.width() - look.metrics.pager_column - 32), size.height())
