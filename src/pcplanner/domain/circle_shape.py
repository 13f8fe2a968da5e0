"""Lay out somebody's circle in as many pages as it needs; nobody is left out and nothing touches."""

import math
from dataclasses import dataclass, replace

from pcplanner.domain.circle import Ring
from pcplanner.domain.circle_asks import CircleAsk, RingShape, asked
from pcplanner.domain.circle_pages import ring_pages, whole_pages
from pcplanner.domain.circle_seats import CircleSizes
from pcplanner.domain.circle_sectors import Sector, SectorSign
from pcplanner.domain.circle_story import CircleStory, Member
from pcplanner.domain.drawing import Box, Point, TextWidth
from pcplanner.domain.drawing_words import Block, remembered


@dataclass(frozen=True, slots=True)
class CircleShape:
    """One page of the circle, rings from the outside in; ``middle_size`` is that of the person's photo.

    ``sectors`` are the parts of the circle that are drawn on it, ``signs`` their names at the rim.
    """

    page: int
    page_count: int
    box: Box
    sizes: CircleSizes
    story: CircleStory
    rings: tuple[RingShape, ...]
    centre: Point
    middle_size: float
    key: Block | None
    key_box: Box | None
    sectors: tuple[Sector, ...] = ()
    signs: tuple[SectorSign, ...] = ()

    @property
    def reading(self) -> tuple[Member, ...]:
        """Return who is on this page, from the closest ring outwards."""
        return tuple(seat.member for ring in reversed(self.rings) for seat in ring.seats)

    def place_at(self, point: Point) -> tuple[Ring, int]:
        """Return the ring at a point, and how many degrees round it that is, clockwise from the left."""
        ring = self._ring_at(point)
        return ring.ring, ring.band.turn_degrees(point)

    def _ring_at(self, point: Point) -> RingShape:
        dx, dy = point[0] - self.centre[0], point[1] - self.centre[1]
        for ring in reversed(self.rings):
            if math.hypot(dx / ring.band.outer[0], dy / ring.band.outer[1]) <= 1:
                return ring
        return self.rings[0]


def circle_shape(
    story: CircleStory, box: Box, sizes: CircleSizes, measure: TextWidth
) -> tuple[CircleShape, ...]:
    """Return the pages of the circle, at least one."""
    ask = asked(story, box, sizes, remembered(measure))
    pages = whole_pages(ask)
    if not pages and ask.sectors:
        ask = ask.loosened()
        pages = whole_pages(ask)
    pages = pages or list(ring_pages(ask))
    shapes = (
        CircleShape(
            number,
            len(pages),
            box,
            sizes,
            story,
            rings,
            ask.oval.centre,
            ask.middle,
            ask.key,
            ask.key_box,
        )
        for number, rings in enumerate(pages)
    )
    return tuple(_divided(ask, _with_key_where_needed(x)) for x in shapes)


def _divided(ask: CircleAsk, shape: CircleShape) -> CircleShape:
    """Return a page with the parts of the circle on it, where all its people sit in theirs."""
    found = ask.signs(shape.rings)
    seats = [seat for ring in shape.rings for seat in ring.seats]
    limits = ask.limits
    is_divided = found and all(limits[x.member.id].holds(x.centre) for x in seats)
    if not is_divided or any(sign.box.meets(box) for sign in found for x in seats for box in x.boxes):
        return shape
    return replace(shape, sectors=ask.sectors, signs=found)


def _with_key_where_needed(shape: CircleShape) -> CircleShape:
    return shape if any(x.is_paid for x in shape.reading) else replace(shape, key=None, key_box=None)


def page_of(pages: tuple[CircleShape, ...], member_id: str) -> int:
    """Return the page that shows somebody, the first when none does."""
    return next((x.page for x in pages if any(y.id == member_id for y in x.reading)), 0)
