"""Show what a press does to something beside it: a sign, larger or smaller, and a word under it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_tick_disc
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_LARGEST_SIGN, _LEAST_SIGN = 132.0, 36.0
_AROUND, _AROUND_LOW, _LOW = 10, 5, 112
_DISC = 30


class PushButton(PressButton):
    """Show an icon at a share of the room there is, perhaps leaning, and a word under it."""

    corner = float(CORNER_BUTTON)

    def __init__(
        self,
        look: Look,
        words: str,
        icon: Icon | None = None,
        *,
        share: float = 0.7,
        lean_degrees: float = 0,
    ) -> None:
        self._icon = icon
        self._share = share
        self._lean_degrees = lean_degrees
        super().__init__(look, words)

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 200 x 128 at 100 %."""
        metrics = self._look.metrics
        return QSize(metrics.grow(200, 0.2), metrics.grow(128, 0.2))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a choice needs."""
        return QSize(96, 96)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, the sign and the word."""
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        ground = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        line = theme.colour(Role.MAIN if self._is_chosen else Role.EDGE)
        card = self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        face = paint_card(painter, QRectF(self.rect()), card)
        font = look.font(TextSize.BODY, bold=True)
        around = _AROUND_LOW if self.height() < _LOW else _AROUND
        most = face.height() - 2 * around - _LEAST_SIGN
        middle = Qt.AlignmentFlag.AlignHCenter
        laid = lay_text(
            self._words, font, face.width() - 16, max_lines=self.most_lines(), max_height=most, align=middle
        )
        room = min(face.height() - laid.height - 2 * around, face.width() - 24, _LARGEST_SIGN)
        top = max(face.top() + around, face.center().y() - (room + laid.height) / 2)
        square = QRectF(0, 0, room * self._share, room * self._share)
        square.moveCenter(QPointF(face.center().x(), top + room / 2))
        painter.save()
        painter.translate(square.center())
        painter.rotate(self._lean_degrees)
        painter.translate(-square.center())
        self.paint_sign(painter, square)
        painter.restore()
        laid.draw(painter, QPointF(face.x() + 8, top + room), self.ink())
        if self._is_chosen:
            disc, tick = theme.colour(Role.MAIN), theme.colour(Role.ON_MARK)
            centre = QPointF(face.right() - _DISC / 2 - 3, face.top() + _DISC / 2 + 3)
            paint_tick_disc(painter, centre, _DISC, disc=disc, tick=tick, halo=theme.colour(Role.FACE))

    def most_lines(self) -> int:
        """Return on how many lines the words may stand."""
        return 2

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw what stands above the word."""
        if self._icon is not None:
            self._look.icons.paint(painter, square, self._icon, self._look.theme, self.ink())
