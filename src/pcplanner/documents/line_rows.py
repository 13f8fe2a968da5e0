"""Tell the lines of a chapter as rows: headings, nested lines, other views beside, and all they say."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from pcplanner.documents.films import film_rows
from pcplanner.documents.measures import MOST_CHARACTERS
from pcplanner.documents.model import (
    Block,
    Heading,
    Paragraph,
    PictureRow,
    PictureSize,
    Sentence,
    label,
    plain,
    strong,
)
from pcplanner.documents.recordings import recordings_about
from pcplanner.documents.told import flags_of, rows_of, told, told_sentences
from pcplanner.domain.dates import full_date
from pcplanner.domain.films import films_of
from pcplanner.domain.line_words import answer_in, more_words, shown_picture, when_words
from pcplanner.domain.lines import (
    OWN_SOURCES,
    Answer,
    Check,
    Details,
    Importance,
    Line,
    Source,
    is_persons_own,
)
from pcplanner.domain.map_colours import colour_words, feeling_about, feeling_of
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.text import cleaned
from pcplanner.domain.times import When
from pcplanner.domain.words import say

LONGEST_HEADING = 90
_LONGEST_HEADING_WORD = 18
_EDITION = timedelta(weeks=4)
"""Lines that were said further apart than this each carry their date."""
_ANY_TIME = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stood:
    """Say how a line stands in its chapter: under another one, or beside it as another view."""

    line: Line
    level: int = 0
    is_beside: bool = False


def in_order(lines: Sequence[Line]) -> Iterator[Stood]:
    """Yield every line once: after each the views beside it, then what is nested under it.

    A line whose other line is not among them stands by itself, and so does a ring of lines.
    """
    ids = {x.id for x in lines}
    beside: dict[str, list[Line]] = {}
    under: dict[str, list[Line]] = {}
    roots = []
    for line in lines:
        if line.beside_id in ids and line.beside_id != line.id:
            beside.setdefault(line.beside_id, []).append(line)
        elif line.slot.under_id in ids and line.slot.under_id != line.id:
            under.setdefault(line.slot.under_id, []).append(line)
        else:
            roots.append(line)
    seen: set[str] = set()

    def walked(root: Line) -> Iterator[Stood]:
        # A stack of its own: nested lines may go deeper than Python calls.
        waiting = [Stood(root)]
        while waiting:
            stood = waiting.pop()
            line = stood.line
            if line.id in seen:
                continue
            seen.add(line.id)
            yield stood
            nested = [Stood(x, stood.level + 1) for x in under.get(line.id, ())]
            views = [Stood(x, stood.level + (not stood.is_beside), True) for x in beside.get(line.id, ())]
            waiting += reversed([*views, *nested])

    for root in (*roots, *lines):
        yield from walked(root)


def line_blocks(
    plan: Plan,
    lines: Sequence[Line],
    otherwise: Picture,
    first: Sequence[Sentence] = (),
    *,
    is_about_told: bool = False,
    is_when_first: bool = False,
    chapter: StyleChapter | None = None,
) -> Iterator[Block]:
    """Yield headings and rows of lines; one without a picture gets the picture of its chapter.

    ``first`` stands before the words of the very first line, as the name of a cell of a table does.
    ``is_about_told`` says that what the lines are about stands over them already, ``is_when_first`` that a
    story begins with when it was. An answer such as "nothing" has the words that fit its ``chapter``.
    """
    is_dated = are_apart(lines)
    with_views = {x.beside_id for x in lines}
    before = list(first)
    for stood in in_order(tuple(without_hidden_twins(lines))):
        line = stood.line
        if line.details.is_heading and line.words and not stood.level and _is_only_heading(plan, line):
            yield heading(" ".join(cleaned(line.words).split()))
            continue
        about = "" if is_about_told else about_words(plan, line.about_id)
        opening = [*before, *_opening(plan, stood, about, is_dated=is_dated or line.id in with_views)]
        before = []
        if is_when_first:
            opening += _told_when(line)
            line = _without_when(line)
        yield from _rows(plan, replace(stood, line=line), otherwise, opening, chapter)


def without_hidden_twins(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, but only once what two people whose names are hidden said alike.

    Only words, picture and check decide, and only one line right after the other; see ``plan_for``.
    """
    hidden = say("lines.somebody")
    last: Line | None = None
    holding = {x.slot.under_id for x in lines} | {x.beside_id for x in lines}
    for line in lines:
        # When it was said, its place and who else may see it are not printed.
        alike = replace(line, id="", created_at=_ANY_TIME, position=0, audiences=())
        is_twin = line.said_by == hidden and alike == last and line.id not in holding
        last = alike
        if not is_twin:
            yield line


def line_rows(plan: Plan, lines: Sequence[Line], otherwise: Picture) -> Iterator[PictureRow]:
    """Yield only the rows of lines, as where nothing among them is a heading."""
    yield from (x for x in line_blocks(plan, lines, otherwise) if isinstance(x, PictureRow))


def heading(words: str) -> Heading | Paragraph:
    """Return a heading inside a chapter; one that is too long for that is a bold paragraph."""
    is_long = len(words) > LONGEST_HEADING or any(len(x) > _LONGEST_HEADING_WORD for x in words.split())
    return Paragraph((strong(words),)) if is_long else Heading(words)


def are_apart(lines: Iterable[Line]) -> bool:
    """Say whether lines were said so far apart that each carries its date."""
    days = [x.day for x in lines]
    return bool(days) and max(days) - min(days) > _EDITION


