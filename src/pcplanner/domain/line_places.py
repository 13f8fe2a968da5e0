"""Say in words where in its chapter a line stands: in which column, on which day, on which step."""

from pcplanner.domain.line_words import money_words, when_words
from pcplanner.domain.lines import Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter
from pcplanner.domain.words import say

PARTS = ("morning", "afternoon", "evening", "night")
"""The parts of a day; a line of a week carries one as its ``slot.row_id``."""


def place_words(plan: Plan, chapter: StyleChapter | None, line: Line) -> str:
    """Return what a line belongs to, such as the title of its column; empty where it stands in no place.

    That is the column, the day with its part, the step of a scale, the amount with how often, or when it was.
    """
    if chapter is None:
        return ""
    if chapter.kind is ChapterKind.WEEK:
        return _in_week(chapter, line)
    if chapter.kind is ChapterKind.STORY:
        return when_words(line.details.when)
    if line.details.money is not None:
        return money_words(plan, line.details.money)[0].rstrip(".")
    return _column_title(chapter, line)


def _column_title(chapter: StyleChapter, line: Line) -> str:
    return next((x.title for x in chapter.columns if x.id == line.slot.column), "")


def _in_week(chapter: StyleChapter, line: Line) -> str:
    day = _column_title(chapter, line)
    if not day or line.slot.row_id not in PARTS:
        return say("week.often")
    return say("week.when", day=day, part=say(f"week.{line.slot.row_id}"))
