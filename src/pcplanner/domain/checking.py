"""Find what is still to be checked with the person: "Have I got this right?"."""

from dataclasses import dataclass

from pcplanner.domain.dreams import Dream
from pcplanner.domain.lines import Check, Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter


@dataclass(frozen=True, slots=True)
class ToCheck:
    """One thing to read back: a line or a dream."""

    thing: Line | Dream

    @property
    def id(self) -> str:
        """Return the id of what is read back."""
        return self.thing.id


def said_in(plan: Plan, chapter: StyleChapter) -> tuple[ToCheck, ...]:
    """Return what was said in a chapter, in its order; headings are not read back."""
    if chapter.kind is ChapterKind.DREAMS:
        return tuple(ToCheck(x) for x in plan.dreams)
    lines = (x for x in plan.lines if x.chapter == chapter.id and not x.details.is_heading)
    return tuple(ToCheck(x) for x in lines)


def unchecked(plan: Plan, chapter: StyleChapter) -> tuple[ToCheck, ...]:
    """Return what was said in a chapter and nobody has asked the person about yet."""
    return tuple(x for x in said_in(plan, chapter) if x.thing.check is Check.NOT_ASKED)


def all_unchecked(plan: Plan) -> tuple[ToCheck, ...]:
    """Return everything in a plan that nobody has asked the person about yet, as before printing."""
    lines = (x for x in plan.lines if not x.details.is_heading)
    everything: tuple[Line | Dream, ...] = (*plan.dreams, *lines)
    return tuple(ToCheck(x) for x in everything if x.check is Check.NOT_ASKED)
