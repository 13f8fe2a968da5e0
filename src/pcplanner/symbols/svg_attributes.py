"""List the attributes a drawing may have, with what may stand in them."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pcplanner.symbols.svg_styles import StyleSheet, plain_colour
from pcplanner.symbols.svg_values import VALUES, WORDS, measure, word

LOOK_CLASSES = frozenset(
    {
        *(f"{part}{end}" for part in ("skin", "hair", "clothes", "chair") for end in ("", "-line")),
        *("aac-skin-fill", "aac-hair-fill"),
    }
)

_COLOURS = frozenset({"fill", "stroke", "stop-color"})
_NUMBERS = frozenset(
    {
        *("fill-opacity", "stroke-opacity", "stop-opacity", "opacity", "stroke-width", "stroke-miterlimit"),
        *("stroke-dashoffset", "font-size"),
        *("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "dx", "dy"),
        *("width", "height", "offset"),
    }
)
# What a style may say; the rest of the attributes are places and sizes, which belong to one element only.
_STYLES = (
    _COLOURS
    | WORDS - {"gradientUnits", "spreadMethod", "clipPathUnits"}
    | {
        *("fill-opacity", "stroke-opacity", "stop-opacity", "opacity", "stroke-width", "stroke-miterlimit"),
        *("stroke-dasharray", "stroke-dashoffset", "font-size", "clip-path", "transform"),
    }
)
_PER_ROOT = frozenset({"x", "y", "width", "height", "viewBox", "transform"})

_URL = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)\s*(.*)", re.DOTALL)
_ID = re.compile(r"[^\s'\"()<>&#]{1,200}")
# Numbers past a hundred million are a trap for whoever draws them.
_PERHAPS_HUGE = re.compile(r"[0-9]{9}|[eE]")
_HUGE = re.compile(r"(?<![0-9.])[0-9]{9,}|[eE]\+?0*(?:[89]|[1-9][0-9])")
_SHORT = 24
_LONGEST_SIDE = 512.0
_SMALLEST_SIDE = 1 / 1000
_THINNEST = 1 / 100
_UNIT = re.compile(r"\s*([0-9.]+(?:[eE]-?[0-9]+)?)\s*(?:px|pt|mm|cm|in|pc)?\s*")


def clean_attributes(tag: str, attributes: Mapping[str, str], sheet: StyleSheet) -> dict[str, str]:
    """Return what may stay of an element's attributes and styles, as plain attributes."""
    said = {name: value for name, value in attributes.items() if name not in {"style", "class", "id"}}
    styles = sheet.styles_of(tag, attributes)
    said.update({name: value for name, value in styles.items() if name in _STYLES})
    kept = {name: value for pair in said.items() for name, value in _kept(*pair)}
    if tag == "svg":
        kept = {name: value for name, value in kept.items() if name not in _PER_ROOT}
    for name in ("fill", "stroke"):
        _take_over_opacity(name, kept)
    classes = [name for name in attributes.get("class", "").split() if name in LOOK_CLASSES]
    if classes:
        kept["class"] = " ".join(classes)
    if _ID.fullmatch(attributes.get("id", "")):
        kept["id"] = attributes["id"]
    return kept


def _kept(name: str, value: str) -> tuple[tuple[str, str], ...]:
    # The same few colours and widths come again and again; outlines do not.
    return _kept_short(name, value) if len(value) <= _SHORT else tuple(_cleaned(name, value))


@lru_cache(maxsize=8192)
def _kept_short(name: str, value: str) -> tuple[tuple[str, str], ...]:
    return tuple(_cleaned(name, value))


def _cleaned(name: str, value: str) -> Iterator[tuple[str, str]]:
    value = value.strip()
    if name in _COLOURS:
        yield from _cleaned_colour(name, value)
    elif name == "clip-path":
        found = _URL.fullmatch(value)
        if found is not None:
            yield name, f"url(#{found[1]})"
    elif name in WORDS or ((name in VALUES or name in _NUMBERS) and not _has_huge_number(value)):
        clean = word(name, value) if name in WORDS else VALUES.get(name, measure)(value)
        if clean:
            yield name, clean


def _has_huge_number(value: str) -> bool:
    # The first look is quick; the second tells long fractions from large numbers.
    return _PERHAPS_HUGE.search(value) is not None and _HUGE.search(value) is not None


def _cleaned_colour(name: str, value: str) -> Iterator[tuple[str, str]]:
    found = _URL.fullmatch(value)
    if found is not None:
        yield name, f"url(#{found[1]})"
        return
    colour = plain_colour(value)
    if colour is not None:
        yield name, colour.name
        if colour.opacity < 1:
            yield f"alpha {name}", f"{colour.opacity:.3g}"


def _take_over_opacity(name: str, kept: dict[str, str]) -> None:
    """Turn a see-through colour into a plain one and an opacity."""
    alpha = kept.pop(f"alpha {name}", None)
    if alpha is not None:
        kept.setdefault(f"{name}-opacity", alpha)


def drawing_box(attributes: Mapping[str, str]) -> dict[str, str] | None:
    """Return the box a drawing fills and a size of at most 512; ``None`` when it does not say."""
    corner = _numbers(attributes.get("viewBox", ""))
    if len(corner) != 4:
        width, height = (_UNIT.fullmatch(attributes.get(side, "")) for side in ("width", "height"))
        if width is None or height is None:
            return None
        corner = [0.0, 0.0, *(float(x[1]) for x in (width, height))]
    across, down = corner[2:]
    if not (min(across, down) >= _SMALLEST_SIDE and _THINNEST <= across / down <= 1 / _THINNEST):
        return None
    scale = _LONGEST_SIDE / max(across, down)
    return {
        "viewBox": " ".join(f"{x:.10g}" for x in corner),
        "width": f"{across * scale:.6g}",
        "height": f"{down * scale:.6g}",
    }


def _numbers(value: str) -> list[float]:
    if _has_huge_number(value):
        return []
    try:
        return [float(x) for x in value.replace(",", " ").split()]
    except ValueError:
        return []
