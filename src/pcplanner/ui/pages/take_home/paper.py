"""Draw one page of the copy: the true page, scaled down smoothly or as wide as there is room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from pcplanner.documents.preview import PagePicture
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look

FINER = 2
"""The small page is drawn this many times too large and scaled down, so that its letters stay clean."""
A4_UPRIGHT = 210 / 297
_SCROLL_PART = 0.8


class Paper(QWidget):
    """Show one page whole, or as wide as there is room, with the part of it that fits."""

    def __init__(self, look: Look, *, is_wide: bool = False) -> None:
        super().__init__()
        self._look = look
        self._is_wide = is_wide
        self._source: PagePicture | None = None
        self._picture = QPixmap()
        self._scaled = QPixmap()
        self._top = 0.0
        look.changed.connect(self.update)

    def wanted_width(self) -> int:
        """Return how many pixels wide the page should be drawn for this place."""
        ratio = self.devicePixelRatioF()
        if self._is_wide:
            return round(self.width() * ratio)
        return round(min(self.width(), self.height() * A4_UPRIGHT) * FINER * ratio)

    def show_picture(self, picture: PagePicture | None, name: str) -> None:
        """Show a page; ``name`` tells a screen reader which."""
        self.setAccessibleName(name)
        if picture is self._source:
            return
        self._source = picture
        self._scaled = QPixmap()
        self._picture = QPixmap()
        if picture is not None:
            width, height = picture.width, picture.height
            image = QImage(picture.rgb, width, height, 3 * width, QImage.Format.Format_RGB888)
            self._picture = QPixmap.fromImage(image)
        self._top = min(self._top, self._most())
        self.update()

    def move_view(self, by: int) -> bool:
        """Show a lower part (1) or a higher one (-1); say whether there was one."""
        top = min(max(self._top + by * _SCROLL_PART * self.height(), 0.0), self._most())
        has_moved = abs(top - self._top) > 1
        self._top = top
        self.update()
        return has_moved

    def show_end(self, *, is_bottom: bool) -> None:
        """Show the top of the page, or its bottom."""
        self._top = self._most() if is_bottom else 0.0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page with a line round it."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self.page_rect()
        painter.drawPixmap(page.topLeft(), self._fitted(page))
        painter.setPen(QPen(self._look.theme.colour(Role.EDGE), 2))
        painter.drawRect(page.adjusted(1, 1, -1, -1))

    def page_rect(self) -> QRectF:
        """Return where the page is."""
        full, own = QSize(self.width(), self.height()), self._picture.size()
        if own.isEmpty():
            return QRectF()
        if self._is_wide:
            height = own.height() * self.width() / own.width()
            return QRectF(0, -self._top, self.width(), height)
        size = own.scaled(full, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(round(left), round(top), size.width(), size.height())

    def _most(self) -> float:
        return max(0.0, self.page_rect().height() - self.height()) if self._is_wide else 0.0

    def _fitted(self, page: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = (page.size() * ratio).toSize()
        if self._scaled.size() != size:
            self._scaled = self._picture
            if self._picture.size() != size:
                smooth = Qt.TransformationMode.SmoothTransformation
                self._scaled = self._picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled
