"""Make a whole theme of two colours alone: one for every ground, one for all that stands on it."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor

from pcplanner.domain.access import ThemeName
from pcplanner.domain.chapters import Family
from pcplanner.ui.theme.roles import Role, Theme, mix

# What is ink; the rest is ground.
_INKED = frozenset(
    {
        Role.INK,
        Role.QUIET,
        Role.EDGE,
        Role.MAIN,
        Role.SUN,
        Role.SUN_EDGE,
        Role.PATH_EDGE,
        Role.ROCK_LINE,
    }
)
# Lines and feet that carry no meaning of their own are between the two: this part of the way to ink.
_BETWEEN = {Role.LINE: 0.56, Role.MAIN_FOOT: 0.72}
# Pictures keep their white ground, and what is drawn on it its dark ink.
_PICTURE = {Role.PICTURE: "#FFFFFF", Role.ON_PICTURE: "#1B1B1F"}


def two_inks(name: ThemeName, ground: str, ink: str) -> Theme:
    """Return the theme of a ground and an ink, both ``#RRGGBB``."""
    return Theme(
        name=name,
        roles=_roles(ground, ink),
        soft_grounds=MappingProxyType(dict.fromkeys(Family, ground)),
        strong_lines=MappingProxyType(dict.fromkeys(Family, ink)),
        is_two_ink=True,
    )


def _roles(ground: str, ink: str) -> Mapping[Role, str]:
    between = {role: mix(QColor(ground), QColor(ink), part).name() for role, part in _BETWEEN.items()}
    plain = {role: ink if role in _INKED else ground for role in Role}
    return MappingProxyType(plain | between | _PICTURE)
