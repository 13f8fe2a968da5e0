"""Draw a portrait for somebody who has no photo: head and shoulders, made to be cut to a circle."""

import hashlib
import re
from dataclasses import dataclass
from typing import Self

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.faces import Face
from pcplanner.symbols.kit.geometry import Frame, line, outline, rect
from pcplanner.symbols.kit.looks import Look
from pcplanner.symbols.kit.sheet import Sheet

HAIR_STYLES: tuple[str, ...] = (
    *("short", "parted", "crop", "curly", "waves", "bald", "shaved"),
    *("bob", "long", "bun", "ponytail", "afro", "headscarf", "turban"),
)
SKINS: tuple[str, ...] = ("#F6D6B8", "#E6B98C", "#CF9963", "#B37A4C", "#94603F")
HAIR_COLOURS: tuple[str, ...] = (
    c.HAIR_BLACK,
    c.HAIR_BROWN,
    c.HAIR_GINGER,
    c.HAIR_BLOND,
    c.HAIR_GREY,
    c.HAIR_WHITE,
)
TOPS: tuple[str, ...] = (c.YELLOW, c.TEAL, c.BLUE, c.RED, c.PURPLE, c.GREEN)

_CLOTHS = (c.NAVY, c.TEAL, c.ORANGE, c.PURPLE, c.BLUE, c.PINK)
_CLOTH_WORDS = ("dark blue", "green", "orange", "purple", "blue", "pink")
_HAIR_WORDS = ("black", "brown", "red", "fair", "grey", "white")
_STYLE_WORDS = {
    "short": "short {} hair",
    "parted": "parted {} hair",
    "crop": "very short {} hair",
    "curly": "curly {} hair",
    "waves": "wavy {} hair",
    "bald": "{} hair round a bald top",
    "shaved": "no hair",
    "bob": "a {} bob",
    "long": "long {} hair",
    "bun": "{} hair in a bun",
    "ponytail": "a {} ponytail",
    "afro": "a {} afro",
    "headscarf": "a {} headscarf",
    "turban": "a {} turban",
}
_NECKS = ("crew", "shirt", "vee", "hood", "cardigan", "jacket")
_GROUNDS = ("#E4F1FA", "#FFF1D2", "#FDE6E1", "#E3F3E7", "#EFE8FA", "#FCEBDD")
_KIT_STYLE = {"shaved": "none", "ponytail": "tail"}
# A hash must not give anybody a faith or a beard, so a stable look chooses among these only.
_SEED_STYLES = ("short", "parted", "crop", "curly", "waves", "bob", "long", "bun", "ponytail", "afro")
_TEXT = re.compile(r"s([0-4])-([a-z]+)-h([0-5])-t([0-5])(?:-(?=[gbae])(g?b?a?e?))?")
_TALL = {"afro": (194.0, 262.0), "bun": (198.0, 274.0), "turban": (204.0, 260.0), "curly": (208.0, 250.0)}


