"""Show who is here as round faces in a row; whoever speaks has a ring and a bubble."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting.state import Guest
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.face_button import FaceButton
from pcplanner.ui.widgets.pager import Pager, PagerStyle
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_FACE, _FACE_LARGE, _STEP, _CLOSE_STEP, _BUBBLE = 88, 84, 116, 100, 34


class SpeakerFace(FaceButton):
    """Show a face; with a ring and a bubble when this is who speaks."""

    def full_name(self) -> str:
        """Return the name, and that they speak."""
        return say("meeting.speaks_now", name=self._words) if self._is_chosen else self._words

    def set_speaking(self, is_speaking: bool) -> None:
        """Show whether this is who speaks."""
        self.set_chosen(is_speaking)
        self._rename()

    def show_name(self, is_shown: bool) -> None:
        """Show the name under the face, or leave it to the name that is read aloud."""
        self._is_wordless = not is_shown
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the face, and the bubble at its upper right."""
        super().paintEvent(event)
        if not self._is_chosen:
            return
        theme, circle = self._look.theme, self.circle()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(circle.right() - _BUBBLE * 0.75, circle.top() - 4, _BUBBLE, _BUBBLE)
        painter.setPen(theme.colour(Role.ON_SUN))
        painter.setBrush(theme.colour(Role.SUN))
        painter.drawEllipse(disc)
        inner = disc.adjusted(7, 7, -7, -7)
        soft = theme.colour(Role.SUN)
        self._look.icons.paint(painter, inner, Icon.BUBBLE, theme, theme.colour(Role.ON_SUN), soft=soft)


class SpeakerRow(QWidget):
    """Show the faces of those who are here, in pages where they do not all fit. Emits ``pressed(who)``."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._guests: tuple[Guest, ...] = ()
        self._faces: list[SpeakerFace] = []
        self._page = 0
        self.pager = Pager(look)
        self.pager.setParent(self)
        self.pager.set_style(PagerStyle.COMPACT)
        self.pager.page_wanted.connect(self.show_page)
        look.changed.connect(self._place)

    def faces(self) -> tuple[SpeakerFace, ...]:
        """Return the faces, in order."""
        return tuple(self._faces)

    def show_guests(self, guests: tuple[Guest, ...], speaker: str) -> None:
        """Show who is here and who speaks."""
        known = [(x.who, x.name, x.face) for x in self._guests]
        if [(x.who, x.name, x.face) for x in guests] != known:
            spot = spot_of_keyboard(self._faces)
            for old in self._faces:
                let_go(old)
            self._faces = [self._face(guest) for guest in guests]
            self._guests = guests
            self._place()
            put_keyboard_back(self._faces, spot)
        for guest, face in zip(guests, self._faces, strict=True):
            face.set_speaking(guest.who == speaker)

    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = page
        self._place()

    def height_wanted(self) -> int:
        """Return how high the row is; with the largest words the names are only said."""
        metrics = self._look.metrics
        return metrics.pressable(_FACE_LARGE + 12 if metrics.is_large else _FACE + 12 + metrics.px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the faces out again."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go between the faces with the arrow keys."""
        here = next((n for n, face in enumerate(self._faces) if face.hasFocus()), None)
        count = len(self._faces)
        place = next_place(event.key(), here, count, count) if here is not None else None
        if place is None:
            super().keyPressEvent(event)
            return
        self.show_page(place // self._in_a_page())
        self._faces[place].setFocus()

    def _face(self, guest: Guest) -> SpeakerFace:
        face = SpeakerFace(self._look, guest.name, guest.face, diameter=_FACE, family=Family.MEETING)
        face.setParent(self)
        face.clicked.connect(lambda: self.pressed.emit(guest.who))
        return face

    def _step(self) -> int:
        part = 0 if self._look.metrics.is_large else 0.4
        metrics = self._look.metrics
        least = metrics.target + metrics.gap_small
        usual, close = (max(least, metrics.grow(step, part)) for step in (_STEP, _CLOSE_STEP))
        # Many people stand closer together before they are shared out over pages.
        return usual if len(self._faces) * usual <= self.width() else close

    def _in_a_page(self) -> int:
        all_fit = max(1, self.width() // self._step())
        if len(self._faces) <= all_fit:
            return max(1, len(self._faces))
        return max(1, (self.width() - self.pager.width_of(PagerStyle.COMPACT)) // self._step())

    def _place(self) -> None:
        step, each = self._step(), self._in_a_page()
        pages = max(1, -(-len(self._faces) // each))
        self._page = max(0, min(self._page, pages - 1))
        is_large = self._look.metrics.is_large
        for number, face in enumerate(self._faces):
            place = number - self._page * each
            face.set_diameter(_FACE_LARGE if is_large else _FACE)
            face.show_name(not is_large)
            face.setGeometry(place * step, 0, step - self._look.metrics.gap_small, self.height())
            face.setVisible(0 <= place < each)
        width = self.pager.width_of(PagerStyle.COMPACT)
        high = self._look.metrics.pressable(72)
        top = 0 if self._look.metrics.target else 8
        self.pager.setGeometry(each * step, top, width, high)
        self.pager.set_pages(self._page, pages)
