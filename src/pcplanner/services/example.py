"""Read the made-up people of the practice library from their files."""

import tomllib
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pcplanner.domain.assets import asset_path
from pcplanner.domain.chapters import ABOUT_ME, MATTERS
from pcplanner.domain.circle import Supporter
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step
from pcplanner.domain.lines import Line
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.services.example_reading import (
    LINE,
    STEP,
    SUPPORTER,
    Names,
    Readers,
    Table,
    read,
    read_access,
    read_meeting,
    read_said,
    read_sittings,
    read_style_choice,
    read_when,
    with_face,
)
from pcplanner.services.style_choices import OWN_CHAPTER

_PARTS = ("supporters", "dreams", "steps", "said", "meetings", "sittings", "style_choices")


@dataclass(frozen=True, slots=True)
class ExampleLibrary:
    """Hold the plans of the made-up people, the main one first; ``made_on`` is the day they stand at."""

    plans: tuple[Plan, ...]
    made_on: date

    @property
    def main(self) -> Plan:
        """Return the full plan, which documents and pictures of pages are made from."""
        return self.plans[0]


@cache
def read_example() -> ExampleLibrary:
    """Return the practice library: the same values, ids and times on every computer; it is read once."""
    contents = _table("library")
    return ExampleLibrary(tuple(_PlanReader(key).plan() for key in contents["people"]), contents["made_on"])


def _table(name: str) -> Table:
    return tomllib.loads(asset_path(f"templates/example/{name}.toml").read_text(encoding="utf-8"))


class _PlanReader:
    """Read one person's file; a word it does not know is an error, so that a slip in a file is seen."""

    def __init__(self, key: str) -> None:
        self._table = _table(key)
        names = Names(key, self._table["created_at"], {}, {})
        keys = [each["key"] for each in self._all("supporters")]
        own = [each["key"] for choice in self._all("style_choices") for each in choice.get("own", [])]
        self._names = Names(
            key,
            names.created_at,
            {ME: ME, **{each: names.id_of(f"supporter/{each}") for each in keys}},
            {each: OWN_CHAPTER + names.id_of(f"chapter/{each}") for each in own},
        )

    def plan(self) -> Plan:
        """Return the whole plan, each part in its order."""
        names, dreams = self._names, self._all("dreams")
        goals = [
            (f"{at}/{n}", goal) for at, dream in enumerate(dreams) for n, goal in _numbered(dream, "goals")
        ]
        towards = [self._step(path, n, each) for path, goal in goals for n, each in _numbered(goal, "steps")]
        own_steps = [self._step("", n, each) for n, each in _numbered(self._table, "steps")]
        return Plan(
            person=self._person(),
            supporters=self._supporters(),
            lines=(*self._lines_of_chapters(), *self._said()),
            dreams=tuple(self._dream(at, each) for at, each in enumerate(dreams)),
            goals=tuple(self._goal(path, each) for path, each in goals),
            obstacles=tuple(
                self._obstacle(path, n, each)
                for path, goal in goals
                for n, each in _numbered(goal, "obstacles")
            ),
            steps=(*towards, *own_steps),
            meetings=tuple(read_meeting(names, each, n) for n, each in _numbered(self._table, "meetings")),
            sittings=read_sittings(names, self._all("sittings")),
            style_choices=tuple(
                read_style_choice(names, each, n) for n, each in _numbered(self._table, "style_choices")
            ),
        )

    def _all(self, name: str) -> list[Table]:
        return list(self._table.get(name, []))

    def _person(self) -> Person:
        left = {*_PARTS, *(each.id for each in ABOUT_ME)}
        fields = {name: value for name, value in self._table.items() if name not in left}
        readers: Readers = {"access": read_access, "ring_names": tuple}
        return Person(id=self._names.id_of("person"), **with_face(read(fields, readers)))

    def _supporters(self) -> tuple[Supporter, ...]:
        found: list[Supporter] = []
        for table in self._all("supporters"):
            fields = with_face(read(table, SUPPORTER))
            supporter_id = self._names.circle[fields.pop("key")]
            place = sum(each.ring is fields["ring"] for each in found)
            found.append(
                Supporter(id=supporter_id, person_id=self._names.id_of("person"), place=place, **fields)
            )
        return tuple(sorted(found, key=lambda each: (each.ring, each.place)))

    def _lines_of_chapters(self) -> tuple[Line, ...]:
        about = [(each.id, "", self._all(each.id)) for each in ABOUT_ME]
        matters = [
            (MATTERS.id, self._names.id_of(f"dream/{at}"), dream.get("matters", []))
            for at, dream in enumerate(self._all("dreams"))
        ]
        return tuple(line for part in (*about, *matters) for line in self._lines(*part))

    def _lines(self, chapter: str, about_id: str, tables: list[Table]) -> tuple[Line, ...]:
        readers = {**LINE, "said_by": self._names.who}
        return tuple(
            Line(
                chapter=chapter,
                about_id=about_id,
                **self._names.common(f"line/{chapter}/{about_id}/{n}", n),
                **read(table, readers),
            )
            for n, table in enumerate(tables)
        )

    def _said(self) -> tuple[Line, ...]:
        found: list[Line] = []
        places = Counter({each.id: len(self._all(each.id)) for each in ABOUT_ME})
        for number, table in enumerate(self._all("said")):
            found.append(read_said(self._names, table, number, places[table["chapter"]]))
            places[table["chapter"]] += 1
        return tuple(found)

    def _dream(self, at: int, table: Table) -> Dream:
        fields = {name: value for name, value in table.items() if name not in {"matters", "goals"}}
        readers = {**LINE, "said_by": self._names.who}
        return Dream(**self._names.common(f"dream/{at}", at), **read(fields, readers))

    def _goal(self, path: str, table: Table) -> Goal:
        at, n = path.split("/")
        fields = {name: value for name, value in table.items() if name not in {"steps", "obstacles"}}
        return Goal(
            dream_id=self._names.id_of(f"dream/{at}"),
            **self._names.common(f"goal/{path}", int(n)),
            **read(fields, {"picture": symbol, "by": read_when}),
        )

    def _step(self, goal: str, n: int, table: Table) -> Step:
        readers = {**STEP, "promised_by": self._names.all_of, "follows_up": self._names.all_of}
        goal_id = self._names.id_of(f"goal/{goal}") if goal else ""
        return Step(goal_id=goal_id, **self._names.common(f"step/{goal}/{n}", n), **read(table, readers))

    def _obstacle(self, goal: str, n: int, table: Table) -> Obstacle:
        readers: Readers = {"theme": ObstacleTheme, "help_picture": symbol, "helper": self._names.who}
        fields: dict[str, Any] = read(table, readers)
        before_step = fields.pop("before_step", 0)
        return Obstacle(
            goal_id=self._names.id_of(f"goal/{goal}"),
            step_id=self._names.id_of(f"step/{goal}/{before_step - 1}") if before_step else "",
            helper_id=fields.pop("helper", ""),
            **self._names.common(f"obstacle/{goal}/{n}", n),
            **fields,
        )


def _numbered(table: Table, name: str) -> list[tuple[int, Table]]:
    return list(enumerate(table.get(name, [])))
