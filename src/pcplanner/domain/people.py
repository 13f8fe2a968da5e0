"""Describe the person whose plan it is, and how they like the program to be."""

from dataclasses import dataclass, field
from datetime import date, datetime

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.pictures import Picture

PRINT_SIZES_PT = (16, 18, 22, 28)


@dataclass(frozen=True, slots=True)
class Person:
    """One person with a plan; ``name`` is what they like to be called, ``formal_name`` the one on papers.

    ``ring_names`` are their own names for the 3 to 5 rings of their circle, from the middle; empty means the
    usual four.

    ``checked_by`` says who looked through the plan with them last, and ``checked_on`` when: a name, ``ME``
    when they did so alone, empty when nobody has.
    """

    id: str
    name: str
    picture: Picture | None
    created_at: datetime
    access: AccessProfile = field(default_factory=AccessProfile)
    print_size_pt: int = 16
    look_again_on: date | None = None
    checked_by: str = ""
    checked_on: date | None = None
    put_away_at: datetime | None = None
    formal_name: str = ""
    ring_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Show somebody in the list of people without loading their plan."""

    id: str
    name: str
    picture: Picture | None
    changed_on: date | None
    is_put_away: bool
