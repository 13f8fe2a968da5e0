"""Tell how far a style has come in a plan: which chapters hold something, and what they hold."""

from pcplanner.domain.dates import full_date
from pcplanner.domain.line_words import shown_picture, shown_words
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, Style, StyleChapter
from pcplanner.domain.words import say

_WHOLE_PLAN = frozenset({ChapterKind.DREAMS, ChapterKind.CIRCLE, ChapterKind.STEPS, ChapterKind.SORT})


def said_words(plan: Plan, chapter: StyleChapter) -> tuple[str, ...]:
    """Return the words of what a chapter holds, in order; pictures alone are told by what they show."""
    return tuple(words for words, _ in _said(plan, chapter))


def first_picture(plan: Plan, chapter: StyleChapter) -> Picture | None:
    """Return the first picture a chapter holds, or ``None``."""
    return next((picture for _, picture in _said(plan, chapter) if picture is not None), None)


def is_begun(plan: Plan, chapter: StyleChapter) -> bool:
    """Say whether a chapter holds anything."""
    return bool(_said(plan, chapter))


def chapters_begun(plan: Plan, style: Style) -> tuple[StyleChapter, ...]:
    """Return the chapters of a style that hold something."""
    return tuple(x for x in style.chapters if is_begun(plan, x))


def sheets_of(plan: Plan, chapter: StyleChapter) -> tuple[tuple[str, str], ...]:
    """Return each filling in of a chapter as its id and words for it; nothing where it is not made of lines.

    The usual one has an empty id. One of a meeting is called by the meeting's day.
    """
    if chapter.kind in _WHOLE_PLAN:
        return ()
    lines = [x for x in plan.lines if x.chapter == chapter.id]
    found = dict.fromkeys(x.slot.sheet_id for x in lines)
    if len(found) < 2:
        return ()
    sheets = []
    for number, sheet_id in enumerate(found, start=1):
        first = next(x for x in lines if x.slot.sheet_id == sheet_id)
        meeting = plan.meeting(sheet_id)
        day = meeting.day if meeting is not None and meeting.day else first.day
        sheets.append((sheet_id, say("style.sheet", number=number, day=full_date(day))))
    return tuple(sheets)


def _said(plan: Plan, chapter: StyleChapter) -> tuple[tuple[str, Picture | None], ...]:
    if chapter.kind is ChapterKind.DREAMS:
        return tuple((x.words, x.picture) for x in plan.dreams)
    if chapter.kind is ChapterKind.CIRCLE:
        return tuple((x.name, x.picture) for x in plan.supporters)
    if chapter.kind is ChapterKind.STEPS:
        return tuple((x.words, x.picture) for x in plan.steps_in_order())
    if chapter.kind is ChapterKind.SORT:
        return tuple((x.topic, None) for x in plan.sittings if x.topic_id == chapter.topic)
    return tuple((shown_words(x), shown_picture(x)) for x in plan.lines if x.chapter == chapter.id)
