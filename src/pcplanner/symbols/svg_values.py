"""Say what may stand in the attributes of a drawing: whole numbers of numbers, in the order they are read.

Whoever draws trusts these values, and stumbles over one number too few. The patterns take each number whole
and never go back (possessive), so that no value makes them slow.
"""

import math
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

_N = r"(?>[+-]?(?:\d++\.?\d*+|\.\d++)(?:[eE][+-]?\d{1,3}(?!\d))?)"
_SEP = r"[\s,]*+"
_FLAG = rf"[01]{_SEP}"


def _numbers(count: int) -> str:
    return rf"(?:{_N}{_SEP}){{{count}}}"


_START = rf"[Mm]{_SEP}(?>{_numbers(2)})++"
_ARC = rf"[Aa]{_SEP}(?>{_numbers(3)}{_FLAG}{_FLAG}{_numbers(2)})++"
_MORE = "|".join(
    (
        rf"[MmLlTt]{_SEP}(?>{_numbers(2)})++",
        rf"[HhVv]{_SEP}(?>{_numbers(1)})++",
        rf"[Cc]{_SEP}(?>{_numbers(6)})++",
        rf"[SsQq]{_SEP}(?>{_numbers(4)})++",
        _ARC,
        rf"[Zz]{_SEP}",
    )
)
_OUTLINE = re.compile(rf"\s*+{_START}(?>{_MORE})*+", re.ASCII)
_IN_ARC = re.compile(
    rf"({_N}{_SEP}{_N}{_SEP}{_N}){_SEP}([01]){_SEP}([01]){_SEP}({_N}{_SEP}{_N}){_SEP}", re.ASCII
)
_ARCS = re.compile(_ARC, re.ASCII)
_COUNTS = MappingProxyType(
    {"matrix": (6,), "translate": (1, 2), "scale": (1, 2), "rotate": (1, 3), "skewX": (1,), "skewY": (1,)}
)
_FUNCTION = re.compile(rf"[\s,]*+([a-zA-Z]++)\s*+\(\s*+((?>{_N}{_SEP})++)\)[\s,]*+", re.ASCII)
_CLEAN_FUNCTION = re.compile(r"(\w+)\(([^)]*)\)", re.ASCII)
_MEASURE = re.compile(rf"({_N})(px|pt|mm|cm|in|pc|%)?(?![\d.eE])", re.ASCII)
_NUMBER = re.compile(_N, re.ASCII)
_NUMBER_LIST = re.compile(rf"\s*+(?>{_N}(?:px|pt|mm|cm|in|pc)?{_SEP})++", re.ASCII)
_MOST_FUNCTIONS = 20
_SHORTEST_DASH = 0.5
_STEEPEST = 89.0
_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "fill-rule": frozenset({"nonzero", "evenodd"}),
        "clip-rule": frozenset({"nonzero", "evenodd"}),
        "stroke-linecap": frozenset({"butt", "round", "square"}),
        "stroke-linejoin": frozenset({"miter", "round", "bevel"}),
        "display": frozenset({"none", "inline", "block"}),
        "visibility": frozenset({"visible", "hidden", "collapse"}),
        "text-anchor": frozenset({"start", "middle", "end"}),
        "font-weight": frozenset({"normal", "bold", "bolder", "lighter", *(f"{n}00" for n in range(1, 10))}),
        "font-style": frozenset({"normal", "italic", "oblique"}),
        "gradientUnits": frozenset({"userSpaceOnUse", "objectBoundingBox"}),
        "clipPathUnits": frozenset({"userSpaceOnUse", "objectBoundingBox"}),
        "spreadMethod": frozenset({"pad", "reflect", "repeat"}),
    }
)
WORDS = frozenset(_WORDS)


def word(name: str, value: str) -> str:
    """Return a value that is one of the words an attribute may have, or nothing."""
    return value if value in _WORDS[name] else ""


def outline(value: str) -> str:
    """Return an outline up to its first mistake, as SVG wants it drawn."""
    found = _OUTLINE.match(value)
    if found is None:
        return ""
    whole = found[0].rstrip(" \t\r\n,")
    # Flags may stand without a gap, which not everybody who draws can read.
    return _ARCS.sub(_spaced, whole) if "A" in whole or "a" in whole else whole


def _spaced(arc: re.Match[str]) -> str:
    return _IN_ARC.sub(r"\1 \2 \3 \4 ", arc[0])


def points(value: str) -> str:
    """Return the corners of a shape: at least two, each with both its numbers."""
    numbers = _NUMBER.findall(value) if _NUMBER_LIST.fullmatch(value) else []
    whole = numbers[: len(numbers) // 2 * 2]
    return " ".join(whole) if len(whole) >= 4 else ""


def transforms(value: str) -> str:
    """Return moves and turns, each with as many numbers as it needs; nothing where one has not."""
    at = 0
    made: list[str] = []
    while at < len(value):
        found = _FUNCTION.match(value, at)
        if found is None or len(made) >= _MOST_FUNCTIONS:
            return ""
        numbers = _NUMBER.findall(found[2])
        if len(numbers) not in _COUNTS.get(found[1], ()):
            return ""
        made.append(f"{found[1]}({' '.join(numbers)})")
        at = found.end()
    return " ".join(made)


def growth(transform: str) -> float:
    """Return how many times larger a clean transform may make things; never less than 1."""
    times = 1.0
    for name, inside in _CLEAN_FUNCTION.findall(transform) if transform else ():
        numbers = [abs(float(x)) for x in inside.split()]
        if name == "scale":
            times *= max(1.0, *numbers)
        elif name == "matrix":
            times *= max(1.0, sum(numbers[:4]))
        elif name.startswith("skew"):
            times *= 1 + abs(math.tan(math.radians(min(numbers[0] % 180, _STEEPEST))))
    return times


def measure(value: str) -> str:
    """Return the first of the numbers, with its unit."""
    found = _MEASURE.match(value.strip())
    return found[0] if found is not None else ""


def dashes(value: str) -> str:
    """Return the lengths of dashes; none so short that a line has millions of them."""
    if not _NUMBER_LIST.fullmatch(value):
        return ""
    lengths = [float(x) for x in _NUMBER.findall(value)]
    is_drawn = min(lengths) >= 0 and sum(lengths) >= _SHORTEST_DASH
    return " ".join(f"{x:g}" for x in lengths) if is_drawn else ""


def box(value: str) -> str:
    """Return the corner and the sides of a box."""
    numbers = _NUMBER.findall(value) if _NUMBER_LIST.fullmatch(value) else []
    is_box = len(numbers) == 4 and float(numbers[2]) > 0 and float(numbers[3]) > 0
    return " ".join(numbers) if is_box else ""


VALUES: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "d": outline,
        "points": points,
        "transform": transforms,
        "gradientTransform": transforms,
        "stroke-dasharray": dashes,
        "viewBox": box,
    }
)
