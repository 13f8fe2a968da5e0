"""Say how the person looks in symbols, and in which tones symbols are drawn."""

import re
from dataclasses import astuple, dataclass
from enum import Enum
from typing import Self

_COLOUR = re.compile(r"#[0-9A-F]{6}")

# The four that keep 3 to 1 against the ink, so that a face shows its features.
SKIN_COLOURS = ("#F3CDA8", "#DDA871", "#BC8050", "#94603F")
HAIR_COLOURS = ("#2B2625", "#6B4226", "#B9511C", "#E2B24A", "#C6C5CA", "#EFEEF2")
CLOTHES_COLOURS = ("#FFC845", "#1F8A92", "#4B8BD8", "#D83F31", "#8F6BC9", "#3F9C50")
WHEELCHAIR_COLOURS = ("#9A9AA2", "#3A4466", "#D83F31", "#4B8BD8", "#3F9C50", "#8F6BC9")


class Tone(Enum):
    """The tones symbols are drawn in."""

    COLOUR = "colour"
    GREY = "grey"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Look:
    """Hold the colours of the person in symbols, each "#RRGGBB", or empty for "as it is drawn"."""

    skin: str = ""
    hair: str = ""
    clothes: str = ""
    wheelchair: str = ""

    def __post_init__(self) -> None:
        if any(colour and not _COLOUR.fullmatch(colour) for colour in astuple(self)):
            raise ValueError("a colour is # and six of 0-9 A-F, or nothing")

    @property
    def is_plain(self) -> bool:
        """Say whether symbols stay as they are drawn."""
        return not any(astuple(self))

    def to_text(self) -> str:
        """Return a short form that ``from_text`` turns back into an equal value."""
        return " ".join(colour or "-" for colour in astuple(self))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read what ``to_text`` wrote; anything else raises ``ValueError``."""
        skin, hair, clothes, wheelchair = ("" if part == "-" else part for part in text.split(" "))
        return cls(skin, hair, clothes, wheelchair)
