"""Find a place for everything on one page of the path, so that nothing touches anything else.

Things stand side by side along a wave; words then look for free room near their thing. When some words
find none, the page holds too much and the caller tries again with fewer things.
"""

import itertools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point, along, bounds, smooth
from pcplanner.domain.path_labels import Crowd
from pcplanner.domain.path_sizes import PathSizes, solid_boxes
from pcplanner.domain.path_story import PathItem, PathKind
from pcplanner.domain.path_words import Spot, place_words
from pcplanner.domain.path_wrapping import Settings, Tier

_SLOTS_A_WAVE = 4.4
_LEAST_STAR = 56.0
_HIGH, _LEANING = 850.0, 0.4
_TRIES = 3
_MOST_TRIED = 7

Solids = tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class PageAsk:
    """What one page of the path should hold, and where it may be drawn."""

    items: tuple[PathItem, ...]
    box: Box
    keep_clear: tuple[Box, ...]
    sizes: PathSizes
    settings: Settings
    comes_in: bool
    goes_on: bool
    lead: float = 0.0
    lead_out: float = 0.0
    star_part: float = 1.0

    @property
    def has_tail(self) -> bool:
        """Say whether the ribbon begins at the left edge: from the page before, or from life before now."""
        return self.comes_in or self.lead > 0

    @property
    def leaning(self) -> float:
        """Return how much wider things may be together than the page; on a high one they stand askew."""
        is_high = self.sizes.is_paper and self.box.h >= self.sizes(_HIGH)
        return _LEANING * self.box.w if is_high else 0.0


@dataclass(frozen=True, slots=True)
class PagePlaces:
    """One page of the path with everything in its place; ``ribbon`` is the line through the middles."""

    spots: tuple[Spot, ...]
    ribbon: tuple[tuple[float, ...], ...]
    star_radius: float
    worth: float


@dataclass(frozen=True, slots=True)
class _Wave:
    turns: float
    room_above: float
    room_below: float


def find_places(ask: PageAsk, tier: Tier) -> PagePlaces | None:
    """Return the best page found, or ``None`` when the things or their words do not fit."""
    return best_of(ask, tried_places(ask, tier))


def best_of(ask: PageAsk, tried: Iterable[PagePlaces]) -> PagePlaces | None:
    """Return the best of the pages that were tried, or one that is good enough."""
    best: PagePlaces | None = None
    for places in tried:
        if best is None or places.worth > best.worth:
            best = places
            if best.worth > -0.3 * len(ask.items):
                break
    return best


def tried_places(ask: PageAsk, tier: Tier) -> Iterator[PagePlaces]:
    """Yield each page on which all fits, as it is found: to know that something fits, one is enough."""
    radius = _star_radius(ask)
    bodies = [solid_boxes(x, (0.0, 0.0), ask.sizes, radius) for x in ask.items]
    across = _across(ask, bodies)
    if across is None:
        return
    limits = [_limits(ask, x, solids) for x, solids in zip(across, bodies, strict=True)]
    if any(low > high for low, high in limits):
        return
    tried: list[list[Point]] = []
    for wave in _waves(ask, across):
        centres = _up_and_down(ask, wave, across, limits)
        if any(_is_much_the_same(centres, x, ask.sizes(5)) for x in tried):
            continue
        tried.append(centres)
        if len(tried) > _MOST_TRIED:
            return
        places = _with_words(ask, tier, centres, bodies, radius)
        if places:
            yield places


def _is_much_the_same(some: list[Point], others: list[Point], by: float) -> bool:
    return all(abs(a[1] - b[1]) < by for a, b in zip(some, others, strict=True))


def _star_radius(ask: PageAsk) -> float:
    room = ask.box.h - 2.3 * ask.sizes.line - ask.sizes.gap
    by_width = ask.box.w * 0.16
    usual = max(min(ask.sizes(116), room / 1.9, by_width), min(_LEAST_STAR * ask.sizes.unit, ask.box.h / 4))
    return usual * ask.star_part


def _across(ask: PageAsk, bodies: list[Solids]) -> list[float] | None:
    """Share the width out: only on a high page do bodies stand above each other, elsewhere only marks."""
    whole = [bounds(x) for x in bodies]
    widths = [x[0].w for x in bodies]
    ends = (whole[0].x - bodies[0][0].x, whole[-1].right - bodies[-1][0].right)
    spare = ask.box.w - sum(widths) - ask.sizes.gap * (len(bodies) - 1) + ends[0] - ends[1]
    if spare < -ask.leaning:
        return None
    share = spare / max(1, len(bodies) - 1 + ask.comes_in + ask.goes_on)
    if len(bodies) == 1 and not ask.comes_in and not ask.goes_on:
        share = spare / 2
    x = ask.box.x - ends[0] + (share if ask.comes_in or len(bodies) == 1 else 0.0)
    found = []
    for body, width in zip(bodies, widths, strict=True):
        found.append(x - body[0].x)
        x += width + ask.sizes.gap + share
    return found


