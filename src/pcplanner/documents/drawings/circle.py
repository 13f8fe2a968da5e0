"""Draw the circle of support for a page, and say it in words."""

from pcplanner.documents.drawings.strokes import as_box, as_marks, paper_width
from pcplanner.documents.pages import Box, Group, Role
from pcplanner.domain.circle_ops import name_ops, open_seat_ops, ring_ops, seat_ops
from pcplanner.domain.circle_seats import CircleSizes
from pcplanner.domain.circle_shape import CircleShape, circle_shape
from pcplanner.domain.circle_story import circle_story, ring_sentence
from pcplanner.domain.drawing import Op
from pcplanner.domain.path_sizes import PAPER_UNIT
from pcplanner.domain.plan import Plan


def circle_pages(plan: Plan, box: Box, size_pt: float) -> tuple[tuple[Group, ...], ...]:
    """Return the circle as one figure to a page, with more pages where one cannot hold everybody."""
    shapes = circle_shape(circle_story(plan), as_box(box), CircleSizes(PAPER_UNIT, size_pt), paper_width)
    return tuple((_figure(x),) for x in shapes)


def _figure(shape: CircleShape) -> Group:
    ops: list[Op] = [*ring_ops(shape, paper_width)]
    for ring in shape.rings:
        for seat in ring.seats:
            ops += name_ops(seat, shape, paper_width)
            ops += seat_ops(seat, shape, paper_width)
        for number in range(len(ring.open_seats)):
            ops += open_seat_ops(ring, number, shape)
    return Group(Role.FIGURE, as_marks(ops), alt=_in_words(shape))


def _in_words(shape: CircleShape) -> str:
    """Return who is on this page, from the closest ring outwards."""
    rings = reversed(shape.rings)
    return " ".join(ring_sentence(x.ring, tuple(seat.member for seat in x.seats)) for x in rings)
