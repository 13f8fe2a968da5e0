"""Offer what can be done with whoever is chosen in the circle."""

from PySide6.QtCore import QRect, QSignalMapper, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.circle import USUAL_RINGS, Ring
from pcplanner.domain.circle_story import CircleStory, Member, ring_words
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.press import PressButton

_ICONS = {
    Ring.CLOSEST: Icon.RING_1,
    Ring.FRIENDS: Icon.RING_2,
    Ring.GROUPS: Icon.RING_3,
    Ring.PAID: Icon.RING_PAID,
    Ring.FIFTH: Icon.GLOBE,
}
_GAP, _GROUP_GAP = 8, 12
_RING, _VERB = 92, 64


class CirclePanel(QWidget):
    """Show the rings and four verbs, two columns wide or, with ``set_wide``, four.

    Emits ``ring_pressed(int)``, ``moved(int)`` by places, ``edit_pressed`` and ``out_pressed``.
    """

    ring_pressed = Signal(int)
    moved = Signal(int)
    edit_pressed = Signal()
    out_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_wide = False
        self._shown: tuple[Ring, ...] = tuple(Ring)[:USUAL_RINGS]
        self._every = {
            ring: OptionRow(look, ring_words(ring), icon=icon, family=Family.CIRCLE)
            for ring, icon in _ICONS.items()
        }
        self.rings = {ring: self._every[ring] for ring in self._shown}
        self.back = PlainButton(look, say("circle.move_back"), icon=Icon.MOVE_BACK)
        self.on = PlainButton(look, say("circle.move_on"), icon=Icon.MOVE_ON, icon_at_end=True)
        self.edit = PlainButton(look, say("circle.edit"), icon=Icon.PENCIL)
        self.out = PlainButton(look, say("circle.take_out"), icon=Icon.BIN)
        self._verbs = (self.back, self.on, self.edit, self.out)
        for button in self._buttons():
            button.setParent(self)
        self._connect()

    def show_rings(self, story: CircleStory) -> None:
        """Offer the rings of a circle, by their names there."""
        for ring, button in self._every.items():
            button.set_words(story.title(ring))
        if story.rings != self._shown:
            self._shown = story.rings
            self.rings = {ring: self._every[ring] for ring in self._shown}
            for gone in (*self._every.values(), *self._verbs):
                gone.setParent(None)
            for each in self._buttons():
                # Tab goes in the order of the children, so each takes its place anew.
                each.setParent(self)
                each.show()
            self._lay_out()

    def show_member(self, member: Member) -> None:
        """Show where somebody is now."""
        for ring, button in self.rings.items():
            button.set_chosen(ring is member.ring)
        for each in self._buttons():
            each.set_name(say("circle.for_whom", what=each.words(), name=member.name))

    def set_wide(self, is_wide: bool) -> None:
        """Stand in four columns, or in two."""
        self._is_wide = is_wide
        for verb in self._verbs:
            verb.set_icon_above(is_wide)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        buttons = self._buttons()
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        columns = 4 if self._is_wide else 2
        # Where the last row of rings is not full, the verbs begin a row of their own all the same.
        gap = -len(self._shown) % columns
        count = len(self._shown)
        at = None if here is None else here + (gap if here >= count else 0)
        place = None if at is None else next_place(event.key(), at, len(buttons) + gap, columns)
        if place is not None and place >= count:
            place = max(count - 1, place - gap)
        if place is None:
            super().keyPressEvent(event)
            return
        buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out."""
        super().resizeEvent(event)
        self._lay_out()

    def _buttons(self) -> tuple[PressButton, ...]:
        return (*self.rings.values(), *self._verbs)

    def _connect(self) -> None:
        mapper = QSignalMapper(self)
        mapper.mappedInt.connect(self.ring_pressed)
        for ring, button in self._every.items():
            mapper.setMapping(button, int(ring))
            button.clicked.connect(mapper.map)
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.on.clicked.connect(lambda: self.moved.emit(1))
        self.edit.clicked.connect(self.edit_pressed)
        self.out.clicked.connect(self.out_pressed)

    def _lay_out(self) -> None:
        columns = 4 if self._is_wide else 2
        count = len(self._shown)
        ring_rows, verb_rows = -(-count // columns), len(self._verbs) // columns
        rows = ring_rows + verb_rows
        width = (self.width() - (columns - 1) * _GAP) / columns
        group_gap = _GAP if self._look.metrics.has_big_targets else _GROUP_GAP
        room = self.height() - _GAP * (rows - 2) - group_gap
        share = room / (_RING * ring_rows + _VERB * verb_rows)
        ring, verb = (room / rows,) * 2 if self._is_wide else (share * _RING, share * _VERB)
        for number, button in enumerate(self._buttons()):
            is_ring = number < count
            row, column = divmod(number if is_ring else number - count, columns)
            top = (
                row * (ring + _GAP)
                if is_ring
                else ring_rows * (ring + _GAP) + group_gap - _GAP + row * (verb + _GAP)
            )
            height = ring if is_ring else verb
            # Rounding the edges, not the sizes, keeps every gap whole.
            left, right = round(column * (width + _GAP)), round(column * (width + _GAP) + width)
            button.setGeometry(QRect(left, round(top), right - left, round(top + height) - round(top)))
