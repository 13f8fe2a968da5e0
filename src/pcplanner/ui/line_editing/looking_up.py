"""Begin a line, and look for pictures that fit it and for words in it that may be hard to read."""

from collections.abc import Callable
from dataclasses import replace

from pcplanner.domain.lines import OWN_SOURCES, Line, Slot, Source
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.styles import StyleChapter
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.drafts import Draft
from pcplanner.ui.line_editing.hints import hints_of, whys
from pcplanner.ui.picture_suggestions import MOST_PICTURES
from pcplanner.ui.routes import Place, Route

_MOST_NOTES = 3
MOST_READ = 1000
"""How many letters are looked at."""


def new_draft(services: Services, plan: Plan | None, person_id: str, chapter_id: str, slot: Slot) -> Draft:
    """Return a draft of a line that nothing was said of yet, for those who may see its chapter."""
    now = services.clock.now()
    line = Line("", person_id, chapter_id, "", None, Source.OWN_WORDS, now, slot=slot)
    if plan is not None:
        line = replace(line, audiences=services.styles.audiences_of(plan)(line.chapter))
    return Draft(services.clock.new_id(), line)


def in_place(line: Line, slot: Slot, chapter: StyleChapter | None) -> Line:
    """Return a new line in a place; in a column for what others think it does not begin as the person's."""
    column = next((x for x in chapter.columns if x.id == slot.column), None) if chapter else None
    source = column.source if column and column.source and line.source in OWN_SOURCES else line.source
    return replace(line, slot=slot, source=source)


def as_view(line: Line, other: Line, beside_id: str) -> Line:
    """Return a new line as another view: somebody else's beside the person's own, else the person's."""
    source = Source.SOMEONE_ELSE if other.source in OWN_SOURCES else Source.OWN_WORDS
    return replace(line, beside_id=beside_id, source=source)


def ask_picture(
    context: Context, person_id: str, words: str, answered: Callable[[Picture | None], object]
) -> None:
    """Let a picture for some words be chosen from all of them; ``None`` is no picture."""

    def told(answer: object) -> None:
        if answer is None or isinstance(answer, Picture):
            answered(answer)

    context.navigator.ask(Route(Place.PICTURE, person_id, "", words[:MOST_READ]), told)


def look_up(services: Services, plan: Plan, draft: Draft) -> None:
    """Find pictures and notes for a draft once typing pauses; each letter would be too often."""
    line, uses = draft.now(plan), services.picture_uses
    words = line.words[:MOST_READ]
    draft.other = uses.other_picture(plan, Pictured(draft.line_id, words, line.picture))
    draft.hints = hints_of(plan, draft, line, words)
    draft.notes = whys(draft.hints, _MOST_NOTES)
    if words == draft.looked_up:
        # What is offered stays in its place while the words stay.
        return
    draft.looked_up = words
    draft.pictures = uses.suggest(plan, words, MOST_PICTURES)
