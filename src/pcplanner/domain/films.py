"""Describe a film: a short video that belongs to a line of a plan, with its caption."""

from dataclasses import dataclass
from datetime import datetime

from pcplanner.domain.pictures import Picture

FILM_FORMATS = ("mp4", "webm", "mkv")
"""How a film can be packed, which is also how its file ends when it is exported."""


@dataclass(frozen=True, slots=True)
class Film:
    """One film, kept encrypted in the library.

    ``line_id`` is the line it belongs to; who may see the line may see the film. ``sha256`` is that of its
    bytes and ``format`` how they are packed; when the film is deleted for good ``sha256`` is empty: that
    there was one is still known. ``still`` is a picture out of it, which stands for it on paper. ``said_by``
    is who gave its caption, empty for the person.
    """

    id: str
    person_id: str
    line_id: str
    sha256: str
    format: str
    seconds: int
    width_px: int
    height_px: int
    still: Picture
    created_at: datetime
    caption: str = ""
    said_by: str = ""
    has_sound: bool = True
    position: int = 0
    put_away_at: datetime | None = None

    @property
    def file_name(self) -> str:
        """Return the name of its file when it is exported; empty when it is deleted for good."""
        return f"{self.sha256}.{self.format}" if self.sha256 else ""


def films_of(films: tuple[Film, ...], line_id: str) -> tuple[Film, ...]:
    """Return those of the films that belong to a line."""
    return tuple(x for x in films if x.line_id == line_id)
