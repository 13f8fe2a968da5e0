"""Name the colours by what they are for, in three themes, and measure how well they can be told apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType

from PySide6.QtGui import QColor

from pcplanner.domain.chapters import Family

__all__ = ["Family", "Role", "Theme", "ThemeName", "contrast", "mix", "theme_named"]

# The order the colours of the families are written in below.
_FAMILIES = (
    Family.ABOUT,
    Family.CIRCLE,
    Family.DREAMS,
    Family.STEPS,
    Family.MEETING,
    Family.RIGHTS,
    Family.MAIN,
)


class Role(Enum):
    """What a colour is for."""

    PAPER = "paper"
    INK = "ink"
    QUIET = "quiet"
    LINE = "line"
    EDGE = "edge"
    BAR = "bar"
    FACE = "face"
    MAIN = "main"
    MAIN_FOOT = "main_foot"
    ON_MAIN = "on_main"
    MAIN_SOFT = "main_soft"
    SUN = "sun"
    SUN_SOFT = "sun_soft"
    SUN_EDGE = "sun_edge"
    ON_SUN = "on_sun"
    PICTURE = "picture"
    ON_PICTURE = "on_picture"
    PATH = "path"
    PATH_EDGE = "path_edge"
    ROCK = "rock"
    ROCK_SIDE = "rock_side"
    ROCK_LINE = "rock_line"
    RING_1 = "ring_1"
    RING_2 = "ring_2"
    RING_3 = "ring_3"
    RING_PAID = "ring_paid"
    ON_MARK = "on_mark"


class ThemeName(StrEnum):
    """The themes a person can choose from."""

    LIGHT = "light"
    DARK = "dark"
    YELLOW_ON_BLACK = "yellow_on_black"


@dataclass(frozen=True, slots=True)
class Theme:
    """Say the colour of every role and family, as ``#RRGGBB``."""

    name: ThemeName
    roles: Mapping[Role, str]
    soft_grounds: Mapping[Family, str]
    strong_lines: Mapping[Family, str]
    is_two_ink: bool = False

    def colour(self, role: Role) -> QColor:
        """Return the colour of a role."""
        return QColor(self.roles[role])

    def soft(self, family: Family) -> QColor:
        """Return the soft ground of a family."""
        return QColor(self.soft_grounds[family])

    def strong(self, family: Family) -> QColor:
        """Return the strong line of a family."""
        return QColor(self.strong_lines[family])

    def hover(self, ground: QColor, line: QColor) -> QColor:
        """Return a ground moved a tenth of the way to its line, for a pointer resting on it."""
        return mix(ground, line, 0.10)


def mix(one: QColor, other: QColor, part: float) -> QColor:
    """Return ``one`` moved by ``part`` (0 to 1) towards ``other``."""
    return QColor(
        round(one.red() + (other.red() - one.red()) * part),
        round(one.green() + (other.green() - one.green()) * part),
        round(one.blue() + (other.blue() - one.blue()) * part),
    )


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def theme_named(name: ThemeName | str) -> Theme:
    """Return the theme with this name; an unknown name is a ``ValueError``."""
    return _THEMES[ThemeName(name)]


def _roles(values: str) -> Mapping[Role, str]:
    table = dict(zip(Role, values.split(), strict=True))
    return MappingProxyType(table)


def _families(values: str) -> Mapping[Family, str]:
    return MappingProxyType(dict(zip(_FAMILIES, values.split(), strict=True)))


_LIGHT = Theme(
    name=ThemeName.LIGHT,
    roles=_roles(
        "#FFFDF7 #1B1B1F #4A4A52 #C9C4B8 #6F695B #F3EDE0 #FFFFFF #0B5D66 #08454C #FFFFFF #E0F0F0 "
        "#FFC845 #FFF4CC #7A5C00 #1B1B1F #FFFFFF #1B1B1F #F3E1B4 #8A6A1F #D5D0C6 #B4AEA2 #1B1B1F "
        "#C7E9D0 #DAF1E0 #ECF8EF #F3EDE0 #FFFFFF"
    ),
    soft_grounds=_families("#FFEBDD #E2F4E6 #EDE4FF #E1F0FF #FFF4CC #FFE3E8 #E0F0F0"),
    strong_lines=_families("#9A4A12 #1E6B3A #5B3FA6 #134F94 #7A5C00 #9B1C3B #0B5D66"),
)

_DARK = Theme(
    name=ThemeName.DARK,
    roles=_roles(
        "#16171B #F7F2E6 #CFC9BC #4B4A4A #9A958A #0E0F12 #24262C #8FDDE5 #5F9399 #0D1A1C #12343A "
        "#FFC845 #352C0C #B98A12 #16171B #FFFFFF #1B1B1F #3A3323 #D9B96A #5A5750 #45433E #F7F2E6 "
        "#24533A #1D422D #183424 #24262C #16171B"
    ),
    soft_grounds=_families("#3B2415 #17331F #2D2448 #152C4B #352C0C #401A26 #12343A"),
    strong_lines=_families("#FFB27D #86DDA2 #C9B6FF #97C7FF #F3D264 #FFA6B9 #8FDDE5"),
)

_YELLOW_ON_BLACK = Theme(
    name=ThemeName.YELLOW_ON_BLACK,
    roles=_roles(
        "#000000 #FFE800 #FFE800 #8F8200 #FFE800 #000000 #000000 #FFE800 #B98A12 #000000 #000000 "
        "#FFE800 #000000 #B98A12 #000000 #FFFFFF #1B1B1F #000000 #FFE800 #000000 #000000 #FFE800 "
        "#000000 #000000 #000000 #000000 #000000"
    ),
    soft_grounds=_families("#000000 #000000 #000000 #000000 #000000 #000000 #000000"),
    strong_lines=_families("#FFE800 #FFE800 #FFE800 #FFE800 #FFE800 #FFE800 #FFE800"),
    is_two_ink=True,
)

_THEMES: Mapping[ThemeName, Theme] = MappingProxyType(
    {theme.name: theme for theme in (_LIGHT, _DARK, _YELLOW_ON_BLACK)}
)
