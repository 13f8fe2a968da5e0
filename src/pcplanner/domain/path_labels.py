"""Find free room for words beside their thing on the path."""

import math
from bisect import bisect_left, bisect_right
from copy import copy
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point, bounds
from pcplanner.domain.drawing_room import Edges, FreeRoom
from pcplanner.domain.drawing_words import Block
from pcplanner.domain.path_sizes import PathSizes, way_box
from pcplanner.domain.path_story import PathItem
from pcplanner.domain.path_wrapping import HEADING, Setting, Settings, Tier
from pcplanner.domain.words import say


@dataclass(frozen=True, slots=True)
class Label:
    """Words in their place: a bold heading for a card, then the words; ``is_on_ribbon`` needs a ground."""

    box: Box
    body: Block
    heading: Block | None = None
    is_on_ribbon: bool = False
    cost: float = 0.0


class Crowd:
    """Know what is already taken on a page, and where the ribbon runs."""

    def __init__(
        self,
        box: Box,
        keep_clear: tuple[Box, ...],
        sizes: PathSizes,
        settings: Settings,
        *,
        ribbon: tuple[Point, ...],
    ) -> None:
        self.box, self.sizes = box, sizes
        self._settings, self._most_width = settings, math.inf
        self._ribbon = sorted(ribbon)
        self._taken: list[Edges] = []
        heights = [y for _, y in ribbon] or [0.0]
        self.middle_y = (min(heights) + max(heights)) / 2
        self.take(*keep_clear)

    def again(self, most_width: float) -> "Crowd":
        """Return the same crowd to go on from, in which words run no wider than this."""
        other = copy(self)
        other._taken, other._most_width = list(self._taken), most_width
        return other

    def settings(self, words: str, is_bold: bool, tier: Tier) -> tuple[Setting, ...]:
        """Return the ways to wrap some words here, the tidiest first."""
        return self._settings(words, is_bold, tier, self._most_width)

    def take(self, *boxes: Box, beside: float = 0.0) -> None:
        """Keep everything placed later off these boxes, and further off at both sides where asked."""
        by = self.sizes.gap * 0.7
        wide = by + beside
        for box in boxes:
            self._taken.append((box.x - wide, box.y - by, box.right + wide, box.bottom + by))

    def room_round(self, about: Box, across: float, down: float) -> FreeRoom:
        """Return the room for places that reach no further than this beyond a thing."""
        left, right = about.x - across, about.x + about.w + across
        top, bottom = about.y - down, about.y + about.h + down
        near = [x for x in self._taken if left < x[2] and x[0] < right and top < x[3] and x[1] < bottom]
        return FreeRoom(self.box, near)

    def on_ribbon(self, x: float, y: float, w: float, h: float) -> int:
        """Count how much of the ribbon runs under a place."""
        by = self.sizes(22)
        left, top, right, bottom = x - by, y - by, x + w + by, y + h + by
        first = bisect_left(self._ribbon, (left, -math.inf))
        last = bisect_right(self._ribbon, (right, math.inf))
        return sum(1 for _, at in self._ribbon[first:last] if top <= at <= bottom)

    def is_clear_of_things(self, solids: tuple[Box, ...]) -> bool:
        """Say whether a thing lies inside and off every other thing; things may stand close together."""
        by = self.sizes.gap * 0.3
        for box in solids:
            if not self.box.holds(box):
                return False
            left, top, right, bottom = box.x + by, box.y + by, box.x + box.w - by, box.y + box.h - by
            for x1, y1, x2, y2 in self._taken:
                if left < x2 and x1 < right and top < y2 and y1 < bottom:
                    return False
        return True


_Found = tuple[int, Box, float, bool]
_Side = tuple[int, int, float, float]
_ALONG = (0.0, 0.22, -0.22, 0.45, -0.45)
_UP_AND_DOWN = (0.0, 0.4, -0.4)


def _sides(*, prefers_above: bool) -> tuple[_Side, ...]:
    """Return the places round a thing: right or left, below or above, how far along, what is not so good."""
    below, above = (0.8, 0.0) if prefers_above else (0.0, 0.8)
    found: list[_Side] = []
    for part in _ALONG:
        found += ((0, 1, part, abs(part) + below), (0, -1, part, abs(part) + above))
    for part in _UP_AND_DOWN:
        found += ((1, 0, part, 1.6 + abs(part)), (-1, 0, part, 1.6 + abs(part)))
    return tuple(found)


_PREFERS_ABOVE, _PREFERS_BELOW = _sides(prefers_above=True), _sides(prefers_above=False)
_AWAY = (1.5, 3.0, 4.5)
"""How far left of the star, in lines, the words of a dream may stand, high up where the road is not yet."""


_ON_RIBBON, _CARD_ON_RIBBON, _DREAM_ON_RIBBON = 0.7, 0.25, 3.0
"""How bad it is to cover a bit of the ribbon: the way to the dream itself is hardly ever cut."""


