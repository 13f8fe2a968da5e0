"""Put the pictures there are into a few groups, and find them by group or by what was typed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import search_key
from pcplanner.domain.words import say
from pcplanner.symbols.pack import Symbol

MOST_FOUND = 60


class Group(Enum):
    """The groups somebody can look through."""

    MINE = "mine"
    PEOPLE = "people"
    FEELINGS = "feelings"
    ACTIVITIES = "activities"
    PLACES = "places"
    PLANS = "plans"


_IN_PACK = {
    Group.PEOPLE: ("people", "health"),
    Group.FEELINGS: ("feelings",),
    Group.ACTIVITIES: ("activities",),
    Group.PLACES: ("places",),
}
_SIGNS = {
    Group.MINE: "circle-of-support",
    Group.PEOPLE: "group",
    Group.FEELINGS: "happy",
    Group.ACTIVITIES: "bowling",
    Group.PLACES: "home",
    Group.PLANS: "plan",
}


@dataclass(frozen=True, slots=True)
class Found:
    """One picture that can be chosen, with its words; a face is shown round."""

    words: str
    picture: Picture
    is_round: bool = False


def group_words(group: Group) -> str:
    """Return what a group is called."""
    return say(f"picture.group_{group.value}")


def group_sign(group: Group) -> Picture:
    """Return the picture of a group."""
    return symbol(_SIGNS[group])


def faces_of(plan: Plan) -> tuple[Found, ...]:
    """Return the faces of the person and of everybody in the circle who has one, the closest first."""
    return tuple(_faces(plan))


def _faces(plan: Plan) -> Iterator[Found]:
    everybody = sorted(plan.supporters, key=lambda each: (each.ring, each.place))
    named = ((plan.person.name, plan.person.picture), *((each.name, each.picture) for each in everybody))
    for name, picture in named:
        if picture is not None:
            yield Found(name, picture, is_round=picture.kind is not PictureKind.SYMBOL)


def in_group(
    group: Group,
    faces: tuple[Found, ...],
    groups: tuple[str, ...],
    symbols_in: Callable[[str], tuple[Symbol, ...]],
) -> tuple[Found, ...]:
    """Return the pictures of a group; every group of the pack that has no place of its own is under plans."""
    if group is Group.MINE:
        return faces
    placed = {name for names in _IN_PACK.values() for name in names}
    names = _IN_PACK.get(group) or tuple(name for name in groups if name not in placed)
    return tuple(_found(each) for name in names for each in symbols_in(name))


def for_words(
    words: str, faces: tuple[Found, ...], find: Callable[[str, int], tuple[Symbol, ...]]
) -> tuple[Found, ...]:
    """Return the pictures that fit what was typed: people by the beginning of a name, then symbols."""
    wanted = search_key(words).split()
    people = tuple(
        face
        for face in faces
        if wanted and all(any(n.startswith(w) for n in search_key(face.words).split()) for w in wanted)
    )
    return (*people, *(_found(each) for each in find(words, MOST_FOUND)))


def _found(each: Symbol) -> Found:
    return Found(each.label[:1].upper() + each.label[1:], each.picture)
