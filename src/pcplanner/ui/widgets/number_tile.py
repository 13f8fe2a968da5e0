"""Show a tile with its number in an order, as one part of an agenda."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, TextSize
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.tile import Tile

_DISC, _INSET = 36, 8


class NumberTile(Tile):
    """Show a picture with its words, and its number on a disc in the sun."""

    def __init__(
        self,
        look: Look,
        words: str,
        number: int,
        *,
        picture: object,
        family: Family = Family.MEETING,
        mark: Mark | None = None,
        mark_words: str = "",
    ) -> None:
        self._number = number
        super().__init__(look, words, picture=picture, family=family, mark=mark, mark_words=mark_words)

    def full_name(self) -> str:
        """Return the words with the number after them, and how it stands."""
        first, _, rest = super().full_name().partition(", ")
        return ", ".join(part for part in (first, str(self._number), rest) if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile and its number."""
        super().paintEvent(event)
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = float(look.metrics.grow(_DISC, 0.4))
        drop = 2 if self.isDown() else 0
        disc = QRectF(_INSET, _INSET + drop, edge, edge)
        painter.setPen(QPen(theme.colour(Role.ON_SUN), BUTTON_LINE))
        painter.setBrush(theme.colour(Role.SUN))
        painter.drawEllipse(disc)
        font = look.font(TextSize.CAPTION, bold=True)
        laid = lay_text(str(self._number), font, edge, max_lines=1, max_height=edge)
        where = disc.center() - QPointF(laid.width / 2, laid.height / 2)
        laid.draw(painter, where, theme.colour(Role.ON_SUN))
