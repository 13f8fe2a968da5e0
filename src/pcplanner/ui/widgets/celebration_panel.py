"""Be glad about something done: a still picture, a warm sentence and what it was."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.buttons import SunButton

_STAR, _GAP = 0.28, 12


class CelebrationPanel(QWidget):
    """Show a large still picture, a warm sentence, what was done and one button to go on."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = ""
        self._about = ""
        self._picture: object | None = None
        self.go_on = SunButton(look, say("shell.go_on"))
        self.go_on.setParent(self)
        self.go_on.clicked.connect(self.closed)
        look.changed.connect(self._place)

    def celebrate(self, words: str, picture: object | None = None, about: str = "") -> None:
        """Show what there is to be glad about."""
        self._words, self._picture, self._about = words, picture, about
        self.setAccessibleName(" ".join(part for part in (words, about) if part))
        self.update()

    def words(self) -> str:
        """Return the warm sentence."""
        return self._words

    def about(self) -> str:
        """Return what was done."""
        return self._about

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the button at the lower right."""
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the picture, a star and the sentences."""
        theme = self._look.theme
        painter = QPainter(self)
        # Nothing of the page behind may be seen at the round corners.
        painter.fillRect(self.rect(), theme.colour(Role.PAPER))
        line = theme.strong(Family.MEETING)
        card = Card(theme.colour(Role.SUN_SOFT), line, None, 3, CORNER_CARD)
        face = paint_card(painter, QRectF(self.rect()), card)
        edge = min(face.height() - 48, face.width() * 0.36)
        space = QRectF(face.x() + 24, face.center().y() - edge / 2, edge, edge)
        paint_picture_ground(painter, space, theme, 14)
        self._paint_picture(painter, space)
        self._paint_words(painter, face, space.right() + 40)

    def _paint_picture(self, painter: QPainter, space: QRectF) -> None:
        look, theme, edge = self._look, self._look.theme, space.width()
        star = space.adjusted(edge * 0.16, edge * 0.16, -edge * 0.16, -edge * 0.16)
        if self._picture is not None:
            inner = space.adjusted(16, 16, -16, -16)
            ratio = self.devicePixelRatioF()
            paint_pixmap(painter, inner, look.pictures.pixmap(self._picture, picture_size(inner), ratio))
            # The star stays, as a mark at the upper corner.
            size = edge * _STAR
            star = QRectF(space.right() - size * 0.8, space.top() - size * 0.2, size, size)
        if theme.is_two_ink:
            # It stands half on the white of the picture, where it needs a ground of its own.
            painter.setPen(QPen(theme.colour(Role.INK), 3))
            painter.setBrush(theme.colour(Role.SUN_SOFT))
            painter.drawEllipse(star)
            inset = 0.16 * star.width()
            star = star.adjusted(inset, inset, -inset, -inset)
        line = Role.INK if theme.is_two_ink else Role.ON_PICTURE
        look.icons.paint(painter, star, Icon.STAR, theme, theme.colour(line))

    def _paint_words(self, painter: QPainter, face: QRectF, left: float) -> None:
        look, ink = self._look, self._look.theme.colour(Role.INK)
        width = face.right() - 40 - left
        room = self.go_on.y() - 64.0
        if room < 3 * look.font(TextSize.TITLE).pixelSize():
            # Too low for words above the button: they go beside it.
            width, room = self.go_on.x() - 24 - left, face.height() - 64
        share = room * 0.6 if self._about else room
        warm = lay_text(self._words, look.font(TextSize.TITLE, bold=True), width, max_height=share)
        rest = room - warm.height - _GAP
        about = lay_text(self._about, look.font(TextSize.LINE), width, max_lines=3, max_height=rest)
        height = warm.height + (_GAP + about.height if self._about else 0)
        top = 32 + max(0.0, (room - height) / 2)
        warm.draw(painter, QPointF(left, top), ink)
        if self._about:
            about.draw(painter, QPointF(left, top + warm.height + _GAP), ink)

    def _place(self) -> None:
        hint = self.go_on.sizeHint()
        width = min(max(hint.width(), 304), self.width() // 2)
        height = max(88, hint.height())
        self.go_on.setGeometry(self.width() - width - 32, self.height() - height - 28, width, height)
        self.update()
