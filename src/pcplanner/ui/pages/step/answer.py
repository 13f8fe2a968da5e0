"""Show one answer to "How is it going?" as a big mark with its word."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, TextSize
from pcplanner.ui.theme.shapes import paint_card
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_BIGGEST = 128


class AnswerButton(PressButton):
    """Show a mark, filled when it is chosen, and its word below it."""

    corner = float(CORNER)

    def __init__(self, look: Look, words: str, mark: Mark) -> None:
        self._mark = mark
        super().__init__(look, words)

    def sizeHint(self) -> QSize:
        """Ask for a quarter of the page."""
        return QSize(304, 240)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the button, the mark and the word."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        family = self._mark.family
        strong = theme.strong(family) if family else theme.colour(Role.EDGE)
        soft = theme.soft(family) if family else theme.colour(Role.BAR)
        ground = soft if self._is_chosen else theme.colour(Role.FACE)
        line = strong if self._is_chosen else theme.colour(Role.EDGE)
        face = paint_card(
            painter, QRectF(self.rect()), self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        )
        font = look.font(TextSize.MAIN_BUTTON, bold=True)
        laid = lay_text(self._words, font, face.width() - 24, max_lines=2, max_height=face.height() * 0.45)
        edge = min(float(_BIGGEST), face.height() - laid.height - 44, face.width() * 0.6)
        gap = 12.0
        top = face.center().y() - (edge + gap + laid.height) / 2
        square = QRectF(face.center().x() - edge / 2, top, edge, edge)
        look.icons.paint_mark(painter, square, self._mark, theme, is_filled=self._is_chosen)
        where = QPointF(face.center().x() - laid.width / 2, top + edge + gap)
        laid.draw(painter, where, self.ink())