def _best(
    blocks: list[tuple[float, float, float]],
    about: Box,
    crowd: Crowd,
    *,
    prefers_above: bool,
    on_ribbon: float,
) -> _Found | None:
    """Return which block fits best and where; each block is its width, its height and its cost."""
    if not blocks:
        return None
    best: _Found | None = None
    least = math.inf
    gap = crowd.sizes.gap
    middle_x, middle_y = about.centre
    right, bottom = about.right + gap, about.bottom + gap
    room = crowd.room_round(about, max(x[0] for x in blocks) + gap, max(x[1] for x in blocks) + gap)
    for number, (w, h, cost) in enumerate(blocks):
        for across, down, part, more in _PREFERS_ABOVE if prefers_above else _PREFERS_BELOW:
            total = cost + more
            if total >= least:
                continue
            if down:
                x = middle_x - w / 2 + part * (w + about.w) / 2
                y = bottom if down > 0 else about.y - gap - h
            else:
                x = right if across > 0 else about.x - gap - w
                y = middle_y - h / 2 + part * about.h
            if not room.is_free(x, y, w, h):
                continue
            under = crowd.on_ribbon(x, y, w, h)
            total += under * on_ribbon if under else 0.0
            if total < least:
                best, least = (number, Box(x, y, w, h), total, under > 0), total
    return best


def _high_at_the_left(blocks: list[tuple[float, float, float]], star: Box, crowd: Crowd) -> _Found | None:
    """Return a place for the words of a dream that is further from the star and off the road."""
    room = crowd.room_round(crowd.box, 0.0, 0.0)
    for away in _AWAY:
        for number, (w, h, cost) in sorted(enumerate(blocks), key=lambda x: x[1][2]):
            box = Box(star.x - crowd.sizes.gap - away * crowd.sizes.line - w, crowd.box.y, w, h)
            if room.is_free(box.x, box.y, w, h) and not crowd.on_ribbon(box.x, box.y, w, h):
                return number, box, cost + 0.5 * away, False
    return None


def place_label(
    words: str, is_bold: bool, solids: tuple[Box, ...], crowd: Crowd, tier: Tier, *, is_dream: bool = False
) -> Label | None:
    """Return words in free room beside their thing, and take it; ``None`` when there is none."""
    tries = crowd.settings(words, is_bold, tier)
    about = bounds(solids)
    blocks = [(x.block.width, x.block.height, x.cost) for x in tries]
    above = about.centre[1] < crowd.middle_y and not is_bold
    on_ribbon = _ON_RIBBON
    if is_dream:
        on_ribbon = math.inf if tier.keeps_road else _DREAM_ON_RIBBON
    found = _best(blocks, about, crowd, prefers_above=above, on_ribbon=on_ribbon)
    if is_dream and (found is None or found[3]):
        found = _high_at_the_left(blocks, about, crowd) or found
    if found is None:
        return None
    number, box, cost, is_on_ribbon = found
    crowd.take(box, beside=crowd.sizes.words * 0.4)
    return Label(box, tries[number].block, None, is_on_ribbon, cost)


def place_card(heading: str, words: str, about: Box, crowd: Crowd, tier: Tier) -> Label | None:
    """Return a card with a heading and words in free room beside its thing, and take it."""
    size = crowd.sizes.words
    pad = size * 0.5
    title = crowd.settings(say(heading), True, HEADING)[0].block
    tries = crowd.settings(words, False, tier)
    if not words:
        tries = (Setting(Block((), size, False, 0.0), 0.0),)
    blocks = [
        (max(title.width, x.block.width) + 2 * pad, title.height + x.block.height + 1.3 * pad, x.cost)
        for x in tries
    ]
    above = about.centre[1] < crowd.middle_y
    found = _best(blocks, about, crowd, prefers_above=above, on_ribbon=_CARD_ON_RIBBON)
    if found is None:
        return None
    number, box, cost, _ = found
    crowd.take(box)
    return Label(box, tries[number].block, title, is_on_ribbon=False, cost=cost)


_WAYS = tuple(
    (dx, dy, abs(dx) / 100 + (abs(dy) - 110) / 100 + (1.2 if dy > 0 else 0.0) + (0.1 if dx < 0 else 0.0))
    for dy in (-110, -130, -155, -185, 115, 135, 160, 190)
    for dx in (0, 40, -40, 85, -85, 130, -130)
)
"""Where a way round may stand from its rock, and what is not so good about it."""


def place_way(item: PathItem, rock: Box, crowd: Crowd) -> tuple[Point, Box] | None:
    """Return a free place for the small stone of the way round, and take it."""
    u = crowd.sizes
    x, y = rock.centre
    box = way_box(item, (0.0, 0.0), u)
    room = crowd.room_round(rock, u(130) + box.w, u(190) + box.h)
    best: Point | None = None
    least = math.inf
    for dx, dy, cost in _WAYS:
        if cost >= least:
            continue
        centre = (x + u(dx), y + u(dy))
        place = (centre[0] + box.x, centre[1] + box.y, box.w, box.h)
        if not room.is_free(*place):
            continue
        worse = cost + crowd.on_ribbon(*place) * 0.8
        if worse < least:
            best, least = centre, worse
    if best is None:
        return None
    found = way_box(item, best, u)
    crowd.take(found)
    return best, found
