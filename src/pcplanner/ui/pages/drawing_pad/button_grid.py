"""Put the buttons beside the paper into rows of four, of one size, whichever of them are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

COLUMNS = 4
_GAP = 8


def place_in_grid(buttons: Sequence[QWidget], room: QSize) -> None:
    """Share the room out among the buttons, row by row."""
    rows = -(-len(buttons) // COLUMNS)
    width = (room.width() - (COLUMNS - 1) * _GAP) // COLUMNS
    height = (room.height() - (rows - 1) * _GAP) // rows
    for number, button in enumerate(buttons):
        row, column = divmod(number, COLUMNS)
        button.setGeometry(column * (width + _GAP), row * (height + _GAP), width, height)
