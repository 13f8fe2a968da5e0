"""Give each tint of a drawing the name of its colour on paper."""

from pcplanner.documents import paper
from pcplanner.documents.paper import family_ink
from pcplanner.domain.chapters import Family
from pcplanner.domain.drawing import Tint

_COLOURS = (
    (Tint.PAPER, paper.GROUND),
    (Tint.INK, paper.INK),
    (Tint.QUIET_INK, paper.QUIET_INK),
    (Tint.EDGE, paper.EDGE),
    (Tint.PICTURE_GROUND, paper.PICTURE),
    (Tint.ON_PICTURE, paper.ON_PICTURE),
    (Tint.BUTTON, paper.GROUND),
    (Tint.PATH, paper.PATH),
    (Tint.PATH_EDGE, paper.PATH_EDGE),
    (Tint.WAY_CARD, paper.WAY_CARD),
    (Tint.ROCK, paper.ROCK),
    (Tint.ROCK_DARK, paper.ROCK_DARK),
    (Tint.ROCK_CARD, paper.ROCK_CARD),
    (Tint.SUN, paper.SUN),
    (Tint.ON_SUN, paper.ON_SUN),
    (Tint.RING_1, paper.RING_1),
    (Tint.RING_2, paper.RING_2),
    (Tint.RING_3, paper.RING_3),
    (Tint.RING_4, paper.RING_4),
    (Tint.CIRCLE, family_ink(Family.CIRCLE).strong),
    (Tint.STEPS, family_ink(Family.STEPS).strong),
    (Tint.STEPS_SOFT, family_ink(Family.STEPS).soft),
    (Tint.DREAMS, family_ink(Family.DREAMS).strong),
    (Tint.DREAMS_SOFT, family_ink(Family.DREAMS).soft),
    (Tint.ON_STRONG, paper.ON_STRONG),
)


def paper_colour(tint: Tint | None) -> str:
    """Return the name in ``paper`` of the colour of a tint, or nothing for no tint."""
    return next((colour for each, colour in _COLOURS if each is tint), "")
