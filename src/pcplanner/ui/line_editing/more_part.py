"""Say more about a line: why, only if, until when, how often, and what else belongs to it."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.line_editing.detail_words import FIELDS
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.drawer_fields import FieldPart, HeadingPart
from pcplanner.ui.line_editing.drawer_parts import DrawerPart, share_out, show_title
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.pager import Pager, PagerStyle, page_keys
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _FOOT, _COLUMN_GAP, _COLUMN_HIGH = 8, 68, 16, 272


class MorePart(QWidget):
    """Show the fields beside the words in pages, over the whole drawer.

    Emits ``typed(field, words)``, ``settled``, ``heading_chosen(bool)`` and ``left``.
    """

    typed = Signal(str, str)
    settled = Signal()
    heading_chosen = Signal(object)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page = 0
        self._words = say("details.title")
        self.title = WordsLabel(look, say("details.title"), size=TextSize.BODY, bold=True, wrap=False)
        self.fields = {name: FieldPart(look, name) for name in FIELDS}
        self.heading = HeadingPart(look)
        self.parts: tuple[DrawerPart, ...] = (*self.fields.values(), self.heading)
        self.pager = Pager(look)
        self.done = PlainButton(look, say("details.done"), icon=Icon.TICK, bold=True)
        for part in (self.title, *self.parts, self.pager, self.done):
            part.setParent(self)
        for field in self.fields.values():
            field.typed.connect(self.typed)
            field.settled.connect(self.settled)
        self.heading.chosen.connect(self.heading_chosen)
        self.done.clicked.connect(self.left)
        self.pager.page_wanted.connect(self._on_page_wanted)
        look.changed.connect(self.place)

    def show_state(self, state: EditState) -> None:
        """Show what is said beside the words."""
        self._words = state.words or say("details.title")
        show_title(self.title, self._words)
        for part in self.parts:
            part.show_state(state)

    def begin(self) -> None:
        """Show the first page, with the keyboard in its first field."""
        self._page = 0
        self.place()
        next(iter(self.fields.values())).field.focus_words()

    def pages(self) -> list[list[DrawerPart]]:
        """Return which parts are on each page."""
        space = self._space().size()
        return share_out(self.parts, space, space)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts in their places."""
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        turn = page_keys(event.key())
        if turn:
            self.pager.turn(turn)
        else:
            super().keyPressEvent(event)

    @Slot()
    def place(self) -> None:
        """Lay the page out."""
        pages = self.pages()
        self._page = max(0, min(self._page, len(pages) - 1))
        space = self._space()
        self.title.setGeometry(0, 0, space.width(), space.top() - _GAP)
        show_title(self.title, self._words)
        top = space.top()
        for part in self.parts:
            is_here = part in pages[self._page]
            if is_here:
                part.setGeometry(0, top, space.width(), part.height_wanted(space.width()))
                top += part.height() + _GAP
            part.setVisible(is_here)
        self.pager.set_pages(self._page, len(pages))
        self.pager.set_style(PagerStyle.COLUMN if self._look.metrics.is_large else PagerStyle.COMPACT)
        hint = self.pager.sizeHint()
        if self._look.metrics.is_large:
            # With big words the pager is a column at the side, and the way out stands below it.
            done = min(_FOOT + _FOOT // 2, self.height() // 4)
            high = min(_COLUMN_HIGH, self.height() - done - _GAP)
            self.pager.setGeometry(self.width() - hint.width(), 0, hint.width(), high)
            self.done.setGeometry(self.width() - hint.width(), self.height() - done, hint.width(), done)
        else:
            wide = max(160, min(self.done.sizeHint().width(), self.width() - hint.width() - _GAP))
            self.pager.setGeometry(0, self.height() - _FOOT, hint.width(), _FOOT)
            self.done.setGeometry(self.width() - wide, self.height() - _FOOT, wide, _FOOT)
        self.pager.setVisible(len(pages) > 1)

    @Slot(int)
    def _on_page_wanted(self, page: int) -> None:
        self.settled.emit()
        self._page = page
        self.place()
        shown = self.pages()[self._page]
        first = shown[0]
        if isinstance(first, FieldPart) and self.isVisible():
            first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> QRect:
        title = round(self._look.font(TextSize.BODY).pixelSize() * 1.22) + 2 + _GAP
        if self._look.metrics.is_large:
            width = self.width() - self._look.metrics.pager_column - _COLUMN_GAP
            return QRect(0, title, width, self.height() - title)
        return QRect(0, title, self.width(), self.height() - title - _FOOT - _GAP)
