"""Say how each line of a chapter is shown and heard, so that whose words they are is always plain."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from pcplanner.domain.dates import full_date
from pcplanner.domain.films import films_of
from pcplanner.domain.line_places import place_words
from pcplanner.domain.line_words import more_words, shown_picture, words_in
from pcplanner.domain.lines import (
    OWN_SOURCES,
    Answer,
    Check,
    Details,
    Line,
    Slot,
    Source,
    is_persons_own,
)
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.text import sentences
from pcplanner.domain.words import say

MOST_SHOWN = 400
"""How many letters a card is given; it could not show more, and the whole line opens by itself."""

_MOST_IN_PART = 160
_MOST_TOGETHER, _MOST_LINES = 100, 2
_MOST_IN_NAME = 80


class RowKind(StrEnum):
    """The looks a line can have on the page."""

    OWN = "own"
    OWN_PICTURE = "own_picture"
    SOMEONE = "someone"
    GUESS = "guess"
    AGREED = "agreed"
    DISAGREED = "disagreed"


@dataclass(frozen=True, slots=True)
class LineRow:
    """One card of a page: a line, or one part of a long line that is opened whole.

    ``name`` is all of it for a screen reader, ``short_name`` what an answer is about, ``spoken`` what is said
    on a press. ``said_words`` says only whose words they are, ``source_words`` also what the person answered
    where that changes it. ``more`` is what it says beside its words, a sentence each. ``depth`` is how deep
    it stands under other lines. ``is_new`` is the line that is being typed for the first time. ``is_part`` is
    a part of a line that is open whole; the last one takes the answer. ``place`` is what it belongs to, such
    as the title of its column or the step it stands on. ``has_film`` says that there is a film with it.
    """

    id: str
    words: str
    source_words: str
    kind: RowKind
    picture: Picture | None = None
    face: Picture | None = None
    importance: str = ""
    check: Check = Check.NOT_ASKED
    spoken: str = ""
    name: str = ""
    short_name: str = ""
    is_new: bool = False
    is_chosen: bool = False
    is_part: bool = False
    takes_answer: bool = True
    more: tuple[str, ...] = ()
    check_words: str = ""
    said_words: str = ""
    day: date | None = None
    said_by: str = ""
    beside_id: str = ""
    depth: int = 0
    is_heading: bool = False
    answer: Answer = Answer.SAID
    slot: Slot = field(default_factory=Slot)
    details: Details = field(default_factory=Details)
    place: str = ""
    has_film: bool = False


_KINDS = {
    Source.OWN_WORDS: RowKind.OWN,
    Source.OWN_PICTURE: RowKind.OWN_PICTURE,
    Source.SEEN: RowKind.GUESS,
    Source.SOMEONE_ELSE: RowKind.SOMEONE,
    Source.WE_DISAGREE: RowKind.DISAGREED,
}


def row_of(
    plan: Plan,
    line: Line,
    chapter: StyleChapter | None = None,
    *,
    is_new: bool = False,
    is_chosen: bool = False,
    depth: int = 0,
) -> LineRow:
    """Return how a line is shown; ``chapter`` is the one it stands in, where there is one."""
    source = source_words(plan, line)
    words = words_in(chapter, line)
    importance = importance_words(plan, line)
    more = more_words(plan, line)
    film = next(iter(films_of(plan.films, line.id)), None)
    told = say("film.there_is") if film else ""
    return LineRow(
        line.id,
        _shown(words),
        source,
        kind_of(line),
        shown_picture(line) or (film.still if film else None),
        plan.face_of(line.said_by) if line.said_by else None,
        importance,
        line.check,
        spoken_line(plan, line, chapter),
        ", ".join(part for part in (words, source, importance, *more, told, check_words(line.check)) if part),
        words[:_MOST_IN_NAME],
        is_new,
        is_chosen,
        more=more,
        check_words=check_words(line.check),
        said_words=_said_words(plan, line),
        day=line.day,
        said_by=line.said_by,
        beside_id=line.beside_id,
        depth=depth,
        is_heading=line.details.is_heading,
        answer=line.answer,
        slot=line.slot,
        details=line.details,
        place=place_words(plan, chapter, line),
        has_film=film is not None,
    )


def check_words(check: Check) -> str:
    """Return in words what the person answered to "Have I got this right?"."""
    return say(f"lines.checked_{check.value}")


def dated_words(row: LineRow) -> str:
    """Return who said it and on which day, for views that stand side by side."""
    return (
        say("lines.said_on_day", said=row.source_words, day=full_date(row.day))
        if row.day
        else row.source_words
    )


def kind_of(line: Line) -> RowKind:
    """Return the look of a line: what somebody else said becomes the person's when they have agreed."""
    if line.source not in OWN_SOURCES and is_persons_own(line.source, line.check):
        return RowKind.AGREED
    return _KINDS[line.source]