@dataclass(frozen=True)
class PortraitLook:
    """Say what a drawn portrait looks like; with a headscarf or turban the hair colour chooses its cloth."""

    skin: int = 1
    hair_style: str = "short"
    hair_colour: int = 1
    top: int = 1
    glasses: bool = False
    beard: bool = False
    age_lines: bool = False
    hearing_aid: bool = False

    def __post_init__(self) -> None:
        within = (self.skin in range(len(SKINS)), self.hair_colour in range(6), self.top in range(6))
        if self.hair_style not in HAIR_STYLES or not all(within):
            raise ValueError("there is no such portrait")

    @classmethod
    def from_seed(cls, text: str) -> Self:
        """Return the same look for the same text every time, such as for a name."""
        draw = hashlib.blake2b(text.strip().casefold().encode("utf-8"), digest_size=8).digest()
        aged = draw[5] % 4 == 0
        skin = draw[0] % len(SKINS)
        return cls(
            skin=skin,
            hair_style=_SEED_STYLES[draw[1] % len(_SEED_STYLES)],
            hair_colour=4 + draw[2] % 2 if aged else draw[2] % (4 if skin < 2 else 2),
            top=draw[3] % len(TOPS),
            glasses=draw[4] % 3 == 0,
            age_lines=aged,
            hearing_aid=draw[6] % 12 == 0,
        )

    def to_text(self) -> str:
        """Return a short stable form, such as ``s2-bob-h3-t1-g``."""
        flags = (("g", self.glasses), ("b", self.beard), ("a", self.age_lines), ("e", self.hearing_aid))
        more = "".join(letter for letter, is_on in flags if is_on)
        short = f"s{self.skin}-{self.hair_style}-h{self.hair_colour}-t{self.top}"
        return f"{short}-{more}" if more else short

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read the short form; anything else is a ``ValueError``."""
        found = _TEXT.fullmatch(text)
        if found is None:
            raise ValueError("this is not a portrait")
        flags = found[5] or ""
        return cls(
            skin=int(found[1]),
            hair_style=found[2],
            hair_colour=int(found[3]),
            top=int(found[4]),
            glasses="g" in flags,
            beard="b" in flags,
            age_lines="a" in flags,
            hearing_aid="e" in flags,
        )


def portrait_svg(look: PortraitLook) -> str:
    """Draw the portrait as one SVG of 512 by 512; the face stays inside the circle that touches its sides."""
    sheet = Sheet()
    sheet.fill(rect(0, 0, 512, 512), _GROUNDS[(look.top + look.hair_colour) % len(_GROUNDS)])
    person = Look(
        skin=SKINS[look.skin],
        hair=HAIR_COLOURS[look.hair_colour],
        style=_KIT_STYLE.get(look.hair_style, look.hair_style),
        top=TOPS[look.top],
        neck=_NECKS[(look.top + look.skin) % len(_NECKS)],
        cloth=_CLOTHS[look.hair_colour],
        glasses=look.glasses,
        beard=look.beard,
        aged=look.age_lines,
    )
    size, eyes = _TALL.get(look.hair_style, (212.0, 240.0))
    grins = (look.skin + look.hair_colour + look.top) % 3 == 0 and not look.beard
    face = Face(5, 3, mouth="grin") if grins else Face(5, 3)
    draw_half(sheet, person, face, Half(256, eyes, size, cut=498))
    if look.hearing_aid and look.hair_style != "headscarf":
        _draw_hearing_aid(sheet, person, Frame(256, eyes, size / 100))
    return sheet.svg()


def _draw_hearing_aid(sheet: Sheet, person: Look, head: Frame) -> None:
    """Draw an ear in front of the hair with an aid behind it, dark so that it does not read as a tear."""
    ear = outline("M46 -8C52 -16 64 -12 62 4C61 16 52 24 46 20Z")
    sheet.draw(ear.on(head), person.skin, line=11)
    sheet.stroke(outline("M50 -14C62 -26 74 -14 71 8C70 16 67 22 64 24").on(head), 26)
    sheet.stroke(outline("M50 -14C62 -26 74 -14 71 8C70 16 67 22 64 24").on(head), 10, c.GREY)
    sheet.stroke(line(52, 2, 52, 8).on(head), 10)


def portrait_alt(look: PortraitLook) -> str:
    """Return the portrait in one plain sentence."""
    covered = look.hair_style in {"headscarf", "turban"}
    colour = (_CLOTH_WORDS if covered else _HAIR_WORDS)[look.hair_colour]
    style = _STYLE_WORDS[look.hair_style].format(colour)
    style = re.sub(r"\ba (?=[aeiou])", "an ", style)
    things = [style]
    things += [
        word
        for word, is_on in (
            ("a beard", look.beard),
            ("glasses", look.glasses),
            ("a hearing aid", look.hearing_aid),
        )
        if is_on
    ]
    listed = things[0] if len(things) == 1 else f"{', '.join(things[:-1])} and {things[-1]}"
    who = "an older person" if look.age_lines else "a person"
    return f"A drawn face of {who} with {listed}."
