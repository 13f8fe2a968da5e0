"""Draw pictures as pixmaps at a size, crisp on every screen, and keep the last ones drawn."""

from collections import OrderedDict

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture, PictureData, PictureKind
from pcplanner.services.pictures import PictureService

_MOST_BYTES = 24_000_000


class Pixmaps:
    """Give widgets their pictures; the key is a ``Picture`` or ``PictureData``."""

    def __init__(self, service: PictureService) -> None:
        self._service = service
        self._drawn: OrderedDict[tuple[object, int, int], QPixmap] = OrderedDict()
        self._bytes = 0

    def pixmap(self, key: object, size: QSize, device_ratio: float) -> QPixmap:
        """Return the picture fitted into ``size`` (in points of the screen); a null pixmap for no picture."""
        width, height = round(size.width() * device_ratio), round(size.height() * device_ratio)
        if not isinstance(key, Picture | PictureData) or width < 1 or height < 1:
            return QPixmap()
        place = (key, width, height)
        pixmap = self._drawn.get(place)
        if pixmap is None:
            pixmap = QPixmap.fromImage(draw_picture(self._data(key), QSize(width, height)))
            self._keep(place, pixmap)
        else:
            self._drawn.move_to_end(place)
        pixmap.setDevicePixelRatio(device_ratio)
        return pixmap

    @property
    def kept_bytes(self) -> int:
        """Return how many bytes of drawn pictures are kept."""
        return self._bytes

    def forget(self) -> None:
        """Throw all pictures away, as when the plans are locked."""
        self._drawn.clear()
        self._bytes = 0

    def _data(self, key: Picture | PictureData) -> PictureData:
        if isinstance(key, PictureData):
            return key
        try:
            return self._service.data(key)
        except PlainError:
            if key.kind is PictureKind.PHOTO:
                return self._service.placeholder(key)
            raise

    def _keep(self, place: tuple[object, int, int], pixmap: QPixmap) -> None:
        self._drawn[place] = pixmap
        self._bytes += pixmap.width() * pixmap.height() * 4
        while self._bytes > _MOST_BYTES and len(self._drawn) > 1:
            _, gone = self._drawn.popitem(last=False)
            self._bytes -= gone.width() * gone.height() * 4


def draw_picture(data: PictureData, size: QSize) -> QImage:
    """Return a picture drawn as large as it fits, in the middle of a see-through image of ``size`` pixels."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if data.format == "svg":
        renderer = QSvgRenderer(QByteArray(data.data))
        renderer.render(painter, _fitted(renderer.defaultSize(), size))
    else:
        photo = QImage.fromData(QByteArray(data.data))
        painter.drawImage(_fitted(photo.size(), size), photo)
    painter.end()
    return image


def _fitted(inner: QSize, outer: QSize) -> QRectF:
    fitted = inner.scaled(outer, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (outer.width() - fitted.width()) / 2, (outer.height() - fitted.height()) / 2
    return QRectF(left, top, fitted.width(), fitted.height())
