"""Work out what is left of a photo that is tilted a little, so that its corners never show."""

import math
from dataclasses import dataclass

MOST_TILT_DEGREES = 15


@dataclass(frozen=True, slots=True)
class Tilt:
    """A photo of ``width`` by ``height`` that is tilted about its middle, clockwise, by ``degrees``.

    What is kept is the largest part with the photo's own shape that lies wholly inside the tilted photo.
    """

    width: float
    height: float
    degrees: float = 0

    @property
    def kept_share(self) -> float:
        """Return how long each side of the kept part is, as a share of that side of the photo."""
        sine, cosine = abs(math.sin(math.radians(self.degrees))), math.cos(math.radians(self.degrees))
        longer = max(self.width / self.height, self.height / self.width)
        return 1 / (cosine + longer * sine)

    def in_photo(self, x: float, y: float) -> tuple[float, float]:
        """Return where in the photo a place of the kept part lies; both are shares of their sides."""
        across = (x - 0.5) * self.width * self.kept_share
        down = (y - 0.5) * self.height * self.kept_share
        sine, cosine = self._turn()
        photo_x, photo_y = across * cosine + down * sine, down * cosine - across * sine
        return 0.5 + photo_x / self.width, 0.5 + photo_y / self.height

    def in_kept(self, x: float, y: float) -> tuple[float, float]:
        """Return where in the kept part a place of the photo lies; the other way round."""
        across, down = (x - 0.5) * self.width, (y - 0.5) * self.height
        sine, cosine = self._turn()
        kept_x, kept_y = across * cosine - down * sine, down * cosine + across * sine
        share = self.kept_share
        return 0.5 + kept_x / (self.width * share), 0.5 + kept_y / (self.height * share)

    def _turn(self) -> tuple[float, float]:
        angle = math.radians(self.degrees)
        return math.sin(angle), math.cos(angle)


def held_tilt(degrees: int) -> int:
    """Return a tilt that is not further than a photo may be tilted, either way."""
    return max(-MOST_TILT_DEGREES, min(degrees, MOST_TILT_DEGREES))
