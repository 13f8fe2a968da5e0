"""Read the made-up people of the practice library from their files."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from pcplanner.domain.assets import asset_path
from pcplanner.domain.chapters import ABOUT_ME, MATTERS
from pcplanner.domain.circle import Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.lines import Audience, Check, Importance, Line, Source
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.people import AccessProfile, Person, ThemeName
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.domain.words import say

_Table = Mapping[str, Any]
_Readers = Mapping[str, Callable[[Any], Any]]
_NAMESPACE = uuid5(NAMESPACE_DNS, "example.pcplanner.invalid")


@dataclass(frozen=True, slots=True)
class ExampleLibrary:
    """Hold the plans of the made-up people, the fullest first; ``made_on`` is the day they stand at."""

    plans: tuple[Plan, ...]
    made_on: date

    @property
    def main(self) -> Plan:
        """Return the full plan, which documents and pictures of pages are made from."""
        return self.plans[0]


def read_example() -> ExampleLibrary:
    """Return the practice library: the same values, ids and times on every computer."""
    contents = _table("library")
    return ExampleLibrary(tuple(_PlanReader(key).plan() for key in contents["people"]), contents["made_on"])


def _table(name: str) -> _Table:
    return tomllib.loads(asset_path(f"templates/example/{name}.toml").read_text(encoding="utf-8"))


class _PlanReader:
    """Read one person's file; a word it does not know is an error, so that a slip in a file is seen."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._table = _table(key)
        self._person_id = self._id("person")
        self._created_at: datetime = self._table["created_at"]
        supporters = self._table.get("supporters", [])
        self._circle = {ME: ME, **{each["key"]: self._id(f"supporter/{each['key']}") for each in supporters}}

    def plan(self) -> Plan:
        """Return the whole plan, each part in its order."""
        dreams = self._table.get("dreams", [])
        goals = [
            (f"{at}/{n}", goal) for at, dream in enumerate(dreams) for n, goal in _numbered(dream, "goals")
        ]
        about = [(each.id, "", self._table.get(each.id, [])) for each in ABOUT_ME]
        matters = [
            (MATTERS.id, self._id(f"dream/{at}"), dream.get("matters", [])) for at, dream in enumerate(dreams)
        ]
        return Plan(
            person=self._person(),
            supporters=self._supporters(),
            lines=tuple(line for part in (*about, *matters) for line in self._lines(*part)),
            dreams=tuple(self._dream(at, each) for at, each in enumerate(dreams)),
            goals=tuple(self._goal(path, each) for path, each in goals),
            obstacles=tuple(
                self._obstacle(path, n, each)
                for path, goal in goals
                for n, each in _numbered(goal, "obstacles")
            ),
            steps=tuple(
                self._step(path, n, each) for path, goal in goals for n, each in _numbered(goal, "steps")
            ),
        )

    def _id(self, path: str) -> str:
        return str(uuid5(_NAMESPACE, f"{self._key}/{path}"))

    def _common(self, path: str, position: int) -> dict[str, Any]:
        # A minute apart, as if somebody had written them down one after the other.
        at = self._created_at + timedelta(minutes=position)
        return {
            "id": self._id(path),
            "person_id": self._person_id,
            "created_at": at,
            "position": position,
        }

    def _who(self, key: str) -> str:
        return self._circle[key]

    def _said_by(self, key: str) -> str:
        # Somebody who is not in the circle is kept by the name that was typed.
        return self._circle.get(key, key)

    def _person(self) -> Person:
        fields = {
            name: value
            for name, value in self._table.items()
            if name not in {"supporters", "dreams", *(each.id for each in ABOUT_ME)}
        }
        return Person(id=self._person_id, **_with_face(_read(fields, {"access": _access})))

    def _supporters(self) -> tuple[Supporter, ...]:
        found: list[Supporter] = []
        for table in self._table.get("supporters", []):
            fields = _with_face(_read(table, _SUPPORTER))
            supporter_id = self._circle[fields.pop("key")]
            place = sum(each.ring is fields["ring"] for each in found)
            found.append(Supporter(id=supporter_id, person_id=self._person_id, place=place, **fields))
        return tuple(sorted(found, key=lambda each: (each.ring, each.place)))

    def _lines(self, chapter: str, about_id: str, tables: list[_Table]) -> tuple[Line, ...]:
        readers = {**_LINE, "said_by": self._said_by}
        return tuple(
            Line(
                chapter=chapter,
                about_id=about_id,
                **self._common(f"line/{chapter}/{about_id}/{n}", n),
                **_read(table, readers),
            )
            for n, table in enumerate(tables)
        )

    def _dream(self, at: int, table: _Table) -> Dream:
        fields = {name: value for name, value in table.items() if name not in {"matters", "goals"}}
        readers = {**_LINE, "said_by": self._said_by}
        return Dream(**self._common(f"dream/{at}", at), **_read(fields, readers))

    def _goal(self, path: str, table: _Table) -> Goal:
        at, n = path.split("/")
        fields = {name: value for name, value in table.items() if name not in {"steps", "obstacles"}}
        return Goal(
            dream_id=self._id(f"dream/{at}"),
            **self._common(f"goal/{path}", int(n)),
            **_read(fields, {"picture": symbol, "by": _when}),
        )

    def _step(self, goal: str, n: int, table: _Table) -> Step:
        readers: _Readers = {
            "picture": symbol,
            "promised_by": lambda keys: tuple(self._who(key) for key in keys),
            "when": _when,
            "state": StepState,
        }
        fields = _read(table, readers)
        return Step(goal_id=self._id(f"goal/{goal}"), **self._common(f"step/{goal}/{n}", n), **fields)

    def _obstacle(self, goal: str, n: int, table: _Table) -> Obstacle:
        readers: _Readers = {"theme": ObstacleTheme, "help_picture": symbol, "helper": self._who}
        fields = _read(table, readers)
        before_step = fields.pop("before_step", 0)
        return Obstacle(
            goal_id=self._id(f"goal/{goal}"),
            step_id=self._id(f"step/{goal}/{before_step - 1}") if before_step else "",
            helper_id=fields.pop("helper", ""),
            **self._common(f"obstacle/{goal}/{n}", n),
            **fields,
        )