def _waves(ask: PageAsk, across: list[float]) -> Iterator[_Wave]:
    slots = len(ask.items) + 0.6
    has_star = ask.items[-1].kind is PathKind.STAR
    ending = 0.75 if has_star else 1.0
    best = max(0, round(slots / _SLOTS_A_WAVE - ending))
    line = ask.sizes.line
    rooms = ((2.3, 2.3), (1.2, 2.3), (3.2, 3.2), (0.0, 3.2), (0.0, 2.2))
    for extra in (0, 1, -1) if len(across) > 2 else (0,):
        for above, below in rooms:
            if best + extra >= 0:
                yield _Wave(best + extra + ending, above * line, below * line)


def _up_and_down(
    ask: PageAsk, wave: _Wave, across: list[float], limits: list[tuple[float, float]]
) -> list[Point]:
    box, u = ask.box, ask.sizes
    top = box.y + wave.room_above + u(66)
    bottom = box.bottom - wave.room_below - u(66)
    middle, swing = (top + bottom) / 2, max(0.0, (bottom - top) / 2)
    start = box.x if ask.comes_in else across[0]
    length = max(1.0, (box.right if ask.goes_on else across[-1]) - start)
    found: list[Point] = []
    for item, x, (low, high) in zip(ask.items, across, limits, strict=True):
        part = (x - start) / length
        y = middle + swing * (0.9 * math.sin(2 * math.pi * wave.turns * part) + 0.2 * (0.5 - part))
        found.append((x, low if item.kind is PathKind.STAR else min(max(y, low), high)))
    return found


def _limits(ask: PageAsk, x: float, solids: Solids) -> tuple[float, float]:
    """Return the highest and the lowest middle that keeps a thing inside and off what must stay clear."""
    whole = bounds(solids)
    low, high = ask.box.y - whole.y, ask.box.bottom - whole.bottom
    middle = ask.box.y + ask.box.h / 2
    for clear in ask.keep_clear:
        for body in solids:
            solid = body.moved(x, 0.0)
            if solid.x - ask.sizes.gap < clear.right and clear.x < solid.right + ask.sizes.gap:
                if clear.y + clear.h / 2 < middle:
                    low = max(low, clear.bottom + ask.sizes.gap - solid.y)
                else:
                    high = min(high, clear.y - ask.sizes.gap - solid.bottom)
    return low, high


def ribbon_through(ask: PageAsk, centres: list[Point]) -> tuple[tuple[float, ...], ...]:
    """Return the curves of the ribbon through the middles, in from the left and on to the right."""
    middle = ask.box.y + ask.box.h / 2
    points = list(centres)
    if ask.has_tail:
        points.insert(0, (ask.box.x - ask.lead, (centres[0][1] + middle) / 2))
    if ask.goes_on:
        points.append((ask.box.right + ask.lead_out, (centres[-1][1] + middle) / 2))
    return smooth(tuple(points)) if len(points) > 1 else (points[0],)


def _with_words(
    ask: PageAsk, tier: Tier, centres: list[Point], bodies: list[Solids], radius: float
) -> PagePlaces | None:
    """Place all words; those that find no room go first the next time, then each keeps to its own column."""
    spots = _standing(ask, centres, bodies)
    if spots is None:
        return None
    ribbon = ribbon_through(ask, centres)
    things = Crowd(ask.box, ask.keep_clear, ask.sizes, ask.settings, ribbon=along(ribbon, 10))
    for spot in spots:
        things.take(*spot.solids)
    usual = sorted(range(len(spots)), key=lambda x: (spots[x].item.kind is not PathKind.OBSTACLE, x))
    column = min((b[0] - a[0] for a, b in itertools.pairwise(centres)), default=math.inf)
    for most_width in (math.inf, column - 2 * ask.sizes.gap):
        order = usual
        for _ in range(_TRIES):
            placed = place_words(spots, order, things.again(most_width), tier)
            if not isinstance(placed, int):
                return PagePlaces(placed[0], ribbon, radius, placed[1])
            if placed == order[0]:
                break
            order = [placed, *(x for x in order if x != placed)]
    return None


def _standing(ask: PageAsk, centres: list[Point], bodies: list[Solids]) -> tuple[Spot, ...] | None:
    """Return everything in its place without words, or ``None`` when two things touch."""
    crowd = Crowd(ask.box, ask.keep_clear, ask.sizes, ask.settings, ribbon=())
    spots: list[Spot] = []
    for item, centre, body in zip(ask.items, centres, bodies, strict=True):
        solids = tuple(x.moved(*centre) for x in body)
        if not crowd.is_clear_of_things(solids):
            return None
        spots.append(Spot(item, centre, solids))
        crowd.take(*solids)
    return tuple(spots)
