"""Make the papers of a meeting: the invitation, the agenda, what happens next, and the record."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.chapter_pages import by_chapter, chapter_pages, left_over
from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.covers import cover, for_whom, help_row, name_of
from pcplanner.documents.dream_pages import dream_chapters
from pcplanner.documents.meeting_done import done_items, is_line_of, plan_of_dreams, steps_of
from pcplanner.documents.meeting_record import (
    agenda_rows,
    face_of,
    line_parts,
    meeting_chapter,
    meeting_title,
    needs_of,
    next_time_row,
    rule_rows,
    where_and_when,
)
from pcplanner.documents.model import (
    Block,
    Chapter,
    Heading,
    PictureRow,
    PictureSize,
    WritingSpace,
    label,
    plain,
)
from pcplanner.documents.promises import promise_groups
from pcplanner.documents.told import face_of_person
from pcplanner.documents.told import name_of as who_is
from pcplanner.domain.audiences import may_see
from pcplanner.domain.chapters import MATTERS, Family
from pcplanner.domain.dreams import Step, StepState
from pcplanner.domain.lines import Audience, Line
from pcplanner.domain.meetings import OF_ONE_MEETING, WHAT_NEXT, Meeting
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say

_NEXT_LINES = 5


def meeting_paper(
    plan: Plan, choices: DocumentChoices, meeting: Meeting, chapters: Sequence[StyleChapter]
) -> Iterator[Chapter]:
    """Yield the chapters of one paper; ``chapters`` are those that the meeting can ask."""
    match choices.kind:
        case DocumentKind.INVITATION:
            yield from _invitation(plan, choices, meeting, chapters)
        case DocumentKind.AGENDA:
            yield from _agenda(plan, choices, meeting, chapters)
        case DocumentKind.WHAT_NEXT:
            yield from _what_next(plan, choices, meeting)
        case DocumentKind.RULES:
            yield from _rules(plan, choices, meeting)
        case _:
            yield from _record(plan, choices, meeting, chapters)


def _rules(plan: Plan, choices: DocumentChoices, meeting: Meeting) -> Iterator[Chapter]:
    """Yield the rules of a meeting, to put on the wall or to pass round."""
    rows = tuple(rule_rows(meeting))
    if rows:
        yield cover(plan, choices, say("documents.rules_title"), say("documents.this_is_rules"))
        yield Chapter(say("documents.rules_title"), Family.MEETING, rows)


def _invitation(
    plan: Plan, choices: DocumentChoices, meeting: Meeting, chapters: Sequence[StyleChapter]
) -> Iterator[Chapter]:
    """Yield who invites to what, when and where, who comes, and what we will do.

    What each needs stands only in the person's own copy; others are asked what they need.
    """
    name, is_mine = name_of(plan), choices.audience is Audience.ME
    ask = () if is_mine else (plain(say("documents.tell_us_needs")),)
    rows = (
        PictureRow(symbol("invitation"), (plain(say("documents.invites", name=name)), *for_whom(choices))),
        *where_and_when(meeting, meeting.day),
        PictureRow(symbol("help"), (plain(say("documents.you_can_have_help")), *ask)),
    )
    yield Chapter(say("documents.invitation_title"), Family.MEETING, rows, face_of_person(plan.person))
    if meeting.invited:
        guests = tuple(
            PictureRow(
                face_of(plan, x.who),
                (label(who_is(plan, x.who)), *(needs_of(x) if is_mine else ())),
                size=PictureSize.SMALL,
            )
            for x in meeting.invited
        )
        yield Chapter(say("documents.who_comes"), Family.CIRCLE, guests)
    yield from _parts(meeting, chapters)


def _agenda(
    plan: Plan, choices: DocumentChoices, meeting: Meeting, chapters: Sequence[StyleChapter]
) -> Iterator[Chapter]:
    what = (plain(say("documents.this_is_an_agenda")), *for_whom(choices))
    rows = (
        PictureRow(symbol("agenda"), what),
        help_row(),
        *where_and_when(meeting, meeting.day),
    )
    yield Chapter(say("documents.agenda_title"), Family.MEETING, rows, face_of_person(plan.person))
    yield from _parts(meeting, chapters)


def _parts(
    meeting: Meeting, chapters: Sequence[StyleChapter], done: frozenset[str] | None = None
) -> Iterator[Chapter]:
    rows = tuple(agenda_rows(meeting, chapters, done))
    if rows:
        title = say("documents.what_we_do" if done is None else "documents.what_we_did")
        yield Chapter(title, Family.MEETING, rows)
    if meeting.ground_rules:
        yield Chapter(say("documents.rules_title"), Family.RIGHTS, tuple(rule_rows(meeting)))


def _what_next(plan: Plan, choices: DocumentChoices, meeting: Meeting) -> Iterator[Chapter]:
    """Yield what was said about what happens next, or room to write it, and the promises that are open."""
    lines = _lines(plan, choices)
    said = [x for x in lines if x.chapter == WHAT_NEXT]
    blocks: list[Block] = [*line_parts(plan, meeting, said)]
    if not blocks:
        for key in ("next_what", "next_who"):
            blocks += [
                Heading(say(f"documents.{key}")),
                WritingSpace(_NEXT_LINES, say("documents.room_to_write")),
            ]
    if meeting.next_time:
        blocks.append(next_time_row(meeting))
    yield cover(plan, choices, say("documents.what_next_title"), say("documents.this_is_what_next"))
    yield Chapter(meeting_title(meeting), Family.MEETING, tuple(blocks))
    open_steps = tuple(x for x in plan.steps if x.state is not StepState.DONE)
    yield from _promises(plan, open_steps)


def _record(
    plan: Plan, choices: DocumentChoices, meeting: Meeting, chapters: Sequence[StyleChapter]
) -> Iterator[Chapter]:
    """Yield everything of a meeting: who was there, what we did, and all that was said in it."""
    lines = _lines(plan, choices)
    yield cover(plan, choices, meeting_title(meeting), say("documents.this_is_a_record"))
    # The day stands in the title of the first page already.
    whole = meeting_chapter(plan, meeting, lines)
    yield replace(whole, title=say("documents.record_title"))
    yield from _parts(meeting, chapters, done_items(plan, meeting, lines, chapters))
    known = {x.id: x for x in chapters}
    of_it = [x for x in lines if x.chapter not in OF_ONE_MEETING and is_line_of(meeting, x)]
    dreamt = plan_of_dreams(plan, meeting)
    ids = {x.id for x in dreamt.dreams}
    matters = [x for x in of_it if x.chapter == MATTERS.id and x.about_id in ids]
    for chapter_id, some in by_chapter(x for x in of_it if x not in matters).items():
        yield from chapter_pages(plan, known.get(chapter_id) or left_over(chapter_id), some)
    yield from dream_chapters(dreamt, choices, matters, has_paths=False)
    yield from _promises(plan, steps_of(plan, meeting))


def _promises(plan: Plan, steps: tuple[Step, ...]) -> Iterator[Chapter]:
    groups = tuple(promise_groups(replace(plan, steps=steps)))
    if groups:
        yield Chapter(say("documents.promises_title"), Family.STEPS, groups)


def _lines(plan: Plan, choices: DocumentChoices) -> tuple[Line, ...]:
    return tuple(x for x in plan.lines if may_see(x.audiences, choices.audience))
