"""Describe the person whose plan it is, and how they like the program to be."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.pictures import Picture


class ThemeName(StrEnum):
    """The colours of the screen."""

    LIGHT = "light"
    DARK = "dark"
    YELLOW_ON_BLACK = "yellow_on_black"


TEXT_SCALES = (100, 125, 150, 200)
PRINT_SIZES_PT = (16, 18, 22, 28)
SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE = 90, 200


@dataclass(frozen=True, slots=True)
class AccessProfile:
    """Keep how one person likes to see and hear; it is applied when their plan opens.

    ``scale`` is text size in per cent, ``rate`` words a minute (CHECKS SP-01), ``voice`` the engine's id or
    empty for its own choice, ``say_like`` pairs of a word and how it is said (SP-10). Symbols are drawn in
    ``look`` and ``tone``, on screen and on paper.
    """

    scale: int = 100
    theme: ThemeName = ThemeName.LIGHT
    speech: bool = True
    rate: int = 130
    voice: str = ""
    motion: bool = True
    say_like: tuple[tuple[str, str], ...] = ()
    look: Look = field(default_factory=Look)
    tone: Tone = Tone.COLOUR


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
