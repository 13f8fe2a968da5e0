"""Put the circle and the goal path on paper: the same drawings as on the screen."""

from pcplanner.documents.drawings.circle import circle_pages
from pcplanner.documents.drawings.path import path_pages

__all__ = ["circle_pages", "path_pages"]
