"""Give everything on a page of the path its words, each in free room beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pcplanner.domain.drawing import Box, Point
from pcplanner.domain.path_labels import Crowd, Label, place_card, place_label, place_way
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
    worth = 0.0
    for index in order:
        is_rock = spots[index].item.kind is PathKind.OBSTACLE
        found = (_obstacle_words if is_rock else _words)(spots[index], crowd, tier)
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
    label = place_label(spot.item.words, is_bold, spot.solids, crowd, tier)
    return Spot(spot.item, spot.centre, spot.solids, label) if label else None


def _obstacle_words(spot: Spot, crowd: Crowd, tier: Tier) -> Spot | None:
    item, rock = spot.item, spot.solids[0]
    way_centre, way_solid = None, None
    if item.has_way_round and tier.has_ways:
        way = place_way(item, rock, crowd)
        if way is None:
            return None
        way_centre, way_solid = way
    if not tier.most_lines:
        return spot
    label = place_card("drawings.in_the_way", item.words, rock, crowd, tier)
    way_label = None
    if label and item.has_way_round:
        about = way_solid or rock
        way_label = place_card("drawings.way_round", item.way_words, about, crowd, tier)
    if label is None or (way_label is None and item.has_way_round):
        return None
    return Spot(item, spot.centre, spot.solids, label, way_centre, way_solid, way_label)
