"""Turn frozen values into plain JSON values and back, by the types of their fields."""

import dataclasses
import types
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from pcplanner.domain.pictures import Picture


def without_none(hint: Any) -> tuple[Any, bool]:
    """Return a type without its ``None``, and whether it had one."""
    if get_origin(hint) not in {Union, types.UnionType}:
        return hint, False
    (kind,) = (x for x in get_args(hint) if x is not type(None))
    return kind, True


def to_plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(x) for x in value]
    if isinstance(value, Picture):
        return value.to_text()
    if dataclasses.is_dataclass(value):
        return {x.name: to_plain(getattr(value, x.name)) for x in dataclasses.fields(value)}
    return value


@cache
def reader_of(hint: Any) -> Callable[[Any], Any]:
    """Return what makes a value of a type from plain JSON, worked out once for each type.

    A field that the type does not know is left out, and a missing one is its default.
    """
    kind, is_optional = without_none(hint)
    read = _made_by(kind)
    return (lambda plain: None if plain is None else read(plain)) if is_optional else read


def _made_by(kind: Any) -> Callable[[Any], Any]:
    if get_origin(kind) is tuple:
        return _tuple_reader(get_args(kind))
    if kind is Picture:
        return Picture.from_text
    if dataclasses.is_dataclass(kind):
        make: Callable[..., Any] = cast(Any, kind)
        readers = {name: reader_of(hint) for name, hint in get_type_hints(kind).items()}
        return lambda plain: make(**{k: readers[k](v) for k, v in plain.items() if k in readers})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if kind is date:
        return date.fromisoformat
    return _as_it_is


def _tuple_reader(inner: tuple[Any, ...]) -> Callable[[Any], Any]:
    if inner[1:] == (...,):
        each = reader_of(inner[0])
        return lambda plain: tuple(each(x) for x in plain)
    readers = [reader_of(x) for x in inner]
    return lambda plain: tuple(read(x) for read, x in zip(readers, plain, strict=True))


def _as_it_is(plain: Any) -> Any:
    return plain
