"""Show parts of any height under each other, in pages and never with a scroll bar."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager, PagerStyle, page_keys
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_PAGER_HEIGHT = 68


def stack_pages(heights: Sequence[int], room: int, gap: int) -> list[range]:
    """Share parts of these heights out over pages of ``room``; a part too high has a page to itself."""
    pages: list[range] = []
    first, used = 0, 0
    for number, height in enumerate(heights):
        more = height if number == first else used + gap + height
        if number > first and more > room:
            pages.append(range(first, number))
            first, more = number, height
        used = more
    pages.append(range(first, len(heights)))
    return pages


class PagedStack(QWidget):
    """Stack parts, such as the facilitator's, and page when they do not all fit; the pager is at the foot."""

    page_changed = Signal(int)

    def __init__(self, look: Look, *, gap: int = 12) -> None:
        super().__init__()
        self._look = look
        self._gap = gap
        self._parts: list[QWidget] = []
        self._page = 0
        self.pager = Pager(look)
        self.pager.setParent(self)
        self.pager.set_style(PagerStyle.COMPACT)
        self.pager.page_wanted.connect(self.show_page)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._place)

    def parts(self) -> tuple[QWidget, ...]:
        """Return every part, in order."""
        return tuple(self._parts)

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these parts in this order; the ones before are thrown away unless they are here too."""
        spot = spot_of_keyboard(self._parts)
        for old in self._parts:
            if old not in parts:
                let_go(old)
        self._parts = list(parts)
        for part in self._parts:
            part.setParent(None)
            part.setParent(self)
        self.pager.raise_()
        self._place()
        put_keyboard_back(self._parts, spot)

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = page
        self._place()
        self.page_changed.emit(self._page)

    def show_part(self, part: QWidget) -> None:
        """Turn to the page a part is on."""
        number = self._parts.index(part)
        self.show_page(next(n for n, page in enumerate(self._pages()) if number in page))

    def sizeHint(self) -> QSize:
        """Ask for the room of the drawer."""
        return QSize(448, 572)

    def minimumSizeHint(self) -> QSize:
        """Need room for one part."""
        return QSize(200, 120)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the parts out again for the new size."""
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        turn = page_keys(event.key())
        if turn and 0 <= self._page + turn < len(self._pages()):
            self.show_page(self._page + turn)
            return
        super().keyPressEvent(event)

    def _height_of(self, part: QWidget) -> int:
        if part.hasHeightForWidth():
            return part.heightForWidth(self.width())
        return max(part.sizeHint().height(), part.minimumHeight())

    def _pager_height(self) -> int:
        return self._look.metrics.pressable(_PAGER_HEIGHT)

    def _pages(self) -> list[range]:
        heights = [self._height_of(part) for part in self._parts]
        pages = stack_pages(heights, self.height(), self._gap)
        if len(pages) > 1:
            pages = stack_pages(heights, self.height() - self._pager_height() - self._gap, self._gap)
        return pages

    @Slot()
    def _place(self) -> None:
        pages = self._pages()
        self._page = max(0, min(self._page, len(pages) - 1))
        shown = pages[self._page]
        top = 0
        for number, part in enumerate(self._parts):
            if number in shown:
                height = self._height_of(part)
                part.setGeometry(0, top, self.width(), height)
                top += height + self._gap
            part.setVisible(number in shown)
        width = min(self.width(), self.pager.width_of(PagerStyle.COMPACT))
        left = self.width() - width
        high = self._pager_height()
        self.pager.setGeometry(left, self.height() - high, width, high)
        self.pager.set_pages(self._page, len(pages))
