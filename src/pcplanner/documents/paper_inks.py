"""Say what each colour of a page is on somebody's paper; words are at least 7 : 1, edges 3 : 1."""

from collections.abc import Mapping
from types import MappingProxyType

from pcplanner.documents import paper
from pcplanner.documents.paper import family_ink
from pcplanner.domain.access import PaperTheme
from pcplanner.domain.chapters import Family

WHITE = "#FFFFFF"
_BLACK, _YELLOW = "#000000", "#FFE800"
_DARK_INK = "#1B1B1F"
_FAMILIES = (
    (Family.MAIN, "#E0F0F0", "#0B5D66"),
    (Family.ABOUT, "#FFEBDD", "#9A4A12"),
    (Family.CIRCLE, "#E2F4E6", "#1E6B3A"),
    (Family.DREAMS, "#EDE4FF", "#5B3FA6"),
    (Family.STEPS, "#E1F0FF", "#134F94"),
    (Family.MEETING, "#FFF4CC", "#7A5C00"),
    (Family.RIGHTS, "#FFE3E8", "#9B1C3B"),
)
_PICTURES = {paper.PICTURE: WHITE, paper.ON_PICTURE: _DARK_INK}
_USUAL = MappingProxyType(
    {
        paper.GROUND: WHITE,
        paper.INK: _DARK_INK,
        paper.QUIET_INK: "#4A4A52",
        paper.HAIRLINE: "#C9C4B8",
        paper.EDGE: "#6F695B",
        paper.SUN: "#FFC845",
        paper.ON_SUN: _DARK_INK,
        paper.ON_STRONG: WHITE,
        paper.NOTE_GROUND: "#F3EDE0",
        paper.NOTE_EDGE: "#6F695B",
        paper.PATH: "#F3E1B4",
        paper.PATH_EDGE: "#8A6A1F",
        paper.WAY_CARD: "#FBF1D8",
        paper.ROCK: "#D5D0C6",
        paper.ROCK_DARK: "#B4AEA2",
        paper.ROCK_CARD: "#ECE6DD",
        paper.RING_1: "#C7E9D0",
        paper.RING_2: "#DAF1E0",
        paper.RING_3: "#ECF8EF",
        paper.RING_4: "#F3EDE0",
    }
    | {family_ink(family).soft: soft for family, soft, _ in _FAMILIES}
    | {family_ink(family).strong: strong for family, _, strong in _FAMILIES}
    | _PICTURES
)
_GROUNDS = frozenset(
    {
        paper.GROUND,
        paper.NOTE_GROUND,
        paper.ON_SUN,
        paper.ON_STRONG,
        paper.PATH,
        paper.WAY_CARD,
        paper.ROCK,
        paper.ROCK_DARK,
        paper.ROCK_CARD,
        paper.RING_1,
        paper.RING_2,
        paper.RING_3,
        paper.RING_4,
        *(family_ink(family).soft for family in Family),
    }
)


def paper_inks(theme: PaperTheme) -> Mapping[str, str]:
    """Return the colour of every name in ``paper``, as ``#RRGGBB``; a profile resolves ``SCREEN``."""
    return _INKS[theme]


def without_colour(inks: Mapping[str, str]) -> Mapping[str, str]:
    """Return inks as a printer without colours makes them: the grey that is as light as each."""
    return {name: grey_of(code) for name, code in inks.items()}


def grey_of(code: str) -> str:
    """Return the grey that is as light as a colour ``#RRGGBB`` (the weights of BT.601)."""
    red, green, blue = (int(code[n : n + 2], 16) for n in (1, 3, 5))
    light = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{light:02X}{light:02X}{light:02X}"


def _two_inks(ground: str, ink: str) -> Mapping[str, str]:
    """Return the paper of one ground and one ink; pictures and places for a pen stay white."""
    named = {name: ground if name in _GROUNDS else ink for name in _USUAL}
    return MappingProxyType(named | _PICTURES)


_INKS: Mapping[PaperTheme, Mapping[str, str]] = MappingProxyType(
    {
        PaperTheme.BLACK_ON_WHITE: _USUAL,
        PaperTheme.BLACK_ON_CREAM: MappingProxyType({**_USUAL, paper.GROUND: "#FFFBEB"}),
        PaperTheme.BLACK_ON_YELLOW: _two_inks("#FFEB57", _BLACK),
        PaperTheme.WHITE_ON_BLACK: _two_inks(_BLACK, WHITE),
        PaperTheme.YELLOW_ON_BLACK: _two_inks(_BLACK, _YELLOW),
        PaperTheme.YELLOW_ON_NAVY: _two_inks("#00134A", _YELLOW),
    }
)
