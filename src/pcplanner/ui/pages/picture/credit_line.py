"""Show whose pictures are shown, made smaller before anything is cut."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.words_label import WordsLabel


class CreditLine(WordsLabel):
    """Show quiet words in the room there is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, size=TextSize.CAPTION, role=Role.QUIET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words from the top left."""
        font = self._look.font(TextSize.CAPTION)
        laid = lay_text(self.text(), font, float(self.width()), max_height=float(self.height()))
        laid.draw(QPainter(self), QPointF(0, 0), self._look.theme.colour(Role.QUIET))
