"""Put words into the order and the letter shapes in which they are drawn, from left to right.

Latin words come back as they are. Words that run from right to left are turned round, keep their numbers,
and Arabic letters take the shape that fits their neighbours. The page itself runs from left to right.
"""

import unicodedata
from collections.abc import Mapping
from enum import Enum, auto
from functools import cache
from types import MappingProxyType

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NUMBER = frozenset({"EN", "AN"})
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})
_OPENING, _CLOSING = "([{<«‹“‘", ")]}>»›”’"
_MIRRORED = MappingProxyType(dict(zip(_OPENING + _CLOSING, _CLOSING + _OPENING, strict=True)))


class _Shape(Enum):
    """The four shapes of an Arabic letter."""

    ISOLATED = auto()
    FINAL = auto()
    INITIAL = auto()
    MEDIAL = auto()


_SHAPE_NAMES = MappingProxyType({f"<{x.name.lower()}>": x for x in _Shape})
_LAM_ALEF_SIZE = 2


def is_invisible(character: str) -> bool:
    """Say whether a character only steers its neighbours and has no ink and no width of its own."""
    return (
        unicodedata.category(character) in _INVISIBLE
        or "\ufe00" <= character <= "\ufe0f"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )


def as_drawn(words: str) -> str:
    """Return words in the order and shapes in which they are drawn, without invisible characters."""
    if words.isascii() and words.isprintable():
        return words
    seen = "".join(c for c in words if not is_invisible(c))
    if not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in seen):
        return seen
    return "".join(_turned(part) if backwards else part for part, backwards in _directions(_shaped(seen)))


def _directions(words: str) -> list[tuple[str, bool]]:
    """Cut words into parts that run one way; what stands between two backward parts goes with them."""
    ways = [_way(c) for c in words]
    for index, way in enumerate(ways):
        if way is None:
            before = next((x for x in reversed(ways[:index]) if x is not None), False)
            after = next((x for x in ways[index:] if x is not None), False)
            ways[index] = before and after
    parts: list[tuple[str, bool]] = []
    for character, way in zip(words, ways, strict=True):
        if parts and parts[-1][1] == bool(way):
            parts[-1] = (parts[-1][0] + character, bool(way))
        else:
            parts.append((character, bool(way)))
    return parts


def _way(character: str) -> bool | None:
    kind = unicodedata.bidirectional(character)
    if kind in _RIGHT_TO_LEFT:
        return True
    return False if kind == "L" else None


def _turned(words: str) -> str:
    """Turn a backward part round; numbers keep their order, marks stay on their letter, brackets change."""
    clusters: list[str] = []
    for character in words:
        in_number = bool(clusters) and _is_number(character) and _is_number(clusters[-1][-1])
        if clusters and (unicodedata.combining(character) or in_number):
            clusters[-1] += character
        else:
            clusters.append(_MIRRORED.get(character, character))
    return "".join(reversed(clusters))


def _is_number(character: str) -> bool:
    return unicodedata.bidirectional(character) in _NUMBER


@cache
def _presentation_forms() -> Mapping[tuple[str, _Shape], str]:
    """Return the drawn shape of every Arabic letter and of lam with alef, as Unicode itself lists them."""
    forms: dict[tuple[str, _Shape], str] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if kind in _SHAPE_NAMES and letters and letters[0] != "0020":
            forms["".join(chr(int(x, 16)) for x in letters), _SHAPE_NAMES[kind]] = chr(code)
    return MappingProxyType(forms)


def _shaped(words: str) -> str:
    forms = _presentation_forms()
    drawn: list[str] = []
    index = 0
    while index < len(words):
        pair = words[index : index + _LAM_ALEF_SIZE]
        size = _LAM_ALEF_SIZE if (pair, _Shape.ISOLATED) in forms and len(pair) == _LAM_ALEF_SIZE else 1
        letters = words[index : index + size]
        before = _joins_on(_neighbour(words, index, -1))
        after = _joins_back(_neighbour(words, index + size - 1, +1))
        drawn.append(_form(letters, before, after))
        index += size
    return "".join(drawn)


def _form(letters: str, before: bool, after: bool) -> str:
    forms = _presentation_forms()
    if before and after and (letters, _Shape.MEDIAL) in forms:
        return forms[letters, _Shape.MEDIAL]
    if before and (letters, _Shape.FINAL) in forms:
        return forms[letters, _Shape.FINAL]
    if after and (letters, _Shape.INITIAL) in forms:
        return forms[letters, _Shape.INITIAL]
    return forms.get((letters, _Shape.ISOLATED), letters)


def _neighbour(words: str, index: int, step: int) -> str:
    """Return the next letter that way, past the marks that stand on letters; empty at the end."""
    index += step
    while 0 <= index < len(words) and unicodedata.combining(words[index]):
        index += step
    return words[index] if 0 <= index < len(words) else ""


def _joins_on(letter: str) -> bool:
    return letter == "\u0640" or (letter, _Shape.INITIAL) in _presentation_forms()


def _joins_back(letter: str) -> bool:
    return letter == "\u0640" or (letter, _Shape.FINAL) in _presentation_forms()
