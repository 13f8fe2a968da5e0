"""Say which way words run, and cut them into parts that run one way, in the order they are drawn.

The rules are the Unicode bidirectional algorithm, as ``python-bidi`` has it.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from bidi import algorithm

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")
_WAY_MARKS = frozenset("\u200e\u200f\u061c")
_OPENING, _CLOSING = "([{", ")]}"


@dataclass(frozen=True, slots=True)
class Directed:
    """Some words that run one way; they are in reading order, whichever way that is."""

    words: str
    is_backwards: bool


def is_invisible(character: str) -> bool:
    """Say whether a character only steers its neighbours and has no ink and no width of its own."""
    return (
        unicodedata.category(character) in _INVISIBLE
        or "\ufe00" <= character <= "\ufe0f"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )


def runs_backwards(words: str) -> bool:
    """Say whether most of the letters run from right to left, as in Urdu; then the page is mirrored."""
    if words.isascii():
        return False
    ways = [unicodedata.bidirectional(c) for c in words]
    backwards = sum(way in _RIGHT_TO_LEFT for way in ways)
    return backwards > sum(way == "L" for way in ways)


def in_drawing_order(words: str, *, is_backwards: bool) -> tuple[Directed, ...]:
    """Return words, from the left, as parts that run one way; ``is_backwards`` is that of the sentence.

    Characters without ink are left out, but for those that join letters or keep them apart.
    """
    if words.isascii() and words.isprintable() and not is_backwards:
        return (Directed(words, is_backwards=False),) if words else ()
    kept = "".join(c for c in words if not is_invisible(c) or c in _JOINERS or c in _WAY_MARKS)
    levels = _levels(kept, 1 if is_backwards else 0)
    told = [(c, level) for c, level in zip(kept, levels, strict=True) if c not in _WAY_MARKS]
    runs = [("".join(c for c, _ in some), level) for level, some in groupby(told, key=lambda pair: pair[1])]
    return tuple(Directed(part, level % 2 == 1) for part, level in _from_the_left(runs))


def _levels(words: str, base: int) -> list[int]:
    """Return the level of every character: even from the left, odd from the right."""
    bare = "".join(c for c in words if c not in _JOINERS)
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    algorithm.get_embedding_levels(bare, storage, False, False)
    algorithm.calc_level_runs(storage)
    algorithm.resolve_weak_types(storage, False)
    _resolve_brackets(storage["chars"], base)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = iter(storage["chars"])
    levels: list[int] = []
    for character in words:
        # What joins letters goes with the letter before it.
        before = levels[-1] if levels else base
        levels.append(before if character in _JOINERS else int(next(found)["level"]))
    return levels


def _resolve_brackets(told: list[dict[str, Any]], base: int) -> None:
    """Let both brackets of a pair run one way (rule N0, which the library leaves out)."""
    own, other = ("L", "R")[base], ("R", "L")[base]
    for first, last in _pairs("".join(x["ch"] for x in told)):
        inside = {_strong(x["type"]) for x in told[first + 1 : last]}
        if own in inside:
            way = own
        elif other in inside:
            before = [_strong(x["type"]) for x in told[:first] if _strong(x["type"])]
            way = before[-1] if before else own
        else:
            continue
        told[first]["type"] = told[last]["type"] = way


def _pairs(words: str) -> list[tuple[int, int]]:
    pairs, waiting = list[tuple[int, int]](), list[int]()
    for index, character in enumerate(words):
        if character in _OPENING:
            waiting.append(index)
        elif character in _CLOSING:
            fitting = [x for x in waiting if _OPENING.index(words[x]) == _CLOSING.index(character)]
            if fitting:
                pairs.append((fitting[-1], index))
                del waiting[waiting.index(fitting[-1]) :]
    return sorted(pairs)


def _strong(kind: str) -> str:
    """Return the way that a resolved kind of character runs, empty for none; numbers run as "R" here."""
    return {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _from_the_left(runs: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Put runs into the order in which they stand on the line (rule L2)."""
    ordered = list(runs)
    for level in range(max((x for _, x in runs), default=0), 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end][1] >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = end + 1
    return ordered
