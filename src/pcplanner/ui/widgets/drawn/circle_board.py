"""Show the circle of support: rings with a button for every face and every open seat."""

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.domain.circle import Presence, Ring
from pcplanner.domain.circle_asks import RingShape
from pcplanner.domain.circle_ops import badge_box, mark_box, name_ops, open_seat_ops, ring_ops, seat_ops
from pcplanner.domain.circle_seats import CircleSizes, Seat
from pcplanner.domain.circle_shape import CircleShape, circle_shape, page_of
from pcplanner.domain.circle_story import CircleStory
from pcplanner.domain.drawing import Box, Op, Trace, around, ellipse
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.drawn.painter import paint_ops, screen_width
from pcplanner.ui.widgets.drawn.piece import ROOM, Piece
from pcplanner.ui.widgets.drawn.pieces import Pieces
from pcplanner.ui.widgets.pager import Pager, column_beside, room_beside

_FACE, _OPEN = "face", "open"
BOARD_ROOM = ROOM
"""How far the board reaches beyond its rings at the sides and the top, for the line round whoever is chosen.

Below a face stands its name, so that there is room enough at the foot.
"""


class CircleBoard(QWidget):
    """Draw a circle in as many pages as it needs.

    ``pressed`` gives the id of somebody, ``open_seat_pressed`` the ring of an empty seat and how many degrees
    round it that is, clockwise from the left. ``dropped`` gives an id, a ring and such degrees after a drag,
    which is only a shortcut: buttons elsewhere do the same.
    """

    told_as = QAccessible.Role.Grouping

    pressed = Signal(str)
    open_seat_pressed = Signal(int, int)
    dropped = Signal(str, int, int)
    page_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._story: CircleStory | None = None
        self._pages: tuple[CircleShape, ...] = ()
        self._page = 0
        self._asked: tuple[object, ...] = ()
        self._chosen = ""
        self._pressed = ""
        self._ground: tuple[Op, ...] = ()
        self._measure = screen_width()
        self._pieces = Pieces(look, self, Family.CIRCLE)
        self.pager = Pager(look)
        self.pager.set_holder(self)
        self.setAccessibleName(say("drawings.circle_board"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pieces.pressed.connect(self._on_pressed)
        self._pieces.dropped.connect(self._on_dropped)
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
    def shape(self) -> CircleShape | None:
        """Return the page that is shown."""
        return self._pages[self._page] if self._pages else None

    def set_story(self, story: CircleStory) -> None:
        """Show a circle."""
        self._story = story
        self._lay_out()

    def set_chosen(self, member_id: str) -> None:
        """Show who is chosen, on the page they are on; an empty id chooses nobody."""
        self._chosen = member_id
        if member_id and self._pages and all(x.id != member_id for x in self._pages[self._page].reading):
            self._page = page_of(self._pages, member_id)
        self._show_page()

    def turn_to(self, member_id: str) -> None:
        """Turn to the page somebody is on."""
        page = page_of(self._pages, member_id)
        if page != self._page:
            self.show_page(page)

    def face_of(self, member_id: str) -> QWidget | None:
        """Return the button of somebody's face, if it is on the page that is shown."""
        return self._pieces.button((_FACE, member_id))

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = max(0, min(page, len(self._pages) - 1))
        self._show_page()
        self.page_changed.emit(self._page)

    def sizeHint(self) -> QSize:
        """Ask for the room beside the buttons of the page."""
        return QSize(832, 552)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002
        """Lay the circle out again for the new size."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the rings, the names and the key; the faces are buttons."""
        paint_ops(QPainter(self), self._ground, self._look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a name for a press on the face."""
        self._pressed = self._name_at(event)
        if not self._pressed:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when the press is let go where it began."""
        pressed, self._pressed = self._pressed, ""
        if pressed and self._name_at(event) == pressed:
            self.pressed.emit(pressed)

    def _name_at(self, event: QMouseEvent) -> str:
        place = (event.position().x(), event.position().y())
        seats = [seat for ring in (self.shape.rings if self.shape else ()) for seat in ring.seats]
        return next((x.member.id for x in seats if x.label_box.holds_point(place)), "")

    @Slot()
    def _lay_out(self) -> None:
        if self._story is None or self.width() < 2 or self.height() < 2:
            return
        asked = (self._story, self.size(), self._look.metrics)
        if asked == self._asked:
            # A page gives its board room and a story, and Qt tells the size again when it is shown.
            self.update()
            return
        self._asked = asked
        pages = self._laid_out(self.size())
        if len(pages) > 1 and self.pager.stands_with_holder:
            # The room at the right is in the gap before the column.
            beside = room_beside(self._look, self.size())
            pages = self._laid_out(QSize(beside.width() + BOARD_ROOM, beside.height()))
            self.pager.stand_in_column(column_beside(self._look, self.size()))
        self._pages = pages
        self._page = max(0, min(self._page, len(pages) - 1))
        self._show_page()

    def _laid_out(self, size: QSize) -> tuple[CircleShape, ...]:
        if self._story is None:
            return ()
        metrics = self._look.metrics
        unit, least_face = 1 + (metrics.scale - 1) * 0.15, max(0, metrics.target - 2 * ROOM)
        words = float(metrics.font_px(TextSize.CAPTION))
        sizes = CircleSizes(unit, words, least_face=float(least_face))
        return circle_shape(
            self._story,
            Box(BOARD_ROOM, BOARD_ROOM, size.width() - 2 * BOARD_ROOM, size.height() - BOARD_ROOM),
            sizes,
            self._measure,
        )

    def _show_page(self) -> None:
        shape = self.shape
        if shape is None:
            return
        ground = [*ring_ops(shape, self._measure)]
        pieces: list[Piece] = []
        for ring in reversed(shape.rings):
            for seat in ring.seats:
                ground += name_ops(seat, shape, self._measure)
                pieces.append(self._face(seat, shape))
            pieces += [self._open_seat(ring, x, shape) for x in range(len(ring.open_seats))]
        self._ground = tuple(ground)
        self._pieces.show_pieces(pieces, (_FACE, self._chosen) if self._chosen else None)
        self.pager.come_last()
        self.pager.set_pages(self._page, len(self._pages))
        if self.pager.parentWidget() is self:
            # It stands at the right, so it comes after everything that is drawn.
            self.pager.raise_()
        self.update()

    def _face(self, seat: Seat, shape: CircleShape) -> Piece:
        ops = seat_ops(seat, shape, self._measure)
        edges = [Trace(ellipse(seat.centre, seat.face / 2, seat.face / 2))]
        if seat.member.is_paid:
            badge = badge_box(seat)
            edges.append(Trace(ellipse(badge.centre, badge.w / 2 + 1, badge.h / 2 + 1)))
        if seat.member.presence is not Presence.HERE:
            mark = mark_box(seat)
            edges.append(Trace(ellipse(mark.centre, mark.w / 2 + 1, mark.h / 2 + 1)))
        return Piece(
            (_FACE, seat.member.id), seat.member.spoken, seat.boxes[0], ops, tuple(edges), can_be_dragged=True
        )

    def _open_seat(self, ring: RingShape, number: int, shape: CircleShape) -> Piece:
        centre, size = ring.open_seats[number], ring.open_size
        return Piece(
            (_OPEN, f"{int(ring.ring)}.{number}"),
            say("drawings.open_seat", ring=shape.story.title(ring.ring)),
            around(centre, size, size),
            open_seat_ops(ring, number, shape),
            (Trace(ellipse(centre, size / 2, size / 2)),),
        )

    @Slot(str, str)
    def _on_pressed(self, kind: str, piece_id: str) -> None:
        if kind == _FACE:
            self.pressed.emit(piece_id)
        else:
            self._press_open_seat(*(int(part) for part in piece_id.split(".")))

    def _press_open_seat(self, ring: int, number: int) -> None:
        found = (x for x in (self.shape.rings if self.shape else ()) if int(x.ring) == ring)
        for shape in found:
            self.open_seat_pressed.emit(ring, shape.band.turn_degrees(shape.open_seats[number]))

    @Slot(str, str, QPoint)
    def _on_dropped(self, _kind: str, member_id: str, place: QPoint) -> None:
        if self.shape is not None and self.rect().contains(place):
            ring, turn_degrees = self.shape.place_at((place.x(), place.y()))
            self.dropped.emit(member_id, int(Ring(ring)), turn_degrees)

    @Slot(int)
    def _on_ran_off(self, step: int) -> None:
        page = self._page + step
        if 0 <= page < len(self._pages):
            self.show_page(page)
            self._pieces.focus_end(is_last=step < 0)
