"""Give everything on a page of the path its words, each in free room beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pcplanner.domain.drawing import Box, Point
from pcplanner.domain.path_detours import dot_boxes, dots_round
from pcplanner.domain.path_labels import Crowd, Label, place_card, place_label, place_way
from pcplanner.domain.path_sizes import PathSizes
from pcplanner.domain.path_story import PathItem, PathKind
from pcplanner.domain.path_wrapping import Tier


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one thing stands, with its words; an obstacle may have a way round with its own words."""

    item: PathItem
    centre: Point
    solids: tuple[Box, ...]
    label: Label | None = None
    way_centre: Point | None = None
    way_solid: Box | None = None
    way_label: Label | None = None
    dots: tuple[Point, ...] = ()

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Return everything that must not be touched by another thing."""
        more = (
            self.label.box if self.label else None,
            self.way_solid,
            self.way_label.box if self.way_label else None,
        )
        return (*self.solids, *(x for x in more if x))


def place_words(
    spots: Sequence[Spot], order: Sequence[int], crowd: Crowd, tier: Tier
) -> tuple[tuple[Spot, ...], float] | int:
    """Return the spots with their words and how good that is, or the number of one that found no room.

    The crowd must know the things themselves already.
    """
    placed = list(spots)
    # All ways round come first, so that no card is put where the dots of another way would run.
    for index in order:
        with_way = _with_way(spots, index, crowd, tier)
        if with_way is None:
            return index
        placed[index] = with_way
    worth = 0.0
    for index in order:
        is_rock = spots[index].item.kind is PathKind.OBSTACLE
        found = (_obstacle_words if is_rock else _words)(placed[index], crowd, tier)
        if found is None:
            return index
        placed[index] = found
        worth -= sum(x.cost for x in (found.label, found.way_label) if x)
    return tuple(placed), worth


def _words(spot: Spot, crowd: Crowd, tier: Tier) -> Spot | None:
    if not spot.item.words or not tier.most_lines:
        return spot
    if spot.item.kind is PathKind.WAY:
        card = place_card("drawings.way_round", spot.item.words, spot.solids[0], crowd, tier)
        return Spot(spot.item, spot.centre, spot.solids, card) if card else None
    is_bold = spot.item.kind in {PathKind.NOW, PathKind.GOAL, PathKind.STAR}
    is_dream = spot.item.kind is PathKind.STAR
    label = place_label(spot.item.words, is_bold, spot.solids, crowd, tier, is_dream=is_dream)
    return Spot(spot.item, spot.centre, spot.solids, label) if label else None


def _with_way(spots: Sequence[Spot], index: int, crowd: Crowd, tier: Tier) -> Spot | None:
    """Return a rock with the small stone of its way round and the dots to it, where it has one."""
    spot = spots[index]
    if spot.item.kind is not PathKind.OBSTACLE or not spot.item.has_way_round or not tier.has_ways:
        return spot
    way = place_way(spot.item, spot.solids[0], crowd)
    if way is None:
        return None
    centre, solid = way
    dots = _dots(spots, index, centre, solid, crowd.sizes)
    crowd.take(*dot_boxes(dots, crowd.sizes))
    return replace(spot, way_centre=centre, way_solid=solid, dots=dots)


def _obstacle_words(spot: Spot, crowd: Crowd, tier: Tier) -> Spot | None:
    if not tier.most_lines:
        return spot
    item, rock = spot.item, spot.solids[0]
    label = place_card("drawings.in_the_way", item.words, rock, crowd, tier)
    way_label = None
    if label and item.has_way_round:
        about = spot.way_solid or rock
        way_label = place_card("drawings.way_round", item.way_words, about, crowd, tier)
    if label is None or (way_label is None and item.has_way_round):
        return None
    return replace(spot, label=label, way_label=way_label)


def _dots(
    spots: Sequence[Spot], index: int, way_centre: Point, way_solid: Box, sizes: PathSizes
) -> tuple[Point, ...]:
    rock = spots[index].solids[0]
    before = _stone_at(spots, index, -1) or (rock.x, spots[index].centre[1])
    after = _stone_at(spots, index, 1) or (rock.right, spots[index].centre[1])
    taken = [way_solid, *(box for x in spots for box in x.solids)]
    return dots_round(before, way_centre, after, taken, sizes)


def _stone_at(spots: Sequence[Spot], index: int, way: int) -> Point | None:
    index += way
    while 0 <= index < len(spots):
        if spots[index].item.kind is not PathKind.OBSTACLE:
            return spots[index].centre
        index += way
    return None
