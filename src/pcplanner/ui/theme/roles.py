"""Name the colours by what they are for, and measure how well they can be told apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor

from pcplanner.domain.access import ThemeName
from pcplanner.domain.chapters import Family


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
