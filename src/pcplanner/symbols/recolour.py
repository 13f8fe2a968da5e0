"""Draw a symbol in the person's look, in greys, or in high contrast; the pack itself never changes."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from pcplanner.domain.looks import Look, Tone

_CLASSED = re.compile(r'<[a-zA-Z][^<>]*?\sclass="([^"]*)"[^<>]*>')
_COLOURED = re.compile(r'(?<=\s)(fill|stroke|stop-color)="(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3})"')

# Against black, 7 to 1 (WCAG AAA); against white, the most a colour may have to count as a dark line.
_LIGHT_ENOUGH = 7 * 0.05 - 0.05
_DARK_ENOUGH = 1.05 / 7 - 0.05
_STEPS = 32


def dressed(svg: bytes, look: Look, tone: Tone = Tone.COLOUR) -> bytes:
    """Return a drawing in a look and a tone."""
    return toned(recoloured(svg, look), tone)


def recoloured(svg: bytes, look: Look) -> bytes:
    """Return a drawing with the parts that carry a class in the colours of a look.

    Ours are ``skin hair clothes chair``, with ``-line`` for limbs that are strokes; Mulberry's are
    ``aac-skin-fill`` and ``aac-hair-fill``. What is not filled or stroked stays so.
    """
    if look.is_plain:
        return svg
    colours = {part: (attribute, colour) for part, (attribute, colour) in _parts(look).items() if colour}
    text = _CLASSED.sub(lambda tag: _recoloured_tag(tag, colours), svg.decode("utf-8"))
    return text.encode("utf-8")


def _parts(look: Look) -> Mapping[str, tuple[str, str]]:
    mine = {"skin": look.skin, "hair": look.hair, "clothes": look.clothes, "chair": look.wheelchair}
    fills = {name: ("fill", colour) for name, colour in mine.items()}
    lines = {f"{name}-line": ("stroke", colour) for name, colour in mine.items()}
    mulberry = {"aac-skin-fill": ("fill", look.skin), "aac-hair-fill": ("fill", look.hair)}
    return {**fills, **lines, **mulberry}


def _recoloured_tag(tag: re.Match[str], colours: Mapping[str, tuple[str, str]]) -> str:
    words = tag[0]
    for name in tag[1].split():
        attribute, colour = colours.get(name, ("", ""))
        if colour:
            words = _with_colour(words, attribute, colour)
    return words


def _with_colour(tag: str, attribute: str, colour: str) -> str:
    place = re.compile(rf'(?<=\s){attribute}="([^"]*)"')
    found = place.search(tag)
    if found is None:
        end = len(tag) - (2 if tag.endswith("/>") else 1)
        return f'{tag[:end].rstrip()} {attribute}="{colour}"{tag[end:]}'
    return tag if found[1] == "none" else place.sub(f'{attribute}="{colour}"', tag, count=1)


def toned(svg: bytes, tone: Tone) -> bytes:
    """Return a drawing in colour as it is, in greys as light as its colours, or in high contrast."""
    if tone is Tone.COLOUR:
        return svg
    change = grey_of if tone is Tone.GREY else contrasting
    return _recoloured_all(svg, change)


def _recoloured_all(svg: bytes, change: Callable[[str], str]) -> bytes:
    def swapped(found: re.Match[str]) -> str:
        return f'{found[1]}="{change(found[2])}"'

    return _COLOURED.sub(swapped, svg.decode("utf-8")).encode("utf-8")


@lru_cache(maxsize=4096)
def grey_of(colour: str) -> str:
    """Return the grey that is as light as a colour, so that what differs in light still differs."""
    level = round(_from_linear(luminance(colour)) * 255)
    return f"#{level:02X}{level:02X}{level:02X}"


@lru_cache(maxsize=4096)
def contrasting(colour: str) -> str:
    """Return black for a dark colour and for any other a tint at least 7 to 1 against the black lines."""
    light = luminance(colour)
    if light <= _DARK_ENOUGH:
        return "#000000"
    parts = _levels(colour)
    for step in range(_STEPS + 1):
        tint = _hex(tuple(part + (1 - part) * step / _STEPS for part in parts))
        if luminance(tint) >= _LIGHT_ENOUGH:
            return tint
    return "#FFFFFF"


def luminance(colour: str) -> float:
    """Return the relative luminance of "#RGB" or "#RRGGBB", from 0 to 1, as WCAG counts it."""
    red, green, blue = (_to_linear(part) for part in _levels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _levels(colour: str) -> tuple[float, ...]:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return tuple(int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))


def _hex(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def _to_linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _from_linear(light: float) -> float:
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
