"""Find a seat for everybody in a ring, so that no face and no name touches another."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from pcplanner.domain.circle import Presence, Ring
from pcplanner.domain.circle_limits import Limit
from pcplanner.domain.circle_story import Member
from pcplanner.domain.drawing import Box, Point, TextWidth
from pcplanner.domain.drawing_room import FreeRoom, edges_of
from pcplanner.domain.drawing_words import LINE_HEIGHT, Block, wrapped
from pcplanner.domain.path_sizes import PAPER_UNIT

_WIDEST_WORD = 300.0
_MOST_LINES_ON_PAPER = 4


@dataclass(frozen=True, slots=True)
class CircleSizes:
    """Sizes of the circle; ``unit`` is one screen pixel at 100 %, ``words`` the size of names and titles.

    Paper cannot be asked for more: where it ``is_paper``, names take more lines rather than be cut.
    Faces are ``least_face`` px wide at least, for somebody who needs big things to press.
    """

    unit: float
    words: float
    is_paper: bool = False
    least_face: float = 0.0

    @classmethod
    def on_paper(cls, size_pt: float, times: float = 1.0) -> "CircleSizes":
        """Return sizes in points for words of this size; on a large sheet faces are so many times larger."""
        return cls(PAPER_UNIT * times, size_pt, is_paper=True)

    def __call__(self, pixels: float) -> float:
        """Return a length given in screen pixels at 100 %."""
        return pixels * self.unit

    @property
    def line(self) -> float:
        """Return the height of a line of words."""
        return self.words * LINE_HEIGHT


@dataclass(frozen=True, slots=True)
class Band:
    """A ring on the drawing: two ellipses about one middle, and where seats may be between them."""

    ring: Ring
    centre: Point
    outer: Point
    inner: Point

    def seat(self, angle: float, part: float) -> Point:
        """Return the point at an angle, ``part`` of the way from the inner edge to the outer one."""
        rx = self.inner[0] + (self.outer[0] - self.inner[0]) * part
        ry = self.inner[1] + (self.outer[1] - self.inner[1]) * part
        return (self.centre[0] + rx * math.cos(angle), self.centre[1] + ry * math.sin(angle))

    def turn_degrees(self, point: Point) -> int:
        """Return how far round the ring a point is, clockwise from the left."""
        rx, ry = (self.inner[0] + self.outer[0]) / 2, (self.inner[1] + self.outer[1]) / 2
        angle = math.atan2((point[1] - self.centre[1]) / ry, (point[0] - self.centre[0]) / rx)
        return round(math.degrees(angle - math.pi)) % 360

    def thickness(self, angle: float) -> float:
        """Return about how thick the ring is there."""
        across, down = self.outer[0] - self.inner[0], self.outer[1] - self.inner[1]
        return math.hypot(across * math.cos(angle), down * math.sin(angle))


@dataclass(frozen=True, slots=True)
class Seat:
    """Where somebody sits: the middle of the face, its size, and the name under it."""

    member: Member
    centre: Point
    face: float
    label: Block
    label_box: Box

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Return the face with its badge, and the name."""
        x, y = self.centre
        half = self.face / 2 + 2
        paid = self.face * 0.12 if self.member.is_paid else 0.0
        mark = self.face * 0.12 if self.member.presence is not Presence.HERE else 0.0
        above = max(paid, mark)
        return (
            Box(x - half - mark, y - half - above, 2 * half + mark + paid, 2 * half + above),
            self.label_box,
        )


def seat_at(member: Member, centre: Point, face: float, label: Block, sizes: CircleSizes) -> Seat:
    """Return a seat with its name under the face."""
    box = Box(
        centre[0] - label.width / 2, centre[1] + face / 2 + sizes(4), label.width, max(label.height, 0.01)
    )
    return Seat(member, centre, face, label, box)


