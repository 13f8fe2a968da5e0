"""Show the pieces of a page where its layout puts them, in pages and never with a scroll bar."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager, column_beside, page_keys, room_beside
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_SIDEWAYS = 3
_WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing on a page: which, and where, in px."""

    key: str
    place: QRect


Pages = tuple[tuple[Piece, ...], ...]
LayOut = Callable[[QSize], Pages]
Ground = Callable[[QPainter, Sequence[Piece]], None]


class Board(QWidget):
    """Show pieces in pages; the arrow keys go to the nearest one that way. Emits ``page_changed``.

    ``lay_out`` says for a size which pieces are on each page, in the order of Tab; a piece may be on several.
    ``ground`` paints what is behind them.
    """

    page_changed = Signal(int)

    def __init__(self, look: Look, lay_out: LayOut, ground: Ground | None = None) -> None:
        super().__init__()
        self._look = look
        self._lay_out = lay_out
        self._ground = ground
        self._pieces: dict[str, QWidget] = {}
        self._shown: tuple[Piece, ...] = ()
        self._page = 0
        self._is_resting = False
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.pager.page_wanted.connect(self.show_page)
        look.changed.connect(self.place)

    def pieces(self) -> Mapping[str, QWidget]:
        """Return every piece by its key."""
        return self._pieces

    def set_pieces(self, pieces: Mapping[str, QWidget]) -> None:
        """Show these pieces; the ones shown before are thrown away unless they are here too."""
        if list(pieces.items()) != list(self._pieces.items()):
            focused = QApplication.focusWidget()
            spot = spot_of_keyboard(list(self._pieces.values()))
            for old in self._pieces.values():
                if old not in pieces.values():
                    let_go(old)
            self._pieces = dict(pieces)
            for piece in self._pieces.values():
                # Taking each one off and on again keeps the order of Tab the order seen.
                piece.setParent(None)
                piece.setParent(self)
            self.place()
            if spot is not None and focused is not None and self.isAncestorOf(focused):
                # Being taken off and on again, it has lost the keyboard.
                focused.setFocus(Qt.FocusReason.OtherFocusReason)
            elif spot is not None:
                put_keyboard_back(self._stops(), (spot[0], 0))
        else:
            self.place()

    def show_piece(self, key: str) -> None:
        """Turn to the first page that a piece is on."""
        if not _has(self._shown, key):
            found = [number for number, page in enumerate(self._pages()) if _has(page, key)]
            if found:
                self.show_page(found[0])

    def focus_piece(self, key: str) -> None:
        """Turn to a piece and put the keyboard on it."""
        if key in self._pieces:
            self.show_piece(key)
        stops = [x for x in self._stops() if self._holds(key, x)] or self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = page
        self.place()
        self.page_changed.emit(self._page)

    def rest(self, *, is_resting: bool) -> None:
        """Be out of sight, with nothing to page through, while something else is shown."""
        self._is_resting = is_resting
        self.setVisible(not is_resting)
        self.place()

    @Slot()
    def place(self) -> None:
        """Lay the pieces out again."""
        pages = self._pages()
        self._page = max(0, min(self._page, len(pages) - 1))
        self._shown = pages[self._page] if pages else ()
        places = {piece.key: piece.place for piece in self._shown}
        focused = QApplication.focusWidget()
        is_leaving = any(self._holds(key, focused) for key in self._pieces if key not in places)
        for key, widget in self._pieces.items():
            if key in places:
                widget.setGeometry(places[key])
            widget.setVisible(key in places)
        self._put_in_order()
        self.pager.set_pages(self._page, 1 if self._is_resting else len(pages))
        if self.pager.is_needed and self.pager.stands_with_holder:
            self.pager.stand_in_column(column_beside(self._look, self.size()))
        stops = self._stops() if is_leaving else []
        if stops:
            # What had the keyboard is out of sight now.
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again; what has the keyboard stays in view."""
        super().resizeEvent(event)
        focused = QApplication.focusWidget()
        key = next((key for key in self._pieces if self._holds(key, focused)), "")
        if key:
            pages = self._pages()
            self._page = next((n for n, page in enumerate(pages) if _has(page, key)), self._page)
        self.place()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out once more: the size may have changed while the pieces were hidden."""
        super().showEvent(event)
        self.place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is behind the pieces."""
        if self._ground is not None:
            self._ground(QPainter(self), self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the nearest piece with the arrow keys, and over the edge to another page."""
        turn = page_keys(event.key())
        if turn and 0 <= self._page + turn < self.pager.count:
            self.show_page(self._page + turn)
            return
        stops = self._stops()
        here = next((x for x in stops if x.hasFocus()), None)
        way = _WAYS.get(Qt.Key(event.key()))
        if here is None or way is None:
            super().keyPressEvent(event)
            return
        there = _nearest(stops, here, way)
        if there is not None:
            there.setFocus(Qt.FocusReason.TabFocusReason)
        elif 0 <= self._page + way.x() + way.y() < self.pager.count:
            self.show_page(self._page + way.x() + way.y())

    def _pages(self) -> Pages:
        pages = self._lay_out(self.size())
        if len(pages) > 1 and self.pager.stands_with_holder:
            pages = self._lay_out(room_beside(self._look, self.size()))
        return tuple(pages)

    def _put_in_order(self) -> None:
        """Let Tab go through the pieces of the page in the order that they are laid out."""
        shown = self._in_order()
        if [x for x in self.children() if x in shown] != shown:
            for widget in shown:
                widget.raise_()
            if self.pager.parentWidget() is self:
                self.pager.raise_()

    def _in_order(self) -> list[QWidget]:
        return [self._pieces[piece.key] for piece in self._shown if piece.key in self._pieces]

    def _stops(self) -> list[QWidget]:
        """Return what the keyboard can go to on this page, and what stands inside of pieces."""
        found = []
        for widget in self._in_order():
            if widget.isVisible():
                inside = [widget, *widget.findChildren(QWidget)]
                found += [x for x in inside if x.isVisible() and x.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return found

    def _holds(self, key: str, focused: QWidget | None) -> bool:
        piece = self._pieces.get(key)
        return focused is not None and piece is not None and (piece is focused or piece.isAncestorOf(focused))


def _has(page: Sequence[Piece], key: str) -> bool:
    return any(piece.key == key for piece in page)


def _nearest(stops: Sequence[QWidget], here: QWidget, way: QPoint) -> QWidget | None:
    """Return the nearest widget that lies a way; what lies straight that way comes before what lies aside."""
    start = _middle(here)
    found: list[tuple[bool, int, int]] = []
    for number, each in enumerate(stops):
        step = _middle(each) - start
        along = step.x() * way.x() + step.y() * way.y()
        aside = abs(step.x() * way.y()) + abs(step.y() * way.x())
        # What is wide lies straight below everything that it reaches under.
        is_aside = aside * 2 >= (_across(here, way) + _across(each, way))
        if each is not here and along > 0 and (along * 2 >= aside or not is_aside):
            found.append((is_aside, along + _SIDEWAYS * aside, number))
    return stops[min(found)[2]] if found else None


def _across(widget: QWidget, way: QPoint) -> int:
    """Return how far a widget reaches across a way."""
    return widget.height() if way.x() else widget.width()


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())
