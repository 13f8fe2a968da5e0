"""Show one question in very large words, and light each word as it is spoken."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import round_path
from pcplanner.ui.theme.text import LaidText, lay_text

_LARGER = 1.9
"""How much larger than the title of a page the question is: 76 px at 100 %."""


class BigQuestion(QWidget):
    """Show the question, as large as the room allows, in the middle of its height."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = ""
        self._lit: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def words(self) -> str:
        """Return the words of the question."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show another question."""
        if words != self._words:
            self._words, self._lit = words, None
            self.setAccessibleName(words)
            self.update()

    def light_word(self, first: int, last: int) -> None:
        """Light the characters from ``first`` up to, but not with, ``last``."""
        self._lit = (first, last) if 0 <= first < last <= len(self._words) else None
        self.update()

    def clear_light(self) -> None:
        """Light no word."""
        self._lit = None
        self.update()

    def lit_words(self) -> str:
        """Return the words that are lit now."""
        return self._words[self._lit[0] : self._lit[1]] if self._lit else ""

    def laid(self) -> LaidText:
        """Return the words laid out in the room there is."""
        font = QFont(self._look.font(TextSize.TITLE, bold=True))
        font.setPixelSize(round(font.pixelSize() * _LARGER))
        return lay_text(self._words, font, max(1, self.width()), max_height=max(1, self.height()))

    def sizeHint(self) -> QSize:
        """Ask for two lines across most of the page."""
        return QSize(816, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        theme = self._look.theme
        painter = QPainter(self)
        laid = self.laid()
        left = QPointF(0, (self.height() - laid.height) / 2)
        ink = theme.colour(Role.INK)
        if self._lit is None:
            laid.draw(painter, left, ink)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in laid.lit_rects(self._lit):
            painter.fillPath(round_path(box.translated(left), 8), theme.colour(Role.SUN))
        laid.draw_lit(painter, left, ink, self._lit, theme.colour(Role.ON_SUN))
