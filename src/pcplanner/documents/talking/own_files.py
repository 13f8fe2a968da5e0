"""Read what every talking copy brings with it: its letters, how it looks, and what a page does."""

from functools import cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible

from pcplanner.domain.assets import asset_path

FONTS = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")
_PACKAGED = Path(fontpkg_atkinson_hyperlegible.ROOT)


@cache
def font(name: str) -> bytes:
    """Return one of the ``FONTS``."""
    return (_PACKAGED / "files" / name).read_bytes()


@cache
def font_licence() -> str:
    """Return the licence that must go wherever the letters go."""
    return (_PACKAGED / "LICENSE").read_text(encoding="utf-8")


@cache
def own_text(name: str) -> str:
    """Return a style sheet or the program of the page."""
    return (asset_path("templates/talking") / name).read_text(encoding="utf-8")
