"""Plan the papers that are one thing out of a plan: who promised what, cards, posters, a page about me."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pcplanner.documents.arrow_papers import arrow_poster
from pcplanner.documents.chapter_pages import is_alarm_contact
from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.covers import cover, credit_rows, name_of, paper_end
from pcplanner.documents.line_rows import line_blocks
from pcplanner.documents.model import (
    Block,
    Chapter,
    CircleDrawing,
    CirclePoster,
    Heading,
    PathDrawing,
    PictureRow,
    PictureSize,
    PromiseGroup,
    label,
    plain,
    strong,
)
from pcplanner.documents.pages import PaperSize
from pcplanner.documents.promises import promise_groups
from pcplanner.documents.rings import circle_chapter
from pcplanner.documents.told import face_of_person, face_of_supporter
from pcplanner.domain.chapters import Family
from pcplanner.domain.circle import Supporter
from pcplanner.domain.dreams import StepState
from pcplanner.domain.lines import Line
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter
from pcplanner.domain.text import cleaned, sentences
from pcplanner.domain.words import say

ONE_PAGE_CHAPTERS = ("admire", "important", "support")
_TO_DO = frozenset({StepState.NOT_YET, StepState.STARTED})


def promises_paper(plan: Plan, choices: DocumentChoices) -> Iterator[Chapter]:
    """Yield who promised what, by face, after a page that says what it is."""
    groups = tuple(promise_groups(plan))
    if groups:
        yield cover(plan, choices, say("documents.promises_title"), say("documents.this_is_promises"))
        yield Chapter(say("documents.promises_title"), Family.MEETING, groups)
        yield paper_end(plan, choices)


def circle_paper(plan: Plan, choices: DocumentChoices) -> Iterator[Chapter]:
    """Yield the circle, drawn and told; on a large sheet the drawing is a poster."""
    chapters = tuple(circle_chapter(plan, choices.size_pt))
    if chapters and choices.sheet is PaperSize.A3:
        yield from (replace(x, blocks=tuple(map(_as_poster, x.blocks))) for x in chapters)
        yield paper_end(plan, choices)
    elif chapters:
        yield cover(plan, choices, say("documents.circle_title"), say("documents.this_is_circle"))
        yield from chapters
        yield paper_end(plan, choices)


def _as_poster(block: Block) -> Block:
    return CirclePoster(block.plan) if isinstance(block, CircleDrawing) else block


def goal_path_poster(plan: Plan, choices: DocumentChoices) -> Iterator[Chapter]:
    """Yield the path to one dream as a poster."""
    dream = next((x for x in plan.dreams if x.id == choices.about_id), None)
    if dream is not None and plan.goals_of(dream.id):
        yield Chapter(say("documents.path_title"), Family.STEPS, (PathDrawing(plan, dream.id),))


def step_cards(plan: Plan, choices: DocumentChoices) -> Iterator[Chapter]:
    """Yield a chapter for each small step still to do: a card with its picture, who and when.

    ``about_id`` is the step of the one card to carry; empty for all of them.
    """
    for group, row in _cards(plan):
        if choices.about_id in {"", row.about_id}:
            yield Chapter(group.name, Family.STEPS, (replace(row, corner=group.face),))


def cards_to_carry(plan: Plan) -> tuple[PictureRow, ...]:
    """Return the row of each step that is still to do, by who promised it."""
    return tuple(row for _, row in _cards(plan))


def _cards(plan: Plan) -> Iterator[tuple[PromiseGroup, PictureRow]]:
    states = {x.id: x.state for x in plan.steps_in_order()}
    for group in promise_groups(plan):
        for row in group.rows:
            if states.get(row.about_id) in _TO_DO:
                yield group, row


def alarm_card(plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter]) -> Iterator[Chapter]:
    """Yield the panels of the card: whose it is, who can ring, how to see that something is wrong."""
    alarm = [x for x in chapters if x.kind is ChapterKind.ALARM]
    ids = {x.id for x in alarm}
    numbers = {x.about_id: x.words for x in plan.lines if x.chapter in ids}
    faces = [_who_rings(x, cleaned(numbers.get(x.id, ""))) for x in plan.supporters if is_alarm_contact(x)]
    people = {x.id for x in plan.supporters}
    signs = [x for x in plan.lines if x.chapter in ids and x.about_id not in people]
    rows = [x for x in line_blocks(plan, signs, symbol("alarm-bell")) if isinstance(x, PictureRow)]
    if not faces and not rows:
        return
    name = name_of(plan)
    first = PictureRow(
        face_of_person(plan.person),
        (strong(say("documents.alarm_card_title")), plain(say("documents.my_name", name=name))),
    )
    told = [first, *faces, *rows, *(replace(x, ticks=()) for x in credit_rows(choices))]
    yield Chapter(say("documents.alarm_card_title"), Family.RIGHTS, tuple(told))


def _who_rings(supporter: Supporter, phone: str) -> PictureRow:
    """Return the face of somebody who can ring, their name, and how to reach them."""
    name = cleaned(supporter.name)
    said = [strong(name), plain(say("documents.rings_for_me", name=name))]
    said += [label(x) for x in sentences(phone)]
    return PictureRow(face_of_supporter(supporter), tuple(said))


def one_page(
    plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter], lines: Sequence[Line]
) -> Iterator[Chapter]:
    """Yield the page about somebody: each part with its picture, and its lines under each other."""
    blocks: list[Block] = []
    for chapter in chapters:
        said = staying([x for x in lines if x.chapter == chapter.id])
        rows = list(line_blocks(plan, said, symbol(chapter.symbol), chapter=chapter))
        told = tuple(y for x in rows if isinstance(x, PictureRow) for y in (*x.sentences, *x.afterwards))
        if told:
            blocks += [
                Heading(cleaned(chapter.title)),
                PictureRow(symbol(chapter.symbol), told, size=PictureSize.SMALL),
            ]
    if blocks:
        title = say("documents.one_page_title", name=name_of(plan))
        blocks += [replace(x, size=PictureSize.SMALL) for x in credit_rows(choices)]
        yield Chapter(title, Family.ABOUT, tuple(blocks), face=face_of_person(plan.person))


def staying(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines that stay on the page about somebody; what stands under another goes out with it."""
    above = {x.id: x.slot.under_id for x in lines}
    out = {x.id for x in lines if x.details.is_off_page}
    return tuple(x for x in lines if out.isdisjoint(_way_up(x.id, above)))


