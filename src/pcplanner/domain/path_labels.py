"""Find free room for words beside their thing on the path."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point, TextWidth, bounds
from pcplanner.domain.drawing_words import Block, wrapped
from pcplanner.domain.path_sizes import PathSizes, way_box
from pcplanner.domain.path_story import PathItem
from pcplanner.domain.words import say

_WIDTHS = (5.4, 6.6, 8.0, 10.0, 12.5, 16.0)
"""How wide words may run, times their size."""


@dataclass(frozen=True, slots=True)
class Tier:
    """How much of the words is shown, from all that can be to none.

    Without ``has_ways`` a way round is only told on its card, with no small stone of its own.
    """

    most_lines: int
    may_cut: bool
    has_ways: bool = True


FULL, NO_STONES = Tier(3, False), Tier(3, False, False)
SHORT, SHORTER, BARE = Tier(2, True, False), Tier(1, True, False), Tier(0, True, False)


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
        measure: TextWidth,
        ribbon: tuple[Point, ...],
        most_width: float = math.inf,
    ) -> None:
        self.box, self.sizes, self.measure, self.most_width = box, sizes, measure, most_width
        self._taken = [x.grown(sizes.gap * 0.7) for x in keep_clear]
        self._ribbon = ribbon

    def take(self, *boxes: Box) -> None:
        """Keep everything placed later off these boxes."""
        self._taken += [x.grown(self.sizes.gap * 0.7) for x in boxes]

    def has_room(self, box: Box) -> bool:
        """Say whether a box lies inside and touches nothing."""
        return self.box.holds(box) and not any(box.meets(x) for x in self._taken)

    def is_clear_of_things(self, solids: tuple[Box, ...]) -> bool:
        """Say whether a thing lies inside and off every other thing; things may stand close together."""
        return all(self.box.holds(x) for x in solids) and not any(
            x.grown(-self.sizes.gap * 0.3).meets(y) for x in solids for y in self._taken
        )

    def on_ribbon(self, box: Box) -> int:
        """Count how much of the ribbon runs under a box."""
        near = box.grown(self.sizes(22))
        return sum(1 for x in self._ribbon if near.holds_point(x))

    def middle_y(self) -> float:
        """Return the height of the ribbon's middle."""
        heights = [y for _, y in self._ribbon]
        return (min(heights) + max(heights)) / 2


@dataclass(frozen=True, slots=True)
class _Try:
    block: Block
    cost: float


def _tries(words: str, is_bold: bool, tier: Tier, crowd: Crowd) -> list[_Try]:
    """Return the ways to wrap some words, best first; cut ones only when they must be or may be."""
    size = crowd.sizes.words
    found: dict[tuple[str, ...], _Try] = {}
    for number, width in enumerate(_WIDTHS):
        if found and width * size > crowd.most_width:
            break
        block = wrapped(
            words,
            size,
            is_bold=is_bold,
            width=min(width * size, crowd.most_width),
            most_lines=tier.most_lines,
            measure=crowd.measure,
        )
        if block.lines and block.lines not in found:
            found[block.lines] = _Try(block, _untidiness(block, number))
    whole = [x for x in found.values() if not x.block.is_cut]
    return sorted(whole if whole and not tier.may_cut else found.values(), key=lambda x: x.cost)


def least_width(words: str, sizes: PathSizes, measure: TextWidth) -> float:
    """Return the width of words wrapped as narrowly as they are ever wrapped in full."""
    size = sizes.words
    for width in _WIDTHS:
        block = wrapped(words, size, is_bold=False, width=width * size, most_lines=3, measure=measure)
        if not block.is_cut:
            return block.width
    return size * _WIDTHS[0]


def _untidiness(block: Block, number: int) -> float:
    """Prefer two even lines; of words that must be cut, prefer the widest, which shows most."""
    if block.is_cut:
        return 5 - 0.3 * number
    cost = 0.04 * number
    if len(block.lines) > 2:
        cost += 0.4
    if len(block.lines) == 1 and block.width > 7 * block.size:
        cost += 0.3
    return cost


