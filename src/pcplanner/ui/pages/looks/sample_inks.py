"""Say in which colours a choice of colours is shown: in its own, those of a screen or of paper."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from pcplanner.documents import paper
from pcplanner.documents.paper_inks import paper_inks
from pcplanner.domain.access import AccessProfile
from pcplanner.domain.chapters import Family
from pcplanner.ui.pages.looks.choices import Part
from pcplanner.ui.theme.colours import Role, theme_named


@dataclass(frozen=True, slots=True)
class SampleInks:
    """The ground, the colour of words and one strong colour."""

    ground: QColor
    ink: QColor
    strong: QColor


def sample_inks(part: Part, profile: AccessProfile) -> SampleInks | None:
    """Return the colours of a choice, or ``None`` where it is not about colours."""
    if part is Part.COLOURS:
        theme = theme_named(profile.theme)
        return SampleInks(theme.colour(Role.PAPER), theme.colour(Role.INK), theme.colour(Role.MAIN))
    if part is Part.PAPER:
        inks = paper_inks(profile.paper)
        strong = paper.family_ink(Family.MAIN).strong
        return SampleInks(QColor(inks[paper.GROUND]), QColor(inks[paper.INK]), QColor(inks[strong]))
    return None
