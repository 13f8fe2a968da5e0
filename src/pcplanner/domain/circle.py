"""Describe the circle of support: who is in a person's life, and how close."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, IntEnum

from pcplanner.domain.pictures import Picture
from pcplanner.domain.times import When

FEWEST_RINGS, USUAL_RINGS, MOST_RINGS = 3, 4, 5


class Ring(IntEnum):
    """How close somebody is, from the middle outwards; a circle has 3 to 5 of them, four as a rule.

    Everybody in ``PAID`` is paid, whatever the person calls that ring.
    """

    CLOSEST = 1
    FRIENDS = 2
    GROUPS = 3
    PAID = 4
    FIFTH = 5


class SupporterKind(Enum):
    """What can be in a circle; animals and places may be put in."""

    PERSON = "person"
    ANIMAL = "animal"
    GROUP = "group"
    PLACE = "place"


class Relation(Enum):
    """Who or what somebody is to the person; ``OTHER`` goes with own words."""

    FRIEND = "friend"
    FAMILY = "family"
    NEIGHBOUR = "neighbour"
    HELPER = "helper"
    PET = "pet"
    VISITED = "visited"
    LIKED = "liked"
    OTHER = "other"


class Role(Enum):
    """Something a supporter does for the plan."""

    FACILITATOR = "facilitator"
    ADVOCATE = "advocate"
    ALARM_CONTACT = "alarm_contact"


class Presence(Enum):
    """How somebody is in a life: with us, now and then, gone on, died, or only hoped for yet."""

    HERE = "here"
    SOMETIMES = "sometimes"
    LEFT = "left"
    DIED = "died"
    NOT_MET = "not_met"


@dataclass(frozen=True, slots=True)
class Supporter:
    """Somebody or something in a person's circle; ``place`` is the seat in its ring, from 0, clockwise.

    ``turn_degrees`` is where that seat is, clockwise from the left; ``None`` spreads a ring evenly.
    ``sector`` is the person's own name for a part of the circle, ``map_name`` the time of life whose map it
    is on; empty is the map of now.
    """

    id: str
    person_id: str
    name: str
    picture: Picture | None
    ring: Ring
    place: int
    kind: SupporterKind = SupporterKind.PERSON
    relation: Relation = Relation.OTHER
    relation_words: str = ""
    is_paid: bool = False
    roles: tuple[Role, ...] = ()
    turn_degrees: int | None = None
    put_away_at: datetime | None = None
    presence: Presence = Presence.HERE
    joined: When = field(default_factory=When)
    left: When = field(default_factory=When)
    sector: str = ""
    map_name: str = ""
