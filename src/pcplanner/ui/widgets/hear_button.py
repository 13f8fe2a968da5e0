"""Show the button that says the prompt, and that stops it while it speaks."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import FOOT, TILE_LINE
from pcplanner.ui.theme.shapes import paint_card
from pcplanner.ui.widgets.press import PressButton


class HearButton(PressButton):
    """Show a loudspeaker, or a stop sign while the voice speaks."""

    corner = 18.0
    hear_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, look: Look) -> None:
        self._is_speaking = False
        super().__init__(look, say("shell.hear"))
        self.clicked.connect(self._on_clicked)

    @property
    def is_speaking(self) -> bool:
        """Tell whether the button stops the voice now."""
        return self._is_speaking

    def set_speaking(self, is_speaking: bool) -> None:
        """Show that the voice speaks, so that a press stops it."""
        self._is_speaking = is_speaking
        self.set_words(say("shell.stop_speaking" if is_speaking else "shell.hear"))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 64 px and the foot, or 80 px at 200 %."""
        edge = self._look.metrics.hear_edge
        return QSize(edge, edge + FOOT)

    def minimumSizeHint(self) -> QSize:
        """Keep the same size always."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the loudspeaker or the stop sign."""
        theme = self._look.theme
        painter = QPainter(self)
        main = theme.colour(Role.MAIN)
        ground = theme.colour(Role.MAIN_SOFT if self._is_speaking else Role.FACE)
        card = self.card(ground, main, line_width=TILE_LINE, foot=main)
        face = paint_card(painter, QRectF(self.rect()), card)
        edge = face.height() * 0.62
        square = QRectF(face.center().x() - edge / 2, face.center().y() - edge / 2, edge, edge)
        icon = Icon.STOP if self._is_speaking else Icon.SOUND
        self._look.icons.paint(painter, square, icon, theme, theme.colour(Role.INK))

    @Slot()
    def _on_clicked(self) -> None:
        if self._is_speaking:
            self.stop_pressed.emit()
        else:
            self.hear_pressed.emit()
