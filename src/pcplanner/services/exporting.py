"""Write a whole plan as JSON for other programs, and read it back; ``docs/json.md`` says what is where."""

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pcplanner.domain.audiences import plan_for
from pcplanner.domain.errors import InputError
from pcplanner.domain.films import Film
from pcplanner.domain.lines import Audience
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, SymbolRef
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.styles import StyleService

FORMAT, VERSION = "pcplanner plan", 1
"""What a file says it is; the version goes up when a field gets another name or meaning."""


class NotAPlan(InputError):
    """The text is not a plan that this program wrote, or it is from a newer one."""


class ExportService:
    """What other programs can have of a plan."""

    def __init__(self, desk: Desk, styles: StyleService) -> None:
        self._desk = desk
        self._styles = styles

    def plan_json(self, plan: Plan, audience: Audience = Audience.ME, *, with_pictures: bool = False) -> str:
        """Return what an audience may see of a plan as JSON, with photos and sounds inside where wanted."""
        seen = plan_for(plan, audience, self._styles.audiences_of(plan))
        return as_json(seen, self._media(seen) if with_pictures else None)

    def films(self, plan: Plan, audience: Audience = Audience.ME) -> Iterator[tuple[str, bytes]]:
        """Yield the films an audience may see of a plan, each with its file name, one at a time."""
        seen = plan_for(plan, audience, self._styles.audiences_of(plan))
        for film in _kept_films(seen):
            with self._desk.library.reading() as reader:
                data = b"".join(reader.film(film.sha256))
            if data:
                yield film.file_name, data

    def _media(self, plan: Plan) -> dict[str, PictureData]:
        """Return what the library keeps of the pictures of a plan, by the SHA-256 of the bytes."""
        found: dict[str, PictureData] = {}
        with self._desk.library.reading() as reader:
            for name in dict.fromkeys(_kept(plan)):
                data = reader.media(name)
                if data is not None:
                    found[name] = data
        return found


def as_json(plan: Plan, media: Mapping[str, PictureData] | None = None) -> str:
    """Return a plan as JSON: every field of everything in it, nothing merged, left out or in another order.

    The same plan gives the same text each time.
    """
    told = {"format": FORMAT, "version": VERSION, "plan": _told(plan)}
    if media:
        told["media"] = {name: _media_told(data) for name, data in sorted(media.items())}
    if media is not None and plan.films:
        told["films"] = {x.sha256: _film_told(x) for x in sorted(_kept_films(plan), key=lambda x: x.sha256)}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def read_json(text: str) -> Plan:
    """Return the plan that ``as_json`` wrote; anything else raises ``NotAPlan``."""
    try:
        told = json.loads(text)
        if told["format"] != FORMAT or told["version"] != VERSION:
            raise NotAPlan(say("export.not_a_plan"))
        plan = _read(Plan, told["plan"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as trouble:
        raise NotAPlan(say("export.not_a_plan")) from trouble
    if not isinstance(plan, Plan):
        raise NotAPlan(say("export.not_a_plan"))
    return plan


def pictures_in(value: object) -> Iterator[Picture]:
    """Yield every picture in a value, however deep, in the order of its fields."""
    if isinstance(value, Picture):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from pictures_in(getattr(value, each.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from pictures_in(each)


def _kept(plan: Plan) -> Iterator[str]:
    """Yield the names of what the library keeps of a plan: photos, drawings and the pieces of recordings."""
    for picture in pictures_in(plan):
        name = picture.ref if picture.kind is PictureKind.PHOTO else SymbolRef.of(picture).sha256
        if name:
            yield name
    for note in plan.voice_notes:
        yield from note.sha256.split()


def _told(value: object) -> object:
    """Return a value of the domain as JSON knows it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_told(x) for x in value]
    if is_dataclass(value):
        return {x.name: _told(getattr(value, x.name)) for x in fields(value)}
    return value


def _kept_films(plan: Plan) -> tuple[Film, ...]:
    """Return the films of a plan that are not deleted for good, each once by what is in it."""
    return tuple({x.sha256: x for x in plan.films if x.sha256}.values())


def _film_told(film: Film) -> dict[str, str]:
    return {"format": film.format, "file": film.file_name}


def _media_told(data: PictureData) -> dict[str, str]:
    return {
        "format": data.format,
        "alt": data.alt,
        "credit": data.credit,
        "base64": b64encode(data.data).decode("ascii"),
    }


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, told: Any) -> Any:
    """Return what some JSON stands for, led by the type of the field it is in."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        (inner,) = (x for x in arguments if x is not type(None))
        return None if told is None else _read(inner, told)
    if origin is tuple:
        return _read_tuple(arguments, told)
    if isinstance(kind, type) and is_dataclass(kind):
        # A field that is not there keeps its default: an older file lacks what came later.
        hints = _hints(kind)
        return kind(**{x.name: _read(hints[x.name], told[x.name]) for x in fields(kind) if x.name in told})
    if issubclass(kind, Enum | date):
        return kind(told) if issubclass(kind, Enum) else kind.fromisoformat(told)
    # In JSON a yes is no number, though Python takes it for one.
    if not isinstance(told, kind) or (kind is int and isinstance(told, bool)):
        raise TypeError(kind)
    return told


def _read_tuple(kinds: tuple[Any, ...], told: Any) -> tuple[Any, ...]:
    if not isinstance(told, list):
        raise TypeError(kinds)
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], x) for x in told)
    return tuple(_read(each, x) for each, x in zip(kinds, told, strict=True))
