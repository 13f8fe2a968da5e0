"""Turn the domain's values into rows and back, field by field, led by the types of their fields."""

import dataclasses
import json
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, Generic, TypeVar, cast, get_type_hints

from sqlalchemy import Table

from pcplanner.domain.changes import Kind
from pcplanner.domain.circle import Supporter
from pcplanner.domain.dreams import Dream, Goal, Obstacle, Step
from pcplanner.domain.films import Film
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.people import Person
from pcplanner.domain.picture_uses import PictureUse, WordPicture
from pcplanner.domain.pictures import Picture
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.style_choices import ChapterRecord, StyleChoice
from pcplanner.domain.text import search_key
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.word_choices import FineWording, WordMeaning
from pcplanner.storage.film_rows import FilmRow
from pcplanner.storage.meeting_rows import (
    ChapterRecordRow,
    MeetingRow,
    SittingRow,
    StyleChoiceRow,
    VoiceNoteRow,
)
from pcplanner.storage.plain_values import reader_of, to_plain, without_none
from pcplanner.storage.row_base import KeptRow
from pcplanner.storage.rows import (
    DreamRow,
    GoalRow,
    LineRow,
    ObstacleRow,
    PersonRow,
    PictureUseRow,
    StepRow,
    SupporterRow,
    WordPictureRow,
)
from pcplanner.storage.word_rows import FineWordingRow, WordMeaningRow

Entity = (
    Person
    | Supporter
    | Line
    | Dream
    | Goal
    | Obstacle
    | Step
    | WordPicture
    | PictureUse
    | Meeting
    | Sitting
    | VoiceNote
    | Film
    | StyleChoice
    | ChapterRecord
    | WordMeaning
    | FineWording
)
Stored = str | int | None

E = TypeVar("E", bound=Entity)

_SETTINGS = frozenset({"access", "print_size_pt"})


@dataclass(frozen=True, slots=True)
class FieldForm:
    """Hold one field's name and how it is written and read."""

    name: str
    write: Callable[[Any], Stored]
    read: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Form(Generic[E]):
    """Say how one kind of entity is kept: its table, its fields, and the kind a change of it is."""

    entity: type[E]
    row: type[KeptRow]
    kind: Kind
    fields: tuple[FieldForm, ...]

    @property
    def table(self) -> Table:
        """Return the table the entity is kept in."""
        return cast(Table, self.row.__table__)

    def to_stored(self, entity: E) -> dict[str, Stored]:
        """Return the fields as they are stored."""
        return {x.name: x.write(getattr(entity, x.name)) for x in self.fields}

    def from_stored(self, row: Mapping[Any, Any]) -> E:
        """Return the entity a row stands for."""
        return self.entity(**{x.name: x.read(row[x.name]) for x in self.fields})

    def kinds_of(self, fields: Iterable[str]) -> frozenset[Kind]:
        """Return the kinds a change of these fields is."""
        if self.kind is not Kind.PEOPLE:
            return frozenset({self.kind})
        return frozenset(Kind.SETTINGS if x in _SETTINGS else Kind.PEOPLE for x in fields)

    def derived(self, stored: Mapping[str, Stored]) -> dict[str, Stored]:
        """Return the columns that follow from the fields, such as the key a name is found by."""
        if self.kind is Kind.PEOPLE and "name" in stored:
            return {"search_key": search_key(str(stored["name"]))}
        return {}


@cache
def all_forms() -> tuple[Form[Any], ...]:
    """Return how every entity is kept, in an order in which each refers only to those before it."""
    return (
        _form(Person, PersonRow, Kind.PEOPLE),
        _form(Supporter, SupporterRow, Kind.CIRCLE),
        _form(Line, LineRow, Kind.LINES),
        _form(Dream, DreamRow, Kind.DREAMS),
        _form(Goal, GoalRow, Kind.DREAMS),
        _form(Obstacle, ObstacleRow, Kind.DREAMS),
        _form(Step, StepRow, Kind.STEPS),
        _form(WordPicture, WordPictureRow, Kind.PICTURES),
        _form(PictureUse, PictureUseRow, Kind.PICTURES),
        _form(Meeting, MeetingRow, Kind.MEETINGS),
        _form(Sitting, SittingRow, Kind.SORTING),
        _form(VoiceNote, VoiceNoteRow, Kind.VOICE),
        _form(Film, FilmRow, Kind.FILMS),
        _form(StyleChoice, StyleChoiceRow, Kind.STYLES),
        _form(ChapterRecord, ChapterRecordRow, Kind.STYLES),
        _form(WordMeaning, WordMeaningRow, Kind.WORDS),
        _form(FineWording, FineWordingRow, Kind.WORDS),
    )


def form_of(entity: type[E]) -> Form[E]:
    """Return how an entity is kept."""
    return cast(Form[E], _forms_by_entity()[entity])


@cache
def form_named(table: str) -> Form[Any]:
    """Return how the entity of a table is kept."""
    return next(x for x in all_forms() if x.table.name == table)


@cache
def _forms_by_entity() -> Mapping[type[Any], Form[Any]]:
    return types.MappingProxyType({x.entity: x for x in all_forms()})


def time_to_text(time: datetime) -> str:
    """Return a time as text in UTC that sorts by time; a time without a zone is a ``ValueError``."""
    if time.tzinfo is None:
        raise ValueError("a time needs its zone")
    return time.astimezone(UTC).isoformat(timespec="microseconds")


def _form(entity: type[E], row: type[KeptRow], kind: Kind) -> Form[E]:
    hints = get_type_hints(entity)
    fields = tuple(_field_form(x, hints[x.name]) for x in dataclasses.fields(entity))
    return Form(entity, row, kind, fields)


def _field_form(field: dataclasses.Field[Any], hint: Any) -> FieldForm:
    kind, is_optional = without_none(hint)
    write, read = _forms_of(kind)
    if is_optional:
        return FieldForm(
            field.name,
            lambda value: None if value is None else write(value),
            lambda stored: None if stored is None else read(stored),
        )
    usual = field.default if field.default_factory is dataclasses.MISSING else field.default_factory()
    if usual is dataclasses.MISSING:
        return FieldForm(field.name, write, read)
    # Most fields are as they were made, and that is not read from its text each time.
    usual_text = write(usual)
    return FieldForm(field.name, write, lambda stored: usual if stored == usual_text else read(stored))


def _forms_of(kind: Any) -> tuple[Callable[[Any], Stored], Callable[[Any], Any]]:
    plain: dict[Any, tuple[Callable[[Any], Stored], Callable[[Any], Any]]] = {
        str: (str, str),
        int: (int, int),
        bool: (int, bool),
        datetime: (time_to_text, datetime.fromisoformat),
        date: (date.isoformat, date.fromisoformat),
        Picture: (Picture.to_text, Picture.from_text),
    }
    if kind in plain:
        return plain[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return (lambda value: cast(Stored, value.value)), kind
    read = reader_of(kind)
    return (
        lambda value: json.dumps(to_plain(value), ensure_ascii=False),
        lambda stored: read(json.loads(stored)),
    )
