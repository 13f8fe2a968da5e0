"""Say which part of a photo is kept, and how that part moves, grows, turns, tilts and changes its shape."""

from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.symbols.photos import Crop
from pcplanner.symbols.straightening import Tilt, held_tilt

MOST_ZOOM = 8.0


class Shape(Enum):
    """The shape of the kept part."""

    PHOTO = "photo"
    SQUARE = "square"
    WIDE = "wide"
    TALL = "tall"

    @property
    def times_wider(self) -> float | None:
        """Return how many times wider than high it is; ``None`` is the shape of the photo itself."""
        return _TIMES_WIDER[self.value]


_TIMES_WIDER = {"photo": None, "square": 1.0, "wide": 4 / 3, "tall": 3 / 4}


@dataclass(frozen=True, slots=True)
class Framing:
    """Keep one part of a photo of ``width`` by ``height`` pixels.

    The photo is turned clockwise by ``turns`` right angles and then tilted by ``tilt`` degrees, with its
    corners left out. ``x`` and ``y`` are the middle of the part, as shares of what is left then.
    """

    width: int = 1
    height: int = 1
    kind: Shape = Shape.SQUARE
    turns: int = 0
    tilt: int = 0
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def turned(self) -> tuple[int, int]:
        """Return the width and height of the photo as it is turned now."""
        return (self.height, self.width) if self.turns % 2 else (self.width, self.height)

    @property
    def tilted(self) -> Tilt:
        """Return the tilted photo."""
        return Tilt(*self.turned, self.tilt)

    @property
    def shape(self) -> float:
        """Return how many times wider than high the kept part is."""
        width, height = self.turned
        return self.kind.times_wider or width / height

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
        here = self._settled()
        return replace(here, x=here.x - across * wide, y=here.y - down * high)._settled()

    def zoomed(self, times: float) -> "Framing":
        """Return the framing with the photo so many times as big."""
        return replace(self, zoom=min(max(self.zoom * times, 1.0), MOST_ZOOM))._settled()

    def turned_once(self) -> "Framing":
        """Return the framing with the photo turned clockwise by a right angle; the same middle is kept."""
        return replace(self, turns=(self.turns + 1) % 4, x=1.0 - self.y, y=self.x)._settled()

    def tilted_by(self, degrees: int) -> "Framing":
        """Return the framing with the photo tilted further clockwise, about the middle of the kept part."""
        middle = self.tilted.in_photo(self.x, self.y)
        other = replace(self, tilt=held_tilt(self.tilt + degrees))
        x, y = other.tilted.in_kept(*middle)
        return replace(other, x=x, y=y)._settled()

    def in_shape(self, kind: Shape) -> "Framing":
        """Return the framing with a kept part of another shape."""
        return replace(self, kind=kind)._settled()

    def begun_again(self) -> "Framing":
        """Return the framing of the same photo as it began."""
        return Framing(self.width, self.height, self.kind)

    def _extent(self) -> tuple[float, float]:
        width, height = self.turned
        shape = self.shape
        across, down = min(1.0, shape * height / width), min(1.0, width / shape / height)
        return across / self.zoom, down / self.zoom

    def _settled(self) -> "Framing":
        part = self.part
        return replace(self, x=(part.left + part.right) / 2, y=(part.top + part.bottom) / 2)