def name_block(
    name: str,
    face: float,
    sizes: CircleSizes,
    measure: TextWidth,
    *,
    words_wide: float = 5.4,
    most_lines: int = 2,
) -> Block:
    """Return a name on one line where it is short, else on more, else shortened."""
    most = max(face * 2.05, sizes.words * words_wide)
    if sizes.is_paper:
        longest = max((measure(x, sizes.words, True) for x in name.split()), default=0.0)
        most = max(most, min(longest, sizes(_WIDEST_WORD)))
    last = _MOST_LINES_ON_PAPER if sizes.is_paper else most_lines
    return wrapped(name, sizes.words, is_bold=True, width=most, most_lines=last, measure=measure)


def member_block(
    member: Member, face: float, sizes: CircleSizes, measure: TextWidth, *, words_wide: float = 5.4
) -> Block:
    """Return the name of somebody, and under it how they are here and in which part, where that is told."""
    label = name_block(member.name, face, sizes, measure, words_wide=words_wide)
    for words, lines in ((member.presence_words, 2), (member.sector_words, 1)):
        if words:
            told = name_block(words, face, sizes, measure, words_wide=words_wide, most_lines=lines)
            label = replace(
                label,
                lines=(*label.lines, *told.lines),
                width=max(label.width, told.width),
                is_cut=label.is_cut or told.is_cut,
            )
    return label


@dataclass(frozen=True, slots=True)
class Room:
    """What is already taken, and the box that everybody must stay in."""

    box: Box
    taken: tuple[Box, ...]
    gap: float

    def with_seats(self, seats: Iterable[Seat]) -> "Room":
        """Return the room with some seats taken too."""
        return Room(self.box, (*self.taken, *(b for x in seats for b in x.boxes)), self.gap)

    def is_free(self, box: Box) -> bool:
        """Say whether a box lies inside and touches nothing."""
        return self.box.holds(box) and not any(box.grown(self.gap).meets(x) for x in self.taken)


_TURNS = (0.0, 0.5, 0.25, -0.25)
_TURNS_BETWEEN = (0.25, 0.5, -0.25, 0.0)
"""Where the first seat is, in parts of a seat; every other ring looks between those of its neighbours."""
_STAYS, _STILL = 0.25, 0.35
"""How much a thin part of a ring counts against a seat there; how far off is still the same seat."""
_ANGLES = tuple(math.radians(x) for x in range(0, 360, 5))
IN_THE_MIDDLE_OF_A_RING = ((0.5, 0.0), (0.36, 0.25), (0.64, 0.25))
ANYWHERE = ((0.62, 0.0), (0.45, 0.1), (0.78, 0.1), (0.3, 0.2), (0.9, 0.2), (0.15, 0.3))


