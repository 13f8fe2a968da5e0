"""Name the six colours somebody can draw with; they are the same in every theme, as pictures are."""

from enum import StrEnum

from PySide6.QtGui import QColor


class Pen(StrEnum):
    """The colours, in the order they are offered."""

    BLACK = "black"
    RED = "red"
    BLUE = "blue"
    GREEN = "green"
    YELLOW = "yellow"
    BROWN = "brown"

    @property
    def colour(self) -> QColor:
        """Return the colour itself, which is one that our own symbols are drawn in."""
        return QColor(_COLOURS[self.value])


_COLOURS = {
    "black": "#1B1B1F",
    "red": "#D83F31",
    "blue": "#4B8BD8",
    "green": "#3F9C50",
    "yellow": "#FFC845",
    "brown": "#A0683C",
}
