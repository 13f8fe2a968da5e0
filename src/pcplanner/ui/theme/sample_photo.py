"""Draw a plain invented face that stands for a photo, for pictures of pages that take one in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter


def sample_photo() -> QImage:
    """Return the photo, 640 x 480 px."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#9cc4d8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, x, y, width, height in (
        ("#6f8f4e", 0, 330, 640, 150),
        ("#7a3b2e", 190, 330, 220, 200),
        ("#4a2f22", 215, 100, 170, 200),
        ("#d9a27c", 230, 130, 140, 190),
        ("#2b1d16", 262, 205, 18, 18),
        ("#2b1d16", 322, 205, 18, 18),
    ):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(x, y, width, height)
    painter.end()
    return image
