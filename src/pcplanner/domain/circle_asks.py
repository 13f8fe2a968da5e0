"""Say what of a circle is to be laid out, in which room, and what each of its rings becomes."""

import math
from dataclasses import dataclass, replace

from pcplanner.domain.circle import Ring
from pcplanner.domain.circle_limits import Limit
from pcplanner.domain.circle_seats import Band, CircleSizes, Room, Seat
from pcplanner.domain.circle_sectors import Sector, SectorSign, sectors_of, signs, with_turns
from pcplanner.domain.circle_story import CircleStory, Member
from pcplanner.domain.drawing import Box, Point, TextWidth, around
from pcplanner.domain.drawing_words import Block, wrapped
from pcplanner.domain.words import say


@dataclass(frozen=True, slots=True)
class RingShape:
    """One ring: its ellipse, its title, its seats, and for an empty one a gentle note and two open seats."""

    band: Band
    title: Block
    title_box: Box
    seats: tuple[Seat, ...] = ()
    note: Block | None = None
    note_box: Box | None = None
    open_seats: tuple[Point, ...] = ()
    open_size: float = 0.0

    @property
    def ring(self) -> Ring:
        """Return which ring it is."""
        return self.band.ring


@dataclass(frozen=True, slots=True)
class CircleAsk:
    """What to lay out and where: ``oval`` is the box of the outer ring, ``middle`` the size of the photo."""

    story: CircleStory
    box: Box
    oval: Box
    sizes: CircleSizes
    measure: TextWidth
    middle: float
    key: Block | None = None
    key_box: Box | None = None
    sectors: tuple[Sector, ...] = ()

    @property
    def limits(self) -> dict[str, Limit]:
        """Return the part of the circle that each must sit in, by id."""
        return {who: sector.limit for sector in self.sectors for who in sector.ids}

    def loosened(self) -> "CircleAsk":
        """Return the same where only the middle of a face must lie in its part of the circle."""
        loose = (replace(x, limit=replace(x.limit, is_loose=True)) for x in self.sectors)
        return replace(self, sectors=tuple(loose))

    def undivided(self) -> "CircleAsk":
        """Return the same with nobody held to a part of the circle: it stands under each name instead."""
        members = tuple(replace(x, sector_words=x.sector) for x in self.story.members)
        return replace(self, sectors=(), story=replace(self.story, members=members))

    def words(self, text: str, width: float, *, is_bold: bool = True, most_lines: int = 1) -> Block:
        """Return words wrapped at the size of this drawing."""
        return wrapped(
            text,
            self.sizes.words,
            is_bold=is_bold,
            width=width,
            most_lines=most_lines,
            measure=self.measure,
        )

    def room(self, rings: tuple[RingShape, ...]) -> Room:
        """Return the room that is left beside the middle, the titles and the key."""
        taken = (*self._taken(rings), *(x.box for x in self.signs(rings)))
        return Room(self.box, taken, self.sizes(5))

    def signs(self, rings: tuple[RingShape, ...]) -> tuple[SectorSign, ...]:
        """Return the names of the parts of the circle at its rim; nothing where they find no place."""
        return signs(
            self.sectors, self.oval, self.box, self._taken(rings), sizes=self.sizes, measure=self.measure
        )

    def has_room_for_signs(self, rings: tuple[RingShape, ...]) -> bool:
        """Say whether the name of every part of the circle finds a place."""
        return not self.sectors or bool(self.signs(rings))

    def _taken(self, rings: tuple[RingShape, ...]) -> list[Box]:
        middle = around(self.oval.centre, self.middle, self.middle)
        return [middle, *(x.title_box for x in rings), *([self.key_box] if self.key_box else [])]

    def part(self, ring: Ring, per_page: int, page: int) -> tuple[Member, ...]:
        """Return who of a ring is on a page; a ring with fewer pages stays at its last."""
        members = self.story.ring(ring)
        first = min(page, max(0, math.ceil(len(members) / per_page) - 1)) * per_page
        return members[first : first + per_page]

    def title(self, ring: Ring, per_page: int, page: int) -> str:
        """Return the title of a ring, with which part of it this is."""
        parts = math.ceil(len(self.story.ring(ring)) / per_page)
        if parts < 2:
            return self.story.title(ring)
        return say(
            "drawings.part_of", ring=self.story.title(ring), part=min(page, parts - 1) + 1, parts=parts
        )


def asked(story: CircleStory, box: Box, sizes: CircleSizes, measure: TextWidth) -> CircleAsk:
    """Return what to lay out, with the key in the lower right corner when somebody is paid."""
    middle = min(sizes(104), box.h * 0.3, box.w * 0.3)
    ask = CircleAsk(story, box, box, sizes, measure, middle)
    if not story.has_paid:
        return _divided(ask)
    badge = max(sizes(32), sizes.words * 1.2)
    words = ask.words(say("drawings.is_paid"), max(0.0, box.w - badge - sizes(8)), is_bold=False)
    width, height = badge + sizes(8) + words.width, max(badge, words.height)
    key_box = Box(box.right - width, box.bottom - height, width, height)
    oval = box
    if math.hypot(1 - 2 * width / box.w, 1 - 2 * height / box.h) < 1:
        oval = Box(box.x, box.y, box.w, max(1.0, box.h - height - sizes(4)))
    return _divided(replace(ask, oval=oval, key=words, key_box=key_box))


def _divided(ask: CircleAsk) -> CircleAsk:
    """Return the same with the parts that the person names, and everybody turned to their own."""
    sectors = sectors_of(ask.story, ask.oval)
    return replace(ask, story=with_turns(ask.story, sectors), sectors=sectors) if sectors else ask