def source_words(plan: Plan, line: Line) -> str:
    """Return who said it, and what the person answered where that changes whose words they are."""
    said = _said_words(plan, line)
    if line.source not in OWN_SOURCES and line.check is Check.YES:
        return say("lines.with_yes", said=said, yes=_yes_words(line))
    if line.check is Check.NO:
        return say("lines.not_right", said=said)
    if line.source is Source.SEEN:
        return say("lines.is_it_right", said=said, how=_shown(line.how_we_check)).strip()
    return said


def spoken_line(plan: Plan, line: Line, chapter: StyleChapter | None = None) -> str:
    """Return what is said when a line is pressed: first who said it, then the words."""
    said, more = words_in(chapter, line), more_words(plan, line)
    words = " ".join((as_sentences([said]), *more)) if more else said
    if line.source in OWN_SOURCES:
        return words
    key = f"lines.spoken_{line.source.value}"
    agreed = _yes_words(line) if line.check is Check.YES else ""
    return f"{say(key, name=_who(plan, line))} {words} {agreed}".strip()


def _yes_words(line: Line) -> str:
    """Return what yes means: where people do not agree, it cannot mean that they do."""
    return say("lines.written_right" if line.source is Source.WE_DISAGREE else "lines.i_agree")


def importance_words(plan: Plan, line: Line) -> str:
    """Return how much a line matters: in the person's words where the line is theirs, else what others think.

    It is empty where nobody has said.
    """
    if line.importance is None:
        return ""
    if is_persons_own(line.source, line.check):
        return say(f"lines.importance_{line.importance.value}")
    return say(f"documents.importance_{line.importance.value}_we_think", name=plan.person.name)


def parts_of(plan: Plan, line: Line, chapter: StyleChapter | None = None) -> tuple[LineRow, ...]:
    """Return a line as rows of a few sentences each, with nothing left out; the last takes the answer."""
    whole = row_of(plan, line, chapter)
    pieces = (*sentences(words_in(chapter, line)), *whole.more)
    parts = _together([part for sentence in pieces for part in _cut(sentence)])
    rows = [
        LineRow(
            f"{line.id}-{number}",
            part,
            whole.source_words,
            whole.kind,
            whole.picture,
            whole.face,
            spoken=part,
            name=part,
            short_name=part[:_MOST_IN_NAME],
            is_part=True,
            takes_answer=False,
        )
        for number, part in enumerate(parts)
    ]
    last = rows[-1:]
    return (
        *rows[:-1],
        *(replace(x, id=line.id, check=line.check, takes_answer=True, has_film=whole.has_film) for x in last),
    )


def _who(plan: Plan, line: Line) -> str:
    return plan.name_of(line.said_by) if line.said_by else say("lines.somebody")


def _said_words(plan: Plan, line: Line) -> str:
    if line.source is Source.SOMEONE_ELSE:
        return say("lines.said_this", name=_who(plan, line))
    return say(f"lines.source_{line.source.value}")


def _shown(words: str) -> str:
    return words if len(words) <= MOST_SHOWN else words[:MOST_SHOWN].rstrip() + "…"


def _together(pieces: list[str]) -> list[str]:
    """Put short pieces that follow each other into one row, each on a line of its own."""
    rows: list[list[str]] = []
    for piece in pieces:
        row = rows[-1] if rows else []
        has_room = 0 < len(row) < _MOST_LINES and sum(map(len, row)) + len(piece) <= _MOST_TOGETHER
        if has_room:
            row.append(piece)
        else:
            rows.append([piece])
    return ["\n".join(row) for row in rows]


def _cut(sentence: str) -> list[str]:
    """Cut a very long sentence at spaces into pieces that a card can show."""
    pieces: list[str] = []
    rest = sentence
    while len(rest) > _MOST_IN_PART:
        at = rest.rfind(" ", 1, _MOST_IN_PART)
        at = at if at > 0 else _MOST_IN_PART
        pieces.append(rest[:at].strip())
        rest = rest[at:].strip()
    return [*pieces, rest] if rest else pieces
