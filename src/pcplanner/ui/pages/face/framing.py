"""Say which part of a photo is kept, and how that part moves, grows and turns."""

from dataclasses import dataclass, replace

from pcplanner.symbols.photos import Crop

MOST_ZOOM = 8.0


@dataclass(frozen=True, slots=True)
class Framing:
    """Keep one part of a photo of ``width`` by ``height`` pixels.

    ``x`` and ``y`` are the middle of that part, as shares of the photo after it was turned clockwise by
    ``turns`` right angles. A square part is for a face, the other has the shape of the photo.
    """

    width: int = 1
    height: int = 1
    is_square: bool = True
    turns: int = 0
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def turned(self) -> tuple[int, int]:
        """Return the width and height of the photo as it is turned now."""
        return (self.height, self.width) if self.turns % 2 else (self.width, self.height)

    @property
    def shape(self) -> float:
        """Return how many times wider than high the kept part is."""
        width, height = self.turned
        return 1.0 if self.is_square else width / height

    @property
    def part(self) -> Crop:
        """Return the kept part, always inside the photo."""
        across, down = self._extent()
        left = min(max(self.x - across / 2, 0.0), 1.0 - across)
        top = min(max(self.y - down / 2, 0.0), 1.0 - down)
        return Crop(left, top, left + across, top + down)

    def moved(self, across: float, down: float) -> "Framing":
        """Return the framing with the photo moved right and down, by shares of the kept part."""
        wide, high = self._extent()
        part = self.part
        middle_x, middle_y = (part.left + part.right) / 2, (part.top + part.bottom) / 2
        return replace(self, x=middle_x - across * wide, y=middle_y - down * high)._settled()

    def zoomed(self, times: float) -> "Framing":
        """Return the framing with the photo so many times as big."""
        return replace(self, zoom=min(max(self.zoom * times, 1.0), MOST_ZOOM))._settled()

    def turned_once(self) -> "Framing":
        """Return the framing with the photo turned clockwise by a right angle; the same middle is kept."""
        return replace(self, turns=(self.turns + 1) % 4, x=1.0 - self.y, y=self.x)._settled()

    def _extent(self) -> tuple[float, float]:
        width, height = self.turned
        side = min(width, height)
        across, down = (side / width, side / height) if self.is_square else (1.0, 1.0)
        return across / self.zoom, down / self.zoom

    def _settled(self) -> "Framing":
        part = self.part
        return replace(self, x=(part.left + part.right) / 2, y=(part.top + part.bottom) / 2)
