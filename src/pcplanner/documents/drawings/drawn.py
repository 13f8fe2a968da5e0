"""Hold a drawing that has pages of its own, and what is told beside it."""

from dataclasses import dataclass

from pcplanner.documents.model import PictureRow
from pcplanner.documents.pages import Group

LARGE_SHEET = 900.0
"""From this width on a drawing has the room of a large sheet, as A3 across."""
LARGER = (1.6, 1.4, 1.2)
"""How many times larger things may be there, the largest first; words keep their size."""


@dataclass(frozen=True, slots=True)
class DrawnPoster:
    """A poster: the groups of each page, and rows with the words that are too long for the drawing."""

    pages: tuple[tuple[Group, ...], ...]
    rows: tuple[PictureRow, ...] = ()
