"""Look at a widget as a picture."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def picture_of(widget: QWidget) -> QImage:
    """Return a widget as it is drawn now."""
    return widget.grab().toImage()


def has_colour(image: QImage, colour: QColor) -> bool:
    """Tell whether a colour is anywhere in a picture."""
    return any(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def bring_up(window: QWidget, qtbot: QtBot) -> None:
    """Show a window and wait until it has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
