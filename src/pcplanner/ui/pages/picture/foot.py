"""Show what can be done with the chosen picture, other ways to a picture, and whose pictures these are."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.picture.credit_line import CreditLine
from pcplanner.ui.pages.picture.state import PictureState
from pcplanner.ui.pages.picture.things import WAY_ICONS, Way, way_words
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton

_GAP, _BUTTON, _CREDIT, _OVERHANG, _LARGE = 12, 60, 44, 14, 88
_MOST_WITH_WAYS, _LEAST_HIGH = 1.25, 128
_OWN = frozenset({Way.PHOTO, Way.DRAW})


class FootButton(PlainButton):
    """Leave more room for two lines of words."""

    icon_px = 30


class Foot(QWidget):
    """Show the buttons under the pictures and the credit. Emits ``way_pressed(Way)``."""

    way_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_nothing = False
        self.favourite = FootButton(look, say("picture.keep"), icon=Icon.HEART)
        self.ways = {way: FootButton(look, way_words(way), icon=icon) for way, icon in WAY_ICONS.items()}
        self.credit = CreditLine(look)
        for part in (self.favourite, *self.ways.values(), self.credit):
            part.setParent(self)
        for way, button in self.ways.items():
            button.clicked.connect(self._pressing(way))

    @property
    def is_column(self) -> bool:
        """Tell whether the buttons and the credit stand in a column, where buttons have to be big."""
        return bool(self._look.metrics.target)

    @property
    def has_ways(self) -> bool:
        """Tell whether there is room for the other ways here; with bigger words they are among the groups."""
        return self._look.metrics.scale <= _MOST_WITH_WAYS and not self.is_column

    def show_state(self, state: PictureState, credit: str) -> None:
        """Show what can be done with the chosen picture."""
        words = say("picture.take_out" if state.is_favourite else "picture.keep")
        self.favourite.set_words(words)
        # It says which picture it is about; the words that are seen come first.
        self.favourite.set_name(f"{words}, {state.chosen.words}" if state.chosen else None)
        if self.favourite.is_not_now() is not (state.chosen is None):
            self.favourite.set_not_now(state.chosen is None, say("picture.choose_first"))
        self._is_nothing = not state.is_on_groups and not state.found
        # One with nothing to do would only be in the way where there is little room.
        self.favourite.setVisible(state.has_person and (self.has_ways or bool(state.found)))
        if credit != self.credit.words():
            self.credit.set_words(credit)
        self._place()

    def height_wanted(self) -> int:
        """Return how high the foot is."""
        if self._look.metrics.is_large:
            return _LARGE
        if self.has_ways:
            return self._look.metrics.grow(_BUTTON, 0.4) + 4 + _CREDIT
        return self._look.metrics.grow(_BUTTON, 0.4) + 8

    def overhang(self) -> int:
        """Return by how much the foot may reach below the rest of the page."""
        return _OVERHANG if self.has_ways else 0

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the room out again."""
        self._place()

    def _place(self) -> None:
        for way, button in self.ways.items():
            # Where nothing is found, the ways to a picture of one's own are what is left to do.
            button.setVisible(self.has_ways or (self._is_nothing and way in _OWN))
        for button in (self.favourite, *self.ways.values()):
            button.set_icon_above(self.is_column)
        if self.is_column:
            self._place_column()
        elif self.has_ways:
            self._place_row()
        else:
            self._place_beside()

    def _place_row(self) -> None:
        """Put the buttons in line with the columns of pictures, and the credit below."""
        buttons = [self.favourite, *self.ways.values()]
        height = self._look.metrics.grow(_BUTTON, 0.4)
        for number, button in enumerate(buttons):
            left = round(number * (self.width() + _GAP) / len(buttons))
            right = round((number + 1) * (self.width() + _GAP) / len(buttons)) - _GAP
            button.setGeometry(left, 0, right - left, height)
        self.credit.setGeometry(0, height + 4, self.width(), self.height() - height - 4)

    def _place_beside(self) -> None:
        left = 0
        for button in (self.favourite, *self.ways.values()):
            if not button.isHidden():
                width = min(button.sizeHint().width(), self.width() // 2 - _GAP)
                button.setGeometry(left, 0, width, self.height())
                left += width + 2 * _GAP
        self.credit.setGeometry(left, 0, max(0, self.width() - left), self.height())

    def _place_column(self) -> None:
        """Put big buttons under each other, and the credit in what is left."""
        top, high = 0, self._look.metrics.pressable(_LEAST_HIGH)
        for button in (self.favourite, *self.ways.values()):
            if not button.isHidden():
                button.setGeometry(0, top, self.width(), high)
                top += high + self._look.metrics.gap_small
        self.credit.setGeometry(0, top, self.width(), max(0, self.height() - top))

    def _pressing(self, way: object) -> Callable[[], None]:
        return lambda: self.way_pressed.emit(way)
