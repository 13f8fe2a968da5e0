"""Draw the page that is turned to, or two side by side, away from the window."""

from PySide6.QtCore import QObject, Signal

from pcplanner.documents.preview import PagePicture
from pcplanner.ui.context import Context

_Drawn = tuple[PagePicture, PagePicture | None]


class ShownPages(QObject):
    """Know which page is turned to, from 0, and hold its picture. Emits ``changed``.

    Two pages are shown as they lie in the pile: the first with the second, the third with the fourth.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pdf: bytes | None = None
        self._pages = 0
        self._width_px = 0
        self._wanted: tuple[int, int, bool] | None = None
        self._turn = 0
        self._is_closed = False
        self.page = 0
        self.is_two = False
        self.picture: PagePicture | None = None
        self.second: PagePicture | None = None

    def begin_again(self) -> None:
        """Turn to the first page, as of another paper."""
        self.page = 0

    def show_copy(self, pdf: bytes, pages: int) -> None:
        """Show the pages of another copy, from where somebody was."""
        self._pdf, self._pages = pdf, pages
        self.page = min(self.page, pages - 1)
        self._wanted = None
        self._draw()

    def want_width(self, width_px: int) -> None:
        """Show each page so many pixels wide from now on."""
        if width_px != self._width_px:
            self._width_px = width_px
            self._draw()

    def show_two(self, *, is_two: bool) -> None:
        """Show two pages side by side, or one."""
        if is_two != self.is_two:
            self.is_two = is_two
            self.page -= self.page % 2 if is_two else 0
            # Whoever shows them may want them less wide first.
            self.changed.emit()
            self._draw()

    def turn(self, by: int) -> None:
        """Turn so many times on, or back when negative; at the ends nothing happens."""
        page = self.page + by * (2 if self.is_two else 1)
        if 0 <= page < self._pages:
            self.page = page
            self._draw()
            self.changed.emit()

    def close(self) -> None:
        """Draw nothing more; nobody looks."""
        self._is_closed = True

    def _draw(self) -> None:
        pdf, wanted = self._pdf, (self.page, self._width_px, self.is_two)
        if pdf is None or not self._width_px or wanted == self._wanted:
            return
        self._wanted = wanted
        self._turn += 1
        turn, take_home = self._turn, self._context.services.take_home
        page, width, _ = wanted
        has_second = self.is_two and page + 1 < self._pages

        def draw() -> _Drawn:
            after = take_home.page(pdf, page + 1, width) if has_second else None
            return take_home.page(pdf, page, width), after

        def drawn(pictures: _Drawn) -> None:
            if turn == self._turn and not self._is_closed:
                self.picture, self.second = pictures
                self.changed.emit()

        self._context.drawing.run(draw, drawn, self._context.messages.problem)
