"""Plan the easy-read copy of a person's plan: what it says, in which order."""

from collections.abc import Iterator
from datetime import date

from pcplanner.documents.choices import DocumentChoices, DocumentKind, Part
from pcplanner.documents.drawings import numbers_for_long_names
from pcplanner.documents.hard_words import hard_words, used_in
from pcplanner.documents.model import (
    Block,
    Chapter,
    CircleDrawing,
    Document,
    Heading,
    PathDrawing,
    PictureRow,
    PictureSize,
    Sentence,
    plain,
)
from pcplanner.documents.promises import promise_groups
from pcplanner.documents.told import (
    circle_row,
    dream_rows,
    face_of_person,
    goal_rows,
    line_rows,
    obstacle_rows,
)
from pcplanner.domain.chapters import ABOUT_ME, MATTERS, Family
from pcplanner.domain.circle import Ring, Role
from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME, Dream
from pcplanner.domain.lines import Audience, Line
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

LANGUAGE = "en-GB"
_LONGEST_NAME_IN_A_TITLE = 28
_LONGEST_WORD_IN_A_TITLE = 16


def plan_document(plan: Plan, choices: DocumentChoices) -> Document:
    """Return the document for one copy of a plan; what is empty is left out, nothing is made up."""
    title = plan_title(plan)
    chapters = [_first_page(plan, choices, title)]
    if Part.ABOUT in choices.parts:
        chapters += _about_chapters(plan, choices)
    if Part.CIRCLE in choices.parts:
        chapters += _circle_chapters(plan, choices)
    chapters += _dream_chapters(plan, choices)
    if Part.PROMISES in choices.parts and plan.steps_in_order():
        groups = tuple(promise_groups(plan))
        chapters.append(Chapter(say("documents.promises_title"), Family.MEETING, groups))
    last = _last_page(plan, choices)
    *chapters, last = (hard_words().explained_chapter(x) for x in (*chapters, last))
    chapters += [*_word_list([*chapters, last]), last]
    return Document(
        title,
        LANGUAGE,
        _name(plan),
        choices.made_on,
        tuple(chapters),
        _feet(plan, choices, title),
        say("documents.contents_title"),
    )


def _name(plan: Plan) -> str:
    return cleaned(plan.person.name)


def plan_title(plan: Plan) -> str:
    """Return what the plan is called; a very long name gives way to "My plan" and stands inside instead."""
    if _has_long_name(plan):
        return say("documents.title_long_name")
    return say("documents.title", name=_name(plan))


def _has_long_name(plan: Plan) -> bool:
    name = _name(plan)
    return len(name) > _LONGEST_NAME_IN_A_TITLE or any(
        len(x) > _LONGEST_WORD_IN_A_TITLE for x in name.split()
    )


def _feet(plan: Plan, choices: DocumentChoices, title: str) -> tuple[tuple[str, ...], ...]:
    whose, made = f"{title}.", f"{full_date(choices.made_on)}."
    again = _look_again(plan, choices)
    mine = say("documents.title_long_name") + "."
    full = ((f"{whose} {made} {again.text}",),) if again else ()
    return (
        *full,
        (f"{whose} {made}",),
        (whose, made),
        (f"{whose} {made}", ""),
        (made, whose),
        (made, mine),
        (made, ""),
    )


def _look_again(plan: Plan, choices: DocumentChoices) -> Sentence | None:
    """Return when the plan is looked at again, while that day is still to come."""
    day = plan.person.look_again_on
    if day is None or day < choices.made_on:
        return None
    return plain(say("documents.look_again", date=full_date(day)))


def _looked_again(plan: Plan) -> Sentence:
    """Return that the day to look again has gone by, or that none was chosen."""
    day = plan.person.look_again_on
    return plain(
        say("documents.look_again_past", date=full_date(day)) if day else say("documents.no_look_again")
    )


def _first_page(plan: Plan, choices: DocumentChoices, title: str) -> Chapter:
    is_large = choices.kind is DocumentKind.LARGE_PRINT
    what = plain(say("documents.this_is_in_large_print" if is_large else "documents.this_is_my_plan"))
    checked = _checked(plan.person, choices.made_on)
    made = (
        plain(say("documents.made_on", date=full_date(choices.made_on))),
        plain(checked),
        _look_again(plan, choices) or _looked_again(plan),
    )
    rows = (
        PictureRow(symbol("plan"), (what,)),
        PictureRow(symbol("help"), (plain(say("documents.somebody_can_help")),)),
        *_long_name(plan),
        PictureRow(symbol("calendar"), made),
    )
    return Chapter(title, Family.MAIN, rows, face=face_of_person(plan.person))


