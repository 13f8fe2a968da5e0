"""Read the values in the files of the practice library; the same file always gives the same values."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from pcplanner.domain.access import AccessProfile, ThemeName
from pcplanner.domain.circle import Presence, Relation, Ring, Role, SupporterKind
from pcplanner.domain.dreams import StepState
from pcplanner.domain.lines import (
    Answer,
    Audience,
    Check,
    Details,
    Importance,
    Line,
    Slot,
    Source,
    Spot,
)
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.meetings import AgendaItem, AgendaKind, Coming, Invited, Meeting, MeetingState
from pcplanner.domain.money import Money, Period
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.sittings import Sitting, SortOption, SortPlace
from pcplanner.domain.sort_topics import sort_topic
from pcplanner.domain.sorting import add_option, answer_again, new_sitting, put
from pcplanner.domain.style_choices import OwnChapter, StyleChoice
from pcplanner.domain.times import When
from pcplanner.domain.words import say

Table = Mapping[str, Any]
Readers = Mapping[str, Callable[[Any], Any]]
_NAMESPACE = uuid5(NAMESPACE_DNS, "example.pcplanner.invalid")
_DETAILS = frozenset(each.name for each in fields(Details))


@dataclass(frozen=True, slots=True)
class Names:
    """Know the ids behind the keys in one person's file; ``created_at`` is when their plan began.

    ``circle`` holds the ids of who is in the circle, ``chapters`` those of chapters of the person's own.
    """

    key: str
    created_at: datetime
    circle: Mapping[str, str]
    chapters: Mapping[str, str]

    def id_of(self, path: str) -> str:
        """Return the id of something in the file: the same on every computer."""
        return str(uuid5(_NAMESPACE, f"{self.key}/{path}"))

    def who(self, key: str) -> str:
        """Return a supporter's id; somebody who is not in the circle is kept by the name that was typed."""
        return self.circle.get(key, key)

    def all_of(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Return who several people are."""
        return tuple(map(self.who, keys))

    def chapter(self, key: str) -> str:
        """Return the id of a chapter, one of the person's own among them."""
        return self.chapters.get(key, key)

    def common(self, path: str, position: int, minute: int | None = None) -> dict[str, Any]:
        """Return the fields that everything in a plan has."""
        # A minute apart, as if somebody had written them down one after the other.
        at = self.created_at + timedelta(minutes=position if minute is None else minute)
        return {
            "id": self.id_of(path),
            "person_id": self.id_of("person"),
            "created_at": at,
            "position": position,
        }


def read(table: Table, readers: Readers) -> dict[str, Any]:
    """Return the fields of a table, each through its reader where it has one."""
    return {name: readers[name](value) if name in readers else value for name, value in table.items()}


def with_face(found: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with a drawn portrait in place of the text form of its look."""
    look = found.pop("look", "")
    if look:
        face = Picture(PictureKind.PORTRAIT, look, say("example.face", name=found["name"]))
        found["picture"] = face
    return found


def read_when(table: Table) -> When:
    """Return when something is."""
    return When(**table)


def read_access(table: Table) -> AccessProfile:
    """Return how somebody likes to see and hear."""
    readers: Readers = {"theme": ThemeName, "say_like": _pairs, "look": _look, "tone": Tone}
    return AccessProfile(**read(table, readers))


def read_said(names: Names, table: Table, number: int, position: int) -> Line:
    """Return something said, the ``number`` th in the file and the ``position`` th in its chapter, from 0.

    Where it stands is ``column``, ``row``, ``sheet`` (the key of a meeting or a name of its own) and
    ``under``, like ``beside`` the ``key`` of something else that was said.
    """
    here = dict(table)
    path = said_path(here.pop("key", number))
    slot = Slot(
        here.pop("column", ""),
        here.pop("row", ""),
        _sheet(names, here.pop("sheet", "")),
        _other(names, here.pop("under", "")),
    )
    beside_id = _other(names, here.pop("beside", ""))
    details = {name: here.pop(name) for name in tuple(here) if name in _DETAILS}
    readers: Readers = {**LINE, "said_by": names.who, "chapter": names.chapter, "answer": Answer}
    found = {"words": "", "picture": None, **names.common(path, position, number), **read(here, readers)}
    return Line(slot=slot, beside_id=beside_id, details=_details(names, details), **found)


def said_path(key: str | int) -> str:
    """Return the path of something said, by its key or its number."""
    return f"said/{key}"


def _other(names: Names, key: str) -> str:
    return names.id_of(said_path(key)) if key else ""


def _sheet(names: Names, key: str) -> str:
    return names.id_of(f"meeting/{key}") if key else ""


def _details(names: Names, table: Table) -> Details:
    def money(amount: Table) -> Money:
        return Money(**read(amount, {"period": Period, "payer": names.who, "holder": names.who}))

    def spot(place: Table) -> Spot:
        return Spot(**place)

    return Details(**read(table, {"when": read_when, "until": read_when, "money": money, "spot": spot}))


def read_meeting(names: Names, table: Table, number: int) -> Meeting:
    """Return a meeting; one that is over stands at its last part."""
    path = f"meeting/{table['key']}"
    part: Readers = {"kind": AgendaKind, "chapter_id": names.chapter, "picture": symbol}
    guest: Readers = {"who": names.who, "needs": tuple, "coming": Coming}
    readers: Readers = {
        "where_picture": symbol,
        "invited": lambda rows: tuple(Invited(**read(each, guest)) for each in rows),
        "agenda": lambda rows: tuple(
            AgendaItem(id=names.id_of(f"{path}/{n}"), **read(each, part)) for n, each in enumerate(rows)
        ),
        "ground_rules": tuple,
        "state": MeetingState,
        "next_time": read_when,
    }
    found = read({name: value for name, value in table.items() if name != "key"}, readers)
    meeting = Meeting(**{**names.common(path, number), **found})
    is_over = meeting.state is MeetingState.DONE
    return replace(meeting, at_item=meeting.agenda[-1].id) if is_over else meeting


def read_sittings(names: Names, tables: Iterable[Table]) -> tuple[Sitting, ...]:
    """Return sittings of Picture sort, the oldest first; a later one of a topic asks the same again."""
    found: list[Sitting] = []
    for number, table in enumerate(tables):
        before = next((x for x in reversed(found) if x.topic_id == table["topic"]), None)
        found.append(_sitting(names, table, number, before))
    return tuple(found)


def _sitting(names: Names, table: Table, number: int, before: Sitting | None) -> Sitting:
    """Sort as somebody would: one after another, then a few the other way round.

    ``again`` has only the answers that were others the second time.
    """
    topic = sort_topic(table["topic"])
    if topic is None:
        raise KeyError(table["topic"])
    path = f"sitting/{number}"
    sitting = new_sitting(names.id_of(path), names.id_of("person"), topic, table["created_at"], before)
    for key, words, picture in table.get("own", []):
        sitting = add_option(sitting, SortOption(key, words, symbol(picture), is_own=True))
    places = {key: place for place in SortPlace for key in table.get(place.value, [])}
    for option in sitting.options:
        if option.id in places:
            sitting = put(sitting, option.id, places.pop(option.id))
    again = dict(table.get("again", {}))
    for placed in sitting.placed:
        if placed.option_id in sitting.asked_again:
            answer = again.pop(placed.option_id, placed.place.value)
            sitting = answer_again(sitting, placed.option_id, SortPlace(answer))
    if places or again:
        raise KeyError(*places, *again)
    return replace(
        sitting,
        scale_words=tuple(table.get("scale_words", sitting.scale_words)),
        chosen_by=names.who(table["chosen_by"]),
        helped_by=names.who(table["helped_by"]),
        confirmed_at=table.get("confirmed_at"),
        position=number,
    )


def read_style_choice(names: Names, table: Table, number: int) -> StyleChoice:
    """Return how the person uses a style."""
    readers: Readers = {
        "order": lambda keys: tuple(map(names.chapter, keys)),
        "off": tuple,
        "names": _pairs,
        "own": lambda rows: tuple(_own_chapter(names, each) for each in rows),
    }
    path = f"style_choice/{table['style_id']}"
    return StyleChoice(**{**names.common(path, number), **read(table, readers)})


def _own_chapter(names: Names, table: Table) -> OwnChapter:
    rest = {name: value for name, value in table.items() if name != "key"}
    return OwnChapter(id=names.chapter(table["key"]), **rest)


def _look(table: Table) -> Look:
    return Look(**table)


def _pairs(rows: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((word, spoken) for word, spoken in rows)


def _ring(name: str) -> Ring:
    return Ring[name.upper()]


def _roles(names: list[str]) -> tuple[Role, ...]:
    return tuple(Role(name) for name in names)


def _audiences(names: list[str]) -> tuple[Audience, ...]:
    return tuple(Audience(name) for name in names)


SUPPORTER: Readers = MappingProxyType(
    {
        "picture": symbol,
        "ring": _ring,
        "kind": SupporterKind,
        "relation": Relation,
        "roles": _roles,
        "presence": Presence,
        "joined": read_when,
        "left": read_when,
    }
)
LINE: Readers = MappingProxyType(
    {
        "picture": symbol,
        "source": Source,
        "check": Check,
        "importance": Importance,
        "audiences": _audiences,
    }
)
STEP: Readers = MappingProxyType({"picture": symbol, "when": read_when, "state": StepState})
