"""Tell a meeting as it was: when and where, who was there, what we did, and what was said in it."""

from collections.abc import Container, Iterator, Sequence
from datetime import date

from pcplanner.documents.chapter_pages import closing_blocks, who_said
from pcplanner.documents.line_rows import line_blocks
from pcplanner.documents.meeting_done import held_on
from pcplanner.documents.model import Block, Chapter, Heading, PictureRow, PictureSize, Sentence, label, plain
from pcplanner.documents.recordings import recording_rows
from pcplanner.documents.told import face_of_person, face_of_supporter, rows_of, told_sentences
from pcplanner.documents.told import name_of as who_is
from pcplanner.domain.chapters import Family
from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME
from pcplanner.domain.line_words import when_words
from pcplanner.domain.lines import Line
from pcplanner.domain.meeting_choices import ground_rule, need
from pcplanner.domain.meetings import (
    CLOSING,
    FEEDBACK,
    PARKED,
    WHAT_NEXT,
    AgendaKind,
    Coming,
    Invited,
    Meeting,
    MeetingState,
)
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import Style, StyleChapter
from pcplanner.domain.text import cleaned, sentences
from pcplanner.domain.walks import walk_of_meeting
from pcplanner.domain.words import say

FACES = ("very_good", "good", "ok", "poor")
_LINES_OF_A_MEETING = (PARKED, CLOSING, WHAT_NEXT, FEEDBACK)
_SYMBOLS = {PARKED: "keep", WHAT_NEXT: "what-happens-next", FEEDBACK: "feedback", CLOSING: "last-word"}


def meeting_title(meeting: Meeting) -> str:
    """Return what a meeting is called on paper: the day it was held, where there is one."""
    day = held_on(meeting)
    title = say("meeting.title")
    return say("documents.title_on_day", title=title, date=full_date(day)) if day else title


def meeting_chapter(plan: Plan, meeting: Meeting, lines: Sequence[Line]) -> Chapter:
    """Return a whole meeting as one chapter, with those of the lines that belong to it."""
    blocks: list[Block] = [*where_and_when(meeting, held_on(meeting))]
    if meeting.invited:
        blocks += [Heading(say("documents.who_was_there")), *_who(plan, meeting)]
    blocks += line_parts(plan, meeting, lines)
    blocks += recording_rows(plan, [x for x in plan.voice_notes if x.about_id == meeting.id])
    if meeting.next_time:
        blocks.append(next_time_row(meeting))
    return Chapter(meeting_title(meeting), Family.MEETING, tuple(blocks))


def line_parts(plan: Plan, meeting: Meeting, lines: Sequence[Line]) -> Iterator[Block]:
    """Yield what was said in a meeting, part by part."""
    for chapter_id in _LINES_OF_A_MEETING:
        some = [x for x in lines if x.chapter == chapter_id and x.slot.sheet_id == meeting.id]
        if some:
            yield Heading(say(f"documents.{chapter_id}_title"))
            yield from _said(plan, chapter_id, some)


def _said(plan: Plan, chapter_id: str, lines: Sequence[Line]) -> Iterator[Block]:
    if chapter_id == CLOSING:
        yield from closing_blocks(plan, lines)
    elif chapter_id == FEEDBACK:
        for line in lines:
            face = line.slot.column if line.slot.column in FACES else ""
            first = (label(say(f"documents.face_{face}")),) if face else ()
            picture = symbol(face.replace("_", "-") if face else "feedback")
            yield from line_blocks(plan, [line], picture, first)
    elif chapter_id == PARKED:
        for line in lines:
            yield from line_blocks(plan, [line], symbol(_SYMBOLS[chapter_id]), who_said(plan, line))
    else:
        yield from line_blocks(plan, lines, symbol(_SYMBOLS[chapter_id]))


