"""Make the agenda of a meeting from its planning style, and change it part by part."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from pcplanner.domain.meetings import AgendaItem, AgendaKind, Meeting
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, Style, StyleChapter

MOST_WITHOUT_BREAK = 3
READY = "ready"
"""The part of getting ready that says what there is to do then."""
_ENDS = (AgendaKind.CLOSING, AgendaKind.WHAT_NEXT, AgendaKind.FEEDBACK, AgendaKind.THANKS)
_ONCE = (AgendaKind.HELLO, AgendaKind.PROMISES, *_ENDS)
_WHO_IS_HERE = "who_is_here"


def is_got_ready(meeting: Meeting) -> bool:
    """Say whether somebody has begun to get a meeting ready: it has a day, or more than one who comes."""
    return meeting.day is not None or len(meeting.invited) > 1


def asked_chapters(style: Style) -> tuple[StyleChapter, ...]:
    """Return the chapters that are parts of a meeting: who is here and last words have parts of their own."""
    chapters = (x for x in style.chapters if x.kind is not ChapterKind.CLOSING and x.id != _WHO_IS_HERE)
    return tuple(chapters)


def new_agenda(style: Style, plan: Plan, new_id: Callable[[], str]) -> tuple[AgendaItem, ...]:
    """Return hello, promises where some are open, the chapters with breaks between, and the ending."""
    items = [AgendaItem(new_id(), AgendaKind.HELLO)]
    if plan.open_steps():
        items.append(AgendaItem(new_id(), AgendaKind.PROMISES))
    for number, group in enumerate(_groups(asked_chapters(style))):
        if number:
            items.append(AgendaItem(new_id(), AgendaKind.BREAK))
        items += [chapter_item(each, new_id()) for each in group]
    return (*items, *(AgendaItem(new_id(), kind) for kind in _ENDS))


def chapter_item(chapter: StyleChapter, item_id: str) -> AgendaItem:
    """Return the part that asks a chapter; it keeps the title, should the style lose the chapter."""
    return AgendaItem(item_id, AgendaKind.CHAPTER, chapter.id, chapter.title)


def missing_parts(agenda: tuple[AgendaItem, ...], style: Style) -> tuple[AgendaItem, ...]:
    """Return what could be put into an agenda and is not in it; these have no id yet."""
    asked = {x.chapter_id for x in agenda if x.kind is AgendaKind.CHAPTER}
    kinds = {x.kind for x in agenda}
    chapters = (chapter_item(x, "") for x in asked_chapters(style) if x.id not in asked)
    return (*(AgendaItem("", x) for x in _ONCE if x not in kinds), *chapters)


def with_item(agenda: tuple[AgendaItem, ...], item: AgendaItem, after_id: str = "") -> tuple[AgendaItem, ...]:
    """Return the agenda with one more part: after another, or where its kind usually stands."""
    ids = [x.id for x in agenda]
    place = ids.index(after_id) + 1 if after_id in ids else _usual_place(agenda, item.kind)
    return (*agenda[:place], item, *agenda[place:])


def without_item(agenda: tuple[AgendaItem, ...], item_id: str) -> tuple[AgendaItem, ...]:
    """Return the agenda without one part; the last one always stays."""
    left = tuple(x for x in agenda if x.id != item_id)
    return left or agenda


def with_changed_item(
    agenda: tuple[AgendaItem, ...], item_id: str, change: Callable[[AgendaItem], AgendaItem]
) -> tuple[AgendaItem, ...]:
    """Return the agenda with one part changed."""
    return tuple(change(x) if x.id == item_id else x for x in agenda)


def with_moved_item(agenda: tuple[AgendaItem, ...], item_id: str, by: int) -> tuple[AgendaItem, ...]:
    """Return the agenda with a part earlier (negative) or later, kept within the ends."""
    ids = [x.id for x in agenda]
    if item_id not in ids:
        return agenda
    place = ids.index(item_id)
    target = min(max(place + by, 0), len(agenda) - 1)
    rest = agenda[:place] + agenda[place + 1 :]
    return (*rest[:target], agenda[place], *rest[target:])


def without_missing_place(meeting: Meeting, agenda: tuple[AgendaItem, ...]) -> Meeting:
    """Return the meeting with another agenda; where the part we are at is left out, we are at the next."""
    if any(x.id == meeting.at_item for x in agenda) or not meeting.at_item:
        return replace(meeting, agenda=agenda)
    place = min(meeting.place_of(meeting.at_item), len(agenda) - 1)
    return replace(meeting, agenda=agenda, at_item=agenda[place].id, is_in_chapter=False)


def _usual_place(agenda: tuple[AgendaItem, ...], kind: AgendaKind) -> int:
    if kind is AgendaKind.HELLO:
        return 0
    if kind is AgendaKind.PROMISES:
        return 1 if agenda and agenda[0].kind is AgendaKind.HELLO else 0
    later = _ENDS[_ENDS.index(kind) + 1 :] if kind in _ENDS else _ENDS
    return next((n for n, x in enumerate(agenda) if x.kind in later), len(agenda))


def _groups(chapters: tuple[StyleChapter, ...]) -> Iterator[tuple[StyleChapter, ...]]:
    """Yield the chapters in groups of nearly one size, none longer than people can do without a break."""
    groups = -(-len(chapters) // MOST_WITHOUT_BREAK)
    for number in range(groups):
        first, last = (len(chapters) * n // groups for n in (number, number + 1))
        yield chapters[first:last]
