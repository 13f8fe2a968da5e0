"""Say what the page shows: what goes in, for whom, who checked it, and what to know before printing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from pcplanner.documents.choices import ALL_PARTS, DocumentChoices, Part
from pcplanner.documents.layout import MOST_PAGES
from pcplanner.documents.preview import PagePicture
from pcplanner.domain.chapters import ABOUT_ME, MATTERS
from pcplanner.domain.circle import Role
from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME, Dream
from pcplanner.domain.lines import OWN_SOURCES, Audience, Check, Line
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.take_home import Copy
from pcplanner.ui.routes import Place, Route

MOST_NOTES = 3
AUDIENCES = (Audience.ME, Audience.FAMILY, Audience.SUPPORTERS, Audience.GP)
_MOST_CHECKERS = 2
_ABOUT_IDS = frozenset(chapter.id for chapter in ABOUT_ME)
_PART_SYMBOLS = (
    (Part.ABOUT, "me"),
    (Part.CIRCLE, "circle-of-support"),
    (Part.DREAMS, "dream"),
    (Part.PATHS, "path"),
    (Part.PROMISES, "promise"),
)


@dataclass(frozen=True, slots=True)
class PartChoice:
    """One part of the plan that may go in."""

    part: Part
    words: str
    caption: str
    picture: Picture
    is_in: bool
    is_empty: bool


@dataclass(frozen=True, slots=True)
class Checker:
    """Somebody who may have checked the copy: nobody (empty), ``ME``, or a name from the circle."""

    who: str
    words: str
    picture: Picture | None = None


class NoteKind(Enum):
    """What somebody should know before printing."""

    EMPTY = "empty"
    NO_PART = "no_part"
    UNCHECKED = "unchecked"
    MANY_PAGES = "many_pages"
    LETTERS = "letters"
    PICTURES = "pictures"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know; pressing it says ``more``, or leads to where it can be put right."""

    kind: NoteKind
    words: str
    more: str = ""
    route: Route | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work has come; ``total`` is 0 while that is not known."""

    words: str
    done: int
    total: int
    can_stop: bool


@dataclass(frozen=True, slots=True)
class TakeHomeState:
    """Everything the page shows; ``page`` counts from 0."""

    name: str = ""
    face: Picture | None = None
    parts: tuple[PartChoice, ...] = ()
    size_pt: int = 0
    audience: Audience = Audience.ME
    checkers: tuple[Checker, ...] = ()
    checked_by: str = ""
    look_again: str = ""
    has_look_again: bool = False
    notes: tuple[Note, ...] = ()
    pages: int = 0
    page: int = 0
    picture: PagePicture | None = None
    progress: Progress | None = None
    is_stopped: bool = False


def part_choices(plan: Plan, parts: frozenset[Part]) -> tuple[PartChoice, ...]:
    """Return every part with whether it goes in and whether there is anything in it."""
    return tuple(_part_choice(plan, part, symbol(name), is_in=part in parts) for part, name in _PART_SYMBOLS)


def _part_choice(plan: Plan, part: Part, picture: Picture, *, is_in: bool) -> PartChoice:
    is_empty = not _holds(plan, part)
    caption = "part_empty" if is_empty else "part_in" if is_in else "part_out"
    if part is Part.ABOUT and plan.person.picture is not None:
        picture = plan.person.picture
    words = say(f"take_home.part_{part.value}")
    return PartChoice(part, words, say(f"take_home.{caption}"), picture, is_in and not is_empty, is_empty)


def _holds(plan: Plan, part: Part) -> bool:
    match part:
        case Part.ABOUT:
            return any(line.chapter in _ABOUT_IDS for line in plan.lines)
        case Part.CIRCLE:
            return bool(plan.supporters)
        case Part.DREAMS:
            return bool(plan.dreams)
        case Part.PATHS:
            return any(plan.goals_of(dream.id) for dream in plan.dreams)
        case Part.PROMISES:
            return bool(plan.steps_in_order())


def parts_for(audience: Audience) -> frozenset[Part]:
    """Return what goes in to begin with: for others, only lines that the person has shared with them."""
    return ALL_PARTS if audience is Audience.ME else frozenset({Part.ABOUT})


def checkers(plan: Plan) -> tuple[Checker, ...]:
    """Return who may have checked the copy with the person: those who help with the plan, if anybody."""
    helpers = [x for x in plan.supporters if set(x.roles) & {Role.FACILITATOR, Role.ADVOCATE}]
    return (
        Checker("", say("take_home.checked_nobody")),
        Checker(ME, say("take_home.checked_me"), plan.person.picture),
        *(Checker(x.name, x.name, x.picture) for x in helpers[:_MOST_CHECKERS]),
    )


def look_again_words(plan: Plan, today: date) -> str:
    """Return the day the plan is looked at again, in words; a day that has gone by says so."""
    day = plan.person.look_again_on
    if day is None:
        return say("take_home.again_none")
    return say("take_home.again_past", date=full_date(day)) if day < today else full_date(day)


def notes(plan: Plan, choices: DocumentChoices, copy: Copy | None) -> tuple[Note, ...]:
    """Return the few things to know before printing, what matters most first."""
    return tuple(_notes(plan, choices, copy))[:MOST_NOTES]


def _notes(plan: Plan, choices: DocumentChoices, copy: Copy | None) -> Iterator[Note]:
    full = [part for part in Part if _holds(plan, part)]
    if not full:
        about = Route(Place.ABOUT, plan.person.id)
        yield Note(NoteKind.EMPTY, say("take_home.note_empty"), route=about)
    elif not choices.parts & set(full):
        yield Note(NoteKind.NO_PART, say("take_home.note_no_part"), say("take_home.note_no_part_more"))
    yield from _unchecked_note(plan, choices)
    if copy is not None:
        yield from _copy_notes(copy)
    kept = [x for x in _lines_in(plan, choices) if not _may_see(x, choices.audience)]
    if kept:
        words = _counted("take_home.note_kept", len(kept))
        yield Note(NoteKind.KEPT, words, say("take_home.note_kept_more"))


def _unchecked_note(plan: Plan, choices: DocumentChoices) -> Iterator[Note]:
    said: list[Line | Dream] = [x for x in _lines_in(plan, choices) if _may_see(x, choices.audience)]
    if Part.DREAMS in choices.parts:
        said += plan.dreams
    unchecked = [x for x in said if x.check is Check.NOT_ASKED and x.source not in OWN_SOURCES]
    if unchecked:
        words = _counted("take_home.note_unchecked", len(unchecked))
        yield Note(NoteKind.UNCHECKED, words, route=_where(unchecked[0]))


def _where(said: Line | Dream) -> Route:
    if isinstance(said, Dream):
        return Route(Place.DREAM, said.person_id, said.id)
    if said.chapter == MATTERS.id:
        return Route(Place.DREAM, said.person_id, said.about_id)
    return Route(Place.LINES, said.person_id, said.chapter)


def _copy_notes(copy: Copy) -> Iterator[Note]:
    written = copy.written
    if written.missing:
        more = say("take_home.missing_letters", letters=" ".join(written.missing))
        yield Note(NoteKind.LETTERS, say("take_home.note_letters"), more)
    if written.unreadable:
        words = _counted("take_home.note_pictures", len(written.unreadable))
        yield Note(NoteKind.PICTURES, words, say("take_home.note_pictures_more"))
    if copy.pages > MOST_PAGES:
        words = say("take_home.note_many_pages", pages=copy.pages)
        yield Note(NoteKind.MANY_PAGES, words, say("take_home.note_many_pages_more"))


def _lines_in(plan: Plan, choices: DocumentChoices) -> list[Line]:
    chapters = set(_ABOUT_IDS) if Part.ABOUT in choices.parts else set()
    if Part.DREAMS in choices.parts:
        chapters.add(MATTERS.id)
    return [x for x in plan.lines if x.chapter in chapters]


def _may_see(line: Line, audience: Audience) -> bool:
    return audience in line.audiences or Audience.ANYONE in line.audiences


def _counted(key: str, count: int) -> str:
    return say(f"{key}_one") if count == 1 else say(f"{key}_many", count=count)
