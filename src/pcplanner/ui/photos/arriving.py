"""Find the photo in what is chosen, dropped or pasted."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from pcplanner.domain.words import say
from pcplanner.services.file_listing import PHOTO_ENDINGS
from pcplanner.symbols.photos import MOST_PIXELS, PhotoTooLarge
from pcplanner.ui.file_ask import FileAsk, FileJob

Arrival = Path | QImage | bytes
"""A file on this computer, a picture that was copied, or the bytes of one."""

# Of 100: the picture is packed again later, so that this only has to be fast.
_QUICK = 80


def photo_ask() -> FileAsk:
    """Return the asking for a file with a photo."""
    return FileAsk(FileJob.OPEN, say("files.photo_prompt"), PHOTO_ENDINGS, say("files.photo"))


def has_photo(data: QMimeData) -> bool:
    """Say whether there may be a photo in what is being dropped or pasted."""
    return _file_in(data) is not None or data.hasImage()


def photo_in(data: QMimeData) -> Arrival | None:
    """Return the first file in what is dropped or pasted, or else the picture itself, or ``None``.

    Addresses on the internet are not looked at.
    """
    file = _file_in(data)
    if file is not None or not data.hasImage():
        return file
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def photo_on_clipboard() -> Arrival | None:
    """Return the photo that was copied, a picture or a file, or ``None`` when there is none."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    # There is none at all when nothing was copied yet, whatever the stubs say.
    return photo_in(data) if data is not None else None


def as_photo(arrival: Arrival) -> Path | bytes:
    """Return the file or the bytes to open a photo from; this may take a moment.

    Raises ``PhotoTooLarge`` for a copied picture of too many pixels.
    """
    if not isinstance(arrival, QImage):
        return arrival
    if arrival.width() * arrival.height() > MOST_PIXELS:
        raise PhotoTooLarge(say("photos.too_large"))
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    arrival.save(buffer, "PNG", _QUICK)  # type: ignore[call-overload]  # the stubs ask for bytes, Qt for str
    return bytes(kept.data())


def _file_in(data: QMimeData) -> Path | None:
    names = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next((Path(name) for name in names if name), None)


def _png_of(image: QImage) -> bytes:
    if image.width() * image.height() > MOST_PIXELS:
        raise PhotoTooLarge(say("photos.too_large"))
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _QUICK)  # type: ignore[call-overload]  # the stubs know only str for the format
    return bytes(kept.data())
