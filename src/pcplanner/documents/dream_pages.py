"""Tell each dream with what matters about it, its goals, what is in the way, and its path."""

from collections.abc import Iterator, Sequence

from pcplanner.documents.choices import DocumentChoices, Part
from pcplanner.documents.line_rows import line_blocks
from pcplanner.documents.model import Block, Chapter, Heading, PathDrawing
from pcplanner.documents.told import dream_rows, goal_rows, obstacle_rows
from pcplanner.domain.chapters import MATTERS, Family
from pcplanner.domain.dreams import Dream
from pcplanner.domain.lines import Line
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say


def dream_chapters(
    plan: Plan, choices: DocumentChoices, matters: Sequence[Line], title: str = "", *, has_paths: bool = True
) -> Iterator[Chapter]:
    """Yield a chapter for each dream, and its path where it has goals and paths are wanted."""
    is_only = len(plan.dreams) == 1
    for number, dream in enumerate(plan.dreams, start=1):
        if Part.DREAMS in choices.parts or not has_paths:
            yield Chapter(
                _title(title, number, is_only=is_only), Family.DREAMS, tuple(_blocks(plan, dream, matters))
            )
        if has_paths and Part.PATHS in choices.parts and plan.goals_of(dream.id):
            path = say("documents.path_title" if is_only else "documents.path_title_n", number=number)
            yield Chapter(path, Family.STEPS, (PathDrawing(plan, dream.id),))


def matters_without_a_dream(plan: Plan, matters: Sequence[Line]) -> Iterator[Chapter]:
    """Yield what matters about something that is no dream of this plan (any more)."""
    ids = {x.id for x in plan.dreams}
    left = [x for x in matters if x.about_id not in ids]
    if left:
        blocks = tuple(line_blocks(plan, left, symbol(MATTERS.symbol)))
        yield Chapter(say("chapters.matters_title"), Family.DREAMS, blocks)


def _title(own: str, number: int, *, is_only: bool) -> str:
    if own:
        return own if is_only else say("documents.title_number", title=own, number=number)
    return say("documents.dream_title" if is_only else "documents.dream_title_n", number=number)


def _blocks(plan: Plan, dream: Dream, matters: Sequence[Line]) -> Iterator[Block]:
    yield from dream_rows(plan, dream)
    about = [x for x in matters if x.about_id == dream.id]
    if about:
        yield Heading(say("chapters.matters_title"))
        yield from line_blocks(plan, about, symbol("important-to-me"), is_about_told=True)
    goals = plan.goals_of(dream.id)
    if goals:
        yield Heading(say("documents.goals_title" if len(goals) > 1 else "documents.goal_title"))
        yield from goal_rows(goals)
    in_the_way = [x for goal in goals for x in plan.obstacles_of(goal.id)]
    rows = tuple(obstacle_rows(plan, in_the_way))
    if rows:
        yield Heading(say("documents.obstacles_title"))
        yield from rows