def where_and_when(meeting: Meeting, day: date | None) -> Iterator[PictureRow]:
    """Yield on which day, when and where we meet, as far as it is known."""
    when = [label(full_date(day))] if day else []
    when += [label(x) for x in sentences(cleaned(meeting.at))]
    if meeting.lasts:
        when.append(label(say("documents.lasts", time=cleaned(meeting.lasts))))
    yield PictureRow(symbol("calendar"), tuple(when or [plain(say("documents.no_day_yet"))]))
    where = [label(x) for x in sentences(cleaned(meeting.where))] + told_sentences(meeting.where_notes)
    if where or meeting.where_picture:
        told = where or [label(say("documents.where_in_picture"))]
        yield from rows_of(meeting.where_picture or symbol("place"), told)


def _who(plan: Plan, meeting: Meeting) -> Iterator[PictureRow]:
    for guest in meeting.invited:
        said = [label(who_is(plan, guest.who))]
        if guest.was_there is not None:
            said.append(label(say("documents.was_there" if guest.was_there else "documents.was_away")))
        elif guest.coming is not Coming.NOT_ASKED:
            said.append(label(say(f"documents.coming_{guest.coming.value}")))
        if guest.who == ME and guest.was_there is False:
            said.append(plain(say("documents.i_was_away")))
            said += told_sentences(meeting.why_away)
        said += needs_of(guest)
        yield from _small(rows_of(face_of(plan, guest.who), said))
    if meeting.why_away and not any(x.who == ME and x.was_there is False for x in meeting.invited):
        yield from rows_of(symbol("left-out"), told_sentences(meeting.why_away))


def needs_of(guest: Invited) -> list[Sentence]:
    """Return what somebody needs at the meeting."""
    needs = [cleaned(need(x).words) for x in guest.needs]
    if not (needs or guest.need_words):
        return []
    return [label(say("documents.needs")), *map(label, needs), *told_sentences(guest.need_words)]


def face_of(plan: Plan, who: str) -> Picture:
    """Return the face of somebody at a meeting, or a picture that stands for them."""
    if who == ME:
        return face_of_person(plan.person)
    supporter = plan.supporter(who)
    named = say("documents.face_of", name=who_is(plan, who))
    return face_of_supporter(supporter) if supporter else symbol("you", named)


def agenda_rows(
    meeting: Meeting, chapters: Sequence[StyleChapter], only: Container[str] | None = None
) -> Iterator[PictureRow]:
    """Yield the parts of a meeting in order, breaks among them, each with how long it takes.

    ``only`` are the ids of those that a record of the meeting tells; they are numbered among themselves.
    """
    style = Style(meeting.style_id, "", "", "", "plan", tuple(chapters))
    stops = walk_of_meeting(meeting, style).stops
    told = [x for x in zip(stops, meeting.agenda, strict=True) if only is None or x[1].id in only]
    for number, (stop, item) in enumerate(told, start=1):
        said = [label(say("documents.agenda_number", number=number, title=cleaned(stop.title)))]
        if stop.prompt and stop.prompt != stop.title and item.kind is not AgendaKind.BREAK:
            said += told_sentences(stop.prompt)
        if item.minutes and only is None:
            said.append(label(say("documents.minutes", minutes=item.minutes)))
        if only is not None and meeting.at_item == item.id and meeting.state is MeetingState.STOPPED:
            said.append(label(say("documents.stopped_here")))
        yield from _small(rows_of(stop.picture, said))


def rule_rows(meeting: Meeting) -> Iterator[PictureRow]:
    """Yield the rules that were chosen for a meeting."""
    for each in map(ground_rule, meeting.ground_rules):
        words = cleaned(each.words)
        yield from _small(rows_of(each.picture, [label(x) for x in sentences(words) or (words,)]))


def next_time_row(meeting: Meeting) -> PictureRow:
    """Return when we meet again."""
    words = cleaned(when_words(meeting.next_time))
    return PictureRow(symbol("next"), (label(say("documents.meet_again", when=words)),))


def _small(rows: Iterator[PictureRow]) -> Iterator[PictureRow]:
    for row in rows:
        yield PictureRow(row.picture, row.sentences, row.flags, size=PictureSize.SMALL)
