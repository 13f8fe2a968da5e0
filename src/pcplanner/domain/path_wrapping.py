"""Wrap the words of the path in every way that might fit, the tidiest first."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from pcplanner.domain.drawing import TextWidth
from pcplanner.domain.drawing_words import Block, wrapped
from pcplanner.domain.path_sizes import PathSizes

_WIDTHS = (5.4, 6.6, 8.0, 10.0, 12.5, 16.0)
"""How wide words may run, times their size."""
_WIDER = (19.0, 23.0)
_MOST_LINES_KEPT = 7
"""How wide and how high words may run on paper, where they are not cut."""


@dataclass(frozen=True, slots=True)
class Tier:
    """How much of the words is shown, from all that can be to none.

    Without ``has_ways`` a way round is only told on its card, with no small stone of its own. With
    ``keeps_road`` the words of the dream must not cover the way to it.
    """

    most_lines: int
    may_cut: bool
    has_ways: bool = True
    keeps_road: bool = False


FULL_OFF_ROAD = Tier(3, False, keeps_road=True)
FULL, NO_STONES = Tier(3, False), Tier(3, False, False)
HEADING = Tier(1, True)
SHORT, SHORTER, BARE = Tier(2, True, False), Tier(1, True, False), Tier(0, True, False)


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to wrap some words, and how untidy it is."""

    block: Block
    cost: float


Settings = Callable[[str, bool, Tier, float], tuple[Setting, ...]]
"""Return the ways to wrap words, bold or not, in a tier, no wider than a width."""


def settings_for(sizes: PathSizes, measure: TextWidth) -> Settings:
    """Return what wraps words at one size and remembers what it has wrapped."""
    size = sizes.words

    def lines_of(words: str, is_bold: bool, tier: Tier) -> int:
        """Return how many lines words may have: on paper as many as they need, where that is not too many."""
        if not sizes.is_paper or not tier.most_lines or tier is HEADING:
            return tier.most_lines
        whole = wrapped(
            words,
            size,
            is_bold=is_bold,
            width=_WIDTHS[-1] * size,
            most_lines=_MOST_LINES_KEPT,
            measure=measure,
        )
        return max(FULL.most_lines, len(whole.lines))

    def settings(words: str, is_bold: bool, tier: Tier, most_width: float) -> tuple[Setting, ...]:
        found: dict[tuple[str, ...], Setting] = {}
        most_lines = lines_of(words, is_bold, tier)
        for number, width in enumerate((*_WIDTHS, *(_WIDER if most_lines > FULL.most_lines else ()))):
            if found and width * size > most_width:
                break
            block = wrapped(
                words,
                size,
                is_bold=is_bold,
                width=min(width * size, most_width),
                most_lines=most_lines,
                measure=measure,
            )
            if block.lines and block.lines not in found:
                found[block.lines] = Setting(block, _untidiness(block, number))
        whole = [x for x in found.values() if not x.block.is_cut]
        if not whole and not tier.may_cut and most_width < _WIDTHS[-1] * size:
            # Words that only a narrow place would cut are not cut; the page holds fewer things instead.
            widest = wrapped(
                words,
                size,
                is_bold=is_bold,
                width=_WIDTHS[-1] * size,
                most_lines=most_lines,
                measure=measure,
            )
            if not widest.is_cut:
                return ()
        chosen = whole if whole and not tier.may_cut else list(found.values())
        return tuple(sorted(chosen, key=lambda x: x.cost))

    return lru_cache(maxsize=2048)(settings)


def least_width(words: str, settings: Settings) -> float:
    """Return the width of words wrapped as narrowly as they are ever wrapped in full."""
    return min((x.block.width for x in settings(words, False, FULL, math.inf)), default=0.0)


def _untidiness(block: Block, number: int) -> float:
    """Prefer two even lines; of words that must be cut, prefer the widest, which shows most."""
    if block.is_cut:
        return 5 - 0.3 * number
    cost = 0.04 * number
    if len(block.lines) > 2:
        cost += 0.4 + 0.1 * (len(block.lines) - 3)
    if len(block.lines) == 1 and block.width > 7 * block.size:
        cost += 0.3
    return cost
