"""Say in JSON Schema what a plan as JSON looks like, from the very values that are written."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pcplanner.domain.plan import Plan
from pcplanner.services.exporting import FORMAT, VERSION

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SHA256 = "^[0-9a-f]{64}$"
_PLAIN: Mapping[type, str] = {str: "string", int: "integer", bool: "boolean"}


def plan_schema() -> dict[str, Any]:
    """Return the schema of the file; each kind of thing is one definition under its name.

    A reader of it takes files that lack what came later, and lets pass what it does not know.
    """
    return {
        "$schema": _DIALECT,
        "title": FORMAT,
        "type": "object",
        "required": ["format", "version", "plan"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "plan": _reference(Plan),
            "media": _by_sha256(
                {
                    "format": {"type": "string"},
                    "alt": {"type": "string"},
                    "credit": {"type": "string"},
                    "base64": {"type": "string", "contentEncoding": "base64"},
                }
            ),
            "films": _by_sha256({"format": {"type": "string"}, "file": {"type": "string"}}),
        },
        "$defs": {x.__name__: _definition(x) for x in sorted(set(_kinds(Plan)), key=lambda x: x.__name__)},
    }


def schema_text() -> str:
    """Return the schema as the file beside the documents holds it."""
    return json.dumps(plan_schema(), ensure_ascii=False, indent=2) + "\n"


def _by_sha256(properties: dict[str, Any]) -> dict[str, Any]:
    inside = {"type": "object", "required": list(properties), "properties": properties}
    return {"type": "object", "propertyNames": {"pattern": _SHA256}, "additionalProperties": inside}


def _reference(kind: type) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _definition(kind: Any) -> dict[str, Any]:
    if issubclass(kind, Enum):
        return {"enum": [x.value for x in kind]}
    hints = get_type_hints(kind)
    return {
        "type": "object",
        "required": [x.name for x in fields(kind) if _has_no_default(x)],
        "properties": {x.name: _told(hints[x.name]) for x in fields(kind)},
    }


def _has_no_default(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _told(kind: Any) -> dict[str, Any]:
    """Return the schema of a field of this type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        (inner,) = (x for x in arguments if x is not type(None))
        return {"anyOf": [_told(inner), {"type": "null"}]}
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return {"type": "array", "items": _told(arguments[0])}
        count = len(arguments)
        return {
            "type": "array",
            "prefixItems": [_told(x) for x in arguments],
            "minItems": count,
            "maxItems": count,
        }
    if is_dataclass(kind) or issubclass(kind, Enum):
        return _reference(kind)
    if issubclass(kind, date):
        return {"type": "string", "format": "date-time" if issubclass(kind, datetime) else "date"}
    return {"type": _PLAIN[kind]}


def _kinds(kind: type) -> Iterator[type]:
    """Yield every kind of thing that can be in a plan, from the plan itself down."""
    yield kind
    if is_dataclass(kind):
        for hint in get_type_hints(kind).values():
            for inner in _in_hint(hint):
                yield from _kinds(inner)


def _in_hint(hint: Any) -> Iterator[type]:
    for each in get_args(hint) or (hint,):
        if get_origin(each):
            yield from _in_hint(each)
        elif isinstance(each, type) and (is_dataclass(each) or issubclass(each, Enum)):
            yield each
