"""Draw what stands at the top of a poster: the face of the person and its title."""

from pcplanner.documents.drawings.strokes import as_marks
from pcplanner.documents.pages import Group, Role
from pcplanner.domain.drawing import Box, Op, TextWidth
from pcplanner.domain.drawing_marks import face
from pcplanner.domain.drawing_words import word_ops, wrapped
from pcplanner.domain.plan import Plan

_FACE, _TITLE, _BELOW = 3.3, 1.6, 0.6
_OUTLINE = 2.6

Head = tuple[tuple[Op, ...], tuple[Op, ...]]
"""The face and the title."""


def poster_head(plan: Plan, title: str, box: Box, size: float, measure: TextWidth) -> tuple[Head, Box]:
    """Return the head of a poster, and the room that is left for its drawing."""
    photo = _FACE * size
    left = box.x + photo + size
    words = wrapped(title, _TITLE * size, is_bold=True, width=box.right - left, most_lines=1, measure=measure)
    centre = (box.x + photo / 2, box.y + photo / 2)
    face_ops = face(plan.person.picture, plan.person.name, centre, photo, measure, width=_OUTLINE)
    place = Box(left, box.y + (photo - words.height) / 2, words.width, words.height)
    top = box.y + photo + _BELOW * size
    room = Box(box.x, top, box.w, max(1.0, box.bottom - top))
    return (face_ops, word_ops(words, place, measure, is_centred=False)), room


def head_groups(head: Head, page: int) -> tuple[Group, Group]:
    """Return the head as it stands on a page, from 0; only the first has a heading."""
    face_ops, title_ops = head
    title = Group(Role.P if page else Role.H1, as_marks(title_ops))
    return Group(Role.ARTIFACT, as_marks(face_ops)), title
