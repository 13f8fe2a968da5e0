"""Find what was made in a meeting: lines, dreams and what leads to them, small steps, and boards."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from pcplanner.domain.dreams import Dream, Step
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import (
    CLOSING,
    FEEDBACK,
    OF_ONE_MEETING,
    WHAT_NEXT,
    AgendaItem,
    AgendaKind,
    Meeting,
)
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter

_LINES_OF = (
    (AgendaKind.CLOSING, CLOSING),
    (AgendaKind.WHAT_NEXT, WHAT_NEXT),
    (AgendaKind.FEEDBACK, FEEDBACK),
)


def held_on(meeting: Meeting) -> date | None:
    """Return the day a meeting was held; while it was not, the day it is planned for, if any."""
    held = meeting.started_at or meeting.ended_at
    return held.astimezone().date() if held else meeting.day


def is_of(meeting: Meeting, made_at: datetime) -> bool:
    """Say whether something was made while a meeting went on."""
    begun, over = meeting.started_at, meeting.ended_at
    if begun is None or made_at < begun:
        return False
    return made_at <= over if over else made_at.date() == begun.date()


def is_line_of(meeting: Meeting, line: Line) -> bool:
    """Say whether a line was said in a meeting: on its sheet, or while it went on."""
    return line.slot.sheet_id == meeting.id if line.slot.sheet_id else is_of(meeting, line.created_at)


def plan_of_dreams(plan: Plan, meeting: Meeting) -> Plan:
    """Return a plan with only the dreams that were worked on in a meeting, and what it added to them."""
    in_the_way = tuple(x for x in plan.obstacles if is_of(meeting, x.created_at))
    behind = {x.goal_id for x in in_the_way}
    goals = tuple(x for x in plan.goals if x.id in behind or is_of(meeting, x.created_at))
    above = {x.dream_id for x in goals}
    dreams = tuple(x for x in plan.dreams if x.id in above or is_of(meeting, x.created_at))
    return replace(plan, dreams=dreams, goals=goals, obstacles=in_the_way)


def steps_of(plan: Plan, meeting: Meeting) -> tuple[Step, ...]:
    """Return the small steps that were made in a meeting, or that were done on its day."""
    begun, over = meeting.started_at, meeting.ended_at
    days = {x.astimezone().date() for x in (begun, over) if x is not None}
    return tuple(x for x in plan.steps if is_of(meeting, x.created_at) or (x.done_on and x.done_on in days))


def done_items(
    plan: Plan, meeting: Meeting, lines: Iterable[Line], chapters: Iterable[StyleChapter]
) -> frozenset[str]:
    """Return the ids of the parts of a meeting in which something was said or done, and of its beginning.

    ``lines`` are those that the audience may see. Where a meeting was stopped counts too.
    """
    found = _Found(plan, meeting, lines, chapters)
    return frozenset(x.id for x in meeting.agenda if found.has(x))


class _Found:
    """Know what was said and done in one meeting."""

    def __init__(
        self, plan: Plan, meeting: Meeting, lines: Iterable[Line], chapters: Iterable[StyleChapter]
    ) -> None:
        self._plan, self._meeting = plan, meeting
        self._chapters = {x.id: x for x in chapters}
        self._said = {x.chapter for x in lines if is_line_of(meeting, x)}
        self._said |= {x.chapter for x in plan.voice_notes if is_of(meeting, x.created_at)}
        self._steps = steps_of(plan, meeting)
        self._dreams: tuple[Dream, ...] = plan_of_dreams(plan, meeting).dreams

    def has(self, item: AgendaItem) -> bool:
        """Say whether something was said or done in a part of the meeting."""
        if item.kind is AgendaKind.BREAK:
            return False
        if item.kind is AgendaKind.HELLO or item.id == self._meeting.at_item or item.chapter_id in self._said:
            return True
        if item.kind is AgendaKind.PROMISES:
            return bool(self._steps)
        if item.kind is AgendaKind.OWN:
            # Nothing is kept of a part of their own but that the meeting came to it.
            here = self._meeting.at_item
            return bool(here) and self._meeting.place_of(item.id) <= self._meeting.place_of(here)
        if item.kind is AgendaKind.CHAPTER:
            return any(self._made_in(item.chapter_id))
        return dict(_LINES_OF).get(item.kind, "") in self._said & OF_ONE_MEETING

    def _made_in(self, chapter_id: str) -> Iterator[bool]:
        """Yield whether something that is no line was made in a chapter."""
        chapter = self._chapters.get(chapter_id)
        if chapter is None:
            return
        yield chapter.kind is ChapterKind.DREAMS and bool(self._dreams)
        yield chapter.kind is ChapterKind.STEPS and bool(self._steps)
        yield chapter.kind is ChapterKind.SORT and any(
            x.topic_id == chapter.topic and is_of(self._meeting, x.created_at) for x in self._plan.sittings
        )
