"""Describe the circle of support: who is in a person's life, and how close."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum

from pcplanner.domain.pictures import Picture


class Ring(IntEnum):
    """How close somebody is, from the middle outwards."""

    CLOSEST = 1
    FRIENDS = 2
    GROUPS = 3
    PAID = 4


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


@dataclass(frozen=True, slots=True)
class Supporter:
    """Somebody or something in a person's circle; ``place`` is the seat in its ring, from 0, clockwise.

    ``turn_degrees`` is where that seat is, clockwise from the left; ``None`` spreads a ring evenly.
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
