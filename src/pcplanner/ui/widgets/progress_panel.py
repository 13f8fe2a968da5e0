"""Say how far long work has come, and let it be stopped."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_CARD, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, round_path
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_BAR = 24


class ProgressBar(QWidget):
    """Draw how much is done as a bar that fills."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part = 0.0
        self.setFixedHeight(_BAR)
        look.changed.connect(self.update)

    def set_part(self, part: float) -> None:
        """Fill the bar to a part from 0 to 1."""
        self._part = max(0.0, min(1.0, part))
        self.update()

    def part(self) -> float:
        """Return how much is filled, from 0 to 1."""
        return self._part

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        theme = self._look.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        edge = theme.colour(Role.EDGE)
        paint_card(painter, rect, Card(theme.colour(Role.FACE), edge, None, BUTTON_LINE, _BAR / 2))
        inner = rect.adjusted(4, 4, -4, -4)
        if self._part > 0:
            full = max(inner.height(), inner.width() * self._part)
            filled = QRectF(inner.x(), inner.y(), full, inner.height())
            painter.fillPath(round_path(filled, filled.height() / 2), theme.colour(Role.MAIN))


class ProgressPanel(QWidget):
    """Show words, a bar and a button to stop."""

    stop_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = WordsLabel(look, "", size=TextSize.LINE, bold=True)
        self._bar = ProgressBar(look)
        self._stop = PlainButton(look, say("shell.stop"), icon=Icon.STOP)
        self._stop.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(24)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._stop.clicked.connect(self.stop_pressed)
        look.changed.connect(self.update)

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Say what is being done and how far it has come."""
        self._words.set_words(words)
        self.setAccessibleName(words)
        self._bar.set_part(done / total if total else 0.0)

    def words(self) -> str:
        """Return what is being done."""
        return self._words.words()

    def part(self) -> float:
        """Return how far it has come, from 0 to 1."""
        return self._bar.part()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card behind."""
        theme = self._look.theme
        ground, line = theme.colour(Role.MAIN_SOFT), theme.colour(Role.MAIN)
        paint_card(QPainter(self), QRectF(self.rect()), Card(ground, line, None, 3, CORNER_CARD))
