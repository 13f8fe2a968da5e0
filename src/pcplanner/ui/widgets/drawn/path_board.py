"""Show the path to a dream: a winding ribbon whose every stone is a button."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.domain.drawing import Box, Op, bounds
from pcplanner.domain.drawing_words import remembered
from pcplanner.domain.path_edges import edge_traces
from pcplanner.domain.path_ground import ground_ops
from pcplanner.domain.path_ops import key_ops, label_ops, thing_ops
from pcplanner.domain.path_shape import PathShape, one_page, page_of, path_shape, retold
from pcplanner.domain.path_sizes import PathSizes
from pcplanner.domain.path_story import PathStory
from pcplanner.domain.path_words import Spot
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import SMALLEST_PX, TextSize
from pcplanner.ui.widgets.drawn.painter import paint_ops, screen_width
from pcplanner.ui.widgets.drawn.piece import Piece
from pcplanner.ui.widgets.drawn.pieces import Pieces
from pcplanner.ui.widgets.pager import Pager, column_beside, room_beside

_KEY_GAP = 12
_KEY_SHARES = (1.0, 0.92, 0.85, 0.78, 0.72)


@dataclass(frozen=True)
class PathRoom:
    """What a board may use of itself.

    ``keep_clear`` are places of other widgets in the board's own coordinates, ``key`` is where the key of the
    marks stands; without it the key stands in a row of its own at the top.
    """

    keep_clear: tuple[QRect, ...] = ()
    key: QRect | None = None


class PathBoard(QWidget):
    """Draw a path in as many pages as it needs; ``pressed`` gives the kind of a thing and its id.

    The kinds are the values of ``PathKind``. The board may lie under other widgets of a page: tell it where
    they are with ``set_room``, and it draws round them.
    """

    told_as = QAccessible.Role.Grouping

    pressed = Signal(str, str)
    page_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._story: PathStory | None = None
        self._pages: tuple[PathShape, ...] = ()
        self._page = 0
        self._asked: tuple[object, ...] = ()
        self._chosen: tuple[str, str] | None = None
        self._pressed: Spot | None = None
        self._side = 0
        self._room = PathRoom()
        self._paged_room: PathRoom | None = None
        self._key: tuple[Op, ...] = ()
        self._ground: tuple[Op, ...] = ()
        self._measure = remembered(screen_width())
        self._pieces = Pieces(look, self, Family.STEPS)
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.setAccessibleName(say("drawings.path_board"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pieces.pressed.connect(self.pressed)
        self._pieces.ran_off.connect(self._on_ran_off)
        self.pager.page_wanted.connect(self.show_page)
        look.changed.connect(self._lay_out)

    @property
    def pieces(self) -> Pieces:
        """Return the buttons of the page that is shown."""
        return self._pieces

    @property
    def page(self) -> int:
        """Return which page is shown, from 0."""
        return self._page

    @property
    def shape(self) -> PathShape | None:
        """Return the page that is shown."""
        return self._pages[self._page] if self._pages else None

    def set_story(self, story: PathStory) -> None:
        """Show a path; the same path in a new state stays on the page it is on."""
        is_other = self._story is None or self._story.dream_id != story.dream_id
        states = self._story.states if self._story else ()
        self._story = story
        if is_other:
            self._page = 0
            self._chosen = None
        self.setAccessibleName(story.title)
        # A new state moves nothing, so that a press is answered at once.
        same = None if is_other or story.states != states else retold(self._pages, story)
        if same is None:
            self._lay_out()
        else:
            self._pages = same
            self._show_page()

    def set_room(self, room: PathRoom, *, paged: PathRoom | None = None, side: int = 0) -> None:
        """Say what the board may use, and what when a page is not enough and the pager needs room too.

        ``side`` is a margin left and right that only the ribbon runs through.
        """
        self._side, self._room, self._paged_room = side, room, paged
        self._lay_out()

    def set_chosen(self, kind: str, item_id: str) -> None:
        """Show which thing is chosen; empty words choose nothing."""
        self._chosen = (kind, item_id) if item_id else None
        self._show_page()

    def show_item(self, item_id: str) -> None:
        """Turn to the page that shows a thing."""
        self.show_page(page_of(self._pages, item_id))

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = max(0, min(page, len(self._pages) - 1))
        self._show_page()
        self.page_changed.emit(self._page)

    def sizeHint(self) -> QSize:
        """Ask for the whole page."""
        return QSize(1366, 568)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002
        """Lay the path out again for the new size."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ribbon, the words and the key; the things themselves are buttons."""
        painter = QPainter(self)
        paint_ops(painter, self._ground, self._look)
        paint_ops(painter, self._key, self._look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on words for a press on their thing."""
        self._pressed = self._spot_at(event)
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when the press is let go where it began."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._spot_at(event) is pressed:
            self.pressed.emit(pressed.item.kind.value, pressed.item.id)

    def _spot_at(self, event: QMouseEvent) -> Spot | None:
        place = (event.position().x(), event.position().y())
        spots = self.shape.spots if self.shape else ()
        return next((x for x in spots if any(y.holds_point(place) for y in x.boxes)), None)

    @Slot()
    def _lay_out(self) -> None:
        if self._story is None or self.width() < 2 or self.height() < 2:
            return
        asked = (self._story, self.size(), self._side, self._room, self._paged_room, self._look.metrics)
        if asked == self._asked:
            # A page gives its board room and a story, and Qt tells the size again when it is shown.
            self.update()
            return
        self._asked = asked
        box = Box(self._side, 0, self.width() - 2 * self._side, self.height())
        room, is_beside = self._room, self.pager.stands_with_holder
        if is_beside or self._paged_room:
            # Whether it all goes on one page is known much sooner than how it would be paged.
            pages = self._laid_out(one_page, box, room)
            if not pages and is_beside:
                narrow = room_beside(self._look, QSize(round(box.w), round(box.h)))
                self.pager.stand_in_column(column_beside(self._look, QSize(round(box.right), round(box.h))))
                box = Box(box.x, box.y, narrow.width(), box.h)
            elif not pages and self._paged_room:
                room = self._paged_room
        else:
            pages = ()
        self._pages = pages or self._laid_out(path_shape, box, room)
        self._page = max(0, min(self._page, len(self._pages) - 1))
        self._show_page()

    def _laid_out(
        self, shape: Callable[..., tuple[PathShape, ...]], box: Box, room: PathRoom
    ) -> tuple[PathShape, ...]:
        if self._story is None:
            return ()
        metrics = self._look.metrics
        words_px = float(metrics.font_px(TextSize.BODY))
        sizes = PathSizes.on_screen(metrics.scale, words_px, metrics.target)
        words = float(metrics.font_px(TextSize.CAPTION))
        at = _as_box(room.key) if room.key else box
        self._key, used = self._laid_key(at, sizes, words)
        clear = tuple(_as_box(x) for x in room.keep_clear)
        if room.key:
            clear = (*clear, used)
        elif self._story.states:
            down = used.h + _KEY_GAP
            box = Box(box.x, box.y + down, box.w, max(2.0, box.h - down))
        # Beside the pager the ribbon ends where the pager begins; else it runs to the edge of the window.
        lead, is_whole = float(self._side), box.right >= self.width() - self._side
        return shape(
            self._story,
            box,
            sizes,
            self._measure,
            keep_clear=clear,
            lead=lead,
            lead_out=lead if is_whole else 0.0,
        )

    def _laid_key(self, at: Box, sizes: PathSizes, words: float) -> tuple[tuple[Op, ...], Box]:
        """Return the key in one row where smaller words make it so, for a row is taken from the path."""
        states = self._story.states if self._story else ()
        for share in _KEY_SHARES:
            small = max(float(SMALLEST_PX), words * share)
            laid = key_ops(states, at, sizes, small, self._measure)
            if laid[1].h < 2 * small:
                return laid
        return key_ops(states, at, sizes, words, self._measure)

    def _show_page(self) -> None:
        shape = self.shape
        if shape is None:
            return
        ground = [*ground_ops(shape)]
        for spot in shape.spots:
            ground += label_ops(spot, shape.sizes, self._measure)
        self._ground = tuple(ground)
        self._pieces.show_pieces([self._piece(x, shape) for x in shape.spots], self._chosen)
        self.pager.come_last()
        self.pager.set_pages(self._page, len(self._pages))
        if self.pager.parentWidget() is self:
            # It stands at the right, so it comes after everything that is drawn.
            self.pager.raise_()
        self.update()

    def _piece(self, spot: Spot, shape: PathShape) -> Piece:
        solids = (*spot.solids, spot.way_solid) if spot.way_solid else spot.solids
        return Piece(
            (spot.item.kind.value, spot.item.id),
            spot.item.name,
            bounds(solids),
            thing_ops(spot, shape, self._measure),
            edge_traces(spot, shape),
        )

    @Slot(int)
    def _on_ran_off(self, step: int) -> None:
        page = self._page + step
        if 0 <= page < len(self._pages):
            self.show_page(page)
            self._pieces.focus_end(is_last=step < 0)


def _as_box(rect: QRect) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
