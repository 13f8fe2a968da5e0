"""Say the program's own words: every prompt, button and message, from one string table."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pcplanner.domain.assets import asset_path

_PLACE = re.compile(r"\{(\w+)\}")


@cache
def all_words() -> Mapping[str, str]:
    """Return every ``area.key`` of the string table with its text, before names are filled in."""
    table: dict[str, str] = {}
    for path in sorted(asset_path("templates/words").glob("*.toml")):
        for key, text in tomllib.loads(path.read_text(encoding="utf-8")).items():
            table[f"{path.stem}.{key}"] = text
    return MappingProxyType(table)


def say(key: str, /, **values: object) -> str:
    """Return the text for ``area.key`` with its ``{places}`` filled in; an unknown key is a ``KeyError``."""
    # One pass: a name that somebody typed as "{when}" stays as they typed it.
    return _PLACE.sub(lambda found: str(values.get(found[1], found[0])), all_words()[key])