def _way_up(line_id: str, above: Mapping[str, str]) -> frozenset[str]:
    """Return a line and those it stands under."""
    way: set[str] = set()
    while line_id in above and line_id not in way:
        way.add(line_id)
        line_id = above[line_id]
    return frozenset(way)


SINGLE = frozenset(
    {
        DocumentKind.PROMISES,
        DocumentKind.CIRCLE,
        DocumentKind.GOAL_PATH,
        DocumentKind.ARROW,
        DocumentKind.CARDS,
        DocumentKind.ALARM,
        DocumentKind.PROFILE,
    }
)


WITHOUT_ROOM = frozenset({DocumentKind.CARDS, DocumentKind.ALARM, DocumentKind.PROFILE})
"""Papers with no room for boxes about hard words."""


def single_title(choices: DocumentChoices, pages: Sequence[Chapter]) -> str:
    """Return what a paper of one thing is called."""
    if choices.kind is DocumentKind.CARDS:
        return say("documents.cards_title")
    if choices.kind is DocumentKind.PROFILE:
        return say("documents.one_page_name")
    return pages[0].title


def single_paper(
    plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter], lines: Sequence[Line]
) -> tuple[Chapter, ...]:
    """Return the chapters of a paper of one thing; none where there is nothing for it."""
    match choices.kind:
        case DocumentKind.PROMISES:
            found = promises_paper(plan, choices)
        case DocumentKind.CIRCLE:
            found = circle_paper(plan, choices)
        case DocumentKind.GOAL_PATH:
            found = goal_path_poster(plan, choices)
        case DocumentKind.ARROW:
            found = arrow_poster(plan, choices, chapters, lines)
        case DocumentKind.CARDS:
            found = step_cards(plan, choices)
        case DocumentKind.ALARM:
            found = alarm_card(plan, choices, chapters)
        case _:
            found = one_page(plan, choices, chapters, lines)
    return tuple(found)
