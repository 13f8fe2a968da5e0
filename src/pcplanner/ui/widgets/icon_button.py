"""Show an icon or a mark with its word under it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, FOOT, TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_tick_disc
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_WIDE, _BESIDE_GAP, _DISC = 2.4, 14, 26


class IconButton(PressButton):
    """Show an icon or a mark with its word under it: an answer, a state, or a small tool."""

    corner = float(CORNER_BUTTON)

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: Icon | None = None,
        mark: Mark | None = None,
        family: Family = Family.MAIN,
        show_words: bool = True,
    ) -> None:
        self._icon = icon
        self._mark = mark
        self._family = family
        self._is_wordless = not show_words
        super().__init__(look, words)

    def show_words(self, is_shown: bool) -> None:
        """Show the word under the icon, or leave it to the name."""
        self._is_wordless = not is_shown
        self._refresh()

    def set_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 96 x 104 with a word and 64 x 68 without, more with bigger words."""
        metrics = self._look.metrics
        if self._is_wordless:
            edge = metrics.pressable(metrics.grow(64, 0.3))
            return QSize(edge, metrics.pressable(metrics.grow(64, 0.3) + FOOT))
        font = self._look.font(TextSize.CAPTION)
        words = QFontMetricsF(font).horizontalAdvance(self._words)
        high = metrics.pressable(104 + round((metrics.scale - 1) * 32))
        return QSize(metrics.pressable(max(96, round(words) + 20)), high)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(56, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, the icon or mark, and the word."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        family = self._mark.family if self._mark else self._family
        strong = theme.strong(family) if family else theme.colour(Role.EDGE)
        soft = theme.soft(family) if family else theme.colour(Role.BAR)
        ground = soft if self._is_chosen else theme.colour(Role.FACE)
        line = strong if self._is_chosen else theme.colour(Role.EDGE)
        rect = QRectF(self.rect())
        card = self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        face = paint_card(painter, rect, card)
        if self._is_wordless:
            edge = min(face.width(), face.height()) * 0.56
            square = QRectF(face.center().x() - edge / 2, face.center().y() - edge / 2, edge, edge)
            self._paint_sign(painter, square)
            return
        if self._is_chosen and self._mark is None:
            # A mark is filled when it is chosen; an icon has a tick beside it.
            centre = QPointF(face.right() - _DISC / 2 - 6, face.top() + _DISC / 2 + 6)
            on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.FACE)
            paint_tick_disc(painter, centre, _DISC, disc=strong, tick=on, halo=halo)
        if face.width() > _WIDE * face.height():
            self._paint_beside(painter, face)
            return
        font = look.font(TextSize.CAPTION)
        laid = lay_text(self._words, font, face.width() - 10, max_lines=2, max_height=face.height() * 0.5)
        room = face.height() - laid.height - 16
        edge = min(54.0, room, face.width() - 20)
        top = face.top() + max(6.0, (face.height() - edge - laid.height) / 2 - 4)
        self._paint_sign(painter, QRectF(face.center().x() - edge / 2, top, edge, edge))
        where = QPointF(face.center().x() - laid.width / 2, face.bottom() - laid.height - 6)
        laid.draw(painter, where, self.ink())

    def _paint_beside(self, painter: QPainter, face: QRectF) -> None:
        """Put the sign before the word, where the button is much wider than high."""
        edge = min(54.0, face.height() - 24)
        font, room = self._look.font(TextSize.CAPTION), face.width() - edge - 3 * _BESIDE_GAP
        laid = lay_text(self._words, font, room, max_lines=2, max_height=face.height() - 8)
        left = face.center().x() - (edge + _BESIDE_GAP + laid.width) / 2
        middle = face.center().y()
        self._paint_sign(painter, QRectF(left, middle - edge / 2, edge, edge))
        laid.draw(painter, QPointF(left + edge + _BESIDE_GAP, middle - laid.height / 2), self.ink())

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        theme = self._look.theme
        if self._mark is not None:
            self._look.icons.paint_mark(painter, square, self._mark, theme, is_filled=self._is_chosen)
        elif self._icon is not None:
            self._look.icons.paint(painter, square, self._icon, theme, self.ink())
