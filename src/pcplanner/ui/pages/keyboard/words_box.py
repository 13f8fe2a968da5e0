"""Show what is written so far, large, with the place where the next letter goes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, round_path
from pcplanner.ui.theme.text import LaidText, lay_text

_SIDES, _ABOVE = 16, 6
_LABEL_SHARE = 0.34
_CARET, _CARET_GAP = 4, 3
# More than this is never seen at once, and laying it out would take too long for a press.
_MOST_SEEN = 400
_BEFORE = "… "


class WordsBox(QWidget):
    """Show a question and the end of what is written under it; a press lets a helper type here.

    It is no stop of the keyboard: nothing can be done in it that the keys do not do.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = ""
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        look.changed.connect(self.update)

    def show_words(self, label: str, words: str, heard: str) -> None:
        """Show other words; ``heard`` is what a screen reader says of them."""
        self._label, self._words = label, words
        self.setAccessibleName(label)
        self.setAccessibleDescription(heard)
        self.update()

    def seen_words(self) -> str:
        """Return the words as they are seen; of long ones only the end."""
        return self._lay()[1]

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        return round_path(QRectF(self.rect()), CORNER_BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the question, the words and the caret."""
        theme = self._look.theme
        painter = QPainter(self)
        line = theme.colour(Role.MAIN if self.hasFocus() else Role.EDGE)
        card = Card(theme.colour(Role.FACE), line, None, BUTTON_LINE, CORNER_BUTTON)
        paint_card(painter, QRectF(self.rect()), card)
        label = self._lay_label()
        label.draw(painter, QPointF(_SIDES, _ABOVE), theme.colour(Role.QUIET))
        words, seen = self._lay()
        room = self._room()
        top = room.y() + max(0.0, (room.height() - words.height) / 2)
        words.draw(painter, QPointF(room.x(), top), theme.colour(Role.INK))
        last = words.layout.lineAt(words.line_count - 1)
        spaces = len(seen) - len(seen.rstrip(" "))
        width = last.naturalTextWidth() + spaces * self._space_width(words) if seen else 0.0
        font_px = words.layout.font().pixelSize()
        middle = top + last.y() + last.height() / 2
        x = min(room.x() + width + _CARET_GAP, room.right() - _CARET)
        caret = QRectF(x, middle - font_px * 0.55, _CARET, font_px * 1.1)
        painter.fillRect(caret, theme.colour(Role.MAIN))

    def _lay_label(self) -> LaidText:
        font = self._look.font(TextSize.CAPTION, bold=True)
        height = (self.height() - 2 * _ABOVE) * _LABEL_SHARE
        return lay_text(self._label, font, self.width() - 2 * _SIDES, max_lines=1, max_height=height)

    def _room(self) -> QRectF:
        top = _ABOVE + (self.height() - 2 * _ABOVE) * _LABEL_SHARE
        return QRectF(_SIDES, top, self.width() - 2 * _SIDES, self.height() - top - _ABOVE)

    def _lay(self) -> tuple[LaidText, str]:
        """Lay out as much of the end of the words as there is room for in letters that are not small."""
        room = self._room()
        font = self._look.font(TextSize.LINE)
        least = self._look.font(TextSize.BODY).pixelSize()
        whole = self._words
        start = max(0, len(whole) - _MOST_SEEN)
        while True:
            seen = (_BEFORE if start else "") + whole[start:]
            laid = lay_text(
                # Empty words still have a line for the caret.
                seen.rstrip(" ") or " ",
                font,
                room.width() - _CARET - _CARET_GAP,
                max_height=room.height(),
                least_px=min(least, max(18, int(room.height() / 1.25))),
            )
            if not laid.is_cut or start >= len(whole):
                return laid, seen
            start = self._next_start(start)

    def _next_start(self, start: int) -> int:
        """Return where to begin instead: after the next word, or well into a word that is very long."""
        words = self._words
        after = next((n + 1 for n in range(start, len(words)) if words[n] in " \n"), len(words))
        return min(after, start + 12) if after < len(words) else start + 4

    @staticmethod
    def _space_width(laid: LaidText) -> float:
        return laid.layout.font().pixelSize() * 0.28
