"""Find what is still to be checked with the person: "Have I got this right?"."""

from pcplanner.domain.dreams import Dream
from pcplanner.domain.lines import Check, Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter

Said = Line | Dream
"""What can be read back."""


def said_in(plan: Plan, chapter: StyleChapter) -> tuple[Said, ...]:
    """Return what was said in a chapter, in its order; headings are not read back."""
    if chapter.kind is ChapterKind.DREAMS:
        return plan.dreams
    return tuple(x for x in plan.lines if x.chapter == chapter.id and not x.details.is_heading)


def unchecked(plan: Plan, chapter: StyleChapter) -> tuple[Said, ...]:
    """Return what was said in a chapter and nobody has asked the person about yet."""
    return tuple(x for x in said_in(plan, chapter) if x.check is Check.NOT_ASKED)


def all_unchecked(plan: Plan) -> tuple[Said, ...]:
    """Return everything in a plan that nobody has asked the person about yet, as before printing."""
    lines = (x for x in plan.lines if not x.details.is_heading)
    everything: tuple[Said, ...] = (*plan.dreams, *lines)
    return tuple(x for x in everything if x.check is Check.NOT_ASKED)
