"""Show the drawn portrait as it is now, in the ring it will be seen in."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.shapes import paint_round_picture, picture_size


class PortraitView(QWidget):
    """Show one portrait, as large as there is room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture: Picture | None = None
        look.changed.connect(self.update)

    def show_portrait(self, picture: Picture) -> None:
        """Show another portrait; a screen reader hears what it looks like."""
        self._picture = picture
        self.setAccessibleName(f"{say('face.portrait_view')}. {picture.alt}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the portrait in its ring."""
        painter = QPainter(self)
        edge = min(self.width(), self.height())
        circle = QRectF((self.width() - edge) / 2, (self.height() - edge) / 2, edge, edge)
        theme = self._look.theme
        pixmap = self._look.pictures.pixmap(self._picture, picture_size(circle), self.devicePixelRatioF())
        paint_round_picture(painter, circle, pixmap, theme, theme.colour(Role.INK), width=5)
