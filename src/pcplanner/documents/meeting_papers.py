"""Make the papers of a meeting: the invitation, the agenda, what happens next, and the record."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.chapter_pages import by_chapter, chapter_pages, left_over
from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.covers import cover, help_row, name_of
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
from pcplanner.domain.chapters import Family
from pcplanner.domain.dreams import StepState
from pcplanner.domain.lines import Line
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
            yield from _invitation(plan, meeting, chapters)
        case DocumentKind.AGENDA:
            yield from _agenda(plan, meeting, chapters)
        case DocumentKind.WHAT_NEXT:
            yield from _what_next(plan, choices, meeting)
        case _:
            yield from _record(plan, choices, meeting, chapters)


def _invitation(plan: Plan, meeting: Meeting, chapters: Sequence[StyleChapter]) -> Iterator[Chapter]:
    """Yield who invites to what, when and where, who comes with what they need, and what we will do."""
    name = name_of(plan)
    rows = (
        PictureRow(symbol("invitation"), (plain(say("documents.invites", name=name)),)),
        *where_and_when(meeting),
        PictureRow(symbol("help"), (plain(say("documents.you_can_have_help")),)),
    )
    yield Chapter(say("documents.invitation_title"), Family.MEETING, rows, face_of_person(plan.person))
    if meeting.invited:
        guests = tuple(
            PictureRow(
                face_of(plan, x.who),
                (label(who_is(plan, x.who)), *needs_of(x)),
                size=PictureSize.SMALL,
            )
            for x in meeting.invited
        )
        yield Chapter(say("documents.who_comes"), Family.CIRCLE, guests)
    yield from _parts(meeting, chapters)


def _agenda(plan: Plan, meeting: Meeting, chapters: Sequence[StyleChapter]) -> Iterator[Chapter]:
    rows = (
        PictureRow(symbol("agenda"), (plain(say("documents.this_is_an_agenda")),)),
        help_row(),
        *where_and_when(meeting),
    )
    yield Chapter(say("documents.agenda_title"), Family.MEETING, rows, face_of_person(plan.person))
    yield from _parts(meeting, chapters)


def _parts(
    meeting: Meeting, chapters: Sequence[StyleChapter], *, is_record: bool = False
) -> Iterator[Chapter]:
    if meeting.agenda:
        title = say("documents.what_we_did" if is_record else "documents.what_we_do")
        yield Chapter(title, Family.MEETING, tuple(agenda_rows(meeting, chapters, is_record=is_record)))
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
    groups = tuple(promise_groups(replace(plan, steps=open_steps)))
    if groups:
        yield Chapter(say("documents.promises_title"), Family.STEPS, groups)


def _record(
    plan: Plan, choices: DocumentChoices, meeting: Meeting, chapters: Sequence[StyleChapter]
) -> Iterator[Chapter]:
    """Yield everything of a meeting: who was there, what we did, and all that was said in it."""
    lines = _lines(plan, choices)
    yield cover(plan, choices, meeting_title(meeting), say("documents.this_is_a_record"))
    # The day stands in the title of the first page already.
    whole = meeting_chapter(plan, meeting, lines)
    yield replace(whole, title=say("documents.record_title"))
    yield from _parts(meeting, chapters, is_record=True)
    known = {x.id: x for x in chapters}
    of_it = [x for x in lines if x.chapter not in OF_ONE_MEETING and _is_of(x, meeting)]
    for chapter_id, some in by_chapter(of_it).items():
        yield from chapter_pages(plan, known.get(chapter_id) or left_over(chapter_id), some)


def _is_of(line: Line, meeting: Meeting) -> bool:
    """Say whether a line was said in a meeting: on its sheet, or while it went on."""
    if line.slot.sheet_id:
        return line.slot.sheet_id == meeting.id
    begun, over = meeting.started_at, meeting.ended_at
    if begun is None or line.created_at < begun:
        return False
    return line.created_at <= over if over else line.created_at.date() == begun.date()


def _lines(plan: Plan, choices: DocumentChoices) -> tuple[Line, ...]:
    return tuple(x for x in plan.lines if may_see(x.audiences, choices.audience))
