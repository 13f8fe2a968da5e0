"""Tell on paper that something was said aloud: who said it, when, and its words where there are any."""

from collections.abc import Iterable, Iterator

from pcplanner.documents.model import PictureRow, PictureSize, Sentence, label
from pcplanner.documents.told import name_of, rows_of, told_sentences
from pcplanner.domain.dates import full_date
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say


def recordings_about(plan: Plan, thing_id: str) -> Iterator[Sentence]:
    """Yield that there is a recording of a line, with its words where they were written down."""
    for note in plan.voice_notes:
        if note.about_id == thing_id:
            yield from _told(plan, note)


def recording_rows(plan: Plan, notes: Iterable[VoiceNote]) -> Iterator[PictureRow]:
    """Yield a row for each recording that belongs to no line."""
    for note in notes:
        for row in rows_of(symbol("record-my-voice"), list(_told(plan, note))):
            yield PictureRow(row.picture, row.sentences, size=PictureSize.SMALL)


def recordings_of(plan: Plan, chapter_id: str) -> tuple[VoiceNote, ...]:
    """Return the recordings that answer a chapter and belong to none of its lines, nor to a meeting."""
    told = {*(x.id for x in plan.lines), *(x.id for x in plan.meetings)}
    return tuple(x for x in plan.voice_notes if x.chapter == chapter_id and x.about_id not in told)


def _told(plan: Plan, note: VoiceNote) -> Iterator[Sentence]:
    day = full_date(note.created_at.astimezone().date())
    key = "documents.recorded_by" if note.said_by else "documents.recorded"
    name = name_of(plan, note.said_by) if note.said_by else ""
    yield label(say(key, name=name, date=day))
    yield from told_sentences(note.words)
