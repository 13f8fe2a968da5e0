"""Find a seat for everybody in a ring, so that no face and no name touches another."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from pcplanner.domain.circle import Ring
from pcplanner.domain.circle_story import Member
from pcplanner.domain.drawing import Box, Point, TextWidth
from pcplanner.domain.drawing_room import FreeRoom, edges_of
from pcplanner.domain.drawing_words import LINE_HEIGHT, Block, wrapped


@dataclass(frozen=True, slots=True)
class CircleSizes:
    """Sizes of the circle; ``unit`` is one screen pixel at 100 %, ``words`` the size of names and titles."""

    unit: float
    words: float

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
        more = self.face * 0.12 if self.member.is_paid else 0.0
        return (Box(x - half, y - half - more, 2 * half + more, 2 * half + more), self.label_box)


def seat_at(member: Member, centre: Point, face: float, label: Block, sizes: CircleSizes) -> Seat:
    """Return a seat with its name under the face."""
    box = Box(
        centre[0] - label.width / 2, centre[1] + face / 2 + sizes(4), label.width, max(label.height, 0.01)
    )
    return Seat(member, centre, face, label, box)


def name_block(
    name: str, face: float, sizes: CircleSizes, measure: TextWidth, *, words_wide: float = 5.4
) -> Block:
    """Return a name on one line where it is short, else on two, else shortened."""
    most = max(face * 2.05, sizes.words * words_wide)
    one = wrapped(name, sizes.words, is_bold=True, width=most, most_lines=1, measure=measure)
    if not one.is_cut:
        return one
    return wrapped(name, sizes.words, is_bold=True, width=most, most_lines=2, measure=measure)


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
_ANGLES = tuple(math.radians(x) for x in range(0, 360, 5))
IN_THE_MIDDLE_OF_A_RING = ((0.5, 0.0), (0.36, 0.25), (0.64, 0.25))
ANYWHERE = ((0.62, 0.0), (0.45, 0.1), (0.78, 0.1), (0.3, 0.2), (0.9, 0.2), (0.15, 0.3))


@dataclass(frozen=True, slots=True)
class Search:
    """Look for seats in one ring; ``parts`` are how far out they may be, each with how bad that is."""

    band: Band
    face: float
    sizes: CircleSizes
    measure: TextWidth
    parts: tuple[tuple[float, float], ...] = IN_THE_MIDDLE_OF_A_RING
    words_wide: float = 5.4

    def seats(self, members: tuple[Member, ...], room: Room) -> tuple[Seat, ...]:
        """Return seats spread clockwise from the left; fewer than asked for when the ring is too full."""
        labels = [
            name_block(x.name, self.face, self.sizes, self.measure, words_wide=self.words_wide)
            for x in members
        ]
        best: tuple[Seat, ...] = ()
        best_cost = math.inf
        thin = [max(0.0, self.face - self.band.thickness(x)) / self.face for x in _ANGLES]
        turns = _TURNS_BETWEEN if self.band.ring in {Ring.FRIENDS, Ring.GROUPS} else _TURNS
        for turn in turns:
            seats, cost = self._spread(members, labels, room, thin, turn)
            if len(seats) > len(best) or (len(seats) == len(best) and cost < best_cost):
                best, best_cost = seats, cost
            if len(best) == len(members) and best_cost < 0.3 * len(members):
                break
        return best

    def _spread(
        self, members: tuple[Member, ...], labels: list[Block], room: Room, thin: list[float], turn: float
    ) -> tuple[tuple[Seat, ...], float]:
        seats: list[Seat] = []
        taken = [edges_of(x.grown(room.gap)) for x in room.taken]
        cost = 0.0
        for number, (member, label) in enumerate(zip(members, labels, strict=True)):
            wanted = math.pi + (number + turn) * 2 * math.pi / len(members)
            found = self._nearest(member, label, self._tries(wanted, thin), FreeRoom(room.box, taken))
            if found is None:
                break
            seats.append(found[0])
            taken += [edges_of(x.grown(room.gap)) for x in found[0].boxes]
            cost += found[1]
        return tuple(seats), cost

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
        for cost, angle, part in tries:
            x, y = self.band.seat(angle, part)
            y -= up
            if all(room.is_free(x + left, y + top, w, h) for left, top, w, h in places):
                return seat_at(member, (x, y), self.face, label, self.sizes), cost
        return None
