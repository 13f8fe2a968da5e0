"""Turn each chapter of a plan that holds lines into chapters of a document; nothing is ever dropped."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pcplanner.documents.line_rows import line_blocks, strong_label, without_hidden_twins
from pcplanner.documents.meeting_done import held_on
from pcplanner.documents.model import Block, Chapter, Heading, PictureRow, Sentence, label
from pcplanner.documents.recordings import recording_rows, recordings_of
from pcplanner.documents.tables import table_blocks
from pcplanner.documents.told import circle_row, face_of_person, face_of_supporter, name_of, rows_of
from pcplanner.domain.chapters import Family
from pcplanner.domain.circle import Role, Supporter
from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME
from pcplanner.domain.line_words import shown_picture
from pcplanner.domain.lines import OWN_SOURCES, Line
from pcplanner.domain.money_told import each_words, period_sums, sum_sentences, sum_words
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import WITH_COLUMNS, ChapterKind, StyleChapter
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

MUST_KNOW = "must_know"
_FEWEST_TO_SUM = 2


def by_chapter(lines: Iterable[Line]) -> Mapping[str, tuple[Line, ...]]:
    """Return the lines of each chapter, in their order."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.chapter, []).append(line)
    return {key: tuple(some) for key, some in found.items()}


def chapter_pages(plan: Plan, chapter: StyleChapter, lines: Sequence[Line]) -> Iterator[Chapter]:
    """Yield a chapter of a document for each time a chapter was filled in."""
    recordings = tuple(recording_rows(plan, recordings_of(plan, chapter.id)))
    sheets = dict.fromkeys(x.slot.sheet_id for x in lines)
    for number, sheet in enumerate(sheets, start=1):
        some = [x for x in lines if x.slot.sheet_id == sheet]
        title = _title(plan, chapter, some, sheet, number if len(sheets) > 1 else 0)
        blocks = tuple(_blocks(plan, chapter, some))
        yield Chapter(title, chapter.family, (*blocks, *(recordings if number == len(sheets) else ())))
    alarm = alarm_rows(plan) if chapter.kind is ChapterKind.ALARM else []
    if not lines and (alarm or recordings):
        yield Chapter(cleaned(chapter.title), chapter.family, (*alarm, *recordings))


def left_over(chapter_id: str) -> StyleChapter:
    """Return what stands for a chapter that no style has any more."""
    return StyleChapter(
        chapter_id, ChapterKind.LINES, say("documents.more_lines"), "", "", "talk", Family.ABOUT
    )


def _title(plan: Plan, chapter: StyleChapter, lines: Sequence[Line], sheet: str, number: int) -> str:
    title = cleaned(chapter.title)
    meeting = plan.meeting(sheet) if sheet else None
    held = held_on(meeting) if meeting is not None else None
    if held is not None:
        return say("documents.title_on_day", title=title, date=full_date(held))
    if not number:
        return title
    day = full_date(lines[0].day)
    return say("documents.title_sheet", title=title, number=number, date=day)


def _blocks(plan: Plan, chapter: StyleChapter, lines: Sequence[Line]) -> Iterator[Block]:
    otherwise = symbol(chapter.symbol)
    if chapter.kind in WITH_COLUMNS:
        yield from table_blocks(plan, chapter, lines)
        return
    match chapter.kind:
        case ChapterKind.MONEY:
            yield from line_blocks(plan, lines, otherwise)
            yield from sum_blocks(plan, lines)
        case ChapterKind.ALARM:
            yield from alarm_rows(plan)
            yield from line_blocks(plan, lines, otherwise)
        case ChapterKind.STORY:
            yield from line_blocks(plan, lines, otherwise, is_when_first=True)
        case ChapterKind.CLOSING:
            yield from closing_blocks(plan, lines)
        case _:
            yield from line_blocks(plan, lines, otherwise, chapter=chapter)


def closing_blocks(plan: Plan, lines: Sequence[Line]) -> Iterator[Block]:
    """Yield last words, each beside the face and under the name of who said them.

    The picture of a word stands in the corner of the face.
    """
    for line in without_hidden_twins(lines):
        supporter = plan.supporter(line.said_by)
        face = face_of_supporter(supporter) if supporter else face_of_person(plan.person)
        is_known = supporter is not None or not line.said_by
        chosen = shown_picture(line) if is_known else None
        for row in line_blocks(plan, [line], face if is_known else symbol("last-word"), who_said(plan, line)):
            if chosen is not None and isinstance(row, PictureRow):
                yield replace(row, picture=face, corner=chosen)
            else:
                yield row


def who_said(plan: Plan, line: Line) -> tuple[Sentence, ...]:
    """Return who said a line in a meeting; one in somebody else's words says that by itself."""
    if line.source not in OWN_SOURCES:
        return ()
    if line.said_by in {"", ME}:
        return (label(say("documents.i_said")),)
    return (label(say("documents.said", name=name_of(plan, line.said_by))),)


def sum_blocks(plan: Plan, lines: Iterable[Line]) -> Iterator[Block]:
    """Yield what the amounts of each period come to; amounts of two periods are never added up."""
    amounts = [x.details.money for x in lines if x.details.money is not None]
    if len(amounts) < _FEWEST_TO_SUM:
        return
    yield Heading(say("documents.sums_title"))
    for each in period_sums(amounts):
        often = cleaned(each_words(each.period, each.period_words))
        amount = say("money.unknown") if each.pence is None else sum_words(each)
        said = [strong_label(often), *([] if each.pence is None and each.stated else [label(amount)])]
        said += [label(cleaned(x)) for x in sum_sentences(plan, each)]
        yield from rows_of(symbol("money"), said)


def alarm_rows(plan: Plan) -> list[PictureRow]:
    """Return who can ring the alarm; how to reach each of them is told by lines about them."""
    return [circle_row(x) for x in plan.supporters if is_alarm_contact(x)]


def is_alarm_contact(supporter: Supporter) -> bool:
    """Say whether somebody can ring the alarm for the person."""
    return Role.ALARM_CONTACT in supporter.roles