def _numbered(table: _Table, name: str) -> list[tuple[int, _Table]]:
    return list(enumerate(table.get(name, [])))


def _read(table: _Table, readers: _Readers) -> dict[str, Any]:
    return {name: readers[name](value) if name in readers else value for name, value in table.items()}


def _with_face(fields: dict[str, Any]) -> dict[str, Any]:
    look = fields.pop("look", "")
    if look:
        face = Picture(PictureKind.PORTRAIT, look, say("example.face", name=fields["name"]))
        fields["picture"] = face
    return fields


def _when(table: _Table) -> When:
    return When(**table)


def _access(table: _Table) -> AccessProfile:
    readers: _Readers = {"theme": ThemeName, "say_like": _pairs, "look": _look, "tone": Tone}
    return AccessProfile(**_read(table, readers))


def _look(table: _Table) -> Look:
    return Look(**table)


def _pairs(rows: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((word, spoken) for word, spoken in rows)


def _ring(name: str) -> Ring:
    return Ring[name.upper()]


def _roles(names: list[str]) -> tuple[Role, ...]:
    return tuple(Role(name) for name in names)


def _audiences(names: list[str]) -> tuple[Audience, ...]:
    return tuple(Audience(name) for name in names)


_SUPPORTER: _Readers = MappingProxyType(
    {"picture": symbol, "ring": _ring, "kind": SupporterKind, "relation": Relation, "roles": _roles}
)
_LINE: _Readers = MappingProxyType(
    {
        "picture": symbol,
        "source": Source,
        "check": Check,
        "importance": Importance,
        "audiences": _audiences,
    }
)
