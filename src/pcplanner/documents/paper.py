"""Name the colours of paper; words on each ground are at least 7 : 1, lines that mean something 3 : 1."""

from dataclasses import dataclass

from pcplanner.domain.chapters import Family

GROUND = "#FFFFFF"
INK = "#1B1B1F"
QUIET_INK = "#4A4A52"
HAIRLINE = "#C9C4B8"
EDGE = "#6F695B"
SUN = "#FFC845"
YES = "#1E6B3A"
NO = "#9B1C3B"
NOT_SURE = "#7A5C00"
STARTED = "#134F94"
CHANGED = "#5B3FA6"
NOTE_GROUND, NOTE_EDGE = "#F3EDE0", "#6F695B"


@dataclass(frozen=True, slots=True)
class FamilyInk:
    """The soft ground and the strong line of a family of chapters."""

    soft: str
    strong: str


_FAMILIES = (
    (Family.MAIN, FamilyInk("#E0F0F0", "#0B5D66")),
    (Family.ABOUT, FamilyInk("#FFEBDD", "#9A4A12")),
    (Family.CIRCLE, FamilyInk("#E2F4E6", "#1E6B3A")),
    (Family.DREAMS, FamilyInk("#EDE4FF", "#5B3FA6")),
    (Family.STEPS, FamilyInk("#E1F0FF", "#134F94")),
    (Family.MEETING, FamilyInk("#FFF4CC", "#7A5C00")),
    (Family.RIGHTS, FamilyInk("#FFE3E8", "#9B1C3B")),
)


def family_ink(family: Family) -> FamilyInk:
    """Return the two colours of a family."""
    return next(ink for each, ink in _FAMILIES if each is family)
