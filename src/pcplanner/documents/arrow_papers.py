"""Plan the poster of a PATH: what was said in each of its steps, and what has no place on the arrow."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.chapter_pages import by_chapter, chapter_pages
from pcplanner.documents.choices import DocumentChoices
from pcplanner.documents.covers import credit_rows
from pcplanner.documents.model import (
    ArrowDrawing,
    ArrowPart,
    Block,
    Chapter,
    Heading,
    Paragraph,
    PictureRow,
    label,
    strong,
)
from pcplanner.documents.promises import promise_groups
from pcplanner.documents.told import dream_rows
from pcplanner.domain.chapters import Family
from pcplanner.domain.lines import Line
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

PATH_STYLE = "path"
ON_ARROW = (
    "dreams",
    "one_year",
    "now",
    "bring_in",
    "keep_strong",
    "next_months",
    "next_month",
    "steps",
)
"""The chapters of the style PATH that stand on the arrow, in the order of its steps."""
_ONLY_PATH = frozenset({"one_year", "bring_in", "keep_strong", "next_months", "next_month"})


def arrow_poster(
    plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter], lines: Sequence[Line]
) -> Iterator[Chapter]:
    """Yield a PATH as a poster; what has no place on the arrow follows it, so that all of it is told."""
    said = by_chapter(lines)
    by_id = {x.id: x for x in chapters}
    parts = tuple(
        ArrowPart(
            number,
            cleaned(by_id[each].title),
            symbol(by_id[each].symbol),
            tuple(_rows(plan, by_id[each], said.get(each, ()))),
        )
        for number, each in enumerate(ON_ARROW, start=1)
        if each in by_id
    )
    after: list[Block] = []
    for chapter in chapters:
        if chapter.id not in ON_ARROW:
            for page in chapter_pages(plan, chapter, said.get(chapter.id, ())):
                after += [Heading(page.title), *page.blocks]
    if not after and not any(x.rows for x in parts):
        return
    # A page only for whose the pictures are is made where somebody else drew some of them.
    if after or len(choices.credits) > 1:
        after += credit_rows(choices)
    yield Chapter(say("documents.arrow_title"), Family.DREAMS, (ArrowDrawing(plan, parts), *after))


def holds_a_path(plan: Plan) -> bool:
    """Say whether something was said in a step that only a PATH has."""
    return any(x.chapter in _ONLY_PATH for x in plan.lines)


def _rows(plan: Plan, chapter: StyleChapter, lines: Sequence[Line]) -> Iterator[PictureRow]:
    """Yield a row for each thing said in a step."""
    match chapter.kind:
        case ChapterKind.DREAMS:
            for dream in plan.dreams:
                yield from dream_rows(plan, dream)
        case ChapterKind.STEPS:
            yield from _step_rows(plan)
    pages = tuple(chapter_pages(plan, chapter, lines))
    for page in pages:
        if len(pages) > 1:
            yield PictureRow(symbol(chapter.symbol), (strong(page.title),))
        yield from _as_rows(page.blocks, chapter)


def _step_rows(plan: Plan) -> Iterator[PictureRow]:
    """Yield the small steps in their order, each under the name of who promised it."""
    rows = {
        row.about_id: replace(row, sentences=(label(group.name), *row.sentences), corner=group.face)
        for group in promise_groups(plan)
        for row in group.rows
    }
    yield from (rows[x.id] for x in plan.steps_in_order() if x.id in rows)


def _as_rows(blocks: Iterable[Block], chapter: StyleChapter) -> Iterator[PictureRow]:
    """Yield rows as they are, and words without a picture beside the picture of their chapter."""
    for block in blocks:
        match block:
            case PictureRow():
                yield block
            case Heading():
                yield PictureRow(symbol(chapter.symbol), (strong(block.words),))
            case Paragraph():
                yield PictureRow(symbol(chapter.symbol), block.sentences)
