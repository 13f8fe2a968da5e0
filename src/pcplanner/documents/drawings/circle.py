"""Draw the circle of support for a page, and say it in words."""

from collections.abc import Mapping
from dataclasses import replace

from pcplanner.documents.drawings.drawn import LARGE_SHEET, LARGER
from pcplanner.documents.drawings.strokes import as_box, as_marks, paper_width
from pcplanner.documents.pages import Box, Group, Role
from pcplanner.domain.circle_ops import name_ops, open_seat_ops, ring_ops, seat_ops
from pcplanner.domain.circle_seats import CircleSizes, name_block
from pcplanner.domain.circle_shape import CircleShape, circle_shape
from pcplanner.domain.circle_story import CircleStory, circle_story, ring_sentence, sector_sentences
from pcplanner.domain.drawing import Op
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say


def numbers_for_long_names(plan: Plan, size_pt: float) -> dict[str, int]:
    """Return a number for each of the circle whose name is too long for the drawing at a size, by id."""
    sizes = CircleSizes.on_paper(size_pt)
    members = circle_story(plan).members
    long = [x.id for x in members if name_block(x.name, 0.0, sizes, paper_width).is_cut]
    return {each: number for number, each in enumerate(long, start=1)}


def circle_pages(plan: Plan, box: Box, size_pt: float) -> tuple[tuple[Group, ...], ...]:
    """Return the circle as one figure to a page, with more pages where one cannot hold everybody.

    On a large sheet faces are as large as lets everybody stay on it; names keep their size.
    """
    story = circle_story(plan)
    names = {x.id: x.name for x in story.members}
    drawn = _with_numbers(story, numbers_for_long_names(plan, size_pt))
    shapes = _shapes(drawn, box, size_pt)
    return tuple((_figure(x, names),) for x in shapes)


def _shapes(story: CircleStory, box: Box, size_pt: float) -> tuple[CircleShape, ...]:
    for times in LARGER if box.width >= LARGE_SHEET else ():
        larger = circle_shape(story, as_box(box), CircleSizes.on_paper(size_pt, times), paper_width)
        if len(larger) == 1:
            return larger
    return circle_shape(story, as_box(box), CircleSizes.on_paper(size_pt), paper_width)


def _with_numbers(story: CircleStory, numbers: Mapping[str, int]) -> CircleStory:
    """Return the circle with numbers in place of long names, which stand in the list under them."""
    members = (
        replace(x, name=say("drawings.number", number=numbers[x.id])) if x.id in numbers else x
        for x in story.members
    )
    return replace(story, members=tuple(members))


def _figure(shape: CircleShape, names: Mapping[str, str]) -> Group:
    ops: list[Op] = [*ring_ops(shape, paper_width)]
    for ring in shape.rings:
        for seat in ring.seats:
            ops += name_ops(seat, shape, paper_width)
            ops += seat_ops(seat, shape, paper_width)
        for number in range(len(ring.open_seats)):
            ops += open_seat_ops(ring, number, shape)
    return Group(Role.FIGURE, as_marks(ops), alt=_in_words(shape, names))


def _in_words(shape: CircleShape, names: Mapping[str, str]) -> str:
    """Return who is on this page by their whole names, from the closest ring outwards."""
    told = []
    for ring in reversed(shape.rings):
        members = (replace(seat.member, name=names[seat.member.id]) for seat in ring.seats)
        told.append(ring_sentence(ring.ring, tuple(members), shape.story.ring_names))
    told += sector_sentences(replace(x, name=names[x.id]) for x in shape.reading)
    return " ".join(told)
