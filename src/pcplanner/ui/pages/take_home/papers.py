"""Say which papers there are: my plan, a way to plan, of a meeting, Picture sort, and how I use this."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from pcplanner.documents.choices import DocumentKind
from pcplanner.documents.meeting_done import held_on
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
    MEETING = "meeting"
    SORT = "sort"
    USE = "use"


_GROUP_SYMBOLS = {
    Group.PLAN: "my-plan",
    Group.STYLE: "path",
    Group.MEETING: "meeting",
    Group.SORT: "pictures",
    Group.USE: "in-control",
}
_PAPER_SYMBOLS = {
    DocumentKind.INVITATION: "invitation",
    DocumentKind.AGENDA: "agenda",
    DocumentKind.MY_VIEWS: "speak-up",
    DocumentKind.WHAT_NEXT: "what-happens-next",
    DocumentKind.FEEDBACK: "feedback",
    DocumentKind.RECORD: "write",
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
        DocumentKind.HOW_I_USE.value: Group.USE,
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
            kind = DocumentKind.HOW_I_USE
            return (Item(kind.value, say("how_i_use.paper"), symbol("in-control"), kind),)
        case Group.PLAN:
            return ()


def _of_meetings(meetings: Sequence[Meeting], about_id: str) -> Iterator[Item]:
    """Yield the papers of the newest meeting and of the one asked for, and the records of the rest."""
    for number, meeting in enumerate(meetings):
        is_whole = not number or meeting.id == about_id
        kinds = list(_PAPER_SYMBOLS) if is_whole else [DocumentKind.RECORD]
        for kind in kinds:
            if kind is DocumentKind.RECORD and meeting.state is MeetingState.PLANNED:
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
