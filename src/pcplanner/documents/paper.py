"""Name the colours of a page by what they are for; ``paper_inks`` says what each is on a person's paper."""

from dataclasses import dataclass

from pcplanner.domain.chapters import Family

GROUND, INK, QUIET_INK = "ground", "ink", "quiet-ink"
HAIRLINE, EDGE = "hairline", "edge"
SUN, ON_SUN = "sun", "on-sun"
ON_STRONG = "on-strong"
"""What is drawn on a shape that is filled with the strong colour of a family or of a mark."""
NOTE_GROUND, NOTE_EDGE = "note-ground", "note-edge"
PATH, PATH_EDGE, WAY_CARD = "path", "path-edge", "way-card"
ROCK, ROCK_DARK, ROCK_CARD = "rock", "rock-dark", "rock-card"
RING_1, RING_2, RING_3, RING_4 = "ring-1", "ring-2", "ring-3", "ring-4"
PICTURE, ON_PICTURE = "picture", "on-picture"
"""The ground of pictures and of places for a pen, and what is drawn on it: the same on every paper."""


@dataclass(frozen=True, slots=True)
class FamilyInk:
    """The soft ground and the strong line of a family of chapters."""

    soft: str
    strong: str


def family_ink(family: Family) -> FamilyInk:
    """Return the two colours of a family."""
    return FamilyInk(f"{family.value}-soft", f"{family.value}-strong")


YES = family_ink(Family.CIRCLE).strong
NO = family_ink(Family.RIGHTS).strong
NOT_SURE = family_ink(Family.MEETING).strong
STARTED = family_ink(Family.STEPS).strong
CHANGED = family_ink(Family.DREAMS).strong
