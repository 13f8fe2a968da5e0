"""Bring the Atkinson Hyperlegible letters into the window, with the system's letters behind them."""

from functools import cache

import fontpkg_atkinson_hyperlegible as atkinson
from PySide6.QtGui import QFont, QFontDatabase

_FILES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")


@cache
def register_fonts() -> tuple[str, ...]:
    """Register the packed letters once; return the families to ask for, best first."""
    families: list[str] = []
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(atkinson.ROOT / "files" / name))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


@cache
def _families() -> tuple[str, ...]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    return (*register_fonts(), *system)


def letters(height_px: int, *, is_bold: bool = False) -> QFont:
    """Return the font for words of this height; letters it lacks come from the system."""
    font = QFont()
    font.setFamilies(_families())
    font.setPixelSize(height_px)
    font.setBold(is_bold)
    return font
