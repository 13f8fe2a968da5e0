"""Say what a page shows of a chapter: its lines as cards, and which of them is open."""

from dataclasses import dataclass, field, replace

from pcplanner.domain.line_words import shown_words
from pcplanner.domain.lines import Line
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.line_order import nested, on_sheet
from pcplanner.ui.line_editing.rows import LineRow, dated_words, parts_of, row_of


@dataclass(frozen=True, slots=True)
class ChapterRead:
    """A plan with one chapter as the person uses it; ``None`` where no style has it (any more)."""

    plan: Plan
    chapter: StyleChapter | None


@dataclass(frozen=True, slots=True)
class ChapterState:
    """Everything a page shows of a chapter.

    ``chapter`` is ``None`` where no style has it (any more). ``hint`` says what to do first. ``opened`` is
    one line whole, with the views beside it, while one is open. ``is_read`` says that the plan was read.
    """

    name: str = ""
    face: Picture | None = None
    chapter: StyleChapter | None = None
    cards: tuple[LineRow, ...] = ()
    hint: str = ""
    opened: tuple[LineRow, ...] = ()
    edit: EditState = field(default_factory=EditState)
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class InHand:
    """What is worked on: the line as it is typed, whether it is new and whether it is shown as chosen."""

    line: Line
    line_id: str = ""
    is_new: bool = False
    is_shown: bool = False


def read_chapter(services: Services, person_id: str, chapter_id: str) -> ChapterRead:
    """Read a plan and one of its chapters; for the library's worker."""
    plan = services.people.plan(person_id)
    return ChapterRead(plan, services.styles.chapter(chapter_id, plan))


def chapter_cards(read: ChapterRead, chapter_id: str, sheet_id: str, hand: InHand) -> tuple[LineRow, ...]:
    """Return the lines of a chapter as cards, with the one that is worked on as it is typed."""
    plan = read.plan
    lines = list(on_sheet(plan, chapter_id, sheet_id))
    now = hand.line
    if hand.line_id:
        lines = [replace(now, id=x.id) if x.id == hand.line_id else x for x in lines]
    is_there = any(x.id == hand.line_id for x in lines)
    if hand.is_shown and not is_there and (now.words.strip() or now.picture):
        lines.append(now)
    return tuple(
        row_of(
            plan,
            line,
            read.chapter,
            is_new=_is_in_hand(line, hand) and (hand.is_new or not is_there),
            is_chosen=_is_in_hand(line, hand),
            depth=depth,
        )
        for line, depth in nested(lines)
    )


def opened_rows(plan: Plan, line: Line, chapter: StyleChapter | None = None) -> tuple[LineRow, ...]:
    """Return a line whole, and after it the other views of the same thing, each with its day."""
    first = line.beside_id or line.id
    group = [x for x in plan.lines_in(line.chapter, line.about_id) if first in (x.id, x.beside_id)]
    rows = parts_of(plan, line, chapter)
    if len(group) < 2:
        return rows
    others = (row_of(plan, x, chapter) for x in group if x.id != line.id)
    return tuple(replace(x, source_words=dated_words(x)) for x in (*_dated(rows, line), *others))


def first_words(read: ChapterRead, cards: tuple[LineRow, ...]) -> str:
    """Return what to do first in an empty chapter; the head says it of one that is gone."""
    return "" if cards or read.chapter is None else say("lines.first")


def same_words(plan: Plan, line_id: str) -> str:
    """Return the words of a line, for another view of the same thing to begin with."""
    return next((shown_words(x) for x in plan.lines if x.id == line_id), "")


def _is_in_hand(line: Line, hand: InHand) -> bool:
    return hand.is_shown and line.id == hand.line_id


def _dated(rows: tuple[LineRow, ...], line: Line) -> tuple[LineRow, ...]:
    return tuple(replace(x, day=line.day) for x in rows)
