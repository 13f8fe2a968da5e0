"""Put the circle and the goal path on paper: the same drawings as on the screen."""

from pcplanner.documents.drawings.circle import circle_pages, numbers_for_long_names
from pcplanner.documents.drawings.path import DrawnPath, drawn_path

__all__ = ["DrawnPath", "circle_pages", "drawn_path", "numbers_for_long_names"]
