"""Draw what has pages across of its own: the path to a dream, and a PATH."""

from pcplanner.documents.drawings.arrow import drawn_arrow
from pcplanner.documents.drawings.drawn import DrawnPoster
from pcplanner.documents.drawings.path import drawn_path
from pcplanner.documents.model import PathDrawing, Poster
from pcplanner.documents.pages import Box


def drawn_poster(
    block: Poster, title: str, box: Box, size_pt: float, *, has_head: bool = True
) -> DrawnPoster:
    """Return a poster that stands in a box of its page, with words of a size.

    Without its head, the title and the face are left to whoever shows the drawing.
    """
    if isinstance(block, PathDrawing):
        return drawn_path(block.plan, block.dream_id, title, box, size_pt, has_head=has_head)
    return drawn_arrow(block, title, box, size_pt, has_head=has_head)
