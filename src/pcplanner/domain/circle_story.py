"""Tell who is in somebody's circle, ring by ring, as it is drawn and as it is read."""

from dataclasses import dataclass

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.circle_turns import seated
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say

_RING_WORDS = {
    Ring.CLOSEST: "drawings.ring_1",
    Ring.FRIENDS: "drawings.ring_2",
    Ring.GROUPS: "drawings.ring_3",
    Ring.PAID: "drawings.ring_4",
}


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody or something in a ring; ``spoken`` begins with the name.

    ``turn_degrees`` is how far round the ring they sit, clockwise from the left.
    """

    id: str
    name: str
    picture: Picture | None
    is_paid: bool
    ring: Ring
    spoken: str
    turn_degrees: int | None = None


@dataclass(frozen=True, slots=True)
class CircleStory:
    """A whole circle: who is in the middle, and everybody by ring and place."""

    name: str
    picture: Picture | None
    members: tuple[Member, ...]

    def ring(self, ring: Ring) -> tuple[Member, ...]:
        """Return who is in a ring, by place."""
        return tuple(x for x in self.members if x.ring is ring)

    @property
    def has_paid(self) -> bool:
        """Say whether anybody carries the badge, so that the key is needed."""
        return any(x.is_paid for x in self.members)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the circle in words, from the middle outwards."""
        return tuple(ring_sentence(ring, self.ring(ring)) for ring in Ring)


def ring_words(ring: Ring) -> str:
    """Return the name of a ring, as it is drawn."""
    return say(_RING_WORDS[ring])


def ring_sentence(ring: Ring, members: tuple[Member, ...]) -> str:
    """Return one ring in words: its name, then who is in it."""
    if not members:
        return say("drawings.ring_empty", ring=ring_words(ring))
    return as_sentences([ring_words(ring), *(x.name for x in members), *_paid_words(members)])


def _paid_words(members: tuple[Member, ...]) -> list[str]:
    return [say("drawings.is_paid_spoken", name=x.name) for x in members if x.is_paid]


def circle_story(plan: Plan) -> CircleStory:
    """Return the circle of the person whose plan it is."""
    members = tuple(_member(x) for ring in Ring for x in seated(ring, plan.ring(ring)))
    return CircleStory(plan.person.name, plan.person.picture, members)


def _member(supporter: Supporter) -> Member:
    is_paid = supporter.is_paid or supporter.ring is Ring.PAID
    said = [supporter.name, ring_words(supporter.ring)]
    if is_paid:
        said.append(say("drawings.is_paid_spoken", name=supporter.name))
    return Member(
        supporter.id,
        supporter.name,
        supporter.picture,
        is_paid,
        supporter.ring,
        as_sentences(said),
        supporter.turn_degrees,
    )
