"""Give every role and family its colour in each of the themes a person can choose from."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from pcplanner.domain.access import ThemeName
from pcplanner.domain.chapters import Family
from pcplanner.ui.theme.computer import ComputerColours, computer_colours
from pcplanner.ui.theme.roles import Role, Theme, contrast, mix
from pcplanner.ui.theme.two_inks import two_inks

__all__ = ["Family", "Role", "Theme", "ThemeName", "contrast", "mix", "theme_named", "theme_of_computer"]

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


def theme_named(name: ThemeName | str) -> Theme:
    """Return the theme with this name; an unknown name is a ``ValueError``."""
    wanted = ThemeName(name)
    return theme_of_computer(computer_colours()) if wanted is ThemeName.COMPUTER else _THEMES[wanted]


def theme_of_computer(colours: ComputerColours) -> Theme:
    """Return the theme that follows a computer: its two strong colours, else dark or light."""
    if colours.strong is not None:
        return two_inks(ThemeName.COMPUTER, *colours.strong)
    return replace(_DARK if colours.is_dark else _LIGHT, name=ThemeName.COMPUTER)


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

_BLACK_ON_WHITE = Theme(
    name=ThemeName.BLACK_ON_WHITE,
    roles=_roles(
        "#FFFFFF #000000 #3A3A42 #BDBDBD #5E5E5E #F0F0F0 #FFFFFF #0B5D66 #08454C #FFFFFF #E0F0F0 "
        "#FFC845 #FFF4CC #7A5C00 #000000 #FFFFFF #000000 #F3E1B4 #8A6A1F #D8D8D8 #B4B4B4 #000000 "
        "#C7E9D0 #DAF1E0 #ECF8EF #F0F0F0 #FFFFFF"
    ),
    soft_grounds=_LIGHT.soft_grounds,
    strong_lines=_LIGHT.strong_lines,
)

_THEMES: Mapping[ThemeName, Theme] = MappingProxyType(
    {
        theme.name: theme
        for theme in (
            _LIGHT,
            _BLACK_ON_WHITE,
            two_inks(ThemeName.BLACK_ON_YELLOW, "#FFEB57", "#000000"),
            _DARK,
            two_inks(ThemeName.YELLOW_ON_BLACK, "#000000", "#FFE800"),
            two_inks(ThemeName.YELLOW_ON_NAVY, "#00134A", "#FFE800"),
        )
    }
)
