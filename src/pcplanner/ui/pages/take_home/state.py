"""Say what the page shows: what goes in, for whom, who checked it, and what to know before printing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import chain

from pcplanner.documents.choices import ALL_PARTS, WHOLE_PLAN, DocumentChoices, DocumentKind, Part
from pcplanner.documents.layout import MOST_PAGES
from pcplanner.documents.pages import PaperSize
from pcplanner.documents.preview import PagePicture
from pcplanner.documents.single_papers import ONE_PAGE_CHAPTERS, staying
from pcplanner.domain.chapters import MATTERS
from pcplanner.domain.circle import Role
from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME, Dream
from pcplanner.domain.lines import Audience, Check, Line
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say
from pcplanner.services.take_home import Copy
from pcplanner.ui.pages.take_home.papers import Choice
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.widgets.choice_row import Choice as AudienceChoice

MOST_NOTES = 3
_MOST_CHECKERS = 2
_PART_SYMBOLS = (
    (Part.ABOUT, "me"),
    (Part.CIRCLE, "circle-of-support"),
    (Part.DREAMS, "dream"),
    (Part.PATHS, "path"),
    (Part.PROMISES, "promise"),
    (Part.MEETINGS, "meeting"),
)


@dataclass(frozen=True, slots=True)
class PartChoice:
    """One part of the plan that may go in; ``why`` says why one with nothing in it cannot."""

    part: Part
    words: str
    caption: str
    picture: Picture
    is_in: bool
    is_empty: bool
    why: str = ""


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
    VOLUME = "volume"
    WHOLE = "whole"
    LETTERS = "letters"
    PICTURES = "pictures"
    KEPT = "kept"
    ONE_PAGE = "one_page"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know; pressing it says ``more``, or leads to where it can be put right.

    ``volume`` is the part that it leads to of a long document, 0 is all of it in one.
    """

    kind: NoteKind
    words: str
    more: str = ""
    route: Route | None = None
    volume: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work has come; ``total`` is 0 while that is not known."""

    words: str
    done: int
    total: int
    can_stop: bool


PartOfLine = Callable[[Line], Part]


@dataclass(frozen=True, slots=True)
class Told:
    """Hold a plan, what its audience sees of it, and the parts with something in them.

    ``kept`` are parts that hold something which this audience may not see any of.
    """

    plan: Plan
    seen: Plan
    held: frozenset[Part]
    kept: frozenset[Part]
    part_of_line: PartOfLine
    chapters: Mapping[str, StyleChapter] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakeHomeState:
    """Everything the page shows; ``page`` counts from 0, ``second`` is the one after it."""

    name: str = ""
    face: Picture | None = None
    parts: tuple[PartChoice, ...] = ()
    papers: tuple[Choice, ...] = ()
    items: tuple[Choice, ...] = ()
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
    audiences: tuple[AudienceChoice, ...] = ()
    second: PagePicture | None = None
    is_two: bool = False
    sheet: PaperSize = PaperSize.A4
    is_grey: bool = False


def parts_held(plan: Plan, part_of_line: PartOfLine) -> frozenset[Part]:
    """Return the parts of a plan that hold something."""
    held = {part_of_line(x) for x in plan.lines if x.chapter != MATTERS.id}
    things = (
        (Part.ABOUT, plan.sittings),
        (Part.CIRCLE, plan.supporters),
        (Part.DREAMS, plan.dreams),
        (Part.PATHS, [x for x in plan.dreams if plan.goals_of(x.id)]),
        (Part.PROMISES, plan.steps_in_order()),
        (Part.MEETINGS, plan.meetings),
    )
    return frozenset({*held, *(part for part, some in things if some)})


def part_choices(told: Told, parts: frozenset[Part]) -> tuple[PartChoice, ...]:
    """Return every part with whether it goes in and whether there is anything in it.

    Meetings are only among them where there is one: nobody has to have met.
    """
    return tuple(
        _part_choice(told, part, symbol(name), is_in=part in parts)
        for part, name in _PART_SYMBOLS
        if part is not Part.MEETINGS or part in told.held | told.kept
    )


def _part_choice(told: Told, part: Part, picture: Picture, *, is_in: bool) -> PartChoice:
    is_empty = part not in told.held
    caption = "part_in" if is_in else "part_out"
    if is_empty:
        caption = "part_kept" if part in told.kept else "part_empty"
    face = told.plan.person.picture
    if part is Part.ABOUT and face is not None:
        picture = face
    words = say(f"take_home.part_{part.value}")
    why = say("take_home.part_kept_why" if part in told.kept else "take_home.part_empty_why")
    return PartChoice(
        part, words, say(f"take_home.{caption}"), picture, is_in and not is_empty, is_empty, why
    )


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


def notes(told: Told, choices: DocumentChoices, copy: Copy | None) -> tuple[Note, ...]:
    """Return the few things to know before printing, what matters most first."""
    if choices.kind in WHOLE_PLAN:
        found = _plan_notes(told, choices, copy)
    elif choices.kind is DocumentKind.PROFILE:
        found = chain(_profile_notes(told, choices, copy), _copy_notes(copy))
    else:
        found = _copy_notes(copy)
    return tuple(found)[:MOST_NOTES]


def _profile_notes(told: Told, choices: DocumentChoices, copy: Copy | None) -> Iterator[Note]:
    """Yield that the page about somebody is more than one, or what was left out of it, and lead there."""
    if copy is None:
        return
    said = [x for x in told.seen.lines if x.chapter in ONE_PAGE_CHAPTERS]
    out = len(said) - len(staying(said))
    route = Route(Place.LEAVE_OUT, told.plan.person.id, choices.audience.value)
    if copy.pages > 1:
        yield Note(NoteKind.ONE_PAGE, say("take_home.note_not_one_page", pages=copy.pages), route=route)
    elif out:
        yield Note(NoteKind.ONE_PAGE, _counted("take_home.note_left_out", out), route=route)


def _plan_notes(told: Told, choices: DocumentChoices, copy: Copy | None) -> Iterator[Note]:
    if not told.held:
        about = Route(Place.ABOUT, told.plan.person.id)
        yield Note(NoteKind.EMPTY, say("take_home.note_empty"), route=about)
    elif not choices.parts & told.held:
        yield Note(NoteKind.NO_PART, say("take_home.note_no_part"), say("take_home.note_no_part_more"))
    yield from _unchecked_note(told, choices)
    if told.held and not (copy is not None and copy.volume):
        look = Route(Place.EASY_READ, told.plan.person.id)
        yield Note(NoteKind.WORDS, say("take_home.note_words"), route=look)
    yield from _copy_notes(copy)
    seen = {x.id for x in told.seen.lines}
    kept = [x for x in told.plan.lines if x.id not in seen and told.part_of_line(x) in choices.parts]
    if kept:
        words = _counted("take_home.note_kept", len(kept))
        yield Note(NoteKind.KEPT, words, say("take_home.note_kept_more"))


def _unchecked_note(told: Told, choices: DocumentChoices) -> Iterator[Note]:
    lines = (x for x in told.seen.lines if not x.details.is_heading)
    said: list[Line | Dream] = [x for x in lines if told.part_of_line(x) in choices.parts]
    if Part.DREAMS in choices.parts:
        said += told.seen.dreams
    unchecked = [x for x in said if x.check is Check.NOT_ASKED]
    if unchecked:
        words = _counted("take_home.note_unchecked", len(unchecked))
        # Before anything is printed it is read back, thing by thing.
        read_back = Route(Place.CHECK_BACK, told.plan.person.id)
        yield Note(NoteKind.UNCHECKED, words, say("take_home.note_unchecked_more"), route=read_back)


def _copy_notes(copy: Copy | None) -> Iterator[Note]:
    if copy is None:
        return
    written = copy.written
    if written.missing:
        more = say("take_home.missing_letters", letters=" ".join(written.missing))
        yield Note(NoteKind.LETTERS, say("take_home.note_letters"), more)
    if written.unreadable:
        words = _counted("take_home.note_pictures", len(written.unreadable))
        yield Note(NoteKind.PICTURES, words, say("take_home.note_pictures_more"))
    if copy.volume:
        yield _volume_note(copy.volume, copy.volumes)
        yield Note(NoteKind.WHOLE, say("take_home.note_whole"), say("take_home.note_whole_more"), volume=0)
    elif copy.pages > MOST_PAGES and not copy.is_one_piece:
        words = say("take_home.note_many_pages", pages=copy.pages)
        yield Note(NoteKind.MANY_PAGES, words, say("take_home.note_many_pages_more"), volume=1)


def _volume_note(number: int, count: int) -> Note:
    """Return which part this is, and that pressing it leads to the next."""
    is_last = number == count
    key, following = ("note_volume_last", 1) if is_last else ("note_volume", number + 1)
    words = say(f"take_home.{key}", number=number, count=count)
    more = say("take_home.note_volume_more", number=following, count=count)
    return Note(NoteKind.VOLUME, words, more, volume=following)


def _counted(key: str, count: int) -> str:
    return say(f"{key}_one") if count == 1 else say(f"{key}_many", count=count)
