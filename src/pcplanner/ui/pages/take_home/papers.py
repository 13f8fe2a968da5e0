"""Say which papers there are: my plan, a way to plan, steps, of a meeting, Picture sort, and about me."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.documents.arrow_papers import holds_a_path
from pcplanner.documents.chapter_pages import is_alarm_contact
from pcplanner.documents.choices import DocumentKind
from pcplanner.documents.meeting_done import held_on
from pcplanner.documents.pages import PaperSize
from pcplanner.documents.single_papers import ONE_PAGE_CHAPTERS, cards_to_carry, staying
from pcplanner.domain.dates import small_date
from pcplanner.domain.meetings import Meeting, MeetingState
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.sorting import topic_of
from pcplanner.domain.styles import Style
from pcplanner.domain.words import say

MOST_ITEMS = 6
MORE = "more"


class Group(Enum):
    """What a paper belongs to."""

    PLAN = "plan"
    STYLE = "style"
    STEPS = "steps"
    MEETING = "meeting"
    SORT = "sort"
    USE = "use"


_GROUP_SYMBOLS = {
    Group.PLAN: "my-plan",
    Group.STYLE: "path",
    Group.STEPS: "small-step",
    Group.MEETING: "meeting",
    Group.SORT: "pictures",
    Group.USE: "me",
}
_PAPER_SYMBOLS = {
    DocumentKind.INVITATION: "invitation",
    DocumentKind.AGENDA: "agenda",
    DocumentKind.MY_VIEWS: "speak-up",
    DocumentKind.WHAT_NEXT: "what-happens-next",
    DocumentKind.FEEDBACK: "feedback",
    DocumentKind.RECORD: "write",
    DocumentKind.RULES: "ground-rules",
}


_STEPS_SYMBOLS = {
    DocumentKind.PROMISES: "promise",
    DocumentKind.CARDS: "small-step",
    DocumentKind.CIRCLE: "circle-of-support",
    DocumentKind.GOAL_PATH: "path",
    DocumentKind.ARROW: "path",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One paper of a group: what it is made of, and how its button looks."""

    id: str
    words: str
    picture: Picture
    kind: DocumentKind
    style_id: str = ""
    about_id: str = ""
    caption: str = ""
    sheet: PaperSize = PaperSize.A4
    is_on_two_sheets: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A button for a group or an item, and whether it is chosen."""

    id: str
    words: str
    picture: Picture
    is_chosen: bool
    caption: str = ""


def group_of(kind: str) -> Group:
    """Return the group of a paper, by the value of its kind; my plan for anything else."""
    if kind in {x.value for x in _PAPER_SYMBOLS}:
        return Group.MEETING
    groups = {
        DocumentKind.STYLE.value: Group.STYLE,
        DocumentKind.SORT.value: Group.SORT,
        **{x.value: Group.USE for x in (DocumentKind.HOW_I_USE, DocumentKind.PROFILE, DocumentKind.ALARM)},
        **{x.value: Group.STEPS for x in _STEPS_SYMBOLS},
    }
    return groups.get(kind, Group.PLAN)


def wanted_item(items: Sequence[Item], kind: str, about_id: str) -> Item | None:
    """Return the paper of a kind about a meeting, a sitting or a style; about any where that is empty."""
    fitting = (x for x in items if x.kind.value == kind)
    return next((x for x in fitting if about_id in {"", x.about_id, x.style_id}), None)


def page_of(items: Sequence[Item], item_id: str) -> int:
    """Return on which page of the buttons a paper is, from 0."""
    place = next((n for n, x in enumerate(items) if x.id == item_id), 0)
    return place // (MOST_ITEMS - 1) if len(items) > MOST_ITEMS else 0


def items_of(group: Group, seen: Plan, styles: Sequence[Style], about_id: str = "") -> tuple[Item, ...]:
    """Return the papers of a group that can be made of what is seen, the newest first; none of my plan.

    ``about_id`` is a meeting that has all its papers here, also where it is not the newest one.
    """
    match group:
        case Group.STYLE:
            return tuple(
                Item(x.id, x.name, symbol(x.symbol), DocumentKind.STYLE, style_id=x.id) for x in styles
            )
        case Group.STEPS:
            return tuple(_of_steps(seen))
        case Group.MEETING:
            meetings = sorted(seen.meetings, key=lambda x: x.created_at, reverse=True)
            return tuple(_of_meetings(meetings, about_id))
        case Group.SORT:
            sittings = sorted(seen.sittings, key=lambda x: x.created_at, reverse=True)
            return tuple(
                Item(
                    x.id,
                    x.topic,
                    topic_of(x).picture,
                    DocumentKind.SORT,
                    about_id=x.id,
                    caption=small_date(x.created_at.astimezone().date()),
                )
                for x in sittings
            )
        case Group.USE:
            return tuple(_about_me(seen))
        case Group.PLAN:
            return ()


def _of_steps(seen: Plan) -> Iterator[Item]:
    """Yield who promised what, cards of steps, the circle, posters, and each step as a card to carry."""
    to_do = cards_to_carry(seen)
    kinds = {
        DocumentKind.PROMISES: bool(seen.steps_in_order()),
        DocumentKind.CARDS: bool(to_do),
        DocumentKind.CIRCLE: bool(seen.supporters),
    }
    first = [
        Item(kind.value, say(f"take_home.paper_{kind.value}"), symbol(_STEPS_SYMBOLS[kind]), kind)
        for kind, is_there in kinds.items()
        if is_there
    ]
    yield from first
    posters = tuple(_posters(seen))
    yield from posters
    circle = [x for x in first if x.kind is DocumentKind.CIRCLE]
    yield from _large((*posters, *circle))
    for row in to_do:
        kind, words = DocumentKind.CARDS, say("take_home.paper_card")
        said = row.sentences[0].text if row.sentences else ""
        yield Item(
            f"{kind.value}/{row.about_id}", words, row.picture, kind, about_id=row.about_id, caption=said
        )


def _posters(seen: Plan) -> Iterator[Item]:
    """Yield a PATH and the path to each dream."""
    if holds_a_path(seen):
        kind = DocumentKind.ARROW
        yield Item(kind.value, say("take_home.paper_arrow"), symbol(_STEPS_SYMBOLS[kind]), kind)
    for dream in seen.dreams:
        if seen.goals_of(dream.id):
            kind = DocumentKind.GOAL_PATH
            words = say("take_home.paper_goal_path")
            face = dream.picture or symbol(_STEPS_SYMBOLS[kind])
            yield Item(f"{kind.value}/{dream.id}", words, face, kind, about_id=dream.id, caption=dream.words)


def _large(posters: Iterable[Item]) -> Iterator[Item]:
    """Yield each poster on A3, and on 2 sheets of A4 to glue together."""
    for each in posters:
        large = replace(each, sheet=PaperSize.A3)
        yield replace(large, id=f"{each.id}/a3", words=say("take_home.on_a3", paper=each.words))
        words = say("take_home.on_two_sheets", paper=each.words)
        yield replace(large, id=f"{each.id}/two", words=words, is_on_two_sheets=True)


def _about_me(seen: Plan) -> Iterator[Item]:
    """Yield the page about somebody, their alarm card, and how they use the program."""
    if staying([x for x in seen.lines if x.chapter in ONE_PAGE_CHAPTERS]):
        kind = DocumentKind.PROFILE
        face = seen.person.picture or symbol("me")
        yield Item(kind.value, say(f"take_home.paper_{kind.value}"), face, kind)
    if any(map(is_alarm_contact, seen.supporters)):
        kind = DocumentKind.ALARM
        yield Item(kind.value, say(f"take_home.paper_{kind.value}"), symbol("alarm-bell"), kind)
    kind = DocumentKind.HOW_I_USE
    yield Item(kind.value, say("how_i_use.paper"), symbol("in-control"), kind)


def _of_meetings(meetings: Sequence[Meeting], about_id: str) -> Iterator[Item]:
    """Yield the papers of the newest meeting and of the one asked for, and the records of the rest."""
    for number, meeting in enumerate(meetings):
        is_whole = not number or meeting.id == about_id
        kinds = list(_PAPER_SYMBOLS) if is_whole else [DocumentKind.RECORD]
        for kind in kinds:
            if kind is DocumentKind.RECORD and meeting.state is MeetingState.PLANNED:
                continue
            if kind is DocumentKind.RULES and not meeting.ground_rules:
                continue
            words = say(f"take_home.paper_{kind.value}")
            held = held_on(meeting) if kind is DocumentKind.RECORD else meeting.day
            day = small_date(held) if held else ""
            paper_id = f"{kind.value}/{meeting.id}"
            yield Item(paper_id, words, symbol(_PAPER_SYMBOLS[kind]), kind, about_id=meeting.id, caption=day)


def group_choices(groups: Sequence[Group], chosen: Group) -> tuple[Choice, ...]:
    """Return a button for each group; nothing where there is only my plan."""
    if len(groups) < 2:
        return ()
    return tuple(
        Choice(x.value, say(f"take_home.group_{x.value}"), symbol(_GROUP_SYMBOLS[x]), x is chosen)
        for x in groups
    )


def item_choices(items: Sequence[Item], chosen_id: str, page: int) -> tuple[Choice, ...]:
    """Return a button for each paper of a group, and where they are many, one for the next few."""
    shown = list(items)
    more: tuple[Choice, ...] = ()
    if len(items) > MOST_ITEMS:
        each = MOST_ITEMS - 1
        first = page % -(-len(items) // each) * each
        shown = shown[first : first + each]
        more = (Choice(MORE, say("take_home.more_papers"), symbol("more"), is_chosen=False),)
    return (*(Choice(x.id, x.words, x.picture, x.id == chosen_id, x.caption) for x in shown), *more)
