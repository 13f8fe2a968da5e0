"""Show where we are as footprints: how many pages, which one now, which are done."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pcplanner.domain.path_story import joined
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.text import lay_text

_PITCH = 38
_FOOT = 33
_NOW = 39
_MOST, _WINDOW = 6, 5
_BAR, _BAR_WIDTH = QPointF(8, -12), 4


def skipped_words(skipped: frozenset[int]) -> str:
    """Return in words which pages were skipped; empty for none."""
    if not skipped:
        return ""
    numbers = joined([str(number) for number in sorted(skipped)])
    return say("shell.skipped_one" if len(skipped) == 1 else "shell.skipped_many", numbers=numbers)


class Footprints(QWidget):
    """Show one footprint for each page: walked ones dark, the one we are on in the sun, the rest open.

    One that was skipped is open too, with a bar across it, and its number is said.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._place: tuple[int, int] | None = None
        self._skipped: frozenset[int] = frozenset()
        look.changed.connect(self._on_look_changed)

    def set_place(self, place: tuple[int, int] | None, skipped: frozenset[int] = frozenset()) -> None:
        """Say that we are on page ``place[0]`` of ``place[1]``, or nowhere, and which pages were skipped."""
        self._place, self._skipped = place, skipped
        self.setAccessibleName(". ".join(x for x in (self._words(), skipped_words(skipped)) if x))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for the words and the footprints."""
        if self._place is None:
            return QSize(0, 0)
        font = self._look.font(TextSize.CAPTION)
        words = round(QFontMetricsF(font).horizontalAdvance(self._words()))
        return QSize(words + 12 + _PITCH * self._shown() + 4, max(56, round(font.pixelSize() * 1.3)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the footprints, left and right by turns."""
        if self._place is None:
            return
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        laid = lay_text(self._words(), look.font(TextSize.CAPTION), self.width(), max_lines=1)
        shown = self._shown()
        left = self.width() - 4 - _PITCH * shown
        laid.draw(
            painter,
            QPointF(left - 12 - laid.width, (self.height() - laid.height) / 2),
            theme.colour(Role.INK),
        )
        middle = self.height() / 2
        now = self._place[0]
        for place, number in enumerate(self._numbers()):
            is_left = number % 2 == 0
            y = middle + (-8 if is_left else 8)
            x = left + _PITCH * (place + 0.5)
            edge = _NOW if number == now else _FOOT
            square = QRectF(x - edge / 2, y - edge / 2, edge, edge)
            ink = theme.colour(Role.INK)
            if number == now:
                ground = theme.colour(Role.SUN)
                look.icons.paint(
                    painter,
                    square,
                    Icon.FOOT_LEFT if is_left else Icon.FOOT_RIGHT,
                    theme,
                    theme.colour(Role.ON_SUN) if not theme.is_two_ink else ink,
                    soft=ground,
                )
            else:
                is_skipped = number in self._skipped
                is_walked = number < now and not is_skipped
                line = ink if number < now else theme.colour(Role.EDGE)
                ground = ink if is_walked else theme.colour(Role.FACE)
                icon = Icon.FOOT_LEFT if is_left else Icon.FOOT_RIGHT
                look.icons.paint(painter, square, icon, theme, line, soft=ground)
                if is_skipped:
                    self._paint_bar(painter, square)

    def _paint_bar(self, painter: QPainter, square: QRectF) -> None:
        """Draw a bar across a footprint, on a little ground of its own so that it is seen by its shape."""
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Up from the left: the footprints themselves lie along the way.
        bar = QLineF(square.center() - _BAR, square.center() + _BAR)
        for colour, width in (
            (theme.colour(Role.FACE), _BAR_WIDTH + 5),
            (theme.colour(Role.INK), _BAR_WIDTH),
        ):
            painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(bar)
        painter.restore()

    def _shown(self) -> int:
        return len(self._numbers())

    def _numbers(self) -> range:
        """Return which footprints are shown: of a long way those round where we are, with big words one."""
        if self._place is None:
            return range(0)
        now, last = self._place
        if self._look.metrics.is_large:
            return range(now, now + 1)
        if last <= _MOST:
            return range(1, last + 1)
        first = min(max(1, now - _WINDOW // 2), last - _WINDOW + 1)
        return range(first, first + _WINDOW)

    def _words(self) -> str:
        return say("shell.page_of", k=self._place[0], n=self._place[1]) if self._place else ""

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
