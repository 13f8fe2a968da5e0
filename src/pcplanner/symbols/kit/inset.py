"""Put one drawing inside another: everything drawn on an inset lands smaller on the sheet below it."""

from collections.abc import Sequence

from pcplanner.symbols.kit.colours import INK
from pcplanner.symbols.kit.geometry import Frame, Outline
from pcplanner.symbols.kit.sheet import LINE, Part, Sheet


class Inset(Sheet):
    """Draw on another sheet through a frame; outlines keep a width that prints."""

    def __init__(self, below: Sheet, at: Frame) -> None:
        super().__init__()
        self._below = below
        self._at = at

    def _thin(self, line: float) -> float:
        return max(9.0, line * self._at.scale)

    def fill(self, shape: Outline, colour: str, role: str = "") -> None:
        """Fill a shape without a line."""
        self._below.fill(shape.on(self._at), colour, role)

    def stroke(self, shape: Outline, width: float = LINE, colour: str = INK, role: str = "") -> None:
        """Draw a round-ended line along a shape."""
        self._below.stroke(shape.on(self._at), width * self._at.scale, colour, role)

    def draw(self, shape: Outline, colour: str, role: str = "", line: float = LINE) -> None:
        """Fill a shape and put a line on its edge."""
        self._below.draw(shape.on(self._at), colour, role, self._thin(line))

    def band(self, shape: Outline, width: float, colour: str, role: str = "", line: float = LINE) -> None:
        """Draw a coloured line with an even edge of ink around it."""
        self._below.band(shape.on(self._at), width * self._at.scale, colour, role, self._thin(line))

    def melt(self, parts: Sequence[Part], line: float = LINE) -> None:
        """Draw every part in ink first and in colour second."""
        k = self._at.scale
        smaller = [Part(part.shape.on(self._at), part.colour, part.role, part.width * k) for part in parts]
        self._below.melt(smaller, self._thin(line))