def _checked(person: Person, made_on: date) -> str:
    name = cleaned(person.checked_by)
    if not name:
        return say("documents.nobody_checked")
    key = "documents.checked_by_me" if person.checked_by == ME else "documents.checked_by"
    if person.checked_on is None or person.checked_on == made_on:
        return say(key, name=name)
    return say(f"{key}_on", name=name, date=full_date(person.checked_on))


def _long_name(plan: Plan) -> tuple[PictureRow, ...]:
    """Return the name of somebody whose name is too long for the title."""
    name = plain(say("documents.my_name", name=_name(plan)))
    return (PictureRow(symbol("name-badge"), (name,)),) if _has_long_name(plan) else ()


def _for_audience(lines: tuple[Line, ...], audience: Audience) -> tuple[Line, ...]:
    return tuple(x for x in lines if audience in x.audiences or Audience.ANYONE in x.audiences)


def _about_chapters(plan: Plan, choices: DocumentChoices) -> Iterator[Chapter]:
    for chapter in ABOUT_ME:
        lines = _for_audience(plan.lines_in(chapter.id), choices.audience)
        rows = tuple(line_rows(plan, lines, symbol(chapter.symbol)))
        if rows:
            yield Chapter(say(f"chapters.{chapter.id}_title"), chapter.family, rows)


def _circle_chapters(plan: Plan, choices: DocumentChoices) -> Iterator[Chapter]:
    if not plan.supporters:
        return
    numbers = numbers_for_long_names(plan, choices.size_pt)
    blocks: list[Block] = [CircleDrawing(plan, plain(say("documents.circle_intro")))]
    for ring in Ring:
        people = plan.ring(ring)
        if people:
            blocks.append(Heading(say(f"drawings.ring_{ring.value}")))
            blocks += [circle_row(x, numbers.get(x.id)) for x in people]
    yield Chapter(say("documents.circle_title"), Family.CIRCLE, tuple(blocks))


def _dream_chapters(plan: Plan, choices: DocumentChoices) -> Iterator[Chapter]:
    for number, dream in enumerate(plan.dreams, start=1):
        is_only = len(plan.dreams) == 1
        if Part.DREAMS in choices.parts:
            title = say("documents.dream_title" if is_only else "documents.dream_title_n", number=number)
            yield Chapter(title, Family.DREAMS, tuple(_dream_blocks(plan, dream, choices)))
        if Part.PATHS in choices.parts and plan.goals_of(dream.id):
            title = say("documents.path_title" if is_only else "documents.path_title_n", number=number)
            yield Chapter(title, Family.STEPS, (PathDrawing(plan, dream.id),))


def _dream_blocks(plan: Plan, dream: Dream, choices: DocumentChoices) -> Iterator[Block]:
    yield from dream_rows(plan, dream)
    matters = _for_audience(plan.lines_in(MATTERS.id, dream.id), choices.audience)
    rows = tuple(line_rows(plan, matters, symbol("important-to-me")))
    if rows:
        yield Heading(say("chapters.matters_title"))
        yield from rows
    goals = plan.goals_of(dream.id)
    if goals:
        yield Heading(say("documents.goals_title" if len(goals) > 1 else "documents.goal_title"))
        yield from goal_rows(goals)
    in_the_way = [x for goal in goals for x in plan.obstacles_of(goal.id)]
    rows = tuple(obstacle_rows(plan, in_the_way))
    if rows:
        yield Heading(say("documents.obstacles_title"))
        yield from rows


def _word_list(chapters: list[Chapter]) -> Iterator[Chapter]:
    """Yield the list of the hard words that were explained."""
    rows = tuple(PictureRow(hard.picture, hard.meaning, size=PictureSize.FACE) for hard in used_in(chapters))
    if rows:
        yield Chapter(say("documents.word_list_title"), Family.RIGHTS, rows)


def _last_page(plan: Plan, choices: DocumentChoices) -> Chapter:
    rows = [
        PictureRow(
            circle_row(x).picture,
            (
                plain(say("documents.can_ask", name=cleaned(x.name))),
                *(plain(say(f"documents.role_{role.value}", name=cleaned(x.name))) for role in x.roles),
            ),
        )
        for x in plan.supporters
        if set(x.roles) & {Role.ADVOCATE, Role.FACILITATOR}
    ]
    if not rows:
        rows.append(PictureRow(symbol("question"), (plain(say("documents.can_ask_somebody")),)))
    rows.append(
        PictureRow(symbol("change"), (plain(say("documents.can_change")), plain(say("documents.mine"))))
    )
    if choices.credits:
        rows.append(PictureRow(symbol("information"), tuple(plain(cleaned(x)) for x in choices.credits)))
    return Chapter(say("documents.last_title"), Family.RIGHTS, tuple(rows))
