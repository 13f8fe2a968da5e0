"""Show the fixed bar: Home, Back, Say it again, Break, Help and Next, the same on every page."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.shell.geometry import bar_places
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton, SunButton
from pcplanner.ui.widgets.paging import next_place

_BUTTONS = (
    ("shell.home", Icon.HOME),
    ("shell.back", Icon.BACK),
    ("shell.say_again", Icon.SAY_AGAIN),
    ("shell.break", Icon.BREAK),
    ("shell.help", Icon.HELP),
)


class Bar(QWidget):
    """Hold six buttons that never move and are never greyed."""

    home_pressed = Signal()
    back_pressed = Signal()
    say_again_pressed = Signal()
    break_pressed = Signal()
    help_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._plain = [
            PlainButton(look, say(key), icon=icon, icon_above_when_large=True) for key, icon in _BUTTONS
        ]
        self.next = SunButton(look, say("shell.next"))
        signals = (
            self.home_pressed,
            self.back_pressed,
            self.say_again_pressed,
            self.break_pressed,
            self.help_pressed,
            self.next_pressed,
        )
        for button, signal in zip((*self._plain, self.next), signals, strict=True):
            button.setParent(self)
            button.clicked.connect(signal)
        look.changed.connect(self._place)

    def buttons(self) -> tuple[PlainButton, ...]:
        """Return the six buttons from left to right."""
        return (*self._plain, self.next)

    def set_next_label(self, words: str | None) -> None:
        """Put other words on Next; it stays where it is."""
        self.next.set_words(words or say("shell.next"))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the buttons in their places."""
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the bar with the arrow keys."""
        buttons = self.buttons()
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        place = next_place(event.key(), here, len(buttons), len(buttons)) if here is not None else None
        if place is None:
            super().keyPressEvent(event)
            return
        buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.colour(Role.BAR))
        painter.fillRect(0, 0, self.width(), 2, self._look.theme.colour(Role.LINE))

    @Slot()
    def _place(self) -> None:
        places = bar_places(self._look.metrics, self.width(), self.height())
        for button, place in zip(self.buttons(), places, strict=True):
            button.setGeometry(place)
        self.update()
