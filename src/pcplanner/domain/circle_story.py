"""Tell who is in somebody's circle, ring by ring, as it is drawn and as it is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pcplanner.domain.circle import FEWEST_RINGS, MOST_RINGS, USUAL_RINGS, Presence, Ring, Supporter
from pcplanner.domain.circle_turns import seated
from pcplanner.domain.line_words import when_words
from pcplanner.domain.path_story import as_sentences, joined
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say

_RING_WORDS = {
    Ring.CLOSEST: "drawings.ring_1",
    Ring.FRIENDS: "drawings.ring_2",
    Ring.GROUPS: "drawings.ring_3",
    Ring.PAID: "drawings.ring_4",
    Ring.FIFTH: "circle.ring_5",
}


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody or something in a ring; ``spoken`` begins with the name.

    ``turn_degrees`` is how far round the ring they sit, clockwise from the left. Who is not simply here has
    a mark for ``presence`` and its words under the name. ``sector`` is the person's own name for a part of
    the circle; ``sector_words`` tells it under the name where the part itself is not drawn.
    """

    id: str
    name: str
    picture: Picture | None
    is_paid: bool
    ring: Ring
    spoken: str
    turn_degrees: int | None = None
    presence: Presence = Presence.HERE
    sector: str = ""
    sector_words: str = ""

    @property
    def presence_words(self) -> str:
        """Return the few words under the name of who is not simply here."""
        return presence_words(self.presence)


@dataclass(frozen=True, slots=True)
class CircleStory:
    """A whole circle: who is in the middle, and everybody by ring and place.

    ``rings`` are those that are drawn, from the middle, and ``ring_names`` the person's own names for them.
    """

    name: str
    picture: Picture | None
    members: tuple[Member, ...]
    rings: tuple[Ring, ...] = tuple(Ring)[:USUAL_RINGS]
    ring_names: tuple[str, ...] = ()

    def ring(self, ring: Ring) -> tuple[Member, ...]:
        """Return who is in a ring, by place."""
        return tuple(x for x in self.members if x.ring is ring)

    @property
    def has_paid(self) -> bool:
        """Say whether anybody carries the badge, so that the key is needed."""
        return any(x.is_paid for x in self.members)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the circle in words, from the middle outwards, then who is in which part of it."""
        rings = (ring_sentence(ring, self.ring(ring), self.ring_names) for ring in self.rings)
        return (*rings, *sector_sentences(self.members))

    def title(self, ring: Ring) -> str:
        """Return the name of a ring in this circle."""
        return ring_words(ring, self.ring_names)


def ring_words(ring: Ring, names: Sequence[str] = ()) -> str:
    """Return the name of a ring, as it is drawn: the person's own one where there is one."""
    own = names[ring - 1] if ring <= len(names) else ""
    return own or say(_RING_WORDS[ring])


def rings_of(names: Sequence[str], used: Iterable[Ring] = ()) -> tuple[Ring, ...]:
    """Return the rings of a circle, from the middle; one that somebody is in is never left out."""
    count = len(names) if FEWEST_RINGS <= len(names) <= MOST_RINGS else USUAL_RINGS
    there = set(used)
    return tuple(x for x in Ring if x <= count or x in there)


def presence_words(presence: Presence) -> str:
    """Return in a few words how somebody is in the life; nothing for who is simply here."""
    return "" if presence is Presence.HERE else say(f"circle.presence_{presence.value}")


def ring_sentence(ring: Ring, members: tuple[Member, ...], names: Sequence[str] = ()) -> str:
    """Return one ring in words: its name, then who is in it."""
    title = ring_words(ring, names)
    if not members:
        return say("drawings.ring_empty", ring=title)
    said = [title, *(x.name for x in members), *_paid_words(members), *_presence_sentences(members)]
    return as_sentences(said)


def sector_sentences(members: Iterable[Member]) -> tuple[str, ...]:
    """Return in words who is in each part of the circle that the person names."""
    found: dict[str, list[str]] = {}
    for member in members:
        if member.sector:
            found.setdefault(member.sector, []).append(member.name)
    return tuple(
        say("circle.sector_holds", sector=sector, names=joined(names)) for sector, names in found.items()
    )


def _paid_words(members: tuple[Member, ...]) -> list[str]:
    return [say("drawings.is_paid_spoken", name=x.name) for x in members if x.is_paid]


def _presence_sentences(members: tuple[Member, ...]) -> list[str]:
    return [_presence_sentence(x.name, x.presence) for x in members if x.presence is not Presence.HERE]


def _presence_sentence(name: str, presence: Presence) -> str:
    return say(f"circle.spoken_{presence.value}", name=name)


def map_names(plan: Plan) -> tuple[str, ...]:
    """Return the times of life that have a map, the one of now first, the others as they were made."""
    return tuple(dict.fromkeys(("", *(x.map_name for x in plan.supporters))))


def circle_story(plan: Plan, map_name: str | None = None) -> CircleStory:
    """Return the circle of the person whose plan it is, on the map of one time of life or on all of them."""
    there = [x for x in plan.supporters if map_name is None or x.map_name == map_name]
    names = plan.person.ring_names
    rings = rings_of(names, (x.ring for x in there))
    members = tuple(
        _member(x, names) for ring in rings for x in seated(ring, [y for y in there if y.ring is ring])
    )
    return CircleStory(plan.person.name, plan.person.picture, members, rings, names)


def _member(supporter: Supporter, names: Sequence[str]) -> Member:
    is_paid = supporter.is_paid or supporter.ring is Ring.PAID
    said = [supporter.name, ring_words(supporter.ring, names)]
    if is_paid:
        said.append(say("drawings.is_paid_spoken", name=supporter.name))
    if supporter.presence is not Presence.HERE:
        said.append(_presence_sentence(supporter.name, supporter.presence))
    if supporter.joined:
        said.append(say("circle.since", when=when_words(supporter.joined)))
    if supporter.left:
        said.append(say("circle.until", when=when_words(supporter.left)))
    if supporter.sector:
        said.append(say("circle.in_sector", sector=supporter.sector))
    return Member(
        supporter.id,
        supporter.name,
        supporter.picture,
        is_paid,
        supporter.ring,
        as_sentences(said),
        supporter.turn_degrees,
        supporter.presence,
        supporter.sector.strip(),
    )