def _is_only_heading(plan: Plan, line: Line) -> bool:
    is_plain = line.source in {Source.OWN_WORDS, Source.OWN_PICTURE} and line.check in {
        Check.NOT_ASKED,
        Check.YES,
    }
    # A symbol shows what the words say; a picture of somebody's own says more than they do.
    is_symbol = line.picture is None or line.picture.kind is PictureKind.SYMBOL
    return is_plain and is_symbol and line.importance is None and not _says_more(plan, line)


def _says_more(plan: Plan, line: Line) -> bool:
    return bool(more_words(plan, line) or films_of(plan.films, line.id))


def _opening(plan: Plan, stood: Stood, about: str, *, is_dated: bool) -> Iterator[Sentence]:
    """Yield what stands before the words of a line: that it is another view, when, and what it is about."""
    line = stood.line
    if stood.is_beside:
        yield label(say("documents.another_view"))
    if stood.is_beside or is_dated or line.details.said_on is not None:
        yield label(say("documents.said_on_day", date=full_date(line.day)))
    if about:
        yield label(say("documents.about_thing", words=about))
    spot = line.details.spot
    if spot is not None:
        yield label(say(f"documents.spot_{_part(spot.down, 'top')}_{_part(spot.across, 'left')}"))
        feeling = feeling_of(spot)
        if feeling is not None:
            yield label(cleaned(colour_words(plan, line.chapter, feeling)))
        elif spot.colour and not spot.colour.startswith("#"):
            yield label(say("documents.colour", colour=spot.colour))


def _part(thousandths: int, first: str) -> str:
    last = {"top": "bottom", "left": "right"}[first]
    return first if thousandths < 333 else last if thousandths > 667 else "middle"


def about_words(plan: Plan, about_id: str) -> str:
    """Return what something in a plan says that a line is about; nothing where it is not in the plan."""
    if not about_id:
        return ""
    feeling = feeling_about(about_id)
    if feeling is not None:
        return say(f"life_map.colour_{feeling.value}")
    said = {x.id: x.name for x in plan.supporters}
    said |= {x.id: x.words for x in plan.lines}
    said |= {x.id: x.words for x in plan.dreams} | {x.id: x.words for x in plan.goals}
    said |= {x.id: x.words for x in plan.steps} | {x.id: x.words for x in plan.obstacles}
    return " ".join(cleaned(said.get(about_id, "")).split())


def _told_when(line: Line) -> Iterator[Sentence]:
    """Yield from when and until when something was, as it stands before a story."""
    for key, when in (("when_first", line.details.when), ("until", line.details.until)):
        if when:
            yield strong_label(say(f"documents.{key}", when=cleaned(when_words(when))))


def _without_when(line: Line) -> Line:
    return replace(line, details=replace(line.details, when=When(), until=When()))


def _rows(
    plan: Plan,
    stood: Stood,
    otherwise: Picture,
    opening: Sequence[Sentence],
    chapter: StyleChapter | None,
) -> Iterator[PictureRow]:
    line = stood.line
    own = [*_answered(line, chapter), *told_sentences(line.words)]
    words = _more(plan, _without(line, is_inside=True))
    said = [*opening, *told(plan, line, own, words, line.how_we_check)]
    said += _more(plan, _without(line, is_inside=False))
    said += recordings_about(plan, line.id)
    picture = shown_picture(line) or otherwise
    for row in rows_of(picture, said, flags_of(line.source, line.check), at_the_end=_importance(plan, line)):
        size = PictureSize.LARGE if not stood.level else PictureSize.SMALL
        yield replace(row, level=stood.level, size=size, is_told_by_picture=_is_told_by_picture(line))
    for row in film_rows(plan, line.id):
        yield replace(row, level=stood.level)


def _is_told_by_picture(line: Line) -> bool:
    """Say whether a picture alone can tell a line: never who else said it, a sum, or what must not happen."""
    is_plain = line.details.money is None and line.importance is not Importance.MUST_NOT
    return is_plain and line.source in OWN_SOURCES and shown_picture(line) is not None


def _more(plan: Plan, line: Line) -> list[Sentence]:
    """Return what a line says beside its words; a short question and its answer keep to one line."""
    said: list[Sentence] = []
    for words in map(cleaned, more_words(plan, line)):
        first = next(iter(told_sentences(words)), plain("")).text
        is_short = first.endswith("?") and len(words) <= MOST_CHARACTERS and "\n" not in words
        said += [label(words)] if is_short else told_sentences(words)
    return said


def _without(line: Line, *, is_inside: bool) -> Line:
    """Return a line with only what belongs inside its quotation marks, or only what stands after them."""
    details = line.details
    if is_inside:
        kept = replace(details, rank=None, said_on=None, look_again_on=None, money=None)
    else:
        kept = Details(rank=details.rank, look_again_on=details.look_again_on, money=details.money)
    return replace(line, details=kept)


def _answered(line: Line, chapter: StyleChapter | None) -> list[Sentence]:
    return [] if line.answer is Answer.SAID else [plain(answer_in(chapter, line.answer))]


def _importance(plan: Plan, line: Line) -> tuple[Sentence, ...]:
    """Return how much a line matters: the person's word where the line is theirs, else what others think."""
    if line.importance is None or line.check is Check.NO:
        return ()
    is_own = is_persons_own(line.source, line.check)
    key = f"documents.importance_{line.importance.value}"
    # A label, not one more of the few sentences of a page: it says how the line is marked.
    words = say(key) if is_own else say(f"{key}_we_think", name=cleaned(plan.person.name))
    return (strong_label(words) if line.importance is Importance.MUST_NOT else label(words),)


def strong_label(words: str) -> Sentence:
    """Return bold words that stand like a sentence but are none."""
    return replace(strong(words), is_label=True)
