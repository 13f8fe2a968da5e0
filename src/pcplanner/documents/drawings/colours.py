"""Give each tint of a drawing its colour on paper."""

from pcplanner.documents import paper
from pcplanner.documents.paper import family_ink
from pcplanner.domain.chapters import Family
from pcplanner.domain.drawing import Tint

_COLOURS = (
    (Tint.PAPER, paper.GROUND),
    (Tint.INK, paper.INK),
    (Tint.QUIET_INK, paper.QUIET_INK),
    (Tint.EDGE, paper.EDGE),
    (Tint.PICTURE_GROUND, paper.GROUND),
    (Tint.ON_PICTURE, paper.INK),
    (Tint.BUTTON, paper.GROUND),
    (Tint.PATH, "#F3E1B4"),
    (Tint.PATH_EDGE, "#8A6A1F"),
    (Tint.WAY_CARD, "#FBF1D8"),
    (Tint.ROCK, "#D5D0C6"),
    (Tint.ROCK_DARK, "#B4AEA2"),
    (Tint.ROCK_CARD, "#ECE6DD"),
    (Tint.SUN, paper.SUN),
    (Tint.ON_SUN, paper.INK),
    (Tint.RING_1, "#C7E9D0"),
    (Tint.RING_2, "#DAF1E0"),
    (Tint.RING_3, "#ECF8EF"),
    (Tint.RING_4, "#F3EDE0"),
    (Tint.CIRCLE, family_ink(Family.CIRCLE).strong),
    (Tint.STEPS, family_ink(Family.STEPS).strong),
    (Tint.STEPS_SOFT, family_ink(Family.STEPS).soft),
    (Tint.DREAMS, family_ink(Family.DREAMS).strong),
    (Tint.DREAMS_SOFT, family_ink(Family.DREAMS).soft),
    (Tint.ON_STRONG, paper.GROUND),
)


def paper_colour(tint: Tint | None) -> str:
    """Return the colour of a tint as ``#RRGGBB``, or nothing for no tint."""
    return next((colour for each, colour in _COLOURS if each is tint), "")
