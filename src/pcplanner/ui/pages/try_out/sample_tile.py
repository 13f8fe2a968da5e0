"""Show a choice of letters or colours as a sample of words in them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.pages.try_out.options import Option
from pcplanner.ui.theme.colours import Role, theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_tick_disc
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _DISC = 16, 38


class SampleTile(PressButton):
    """Show words as large, or in the colours, as they would be."""

    corner = float(CORNER)

    def __init__(self, look: Look, option: Option) -> None:
        self._option = option
        super().__init__(look, option.words, name=option.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and the words in its middle."""
        option, look = self._option, self._look
        theme = theme_named(option.theme) if option.theme else look.theme
        painter = QPainter(self)
        line = theme.colour(Role.MAIN if self._is_chosen else Role.EDGE)
        card = self.card(theme.colour(Role.PAPER), line, line_width=BUTTON_LINE, foot=line)
        face = paint_card(painter, QRectF(self.rect()), card)
        font = look.font(TextSize.TILE if option.theme else TextSize.NAME, bold=True)
        if option.scale:
            font.setPixelSize(round(TextSize.TILE.value * option.scale / 100))
        width, height = face.width() - 2 * _INSET, face.height() - 2 * _INSET
        middle = Qt.AlignmentFlag.AlignHCenter
        laid = lay_text(option.words, font, width, max_lines=3, max_height=height, align=middle)
        top = face.center().y() - laid.height / 2
        laid.draw(painter, QPointF(face.x() + _INSET, top), theme.colour(Role.INK))
        if self._is_chosen:
            centre = QPointF(face.right() - 24, face.top() + 25)
            disc, tick = theme.colour(Role.MAIN), theme.colour(Role.ON_MAIN)
            paint_tick_disc(painter, centre, _DISC, disc=disc, tick=tick, halo=theme.colour(Role.FACE))
