"""Offer the parts of a drawn portrait, and what each part can be."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.domain.words import say
from pcplanner.symbols.portraits import HAIR_COLOURS, HAIR_STYLES, SKINS, TOPS, PortraitLook

_COVERED = ("headscarf", "turban")


class Part(Enum):
    """A part of a portrait that can be chosen."""

    SKIN = "skin"
    HAIR = "hair"
    COLOUR = "colour"
    TOP = "top"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class FaceOption:
    """One thing a part can be: its words, and the portrait that pressing it leads to.

    ``shown`` is the portrait on its tile, which always shows the thing itself.
    """

    words: str
    leads_to: PortraitLook
    shown: PortraitLook
    is_chosen: bool


def part_words(part: Part) -> str:
    """Return what a part is called."""
    return say(f"face.part_{part.value}")


def options(part: Part, look: PortraitLook) -> tuple[FaceOption, ...]:
    """Return what a part can be, each as the portrait would look with it."""
    match part:
        case Part.SKIN:
            looks = ((say(f"face.skin_{n}"), replace(look, skin=n)) for n in range(len(SKINS)))
        case Part.HAIR:
            looks = ((say(f"face.hair_{style}"), replace(look, hair_style=style)) for style in HAIR_STYLES)
        case Part.COLOUR:
            kind = "cloth" if look.hair_style in _COVERED else "colour"
            looks = (
                (say(f"face.{kind}_{n}"), replace(look, hair_colour=n)) for n in range(len(HAIR_COLOURS))
            )
        case Part.TOP:
            looks = ((say(f"face.top_{n}"), replace(look, top=n)) for n in range(len(TOPS)))
        case Part.MORE:
            return _more(look)
    return _one_of(look, looks)


def _one_of(look: PortraitLook, looks: Iterable[tuple[str, PortraitLook]]) -> tuple[FaceOption, ...]:
    return tuple(FaceOption(words, other, other, other == look) for words, other in looks)


def _more(look: PortraitLook) -> tuple[FaceOption, ...]:
    """Return what can be put on or taken off again."""
    pairs = (
        ("glasses", replace(look, glasses=True), replace(look, glasses=not look.glasses), look.glasses),
        ("beard", replace(look, beard=True), replace(look, beard=not look.beard), look.beard),
        (
            "hearing_aid",
            replace(look, hearing_aid=True),
            replace(look, hearing_aid=not look.hearing_aid),
            look.hearing_aid,
        ),
        (
            "age_lines",
            replace(look, age_lines=True),
            replace(look, age_lines=not look.age_lines),
            look.age_lines,
        ),
    )
    return tuple(FaceOption(say(f"face.more_{key}"), to, shown, is_on) for key, shown, to, is_on in pairs)