def _beside(about: Box, w: float, h: float, gap: float, prefers_above: bool) -> Iterator[tuple[Box, float]]:
    """Yield the places round a thing, each with what is not so good about it."""
    middle_x, middle_y = about.centre
    below, above = about.bottom + gap, about.y - gap - h
    for part in (0.0, 0.22, -0.22, 0.45, -0.45):
        x = middle_x - w / 2 + part * (w + about.w) / 2
        yield Box(x, below, w, h), abs(part) + (0.8 if prefers_above else 0.0)
        yield Box(x, above, w, h), abs(part) + (0.0 if prefers_above else 0.8)
    for part in (0.0, 0.4, -0.4):
        y = middle_y - h / 2 + part * about.h
        yield Box(about.right + gap, y, w, h), 1.6 + abs(part)
        yield Box(about.x - gap - w, y, w, h), 1.6 + abs(part)


def _best(
    blocks: list[tuple[float, float, float]], about: Box, crowd: Crowd, *, prefers_above: bool, is_card: bool
) -> tuple[int, Box, float, bool] | None:
    """Return which block fits best and where; each block is its width, its height and its cost."""
    best: tuple[int, Box, float, bool] | None = None
    for number, (w, h, cost) in enumerate(blocks):
        for box, more in _beside(about, w, h, crowd.sizes.gap, prefers_above):
            total = cost + more
            if (best and total >= best[2]) or not crowd.has_room(box):
                continue
            under = crowd.on_ribbon(box)
            total += under * (0.25 if is_card else 0.7)
            if best is None or total < best[2]:
                best = (number, box, total, under > 0)
    return best


def place_label(
    words: str, is_bold: bool, solids: tuple[Box, ...], crowd: Crowd, tier: Tier
) -> Label | None:
    """Return words in free room beside their thing, and take it; ``None`` when there is none."""
    tries = _tries(words, is_bold, tier, crowd)
    about = bounds(solids)
    above = about.centre[1] < crowd.middle_y() and not is_bold
    found = _best(
        [(x.block.width, x.block.height, x.cost) for x in tries],
        about,
        crowd,
        prefers_above=above,
        is_card=False,
    )
    if found is None:
        return None
    number, box, cost, is_on_ribbon = found
    crowd.take(box)
    return Label(box, tries[number].block, None, is_on_ribbon, cost)


def place_card(heading: str, words: str, about: Box, crowd: Crowd, tier: Tier) -> Label | None:
    """Return a card with a heading and words in free room beside its thing, and take it."""
    size = crowd.sizes.words
    pad = size * 0.5
    title = wrapped(
        say(heading), size, is_bold=True, width=size * 12.5, most_lines=1, measure=crowd.measure
    )
    tries = _tries(words, False, tier, crowd) or [_Try(Block((), size, False, 0.0), 0.0)]
    above = about.centre[1] < crowd.middle_y()
    found = _best(
        [
            (max(title.width, x.block.width) + 2 * pad, title.height + x.block.height + 1.3 * pad, x.cost)
            for x in tries
        ],
        about,
        crowd,
        prefers_above=above,
        is_card=True,
    )
    if found is None:
        return None
    number, box, cost, _ = found
    crowd.take(box)
    return Label(box, tries[number].block, title, is_on_ribbon=False, cost=cost)


def place_way(item: PathItem, rock: Box, crowd: Crowd) -> tuple[Point, Box] | None:
    """Return a free place for the small stone of the way round, and take it."""
    u = crowd.sizes
    x, y = rock.centre
    best: tuple[Point, Box, float] | None = None
    for dy in (-110, -130, -155, -185, 115, 135, 160, 190):
        for dx in (0, 40, -40, 85, -85, 130, -130):
            centre = (x + u(dx), y + u(dy))
            box = way_box(item, centre, u)
            cost = abs(dx) / 100 + (abs(dy) - 110) / 100 + (1.2 if dy > 0 else 0.0) + (0.1 if dx < 0 else 0.0)
            if (best and cost >= best[2]) or not crowd.has_room(box):
                continue
            cost += crowd.on_ribbon(box) * 0.8
            if best is None or cost < best[2]:
                best = (centre, box, cost)
    if best is None:
        return None
    crowd.take(best[1])
    return best[0], best[1]