@dataclass(frozen=True, slots=True)
class Search:
    """Look for seats in one ring; ``parts`` are how far out they may be, each with how bad that is.

    ``limits`` are the parts of the circle that some must sit in, by id.
    """

    band: Band
    face: float
    sizes: CircleSizes
    measure: TextWidth
    parts: tuple[tuple[float, float], ...] = IN_THE_MIDDLE_OF_A_RING
    words_wide: float = 5.4
    limits: Mapping[str, Limit] = field(default_factory=dict)

    def seats(self, members: tuple[Member, ...], room: Room) -> tuple[Seat, ...]:
        """Return a seat for each; fewer than asked for when the ring is too full.

        Everybody keeps the seat they have, or the free one nearest to it. Where that leaves somebody without
        one, and where nobody has a seat yet, they are spread evenly, clockwise from the left.
        """
        labels = [
            member_block(x, self.face, self.sizes, self.measure, words_wide=self.words_wide) for x in members
        ]
        thin = [max(0.0, self.face - self.band.thickness(x)) / self.face for x in _ANGLES]
        own = self._own(members, labels, room, [x * _STAYS for x in thin])
        if own:
            return own
        best: tuple[Seat, ...] = ()
        best_cost = math.inf
        turns = _TURNS_BETWEEN if self.band.ring in {Ring.FRIENDS, Ring.GROUPS} else _TURNS
        for turn in turns:
            even = [math.pi + (x + turn) * 2 * math.pi / len(members) for x in range(len(members))]
            seats, costs = self._at(members, labels, room, thin, even)
            cost = sum(costs)
            if len(seats) > len(best) or (len(seats) == len(best) and cost < best_cost):
                best, best_cost = seats, cost
            if len(best) == len(members) and best_cost < 0.3 * len(members):
                break
        return best

    def _own(
        self, members: tuple[Member, ...], labels: list[Block], room: Room, thin: list[float]
    ) -> tuple[Seat, ...]:
        """Return the seats that people have, moved as little as can be; nothing when that cannot be."""
        wanted = [math.pi + math.radians(x.turn_degrees) for x in members if x.turn_degrees is not None]
        if len(wanted) < len(members):
            return ()
        everybody = list(range(len(members)))
        best: tuple[Seat, ...] = ()
        least = (len(members) + 1, math.inf)
        # Where two are in each other's way one of them looks for a seat last, so that all others keep theirs.
        for last in (None, *everybody):
            order = everybody if last is None else [*(x for x in everybody if x != last), last]
            seats, costs = self._at(
                tuple(members[x] for x in order),
                [labels[x] for x in order],
                room,
                thin,
                [wanted[x] for x in order],
            )
            moved = (sum(x > _STILL for x in costs), sum(costs))
            if len(seats) == len(members) and moved < least:
                best, least = tuple(seats[order.index(x)] for x in everybody), moved
            if not best or not least[0] or self.limits:
                # Either all keep their seats, or the ring is so full that nobody can. Where everybody is
                # held to a part of the circle, moving is no news.
                break
        return best

    def _at(
        self,
        members: tuple[Member, ...],
        labels: list[Block],
        room: Room,
        thin: list[float],
        angles: list[float],
    ) -> tuple[tuple[Seat, ...], list[float]]:
        seats: list[Seat] = []
        taken = [edges_of(x.grown(room.gap)) for x in room.taken]
        costs: list[float] = []
        for member, label, wanted in zip(members, labels, angles, strict=True):
            found = self._nearest(member, label, self._tries(wanted, thin), FreeRoom(room.box, taken))
            if found is None:
                break
            seats.append(found[0])
            taken += [edges_of(x.grown(room.gap)) for x in found[0].boxes]
            costs.append(found[1])
        return tuple(seats), costs

    def _tries(self, wanted: float, thin: list[float]) -> list[tuple[float, float, float]]:
        """Return how bad each place is, with its angle and how far out it is, the best first."""
        tries = []
        for angle, thinness in zip(_ANGLES, thin, strict=True):
            away = abs((angle - wanted + math.pi) % (2 * math.pi) - math.pi)
            tries += [(away + thinness * 1.2 + cost, angle, part) for part, cost in self.parts]
        return sorted(tries)

    def _nearest(
        self, member: Member, label: Block, tries: list[tuple[float, float, float]], room: FreeRoom
    ) -> tuple[Seat, float] | None:
        """Return the free seat nearest to an angle, and what is not so good about it."""
        up = self.sizes.line * 0.4
        places = [
            (x.x, x.y, x.w, x.h) for x in seat_at(member, (0.0, 0.0), self.face, label, self.sizes).boxes
        ]
        limit = self.limits.get(member.id)
        for cost, angle, part in tries:
            x, y = self.band.seat(angle, part)
            y -= up
            is_free = all(room.is_free(x + left, y + top, w, h) for left, top, w, h in places)
            # A name may lie over a line between two parts: it has a ground of its own.
            if is_free and (limit is None or limit.holds_face((x, y), self.face)):
                return seat_at(member, (x, y), self.face, label, self.sizes), cost
        return None
