"""Say on each document whose it is, what it is, who can help to read it and who to ask (ER-12, PD-13)."""

from collections.abc import Iterator

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.model import Chapter, PictureRow, Sentence, plain
from pcplanner.documents.told import circle_row, face_of_person
from pcplanner.domain.chapters import Family
from pcplanner.domain.circle import Role
from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Audience
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

LANGUAGE = "en-GB"
_LONGEST_NAME_IN_A_TITLE = 28
_LONGEST_WORD_IN_A_TITLE = 16


def name_of(plan: Plan) -> str:
    """Return the name of the person whose plan it is, as it is printed."""
    return cleaned(plan.person.name)


def plan_title(plan: Plan) -> str:
    """Return what the plan is called; a very long name gives way to "My plan" and stands inside instead."""
    if _has_long_name(plan):
        return say("documents.title_long_name")
    return say("documents.title", name=name_of(plan))


def _has_long_name(plan: Plan) -> bool:
    name = name_of(plan)
    return len(name) > _LONGEST_NAME_IN_A_TITLE or any(
        len(x) > _LONGEST_WORD_IN_A_TITLE for x in name.split()
    )


def feet(
    plan: Plan, choices: DocumentChoices, *, is_paper: bool = False, volume: str = ""
) -> tuple[tuple[str, ...], ...]:
    """Return what may stand at the foot of a page, the fullest first; a paper is not looked at again.

    ``volume`` says which part it is of a document that is made in several.
    """
    whose, made = f"{plan_title(plan)}.", f"{full_date(choices.made_on)}."
    whose = f"{whose} {volume}." if volume else whose
    again = None if is_paper else _look_again(plan, choices)
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


def first_page(plan: Plan, choices: DocumentChoices, volume: str = "") -> Chapter:
    """Return the page that says what the copy of a plan is, and which part of it where there are several."""
    is_large = choices.kind is DocumentKind.LARGE_PRINT
    this = say("documents.this_is_in_large_print" if is_large else "documents.this_is_my_plan")
    made = (
        plain(say("documents.made_on", date=full_date(choices.made_on))),
        plain(_checked(plan.person, choices)),
        _look_again(plan, choices) or _looked_again(plan),
    )
    rows = (
        PictureRow(
            symbol("plan"),
            (plain(this), *([plain(f"{volume}.")] if volume else []), *for_whom(choices)),
        ),
        help_row(),
        *_names(plan),
        PictureRow(symbol("calendar"), made),
    )
    return Chapter(
        cleaned(choices.title) or plan_title(plan), Family.MAIN, rows, face=face_of_person(plan.person)
    )


def cover(plan: Plan, choices: DocumentChoices, title: str, what: str) -> Chapter:
    """Return the first page of a paper: what it is, that somebody can help, whose it is and from when."""
    whose = (
        plain(say("documents.my_name", name=name_of(plan))),
        plain(say("documents.made_on", date=full_date(choices.made_on))),
    )
    rows = (
        PictureRow(symbol("information"), (plain(what), *for_whom(choices))),
        help_row(),
        PictureRow(symbol("calendar"), whose),
    )
    return Chapter(title, Family.MEETING, rows, face=face_of_person(plan.person))


def for_whom(choices: DocumentChoices) -> tuple[Sentence, ...]:
    """Return for whom a copy is; nothing on the person's own."""
    if choices.audience is Audience.ME:
        return ()
    return (plain(say(f"documents.copy_for_{choices.audience.value}")),)


def help_row() -> PictureRow:
    """Return that somebody can help to read it."""
    return PictureRow(symbol("help"), (plain(say("documents.somebody_can_help")),))


def _checked(person: Person, choices: DocumentChoices) -> str:
    name = cleaned(person.checked_by)
    if not name:
        return say("documents.nobody_checked")
    key = "documents.checked_by_me" if person.checked_by == ME else "documents.checked_by"
    if person.checked_on is None or person.checked_on == choices.made_on:
        return say(key, name=name)
    return say(f"{key}_on", name=name, date=full_date(person.checked_on))


def _names(plan: Plan) -> tuple[PictureRow, ...]:
    """Return the name of somebody whose name is too long for the title, and the one on their papers."""
    told = [plain(say("documents.my_name", name=name_of(plan)))] if _has_long_name(plan) else []
    formal = cleaned(plan.person.formal_name)
    if formal:
        told.append(plain(say("documents.formal_name", name=formal)))
    return (PictureRow(symbol("name-badge"), tuple(told)),) if told else ()


def who_to_ask(plan: Plan) -> Iterator[PictureRow]:
    """Yield who can be asked about the plan."""
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
    yield from rows or [PictureRow(symbol("question"), (plain(say("documents.can_ask_somebody")),))]


def paper_end(plan: Plan, choices: DocumentChoices) -> Chapter:
    """Return the page at the end of a paper that says who to ask."""
    rows = (*who_to_ask(plan), *credit_rows(choices))
    return Chapter(say("documents.last_title"), Family.RIGHTS, rows)


def invitation_end(plan: Plan, choices: DocumentChoices) -> Chapter:
    """Return the page at the end of an invitation, which speaks to who is invited."""
    helpers = [x for x in plan.supporters if set(x.roles) & {Role.ADVOCATE, Role.FACILITATOR}]
    asked = [(circle_row(x).picture, cleaned(x.name)) for x in helpers]
    asked = asked or [(face_of_person(plan.person), name_of(plan))]
    rows = (PictureRow(face, (plain(say("documents.you_can_ask", name=name)),)) for face, name in asked)
    return Chapter(say("documents.questions_title"), Family.RIGHTS, (*rows, *credit_rows(choices)))


def last_page(plan: Plan, choices: DocumentChoices) -> Chapter:
    """Return the page that says who to ask, whose the plan is, and who drew the pictures."""
    mine = (plain(say("documents.can_change")), plain(say("documents.mine")))
    rows = [*who_to_ask(plan), PictureRow(symbol("change"), mine), *credit_rows(choices)]
    return Chapter(say("documents.last_title"), Family.RIGHTS, tuple(rows))


def credit_rows(choices: DocumentChoices) -> Iterator[PictureRow]:
    """Yield who drew the pictures, where somebody has to be named."""
    if choices.credits:
        yield PictureRow(symbol("information"), tuple(plain(cleaned(x)) for x in choices.credits))
