"""The schema beside the documents is the schema of what is written, and says no to anything else."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from tests.documents.real_plan import real_plan

from pcplanner.domain.pictures import PictureData
from pcplanner.services.example import read_example
from pcplanner.services.exporting import as_json
from pcplanner.services.json_schema import plan_schema, schema_text

FILE = Path(__file__).resolve().parents[2] / "docs" / "plan.schema.json"


def has_zone(told: object) -> bool:
    """Say whether a time is told with its zone; what is no text is judged by its type."""
    return not isinstance(told, str) or datetime.fromisoformat(told).tzinfo is not None


@pytest.fixture(scope="module")
def judge() -> Draft202012Validator:
    Draft202012Validator.check_schema(plan_schema())
    checker = FormatChecker(("date",))
    # What jsonschema knows of times needs another package.
    checker.checks("date-time", ValueError)(has_zone)
    return Draft202012Validator(plan_schema(), format_checker=checker)


def test_the_file_beside_the_documents_is_up_to_date() -> None:
    # Where this fails: pcplanner schema --out docs/plan.schema.json
    assert FILE.read_text(encoding="utf-8") == schema_text()


def test_every_example_plan_is_as_the_schema_says(judge: Draft202012Validator) -> None:
    for plan in read_example().plans:
        assert not [x.message for x in judge.iter_errors(json.loads(as_json(plan)))]


def test_a_plan_with_everything_in_it_is_as_the_schema_says(judge: Draft202012Validator) -> None:
    media = {"0" * 64: PictureData("png", b"photo", "A boat", "Ada")}
    told = json.loads(as_json(real_plan(), media))
    assert told["films"]
    assert not [x.message for x in judge.iter_errors(told)]


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("version",), 2),
        (("plan", "person", "name"), 3),
        (("plan", "person", "print_size_pt"), True),
        (("plan", "person", "created_at"), "soon"),
        (("plan", "lines", 0, "source"), "a_dog"),
        (("plan", "lines"), {}),
        (("plan", "steps", 0), None),
        (("plan", "person", "access", "say_like"), [["one"]]),
    ],
)
def test_what_is_no_plan_is_not_as_the_schema_says(
    judge: Draft202012Validator, path: tuple[Any, ...], wrong: object
) -> None:
    told = json.loads(as_json(real_plan()))
    *before, last = path
    inside = told
    for each in before:
        inside = inside[each]
    inside[last] = wrong
    assert list(judge.iter_errors(told))


def test_a_file_from_before_a_field_came_is_as_the_schema_says(judge: Draft202012Validator) -> None:
    told = json.loads(as_json(real_plan()))
    for each in told["plan"]["lines"]:
        del each["beside_id"]
    told["plan"]["person"]["access"].pop("stick")
    assert not list(judge.iter_errors(told))
