"""Draw pictures as pixmaps at a size, crisp on every screen, and keep the last ones drawn."""

import re
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pcplanner.domain.errors import PlainError
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.pictures import Picture, PictureData, PictureKind
from pcplanner.services.pictures import PictureService
from pcplanner.storage.troubles import LibraryLocked

_MOST_BYTES = 24_000_000
_NO_DASH = re.compile(rb'stroke-dasharray="0(?=[ ,])')


class _Place(NamedTuple):
    """Tell what was drawn: a picture, at a size on the screen, in a look and a tone."""

    key: Picture | PictureData
    width_px: int
    height_px: int
    device_ratio: float
    look: Look
    tone: Tone


class _Teller(QObject):
    """Carry a trouble out of the drawing of a page, where nothing may be raised and no banner shown."""

    happened = Signal(object)


class Pixmaps:
    """Give widgets their pictures as somebody likes them; the key is a ``Picture`` or ``PictureData``.

    They ask while they draw, so a picture that cannot be read is drawn as the placeholder, and its trouble
    told once.
    """

    def __init__(self, service: PictureService) -> None:
        self._service = service
        self._drawn: OrderedDict[_Place, QPixmap] = OrderedDict()
        self._bytes = 0
        self._look = Look()
        self._tone = Tone.COLOUR
        self._library: object | None = None
        self._told: set[type[PlainError]] = set()
        self._teller = _Teller()

    def tell_trouble_to(self, tell: Callable[[PlainError], object]) -> None:
        """Tell why pictures cannot be read, each trouble once for a library, after the page is drawn."""
        self._teller.happened.connect(tell, Qt.ConnectionType.QueuedConnection)

    def wear(self, look: Look, tone: Tone) -> bool:
        """Draw symbols in a look, and pictures in a tone, from now on; say whether these are other ones."""
        before = (self._look, self._tone)
        self._look, self._tone = look, tone
        return before != (look, tone)

    def pixmap(self, key: object, size: QSize, device_ratio: float) -> QPixmap:
        """Return the picture fitted into ``size`` (in points of the screen); a null pixmap for no picture."""
        width, height = round(size.width() * device_ratio), round(size.height() * device_ratio)
        if not isinstance(key, Picture | PictureData) or width < 1 or height < 1:
            return QPixmap()
        if self._service.library is not self._library:
            # Nothing of another library is shown, and nothing that was missing there is missing here.
            self._library = self._service.library
            self.forget()
        place = self._place(key, width, height, device_ratio)
        pixmap = self._drawn.get(place)
        if pixmap is None:
            data = self._data(key)
            pixmap = QPixmap.fromImage(draw_picture(data, QSize(width, height)))
            pixmap.setDevicePixelRatio(device_ratio)
            if not self._is_missing(key, data):
                self._keep(place, pixmap)
        else:
            self._drawn.move_to_end(place)
        return pixmap

    @property
    def kept_bytes(self) -> int:
        """Return how many bytes of drawn pictures are kept."""
        return self._bytes

    def forget(self) -> None:
        """Throw all pictures away, as when the plans are locked."""
        self._drawn.clear()
        self._told.clear()
        self._bytes = 0

    def _place(self, key: Picture | PictureData, width: int, height: int, device_ratio: float) -> _Place:
        if isinstance(key, PictureData):
            return _Place(key, width, height, device_ratio, Look(), Tone.COLOUR)
        is_symbol = key.kind is PictureKind.SYMBOL
        return _Place(key, width, height, device_ratio, self._look if is_symbol else Look(), self._tone)

    def _data(self, key: Picture | PictureData) -> PictureData:
        if isinstance(key, PictureData):
            return key
        try:
            return self._service.data(key, self._look, self._tone)
        except PlainError as trouble:
            # While the plans are being locked, what is still shown is drawn once more.
            if not isinstance(trouble, LibraryLocked) and type(trouble) not in self._told:
                self._told.add(type(trouble))
                # With its traceback it would keep the painter of this page alive until it is told.
                self._teller.happened.emit(_without_traces(trouble))
            return self._service.placeholder(key)

    def _is_missing(self, key: Picture | PictureData, data: PictureData) -> bool:
        """Say whether something only stands in for a picture, which may come back with its pack."""
        return isinstance(key, Picture) and data.data == self._service.placeholder(key).data

    def _keep(self, place: _Place, pixmap: QPixmap) -> None:
        self._drawn[place] = pixmap
        self._bytes += pixmap.width() * pixmap.height() * 4
        while self._bytes > _MOST_BYTES and len(self._drawn) > 1:
            _, gone = self._drawn.popitem(last=False)
            self._bytes -= gone.width() * gone.height() * 4


def _without_traces(trouble: PlainError) -> PlainError:
    trouble.__cause__ = trouble.__context__ = None
    return trouble.with_traceback(None)


def draw_picture(data: PictureData, size: QSize) -> QImage:
    """Return a picture drawn as large as it fits, in the middle of a see-through image of ``size`` pixels."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if data.format == "svg":
        # Qt draws no dots, which are dashes of no length with round ends; the least length makes them show.
        renderer = QSvgRenderer(QByteArray(_NO_DASH.sub(b'stroke-dasharray="0.1', data.data)))
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
