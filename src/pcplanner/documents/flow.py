"""Tell a document as one flow without pages, for files that find pages of their own or need none.

Drawings become figures: pages of their own that can be drawn as a picture, with the words they are read as.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pcplanner.documents.drawings import circle_pages, drawn_poster
from pcplanner.documents.measures import LINE, POSTER_MARGIN, Measures
from pcplanner.documents.model import (
    Chapter,
    CircleDrawing,
    CodeBlock,
    Document,
    Heading,
    Paragraph,
    PictureRow,
    Poster,
    PromiseGroup,
    TickGrid,
    WritingSpace,
)
from pcplanner.documents.pages import Box, Group, Page, Role, Text
from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say

MOST_CHAPTERS_WITHOUT_CONTENTS = 4
_AROUND = 2.0
_LINES_AROUND_A_CIRCLE = 9
_LINES_AROUND_A_PATH = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing as a page of its own without margins, and its words; ``is_across`` wants a page across."""

    page: Page
    alt: str
    is_across: bool = False


FlowBlock = Heading | PictureRow | PromiseGroup | Paragraph | CodeBlock | WritingSpace | TickGrid | Figure


@dataclass(frozen=True, slots=True)
class FlowChapter:
    """A chapter whose drawings are figures."""

    title: str
    family: Family
    blocks: tuple[FlowBlock, ...]
    face: Picture | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """A document told from its first word to its last; ``contents`` is the title of a list of chapters."""

    document: Document
    chapters: tuple[FlowChapter, ...]
    contents: str = ""


def flow_of(document: Document, measures: Measures) -> Flow:
    """Return a document as a flow, with its drawings made for words and paper of these sizes."""
    chapters = tuple(
        FlowChapter(x.title, x.family, tuple(_blocks(x, measures)), x.face) for x in document.chapters
    )
    has_contents = bool(document.contents_title) and len(chapters) > MOST_CHAPTERS_WITHOUT_CONTENTS
    return Flow(document, chapters, document.contents_title if has_contents else "")


def _blocks(chapter: Chapter, measures: Measures) -> Iterator[FlowBlock]:
    for block in chapter.blocks:
        if isinstance(block, CircleDrawing):
            yield Paragraph((block.intro,))
            yield from _circle(block, measures)
        elif isinstance(block, Poster):
            yield from _poster(block, measures)
        else:
            yield block


def _circle(block: CircleDrawing, measures: Measures) -> Iterator[Figure]:
    height = measures.height - _LINES_AROUND_A_CIRCLE * LINE * measures.size
    box = Box(_AROUND, _AROUND, measures.width - 2 * _AROUND, max(height, measures.width / 2))
    for groups in circle_pages(block.plan, box, measures.size):
        yield _figure(groups, box)


def _poster(block: Poster, measures: Measures) -> Iterator[FlowBlock]:
    width = width_of_page(measures, is_across=True) - 2 * _AROUND
    height = measures.sheet.short - 2 * POSTER_MARGIN - _LINES_AROUND_A_PATH * LINE * measures.size
    box = Box(_AROUND, _AROUND, width, max(height, width / 4))
    poster = drawn_poster(block, "", box, measures.size, has_head=False)
    for groups in poster.pages:
        yield _figure(groups, box, is_across=True)
    if poster.rows:
        yield Heading(say("documents.numbers_title"))
        yield from poster.rows


def _figure(groups: Sequence[Group], box: Box, *, is_across: bool = False) -> Figure:
    page = Page(box.width + 2 * _AROUND, box.height + 2 * _AROUND, tuple(groups))
    return Figure(page, " ".join(x for x in map(_read_as, groups) if x), is_across)


def _read_as(group: Group) -> str:
    """Return what is read of a group of a drawing: its alt, or the words of a key."""
    if group.role is Role.ARTIFACT:
        return ""
    if group.alt:
        return group.alt
    words = (
        x.words if isinstance(x, Text) else _read_as(x) if isinstance(x, Group) else "" for x in group.items
    )
    return " ".join(x.strip() for x in words if x.strip())


def width_of_page(measures: Measures, *, is_across: bool) -> float:
    """Return the room between the margins of a page in points."""
    return measures.sheet.long - 2 * POSTER_MARGIN if is_across else measures.width
