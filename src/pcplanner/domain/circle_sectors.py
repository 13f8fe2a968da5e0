"""Divide a circle into the parts of a life that a person names, and find a place for each name."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pcplanner.domain.circle_limits import Limit
from pcplanner.domain.circle_seats import CircleSizes
from pcplanner.domain.circle_story import CircleStory, Member
from pcplanner.domain.drawing import Box, Point, TextWidth, around
from pcplanner.domain.drawing_words import Block, wrapped
from pcplanner.domain.text import search_key

_TOP = -math.pi / 2
_MOST_TIMES = 3
"""The widest part is at most so many times as wide as the narrowest."""
_OUT = (0.9, 0.85, 0.95, 0.8, 1.0, 1.07, 0.73, 1.15, 0.65, 1.25, 0.57, 0.49)
_STEP = math.radians(4)
_PAD = 0.35


@dataclass(frozen=True, slots=True)
class Sector:
    """One part of a circle: its name, who is in it, and where it lies; all others have one without a name.

    ``first`` and ``wide`` are in radians round the outer ring, clockwise from the right.
    """

    name: str
    ids: frozenset[str]
    first: float
    wide: float
    limit: Limit


@dataclass(frozen=True, slots=True)
class SectorSign:
    """The name of a part at the rim; ``box`` is that of its card."""

    words: Block
    box: Box

    @property
    def words_box(self) -> Box:
        """Return where the words are on the card."""
        x, y = self.box.centre
        return around((x, y), self.words.width, self.words.height)


def sectors_of(story: CircleStory, oval: Box) -> tuple[Sector, ...]:
    """Return the parts of a circle in a fixed order, clockwise; nothing where nobody named one.

    They go by name, after those in no part, who are at the top. A part with more people in one ring is wider.
    """
    named: dict[str, list[Member]] = {}
    for member in story.members:
        if member.sector:
            named.setdefault(search_key(member.sector), []).append(member)
    if not named:
        return ()
    rest = [x for x in story.members if not x.sector]
    groups = [*([rest] if rest else []), *(named[key] for key in sorted(named))]
    weights = [float(_most_in_a_ring(x)) for x in groups]
    weights = [min(x, _MOST_TIMES * min(weights)) for x in weights]
    wide = [2 * math.pi * x / sum(weights) for x in weights]
    # The titles of the rings are at the top, in the middle of the first part, where no line runs through.
    first = _TOP - wide[0] / 2
    found = []
    for group, width in zip(groups, wide, strict=True):
        limit = _limit(oval, first, width)
        ids = frozenset(x.id for x in group)
        found.append(Sector(group[0].sector, ids, first, width, limit))
        first += width
    return tuple(found)


def with_turns(story: CircleStory, sectors: Sequence[Sector]) -> CircleStory:
    """Return a circle where everybody looks for a seat in their own part of it.

    Where all of a part in one ring sit there already they stay; else they are spread over it by place.
    """
    turns: dict[str, int] = {}
    for sector in sectors:
        for ring in story.rings:
            group = [x for x in story.ring(ring) if x.id in sector.ids]
            if all(_is_inside(sector, x.turn_degrees) for x in group):
                continue
            for number, member in enumerate(group):
                angle = sector.first + sector.wide * (number + 0.5) / len(group)
                turns[member.id] = round(math.degrees(angle - math.pi)) % 360
    members = (replace(x, turn_degrees=turns.get(x.id, x.turn_degrees)) for x in story.members)
    return replace(story, members=tuple(members))


def signs(
    sectors: Sequence[Sector],
    oval: Box,
    box: Box,
    taken: Iterable[Box],
    *,
    sizes: CircleSizes,
    measure: TextWidth,
) -> tuple[SectorSign, ...]:
    """Return the name of each part at the rim; nothing where one finds no place for all of it."""
    found: list[SectorSign] = []
    busy = list(taken)
    for sector in (x for x in sectors if x.name):
        words = _words(sector.name, box, sizes, measure)
        pad = sizes.words * _PAD
        size = (words.width + 2 * pad, words.height + pad)
        if words.is_cut:
            return ()
        inside = (x for x in _places(sector, oval, size) if box.holds(x))
        free = (x for x in inside if not any(map(x.meets, busy)))
        place = _best(free, sector.limit)
        if place is None:
            return ()
        found.append(SectorSign(words, place))
        busy.append(place)
    return tuple(found)


def rays(
    sectors: Sequence[Sector], centre: Point, inner: float, around_these: Sequence[Box]
) -> Iterator[tuple[Point, Point]]:
    """Yield the lines between the parts, from the photo to the rim, broken where a title stands."""
    for sector in sectors if len(sectors) > 1 else ():
        end = sector.limit.edges[0]
        length = math.dist(centre, end)
        at = [n / 100 for n in range(math.ceil(100 * inner / length), 101)]
        points = [(centre[0] + (end[0] - centre[0]) * t, centre[1] + (end[1] - centre[1]) * t) for t in at]
        run: list[Point] = []
        for point in points:
            if any(x.holds_point(point) for x in around_these):
                if len(run) > 1:
                    yield run[0], run[-1]
                run = []
            else:
                run.append(point)
        if len(run) > 1:
            yield run[0], run[-1]


def _best(places: Iterable[Box], limit: Limit) -> Box | None:
    """Return the first place that no line runs through, else the first of all; ``None`` for none."""
    first: Box | None = None
    for place in places:
        if not limit.is_crossed_by(place):
            return place
        first = first or place
    return first


def _most_in_a_ring(members: Sequence[Member]) -> int:
    rings = [x.ring for x in members]
    return max(rings.count(x) for x in rings)


def _limit(oval: Box, first: float, wide: float) -> Limit:
    edges = tuple(_on_rim(oval, x) for x in (first, first + wide))
    return Limit(oval.centre, (edges[0], edges[1]), is_whole=wide > 2 * math.pi - 0.01)


def _on_rim(oval: Box, angle: float, out: float = 1.0) -> Point:
    x, y = oval.centre
    return (x + oval.w / 2 * out * math.cos(angle), y + oval.h / 2 * out * math.sin(angle))


def _is_inside(sector: Sector, turn_degrees: int | None) -> bool:
    if turn_degrees is None:
        return False
    angle = math.pi + math.radians(turn_degrees)
    return (angle - sector.first) % (2 * math.pi) < sector.wide


def _words(name: str, box: Box, sizes: CircleSizes, measure: TextWidth) -> Block:
    """Return a name on as few lines as it can have without being cut."""
    parts = ((0.2, 2), (0.28, 2), (0.4, 3), (0.5, 6 if sizes.is_paper else 4))
    for part, lines in parts:
        block = wrapped(
            name, sizes.words, is_bold=True, width=box.w * part, most_lines=lines, measure=measure
        )
        if not block.is_cut:
            break
    return block


def _places(sector: Sector, oval: Box, size: Point) -> Iterator[Box]:
    """Yield places for a name of a size: near the rim first, then near the middle of the part."""
    middle = sector.first + sector.wide / 2
    # What is at the top stands beside the titles of the rings.
    steps = max(1, math.floor(sector.wide * 0.42 / _STEP))
    turns = sorted(range(-steps, steps + 1), key=lambda x: (abs(x), x))
    for out in _OUT:
        for turn in turns:
            place = around(_on_rim(oval, middle + turn * _STEP, out), *size)
            if sector.limit.holds(place.centre):
                yield place
