"""Choose the skin and the hair that people in symbols have, and see it at once."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.looks import HAIR_COLOURS, SKIN_COLOURS
from pcplanner.domain.looks import Look as SymbolLook
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import paint_tick_disc
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.words_label import WordsLabel

_EDGE, _GAP, _LABEL = 44, 8, 24
_DISC, _DISC_CHOSEN, _TICK = 32, 42, 18
HEIGHT = 2 * _EDGE + _LABEL + 4


class Swatch(PressButton):
    """Show one colour as a disc; the chosen one is bigger and has a tick."""

    corner = _EDGE / 2

    def __init__(self, look: Look, name: str, colour: str) -> None:
        self.colour = colour
        super().__init__(look, "", name=name)
        self.setAccessibleDescription(say("picture.look_again"))

    def sizeHint(self) -> QSize:
        """Ask for what a finger needs."""
        return QSize(_EDGE, _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return QSize(_EDGE, _EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.colour(Role.INK)
        width = 4 if self._is_chosen else 3 if self.underMouse() or self.isDown() else 2
        across = _DISC_CHOSEN if self._is_chosen else _DISC
        centre = QPointF(self.width() / 2, self.height() / 2)
        pen = painter.pen()
        pen.setColor(ink)
        pen.setWidthF(width)
        painter.setPen(pen)
        painter.setBrush(QColor(self.colour))
        radius = (across - width) / 2
        painter.drawEllipse(centre, radius, radius)
        if self._is_chosen:
            at = QPointF(self.width() - _TICK / 2, _TICK / 2)
            main, on = theme.colour(Role.MAIN), theme.colour(Role.ON_MARK)
            paint_tick_disc(painter, at, _TICK, disc=main, tick=on, halo=theme.colour(Role.PAPER))


class _Swatches(QWidget):
    """Show the colours of one thing side by side; the arrow keys go between them."""

    picked = Signal(str)

    def __init__(self, look: Look, what: str, colours: Mapping[str, str]) -> None:
        super().__init__()
        self.setAccessibleName(what)
        self.swatches = [
            Swatch(look, say("picture.swatch", what=what, colour=name), colour)
            for colour, name in colours.items()
        ]
        for number, swatch in enumerate(self.swatches):
            swatch.setParent(self)
            swatch.setGeometry(number * (_EDGE + _GAP), 0, _EDGE, _EDGE)
            swatch.clicked.connect(self._picking(swatch))

    def show_colour(self, colour: str) -> None:
        """Show which colour is chosen; none when symbols stay as they are drawn."""
        for swatch in self.swatches:
            if swatch.is_chosen() != (swatch.colour == colour):
                swatch.set_chosen(swatch.colour == colour)

    def sizeHint(self) -> QSize:
        """Ask for all colours in one line."""
        return QSize(len(self.swatches) * (_EDGE + _GAP) - _GAP, _EDGE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the colours."""
        here = next((n for n, swatch in enumerate(self.swatches) if swatch.hasFocus()), None)
        place = (
            None if here is None else next_place(event.key(), here, len(self.swatches), len(self.swatches))
        )
        if place is None:
            super().keyPressEvent(event)
        else:
            self.swatches[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _picking(self, swatch: Swatch) -> Callable[[], None]:
        # The chosen one pressed again leaves symbols as they are drawn.
        return lambda: self.picked.emit("" if swatch.is_chosen() else swatch.colour)


class LookStrip(QWidget):
    """Show the skins and the hair colours. Emits ``skin_picked(colour)`` and ``hair_picked(colour)``."""

    skin_picked = Signal(str)
    hair_picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(say("picture.look"))
        self.skin_label = WordsLabel(look, say("picture.skin"), size=TextSize.CAPTION, bold=True)
        skins = {colour: say(f"looks.skin_{number}") for number, colour in enumerate(SKIN_COLOURS)}
        hairs = {colour: say(f"looks.hair_{number}") for number, colour in enumerate(HAIR_COLOURS)}
        self.skin = _Swatches(look, say("picture.skin"), skins)
        self.hair_label = WordsLabel(look, say("picture.hair"), size=TextSize.CAPTION, bold=True)
        self.hair = _Swatches(look, say("picture.hair"), hairs)
        for part in (self.skin_label, self.skin, self.hair_label, self.hair):
            part.setParent(self)
        self.skin.picked.connect(self.skin_picked)
        self.hair.picked.connect(self.hair_picked)

    def show_look(self, look: SymbolLook) -> None:
        """Show how the person looks in symbols now."""
        self.skin.show_colour(look.skin)
        self.hair.show_colour(look.hair)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the skins beside their word, and the hair below."""
        width = self.skin.sizeHint().width()
        self.skin_label.setGeometry(0, 0, self.width() - width - _GAP, _EDGE)
        self.skin.setGeometry(self.width() - width, 0, width, _EDGE)
        self.hair_label.setGeometry(0, _EDGE + 2, self.width(), _LABEL)
        self.hair.setGeometry(0, self.height() - _EDGE, self.width(), _EDGE)
