"""Say how a widget asks for a picture without knowing what is in it."""

from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap


class PictureSource(Protocol):
    """Give the picture of a key, drawn to fit a size; a null picture means there is none."""

    def pixmap(self, key: object, size: QSize, device_ratio: float) -> QPixmap:
        """Return the picture at ``size`` logical px for a screen with this many device px in each."""
        ...


class NoPictures:
    """Give no picture at all; for windows that have none."""

    def pixmap(self, key: object, size: QSize, device_ratio: float) -> QPixmap:  # noqa: ARG002
        """Return a null picture."""
        return QPixmap()
