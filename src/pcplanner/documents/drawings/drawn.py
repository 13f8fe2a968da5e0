"""Hold a drawing that has pages of its own, and what is told beside it."""

from dataclasses import dataclass

from pcplanner.documents.model import PictureRow
from pcplanner.documents.pages import Group


@dataclass(frozen=True, slots=True)
class DrawnPoster:
    """A poster: the groups of each page, and rows with the words that are too long for the drawing."""

    pages: tuple[tuple[Group, ...], ...]
    rows: tuple[PictureRow, ...] = ()
