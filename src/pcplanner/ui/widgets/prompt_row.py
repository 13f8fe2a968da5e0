"""Show the prompt with its picture, and light each word as it is spoken."""

from PySide6.QtCore import QPointF, QRectF, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import (
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    picture_size,
    round_path,
)
from pcplanner.ui.theme.text import LaidText, lay_text

_PICTURE = 88
_GAP = 24
_TALLEST = {1.0: 92, 1.25: 108, 1.5: 126, 2.0: 124}


class PromptRow(QWidget):
    """Show one short question in large words, with a picture on its left."""

    told_as = QAccessible.Role.StaticText

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = ""
        self._picture: object | None = None
        self._is_round = False
        self._lit: tuple[int, int] | None = None
        look.changed.connect(self._on_look_changed)

    def words(self) -> str:
        """Return the words of the prompt."""
        return self._words

    def set_prompt(self, words: str, picture: object | None = None, *, is_round: bool = False) -> None:
        """Show another prompt."""
        self._words, self._picture, self._is_round = words, picture, is_round
        self._lit = None
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

    def height_for(self, width: int) -> int:
        """Return how high the row must be to show its words in this width."""
        laid = self._lay(width)
        return max(self._look.metrics.prompt_height, round(laid.height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture and the words."""
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._has_picture():
            space = QRectF(0, (self.height() - _PICTURE) / 2, _PICTURE, _PICTURE)
            ratio = self.devicePixelRatioF()
            if self._is_round:
                pixmap = look.pictures.pixmap(self._picture, picture_size(space), ratio)
                paint_round_picture(painter, space, pixmap, theme, theme.colour(Role.INK))
            else:
                paint_picture_ground(painter, space, theme, 14, theme.colour(Role.LINE))
                inner = space.adjusted(6, 6, -6, -6)
                paint_pixmap(
                    painter,
                    inner,
                    look.pictures.pixmap(look.picture_of(self._picture), picture_size(inner), ratio),
                )
        laid = self._lay(self.width())
        left = QPointF(self._words_left(), (self.height() - laid.height) / 2)
        ink = theme.colour(Role.INK)
        if self._lit is None:
            laid.draw(painter, left, ink)
            return
        for box in laid.lit_rects(self._lit):
            painter.fillPath(round_path(box.translated(left), 8), theme.colour(Role.SUN))
            foot = QRectF(box.left() + 4, box.bottom() - 4, box.width() - 8, 4).translated(left)
            painter.fillRect(foot, theme.colour(Role.ON_SUN))
        laid.draw_lit(painter, left, ink, self._lit, theme.colour(Role.ON_SUN))

    def _has_picture(self) -> bool:
        has_one = self._look.picture_of(self._picture) is not None
        return has_one and not self._look.metrics.is_large

    def _words_left(self) -> int:
        return _PICTURE + _GAP if self._has_picture() else 0

    def _lay(self, width: int) -> LaidText:
        font = self._look.font(TextSize.PROMPT, bold=True)
        room = width - self._words_left()
        tallest = _TALLEST[self._look.metrics.scale]
        # One line a little smaller is easier to take in than two that push everything down.
        one = lay_text(self._words, font, room, max_lines=1, least_px=max(30, round(font.pixelSize() * 0.8)))
        if not one.is_cut:
            return one
        return lay_text(self._words, font, room, max_lines=3, max_height=tallest)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
