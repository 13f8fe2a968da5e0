"""Everything of a plan is in its JSON, and comes back equal."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.real_plan import PERSON, real_plan

from pcplanner.domain.lines import Audience
from pcplanner.domain.looks import Look
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, PictureData, PictureKind
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services
from pcplanner.services.exporting import NotAPlan, as_json, pictures_in, read_json

DOCS = Path(__file__).parents[2] / "docs" / "json.md"


def kinds_in(kind: Any) -> Iterator[type]:
    """Yield every dataclass that is reachable from one, itself first."""
    if is_dataclass(kind) and isinstance(kind, type):
        yield kind
        for hint in get_type_hints(kind).values():
            yield from kinds_in(hint)
    for each in get_args(kind):
        yield from kinds_in(each)


ALL_KINDS = sorted(set(kinds_in(Plan)), key=lambda x: x.__name__)


def check_told(value: Any, told: Any) -> None:
    """Compare a value with its JSON: each field under its name, each list as long and in the same order."""
    if is_dataclass(value):
        assert list(told) == [x.name for x in fields(value)]
        for each in fields(value):
            check_told(getattr(value, each.name), told[each.name])
    elif isinstance(value, tuple):
        assert len(told) == len(value)
        for one, other in zip(value, told, strict=True):
            check_told(one, other)
    elif isinstance(value, str | int | None) and not hasattr(value, "name"):
        assert told == value


def entities() -> dict[str, type[Any]]:
    """Return what a plan holds many of, by the name of the field."""
    hints = get_type_hints(Plan)
    return {x.name: get_args(hints[x.name])[0] for x in fields(Plan) if get_args(hints[x.name])}


@pytest.mark.parametrize("name", entities())
@given(data=st.data())
@settings(max_examples=25)
def test_every_field_of_every_thing_is_told_and_comes_back_equal(name: str, data: st.DataObject) -> None:
    things = data.draw(st.lists(st.from_type(entities()[name]), max_size=2))
    many: dict[str, Any] = {name: tuple(things)}
    plan = replace(Plan(PERSON), **many)
    text = as_json(plan)
    check_told(plan, json.loads(text)["plan"])
    assert read_json(text) == plan


_COLOURS = st.sampled_from(("", "#A1B2C3"))
st.register_type_strategy(Look, st.builds(Look, _COLOURS, _COLOURS, _COLOURS, _COLOURS))


@given(st.from_type(Person))
def test_every_field_of_the_person_is_told_and_comes_back_equal(person: Person) -> None:
    text = as_json(Plan(person))
    check_told(person, json.loads(text)["plan"]["person"])
    assert read_json(text).person == person


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda x: x.__name__)
def test_the_document_of_the_schema_names_every_field(kind: type[Any]) -> None:
    _, _, after = DOCS.read_text(encoding="utf-8").partition(f"\n### {kind.__name__}\n")
    table = after.partition("\n#")[0]
    assert table, f"docs/json.md has nothing about {kind.__name__}"
    for each in fields(kind):
        assert f"| `{each.name}` |" in table


def test_a_plan_with_all_that_real_plans_hold_comes_back_equal() -> None:
    assert read_json(as_json(real_plan())) == real_plan()


def test_the_same_plan_gives_the_same_text() -> None:
    assert as_json(real_plan()) == as_json(real_plan())


def test_a_file_from_before_a_field_came_is_read() -> None:
    told = json.loads(as_json(real_plan()))
    for each in told["plan"]["lines"]:
        del each["beside_id"]
    assert all(x.beside_id == "" for x in read_json(json.dumps(told)).lines)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"format": "pcplanner plan", "version": 2, "plan": {}}', "[" * 100_000],
)
def test_what_is_no_plan_is_a_plain_error(text: str) -> None:
    with pytest.raises(NotAPlan):
        read_json(text)


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("person", "name"), 3),
        (("person", "print_size_pt"), True),
        (("person", "created_at"), "soon"),
        (("lines", 0, "source"), "a_dog"),
        (("lines",), {}),
        (("steps", 0), None),
    ],
)
def test_a_value_of_another_kind_is_a_plain_error(path: tuple[Any, ...], wrong: object) -> None:
    told = json.loads(as_json(real_plan()))
    *before, last = path
    inside = told["plan"]
    for each in before:
        inside = inside[each]
    inside[last] = wrong
    with pytest.raises(NotAPlan):
        read_json(json.dumps(told))


def test_pictures_are_found_wherever_they_are() -> None:
    assert {x.ref for x in pictures_in(real_plan())} >= {"0" * 64, "builtin/danger", "builtin/key"}


def test_photos_are_inside_where_they_are_wanted(opened: Services, ann: Person) -> None:
    photo = opened.pictures.keep(PictureData("png", b"not really", "A cat"), "A cat")
    assert photo.kind is PictureKind.PHOTO
    opened.lines.add(ann.id, "important", "My cat.", photo)
    plan = opened.people.plan(ann.id)
    told = json.loads(opened.exporting.plan_json(plan, with_pictures=True))
    assert told["media"][photo.ref]["base64"] == "bm90IHJlYWxseQ=="
    assert "media" not in json.loads(opened.exporting.plan_json(plan))


def test_a_copy_for_somebody_else_is_made_of_what_they_may_see(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "This is only for me.", Picture(PictureKind.SYMBOL, "builtin/key"))
    plan = opened.people.plan(ann.id)
    line = plan.lines[0]
    assert line.words in opened.exporting.plan_json(plan)
    for_gp = opened.exporting.plan_json(plan, Audience.GP)
    assert (line.words in for_gp) is (Audience.GP in line.audiences)
