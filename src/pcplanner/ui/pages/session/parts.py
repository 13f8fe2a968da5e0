"""Show the quiet parts of these pages: a soft panel, words after an icon, and how something stands."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, CORNER_CARD, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.theme.text import LaidText, lay_text

_INSET = 24


class SoftPanel(QWidget):
    """Draw the soft ground that a question stands on."""

    def __init__(self, look: Look, family: Family = Family.MAIN) -> None:
        super().__init__()
        self._look = look
        self._family = family
        self._is_drawn = True
        look.changed.connect(self.update)

    def set_drawn(self, *, is_drawn: bool) -> None:
        """Draw the ground, or only hold what stands on it."""
        self._is_drawn = is_drawn
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        if not self._is_drawn:
            return
        theme = self._look.theme
        card = Card(theme.soft(self._family), theme.strong(self._family), None, TILE_LINE, CORNER_CARD)
        paint_card(QPainter(self), QRectF(self.rect()), card)


class IconWords(QWidget):
    """Show an icon and words after it, as many lines as there is room for."""

    def __init__(self, look: Look, icon: Icon, words: str, *, role: Role = Role.INK) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._role = role
        self._words = ""
        self.set_words(words)
        look.changed.connect(self.update)

    def words(self) -> str:
        """Return the words shown."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def height_in(self, width: int) -> int:
        """Return the height the words take in a width."""
        return round(max(self._edge(), self._laid(width).height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        laid = self._laid(self.width(), self.height())
        edge = self._edge()
        line = laid.height / max(1, laid.line_count)
        middle = (self.height() - laid.height) / 2 + line / 2
        self._look.icons.paint(painter, QRectF(0, middle - edge / 2, edge, edge), self._icon, theme)
        laid.draw(painter, QPointF(edge + 12, (self.height() - laid.height) / 2), theme.colour(self._role))

    def _edge(self) -> float:
        return float(self._look.metrics.grow(32))

    def _laid(self, width: int, height: int | None = None) -> LaidText:
        return lay_text(
            self._words, self._look.font(TextSize.BODY), width - self._edge() - 12, max_height=height
        )


class StatusCard(QWidget):
    """Show how something stands: a mark, a sentence and a second one in small words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title, self._more = "", ""
        self._mark: Mark | Icon = Mark.YES
        self._family = Family.MAIN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_status(self, title: str, more: str = "", *, mark: Mark | Icon, family: Family) -> None:
        """Show how it stands now."""
        self._title, self._more, self._mark, self._family = title, more, mark, family
        self.setAccessibleName(f"{title} {more}".strip())
        self.update()

    def words(self) -> str:
        """Return both sentences."""
        return f"{self._title} {self._more}".strip()

    def sizeHint(self) -> QSize:
        """Ask for a row of 128 px."""
        return QSize(960, self._look.metrics.grow(128))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the mark and the words."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        line = theme.strong(self._family)
        paint_card(painter, rect, Card(theme.soft(self._family), line, None, TILE_LINE, CORNER))
        edge = min(72.0, rect.height() - 2 * _INSET)
        square = QRectF(28, 0, edge, edge)
        square.moveTop((rect.height() - edge) / 2)
        if isinstance(self._mark, Mark):
            look.icons.paint_mark(painter, square, self._mark, theme)
        else:
            look.icons.paint(painter, square, self._mark, theme)
        left = square.right() + _INSET
        width = rect.width() - left - _INSET
        room = rect.height() - 24
        more = None
        if self._more:
            more = lay_text(self._more, look.font(TextSize.BODY), width, max_height=room * 0.55)
        title_room = room - (more.height + 8 if more else 0)
        title = lay_text(self._title, look.font(TextSize.HEADING, bold=True), width, max_height=title_room)
        top = (rect.height() - title.height - (more.height + 8 if more else 0)) / 2
        title.draw(painter, QPointF(left, top), theme.colour(Role.INK))
        if more:
            more.draw(painter, QPointF(left, top + title.height + 8), theme.colour(Role.INK))
