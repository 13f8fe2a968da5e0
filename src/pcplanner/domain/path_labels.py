"""Find free room for words beside their thing on the path."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point, bounds
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
        most_width: float = math.inf,
    ) -> None:
        self.box, self.sizes = box, sizes
        self._settings, self._most_width, self._ribbon = settings, most_width, ribbon
        self._taken: list[tuple[float, float, float, float]] = []
        heights = [y for _, y in ribbon] or [0.0]
        self.middle_y = (min(heights) + max(heights)) / 2
        self.take(*keep_clear)

    def settings(self, words: str, is_bold: bool, tier: Tier) -> tuple[Setting, ...]:
        """Return the ways to wrap some words here, the tidiest first."""
        return self._settings(words, is_bold, tier, self._most_width)

    def take(self, *boxes: Box, beside: float = 0.0) -> None:
        """Keep everything placed later off these boxes, and further off at both sides where asked."""
        by = self.sizes.gap * 0.7
        wide = by + beside
        for box in boxes:
            self._taken.append((box.x - wide, box.y - by, box.right + wide, box.bottom + by))

    def has_room(self, box: Box) -> bool:
        """Say whether a box lies inside and touches nothing."""
        return self.box.holds(box) and self._is_off_everything(box, 0.0)

    def is_clear_of_things(self, solids: tuple[Box, ...]) -> bool:
        """Say whether a thing lies inside and off every other thing; things may stand close together."""
        by = self.sizes.gap * 0.3
        return all(self.box.holds(x) and self._is_off_everything(x, by) for x in solids)

    def _is_off_everything(self, box: Box, by: float) -> bool:
        left, top, right, bottom = box.x + by, box.y + by, box.x + box.w - by, box.y + box.h - by
        return not any(
            left < x2 and x1 < right and top < y2 and y1 < bottom for x1, y1, x2, y2 in self._taken
        )

    def on_ribbon(self, box: Box) -> int:
        """Count how much of the ribbon runs under a box."""
        by = self.sizes(22)
        left, top, right, bottom = box.x - by, box.y - by, box.right + by, box.bottom + by
        return sum(1 for x, y in self._ribbon if left <= x <= right and top <= y <= bottom)


_Found = tuple[int, Box, float, bool]


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
) -> _Found | None:
    """Return which block fits best and where; each block is its width, its height and its cost."""
    best: _Found | None = None
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


def place_label(words: str, is_bold: bool, solids: tuple[Box, ...], crowd: Crowd, tier: Tier) -> Label | None:
    """Return words in free room beside their thing, and take it; ``None`` when there is none."""
    tries = crowd.settings(words, is_bold, tier)
    about = bounds(solids)
    blocks = [(x.block.width, x.block.height, x.cost) for x in tries]
    above = about.centre[1] < crowd.middle_y and not is_bold
    found = _best(blocks, about, crowd, prefers_above=above, is_card=False)
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
    found = _best(blocks, about, crowd, prefers_above=above, is_card=True)
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
