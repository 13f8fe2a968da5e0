"""Put the circle, the goal path and the arrow of a PATH on paper: the same drawings as on the screen."""

from pcplanner.documents.drawings.circle import circle_pages, numbers_for_long_names
from pcplanner.documents.drawings.drawn import DrawnPoster
from pcplanner.documents.drawings.path import drawn_path
from pcplanner.documents.drawings.posters import drawn_poster

__all__ = ["DrawnPoster", "circle_pages", "drawn_path", "drawn_poster", "numbers_for_long_names"]
