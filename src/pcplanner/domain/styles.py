"""Describe a planning style: a way through a meeting, chapter by chapter; styles are data, never code."""

from dataclasses import dataclass
from enum import StrEnum

from pcplanner.domain.chapters import Family
from pcplanner.domain.lines import Audience, Source


class ChapterKind(StrEnum):
    """What a chapter holds, and so which page it is."""

    LINES = "lines"
    COLUMNS = "columns"
    CIRCLE = "circle"
    DREAMS = "dreams"
    STEPS = "steps"
    STORY = "story"
    MAP = "map"
    WEEK = "week"
    SORT = "sort"
    DECISION = "decision"
    SIGNS = "signs"
    FACES = "faces"
    MONEY = "money"
    ALARM = "alarm"
    CLOSING = "closing"


# Kinds whose lines stand in named columns.
WITH_COLUMNS = frozenset(
    {
        ChapterKind.COLUMNS,
        ChapterKind.SIGNS,
        ChapterKind.DECISION,
        ChapterKind.WEEK,
        ChapterKind.FACES,
    }
)
# Kinds whose columns always belong together in rows.
TABLES = frozenset({ChapterKind.SIGNS, ChapterKind.DECISION})
FEWEST_COLUMNS, MOST_COLUMNS = 2, 9


class Board(StrEnum):
    """A drawing that a whole style fills in as it goes."""

    PATH = "path"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a chapter: lines of it carry ``id``.

    ``source`` is whose words a new line in it begins as, where they are not the person's own.
    """

    id: str
    title: str
    symbol: str
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class StyleChapter:
    """One question of a style.

    What is said is kept under ``id``: a chapter of the same id in another style shows the same lines.
    ``help`` is for the facilitator. ``by_view`` asks in columns whose view each line is. With ``rows``, what
    stands side by side in its columns belongs together. ``topic`` is the Picture sort topic a chapter of
    that kind begins with. ``nobody`` is for a question about people, where nothing means nobody.
    """

    id: str
    kind: ChapterKind
    title: str
    prompt: str
    help: str
    symbol: str
    family: Family = Family.ABOUT
    audiences: tuple[Audience, ...] = (Audience.ME,)
    columns: tuple[Column, ...] = ()
    by_view: bool = False
    topic: str = ""
    rows: bool = False
    nobody: bool = False

    @property
    def is_table(self) -> bool:
        """Say whether its columns are filled in row by row; otherwise each is a list of its own."""
        return self.rows or self.kind in TABLES


@dataclass(frozen=True, slots=True)
class Style:
    """A planning style with its chapters in the order they are usually walked; there is no right order.

    One that ``is_tool`` is a thinking tool: usable alone or inside a style.
    """

    id: str
    name: str
    about: str
    credit: str
    symbol: str
    chapters: tuple[StyleChapter, ...]
    is_tool: bool = False
    board: Board | None = None

    def chapter(self, chapter_id: str) -> StyleChapter:
        """Return a chapter by its id; an unknown one is a ``KeyError``."""
        for each in self.chapters:
            if each.id == chapter_id:
                return each
        raise KeyError(chapter_id)
