"""Put the pictures of all packs into a few plain groups, whatever their makers call them."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from pcplanner.domain.assets import asset_path
from pcplanner.domain.pictures import BUILTIN, Picture, symbol
from pcplanner.domain.text import search_key
from pcplanner.symbols.pack import Pack, Symbol

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_MANY = 3
_MOST_WHOLE, _LEAST_PARTS, _LEAST_IN_PART = 80, 2, 5
_OWN = "own"

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlainGroup:
    """One of our groups: its id, the built-in symbol that stands for it, and how names of groups begin."""

    id: str
    sign: str
    begins: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class PictureGroup:
    """The pictures of one group; ``own_name`` is what its pack calls it where it is none of ours.

    A group of very many comes in ``parts``, which are the groups of its packs; the part without a name of its
    own has our own pictures, and those of groups with only a few.
    """

    id: str
    own_name: str
    sign: Picture
    symbols: tuple[Symbol, ...]
    parts: tuple["PictureGroup", ...] = ()


@cache
def plain_groups() -> tuple[PlainGroup, ...]:
    """Return our groups in the order they are shown in."""
    listed = tomllib.loads((asset_path("symbols") / "groups.toml").read_text(encoding="utf-8"))["group"]
    return tuple(
        PlainGroup(each["id"], each.get("sign", ""), tuple(_words(name) for name in each["begins"]))
        for each in listed
    )


def plain_group_of(name: str) -> str:
    """Return the id of our group that a group of a pack comes under, and nothing where it fits in none."""
    words = _words(name)
    begun = [
        (len(begins), group.id)
        for group in plain_groups()
        for begins in group.begins
        if words[: len(begins)] == begins
    ]
    if begun:
        return max(begun, key=lambda each: each[0])[1]
    single = {begins[0]: group.id for group in plain_groups() for begins in group.begins if len(begins) == 1}
    return next((single[word] for word in reversed(words) if word in single), "")


def groups_of(packs: Iterable[Pack]) -> tuple[PictureGroup, ...]:
    """Return the groups of all packs that have pictures: ours in their order, then those of the packs."""
    found: dict[str, dict[str, list[Symbol]]] = {group.id: {} for group in plain_groups()}
    names: dict[str, str] = {}
    for pack in packs:
        places = {name: plain_group_of(name) for name in pack.groups()}
        for each in pack.symbols:
            place, part = places[each.group], "" if pack.id == BUILTIN else each.group
            if not place:
                name = each.group or pack.name
                place, part = f"{_OWN} {search_key(name)}", ""
                names.setdefault(place, _begin(name))
            found.setdefault(place, {}).setdefault(part, []).append(each)
    signs = {group.id: symbol(group.sign) for group in plain_groups() if group.sign}
    return tuple(
        _group(place, names.get(place, ""), signs.get(place), by_part)
        for place, by_part in found.items()
        if by_part
    )


def _group(
    place: str, own_name: str, sign: Picture | None, by_part: Mapping[str, list[Symbol]]
) -> PictureGroup:
    symbols = tuple(each for part in by_part.values() for each in part)
    return PictureGroup(place, own_name, sign or symbols[0].picture, symbols, _parts(place, sign, by_part))


def _parts(place: str, sign: Picture | None, by_part: Mapping[str, list[Symbol]]) -> tuple[PictureGroup, ...]:
    """Return the parts of a group of very many; those of only a few pictures are one part with our own."""
    plain: list[Symbol] = []
    merged: dict[Words, tuple[str, list[Symbol]]] = {}
    for name, symbols in by_part.items():
        if name and len(symbols) >= _LEAST_IN_PART:
            merged.setdefault(_words(name), (name, []))[1].extend(symbols)
        else:
            plain.extend(symbols)
    if sum(len(symbols) for symbols in by_part.values()) <= _MOST_WHOLE or len(merged) < _LEAST_PARTS:
        return ()
    parts = [PictureGroup(place, "", sign or plain[0].picture, tuple(plain))] if plain else []
    for key, (name, symbols) in merged.items():
        part_id = f"{place}/{' '.join(key)}"
        parts.append(PictureGroup(part_id, _begin(name), symbols[0].picture, tuple(symbols)))
    return tuple(parts)


def _begin(words: str) -> str:
    return words[:1].upper() + words[1:]


def _words(name: str) -> Words:
    return tuple(_one(word) for word in _WORD.findall(search_key(name)))


def _one(word: str) -> str:
    """Return a word without the ending of many, so that "animals" and "animal" are the same."""
    is_many = len(word) > _SHORTEST_MANY and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if is_many else word
