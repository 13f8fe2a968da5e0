"""Show one large still picture on white."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD
from pcplanner.ui.theme.shapes import paint_picture_ground, paint_pixmap, picture_size

_AROUND = 0.07


class BigPicture(QWidget):
    """Show a picture as large as its room; it says what it shows to screen readers."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture: object | None = None
        look.changed.connect(self.update)

    def set_picture(self, picture: object | None, name: str) -> None:
        """Show another picture; ``name`` says what it shows."""
        self._picture = picture
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = QRectF(self.rect())
        paint_picture_ground(painter, space, theme, CORNER_CARD, theme.colour(Role.LINE))
        if self._picture is None:
            return
        side = min(space.width(), space.height()) * _AROUND
        inner = space.adjusted(side, side, -side, -side)
        pixmap = self._look.pictures.pixmap(self._picture, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)
