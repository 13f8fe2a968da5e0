"""Draw what has pages across of its own: the path to a dream, a PATH, and the circle as a poster."""

from pcplanner.documents.drawings.arrow import drawn_arrow
from pcplanner.documents.drawings.circle import circle_pages
from pcplanner.documents.drawings.drawn import DrawnPoster
from pcplanner.documents.drawings.heads import head_groups, poster_head
from pcplanner.documents.drawings.path import drawn_path
from pcplanner.documents.drawings.strokes import as_box, paper_width
from pcplanner.documents.model import ArrowDrawing, CirclePoster, PathDrawing, Poster
from pcplanner.documents.pages import Box


def drawn_poster(
    block: Poster, title: str, box: Box, size_pt: float, *, has_head: bool = True
) -> DrawnPoster:
    """Return a poster that stands in a box of its page, with words of a size.

    Without its head, the title and the face are left to whoever shows the drawing.
    """
    match block:
        case PathDrawing():
            return drawn_path(block.plan, block.dream_id, title, box, size_pt, has_head=has_head)
        case ArrowDrawing():
            return drawn_arrow(block, title, box, size_pt, has_head=has_head)
        case CirclePoster():
            return _circle(block, title, box, size_pt, has_head=has_head)


def _circle(block: CirclePoster, title: str, box: Box, size_pt: float, *, has_head: bool) -> DrawnPoster:
    head, room = poster_head(block.plan, title, as_box(box), size_pt, paper_width)
    place = Box(room.x, room.y, room.w, room.h) if has_head else box
    drawn = circle_pages(block.plan, place, size_pt)
    if not has_head:
        return DrawnPoster(drawn)
    return DrawnPoster(tuple((*head_groups(head, page), *groups) for page, groups in enumerate(drawn)))
