"""Show a photo under the opening it will be seen through; a finger or the mouse moves it."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.ui.photos.framing import Framing
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, CORNER_PICTURE
from pcplanner.ui.theme.shapes import round_path

_AROUND = 24
_VEIL = 0.72
_NOTCH = 120
_WHEEL = 1.1


class CropView(QWidget):
    """Show what of a photo is kept, through a round opening for a face.

    Emits ``dragged(across, down)`` in shares of that part, and ``wheeled(times)``.
    """

    dragged = Signal(float, float)
    wheeled = Signal(float)

    def __init__(self, look: Look, *, is_round: bool) -> None:
        super().__init__()
        self._look = look
        self._is_round = is_round
        self._data: PictureData | None = None
        self._turns = -1
        self._image = QImage()
        self._framing = Framing()
        self._held: QPointF | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(say("crop.photo_view"))
        look.changed.connect(self.update)

    def show_photo(self, data: PictureData | None, framing: Framing) -> None:
        """Show this part of a photo."""
        if data is not self._data or framing.turns != self._turns:
            image = QImage.fromData(QByteArray(data.data)) if data is not None else QImage()
            self._image = image.transformed(QTransform().rotate(90 * framing.turns))
            self._data, self._turns = data, framing.turns
        self._framing = framing
        self.update()

    def hole(self) -> QRectF:
        """Return where the kept part is seen, as large as fits."""
        room = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        shape = self._framing.shape
        width = min(room.width(), room.height() * shape)
        hole = QRectF(0, 0, width, width / shape)
        hole.moveCenter(room.center())
        return hole

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the photo, a veil over what is left out, and the edge of the opening."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = round_path(QRectF(self.rect()), CORNER)
        painter.setClipPath(ground)
        painter.fillPath(ground, theme.colour(Role.BAR))
        hole = self.hole()
        self._paint_photo(painter, hole)
        opening = self._opening(hole)
        veil = QColor(theme.colour(Role.BAR))
        veil.setAlphaF(_VEIL)
        painter.fillPath(ground.subtracted(opening), veil)
        painter.strokePath(opening, QPen(theme.colour(Role.INK), 5))
        painter.strokePath(opening, QPen(theme.strong(Family.MAIN), 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the photo with the mouse."""
        if self._held is None:
            return
        hole, now = self.hole(), event.position()
        moved = now - self._held
        self._held = now
        self.dragged.emit(moved.x() / hole.width(), moved.y() / hole.height())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the photo."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make the photo bigger or smaller."""
        self.wheeled.emit(_WHEEL ** (event.angleDelta().y() / _NOTCH))
        event.accept()

    def _opening(self, hole: QRectF) -> QPainterPath:
        if not self._is_round:
            return round_path(hole, CORNER_PICTURE)
        path = QPainterPath()
        path.addEllipse(hole)
        return path

    def _paint_photo(self, painter: QPainter, hole: QRectF) -> None:
        """Draw the tilted photo so that its kept part fills the hole."""
        part, tilt = self._framing.part, self._framing.tilted
        # The straightened photo, without its corners, as large as it is shown now.
        width = hole.width() / (part.right - part.left)
        height = hole.height() / (part.bottom - part.top)
        middle = QPointF(
            hole.x() + (0.5 - part.left) * width,
            hole.y() + (0.5 - part.top) * height,
        )
        whole = QRectF(0, 0, width / tilt.kept_share, height / tilt.kept_share)
        whole.moveCenter(QPointF())
        painter.save()
        painter.translate(middle)
        painter.rotate(self._framing.tilt)
        painter.drawImage(whole, self._image)
        painter.restore()
