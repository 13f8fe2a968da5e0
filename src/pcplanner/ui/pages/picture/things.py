"""Make the things to press out of what there is: pictures, groups, and other ways to a picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pcplanner.domain.pictures import PictureKind, symbol
from pcplanner.domain.words import say
from pcplanner.symbols.grouping import PictureGroup
from pcplanner.ui.pages.picture.choosing import Found, group_words, part_words
from pcplanner.ui.pages.picture.found_tile import Thing
from pcplanner.ui.pages.picture.state import PictureState, Shelf, shelf_words
from pcplanner.ui.theme.icons import Icon


class Way(Enum):
    """The other ways to a picture, and to more of them."""

    PHOTO = "photo"
    DRAW = "draw"
    NONE = "none"
    PACKS = "packs"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class GroupKey:
    """Say which group a tile is for."""

    id: str


@dataclass(frozen=True, slots=True)
class PartKey:
    """Say which part of a group a tile is for."""

    id: str


WAY_ICONS = {Way.PHOTO: Icon.PHOTO, Way.DRAW: Icon.PENCIL, Way.NONE: Icon.CROSS, Way.PACKS: Icon.PLUS}
_WAY_PICTURES = {Way.PHOTO: symbol("photo"), Way.DRAW: symbol("draw"), Way.PACKS: symbol("add")}
_SHELF_ICONS = {Shelf.FAVOURITES: Icon.HEART, Shelf.USED: Icon.CLOCK, Shelf.PEOPLE: Icon.PEOPLE}


def way_words(way: Way) -> str:
    """Return what another way is called."""
    return say(f"picture.{way.value}")


def things_on_groups(state: PictureState, *, has_ways: bool, has_shelves: bool) -> tuple[Thing, ...]:
    """Return the groups as things to press.

    Among them come the other ways and the shelves where there is no room for them beside the pictures.
    """
    shelves = tuple(_shelf(shelf, state) for shelf in state.shelves()) if has_shelves else ()
    ways = (Way.PHOTO, Way.DRAW, Way.NONE) if has_ways else ()
    groups = (
        Thing(GroupKey(group.id), group_words(group), picture=group.sign, is_plain=False)
        for group in state.groups
    )
    return (*shelves, *map(_way, ways), *groups, *_last(state, has_ways=has_ways, has_shelves=has_shelves))


def things_in_parts(group: PictureGroup | None) -> tuple[Thing, ...]:
    """Return the parts of a group as things to press."""
    return tuple(
        Thing(PartKey(part.id), part_words(group, part), picture=part.sign, is_plain=False)
        for part in (group.parts if group else ())
        if group is not None
    )


def thing_of(found: Found, state: PictureState) -> Thing:
    """Return a picture as a thing to press."""
    return Thing(
        found,
        found.words,
        picture=found.picture,
        is_round=found.is_round,
        is_chosen=state.chosen is not None and found.key == state.chosen.key,
        is_favourite=found.key in state.favourites,
    )


def _last(state: PictureState, *, has_ways: bool, has_shelves: bool) -> Iterator[Thing]:
    if has_ways:
        yield _way(Way.PACKS)
    if has_shelves and state.has_person:
        yield Thing(Way.LOOK, way_words(Way.LOOK), picture=symbol("me"))


def _shelf(shelf: Shelf, state: PictureState) -> Thing:
    face = state.face if shelf is Shelf.PEOPLE else None
    return Thing(
        shelf,
        shelf_words(shelf),
        picture=face,
        icon=_SHELF_ICONS[shelf],
        is_round=face is not None and face.kind is not PictureKind.SYMBOL,
        is_plain=False,
    )


def _way(way: Way) -> Thing:
    icon = WAY_ICONS[way] if way not in _WAY_PICTURES else None
    return Thing(way, way_words(way), picture=_WAY_PICTURES.get(way), icon=icon)
