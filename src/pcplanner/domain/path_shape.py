"""Lay out the path to one dream in as many pages as it needs; nothing touches anything else."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from pcplanner.domain.drawing import Box, Point, TextWidth, bounds
from pcplanner.domain.drawing_words import remembered
from pcplanner.domain.path_places import (
    PageAsk,
    PagePlaces,
    best_of,
    find_places,
    ribbon_through,
    tried_places,
)
from pcplanner.domain.path_sizes import PathSizes, solid_boxes
from pcplanner.domain.path_story import PathItem, PathKind, PathStory, with_ways_on_the_path
from pcplanner.domain.path_words import Spot
from pcplanner.domain.path_wrapping import (
    BARE,
    FULL,
    FULL_OFF_ROAD,
    NO_STONES,
    SHORT,
    SHORTER,
    least_width,
    settings_for,
)

_MOST_ON_A_PAGE, _MOST_ON_PAPER = 14, 40
"""How many things one page is tried with: the screen must be quick, and a large sheet holds many."""
_FEW = 4
_STARS = (1.0, 0.8, 0.65)
"""How large the star may be, against its usual size, to leave its words room beside the road."""
_CUT = (SHORT, SHORTER, BARE)


@dataclass(frozen=True, slots=True)
class PathShape:
    """One page of the path: everything in its place, in reading order."""

    page: int
    page_count: int
    box: Box
    sizes: PathSizes
    spots: tuple[Spot, ...]
    ribbon: tuple[tuple[float, ...], ...]
    star_radius: float
    has_tail: bool
    goes_on: bool

    @property
    def reading(self) -> tuple[PathItem, ...]:
        """Return what is on this page in the order it is read."""
        return tuple(x.item for x in self.spots)

    @property
    def stones(self) -> int:
        """Return how many steps and goals this page holds."""
        return sum(x.item.kind in {PathKind.STEP, PathKind.GOAL} for x in self.spots)


def path_shape(
    story: PathStory,
    box: Box,
    sizes: PathSizes,
    measure: TextWidth,
    *,
    keep_clear: tuple[Box, ...] = (),
    lead: float = 0.0,
    lead_out: float = 0.0,
) -> tuple[PathShape, ...]:
    """Return the pages of the path.

    ``keep_clear`` are parts of the box that belong to something else; ``lead`` is how far the
    ribbon runs on beyond the box at its left, as the way walked before now or on the page before, and
    ``lead_out`` how far at its right, as the way to the next page.
    """
    rest = _told(story, box, sizes)
    settings = settings_for(sizes, remembered(measure))
    pages: list[PathShape] = []
    while rest:
        ask = PageAsk(
            rest, box, keep_clear, sizes, settings, bool(pages), goes_on=False, lead=lead, lead_out=lead_out
        )
        ask, places = _fullest(ask)
        pages.append(_shape(ask, places, len(pages)))
        rest = rest[len(ask.items) :]
    return tuple(replace(x, page_count=len(pages)) for x in pages)


def one_page(
    story: PathStory,
    box: Box,
    sizes: PathSizes,
    measure: TextWidth,
    *,
    keep_clear: tuple[Box, ...] = (),
    lead: float = 0.0,
    lead_out: float = 0.0,
) -> tuple[PathShape, ...]:
    """Return what ``path_shape`` does where that is one page, else nothing: this is known much sooner."""
    items = _told(story, box, sizes)
    if _least(items) == len(items):
        pages = path_shape(story, box, sizes, measure, keep_clear=keep_clear, lead=lead, lead_out=lead_out)
        return pages if len(pages) == 1 else ()
    settings = settings_for(sizes, remembered(measure))
    ask = PageAsk(
        items,
        box,
        keep_clear,
        sizes,
        settings,
        comes_in=False,
        goes_on=False,
        lead=lead,
        lead_out=lead_out,
    )
    places = _whole(ask, _most_by_width(ask))
    return (replace(_shape(ask, places, 0), page_count=1),) if places else ()


def _told(story: PathStory, box: Box, sizes: PathSizes) -> tuple[PathItem, ...]:
    return story.items if _has_room_beside(box, sizes) else with_ways_on_the_path(story.items)


def _shape(ask: PageAsk, places: PagePlaces, page: int) -> PathShape:
    return PathShape(
        page, 0, ask.box, ask.sizes, places.spots, places.ribbon, places.star_radius, ask.has_tail,
        ask.goes_on,
    )  # fmt: skip


def retold(pages: tuple[PathShape, ...], story: PathStory) -> tuple[PathShape, ...] | None:
    """Return the same pages with things in their new state; ``None`` when something must move for it."""
    if not pages:
        return None
    is_split = any(x.kind is PathKind.WAY for page in pages for x in page.reading)
    items = with_ways_on_the_path(story.items) if is_split else story.items
    before = [x for page in pages for x in page.reading]
    if [_needs(x) for x in before] != [_needs(x) for x in items]:
        return None
    new = iter(items)
    return tuple(replace(p, spots=tuple(replace(x, item=next(new)) for x in p.spots)) for p in pages)


def _needs(item: PathItem) -> tuple[object, ...]:
    """Return all of a thing that its place and its room depend on."""
    faces = min(2, len(item.faces))
    return (item.kind, item.id, item.words, faces, item.way_words, bool(item.way_picture))


def _has_room_beside(box: Box, sizes: PathSizes) -> bool:
    """Say whether a way round, with its card, fits above or below a rock with its own."""
    card = 3 * sizes.line + sizes.words
    return sizes(79 + 106) + 2 * card + 4 * sizes.gap <= box.h * 1.05


def page_of(pages: tuple[PathShape, ...], item_id: str) -> int:
    """Return the page that holds a thing, the first page when none does."""
    return next((x.page for x in pages if any(y.item.id == item_id for y in x.spots)), 0)


def _fullest(ask: PageAsk) -> tuple[PageAsk, PagePlaces]:
    """Return as much of the rest as one page holds, broken at a good place."""
    most = _most_by_width(ask)
    places = _whole(ask, most)
    return (ask, places) if places else _part(ask, min(len(ask.items), most))


def _whole(ask: PageAsk, most: int) -> PagePlaces | None:
    """Return all of the rest on one page, where it goes on one."""
    tried = _in_full(ask) if most >= len(ask.items) else None
    return best_of(ask, tried) if tried else None


def _part(ask: PageAsk, most: int) -> tuple[PageAsk, PagePlaces]:
    """Return the fullest page of a path that goes on after it."""
    counts = [x for x in range(1, most + 1) if _may_end(ask.items, x)]
    found: dict[int, Iterator[PagePlaces] | None] = {len(ask.items): None}

    def fits(count: int) -> bool:
        if count not in found:
            found[count] = _in_full(_first(ask, count))
        return found[count] is not None

    best = 0
    low, high = 0, len(counts) - 1
    middle = high
    # What fits with more things fits with fewer, so halving finds the fullest page in few tries.
    while low <= high:
        if fits(counts[middle]):
            best = counts[middle]
            low = middle + 1
        else:
            high = middle - 1
        middle = (low + high + 1) // 2
    best = next((x for x in _better_breaks(ask.items, best) if fits(x)), best)
    # Only now is it looked for how the things on the page stand best: that takes longest.
    places = best_of(_first(ask, best), found.get(best) or ())
    return (_first(ask, best), places) if places else _squeezed(_first(ask, _least(ask.items)))


def _in_full(ask: PageAsk) -> Iterator[PagePlaces] | None:
    """Place everything with all its words; on a page of few things a way round may do without its stone."""
    may_drop_stones = len(ask.items) <= _FEW and any(x.has_way_round for x in ask.items)
    ways = [(x, 1.0) for x in ((FULL, NO_STONES) if may_drop_stones else (FULL,))]
    if ask.sizes.is_paper and ask.items[-1].kind is PathKind.STAR:
        # The screen must be quick; there the words of the dream keep off the road where that is easy.
        ways = [*((FULL_OFF_ROAD, part) for part in _STARS), *ways]
    for tier, star_part in ways:
        tried = tried_places(replace(ask, star_part=star_part), tier)
        first = next(tried, None)
        if first:
            return chain((first,), tried)
    return None


def _first(ask: PageAsk, count: int) -> PageAsk:
    return replace(ask, items=ask.items[:count], goes_on=count < len(ask.items))


def _most_by_width(ask: PageAsk) -> int:
    """Return how many things could stand side by side, with the least room for their words."""
    used, worded, count = 0.0, 0.0, 0
    rows = 2 if ask.box.h > ask.sizes(130) + 3 * ask.sizes.line else 1
    rows = 4 if ask.leaning else rows
    for item in ask.items[: _MOST_ON_PAPER if ask.sizes.is_paper else _MOST_ON_A_PAGE]:
        worded += least_width(item.words, ask.settings) + ask.sizes.gap
        used += solid_boxes(item, (0.0, 0.0), ask.sizes, ask.sizes(60))[0].w + ask.sizes.gap
        if used > ask.box.w + ask.leaning + ask.sizes.gap or worded > rows * ask.box.w:
            break
        count += 1
    return max(1, count)


def _may_end(items: tuple[PathItem, ...], count: int) -> bool:
    """Keep a rock on the page of its stone, and the start with what comes next."""
    if count == len(items):
        return True
    return items[count - 1].kind not in {PathKind.OBSTACLE, PathKind.NOW}


def _better_breaks(items: tuple[PathItem, ...], count: int) -> Iterator[int]:
    """Yield shorter pages that end at a goal, or leave the star some company, the fullest first."""
    left = len(items) - count
    if left == 0:
        return
    least = max(2, (count * 3 + 3) // 5)
    for shorter in range(count, least - 1, -1):
        if items[shorter - 1].kind is PathKind.GOAL and len(items) - shorter > 1:
            yield shorter
    if left == 1:
        yield from (x for x in range(count - 1, 0, -1) if _may_end(items, x))


def _least(items: tuple[PathItem, ...]) -> int:
    count = 1
    while not _may_end(items, count):
        count += 1
    return count


def _squeezed(ask: PageAsk) -> tuple[PageAsk, PagePlaces]:
    """Place few things with fewer words; at the very least the things alone, as small as they must be."""
    alone = ask if len(ask.items) == 1 else replace(ask, items=ask.items[:1], goes_on=True)
    for part, tier in ((ask, NO_STONES), (alone, NO_STONES), *((ask, x) for x in _CUT), (alone, BARE)):
        places = find_places(part, tier)
        if places:
            return part, places
    return alone, _smallest(alone)


def _smallest(ask: PageAsk) -> PagePlaces:
    """Shrink one thing into the middle of whatever room there is."""
    item = ask.items[0]
    room = ask.box
    reach = bounds(solid_boxes(item, (0.0, 0.0), ask.sizes, ask.sizes(60)))
    part = min(1.0, room.w / reach.w, room.h / reach.h)
    small = PathSizes(ask.sizes.unit * part, ask.sizes.words)
    radius = small(60)
    box = bounds(solid_boxes(item, (0.0, 0.0), small, radius))
    centre: Point = (room.centre[0] - box.centre[0], room.centre[1] - box.centre[1])
    spot = Spot(item, centre, solid_boxes(item, centre, small, radius))
    return PagePlaces((spot,), ribbon_through(ask, [centre]), radius, 0.0)
