"""Find the fonts of a document, measure words with them, and cut words into runs that one font can draw."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from pcplanner.documents.script import as_drawn

REGULAR, BOLD = "Atkinson", "Atkinson-Bold"
_PACKAGED = Path(fontpkg_atkinson_hyperlegible.ROOT)
_LAST_PLAIN_CODE = 0xFFFF
_SYMBOLS = frozenset({"So", "Sm", "Sk"})
_WITHOUT_A_FONT = "?"

_SYSTEM_FONTS = (
    "/usr/share/fonts/truetype/noto/NotoSans-{}.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansArabic-{}.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansHebrew-{}.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans{-}.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans{-}.ttf",
    "/usr/share/fonts/TTF/DejaVuSans{-}.ttf",
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    "/System/Library/Fonts/Supplemental/Arial{ }.ttf",
    "C:/Windows/Fonts/segoeui{b}.ttf",
    "C:/Windows/Fonts/arial{bd}.ttf",
    "C:/Windows/Fonts/seguisym.ttf",
)
_STYLES = (
    ("{}", "Regular", "Bold"),
    ("{-}", "", "-Bold"),
    ("{ }", "", " Bold"),
    ("{b}", "", "b"),
    ("{bd}", "", "bd"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words that one font draws, in the order they are drawn."""

    font: str
    words: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """How some words are drawn: their runs, whether they read as written, and what no font could draw."""

    runs: tuple[Run, ...]
    is_as_written: bool
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Font:
    name: str
    glyphs: frozenset[int]


def _load(name: str, path: Path) -> _Font:
    font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    return _Font(name, frozenset(code for code in font.face.charToGlyph if code <= _LAST_PLAIN_CODE))


def packaged_letters(*, is_bold: bool) -> Path:
    """Return the file of our own letters."""
    return _PACKAGED / "files" / f"AtkinsonHyperlegible-{'Bold' if is_bold else 'Regular'}.ttf"


@cache
def _own_font(bold: bool) -> _Font:
    return _load(BOLD if bold else REGULAR, packaged_letters(is_bold=bold))


@cache
def _font_behind(bold: bool, index: int) -> _Font | None:
    """Return one of the fonts looked into when our own lacks a letter; ``None`` for one that is unusable."""
    path = _paths_behind(bold)[index]
    try:
        return _load(f"behind-{path.stem}", path)
    except (TTFError, OSError):
        return None


@cache
def _paths_behind(bold: bool) -> tuple[Path, ...]:
    style = "Bold" if bold else "Regular"
    packaged = sorted(_PACKAGED.parent.glob(f"fontpkg_*/files/*-{style}.ttf"))
    system = []
    for pattern in _SYSTEM_FONTS:
        name = pattern
        for place, regular, heavy in _STYLES:
            name = name.replace(place, heavy if bold else regular)
        system.append(Path(name))
    return tuple(x for x in (*packaged, *system) if x.is_file() and x.parent.parent != _PACKAGED)


def _fonts_behind(bold: bool) -> Iterator[_Font]:
    for index in range(len(_paths_behind(bold))):
        font = _font_behind(bold, index)
        if font:
            yield font


def register_fonts() -> None:
    """Make our own two fonts known to ReportLab."""
    _own_font(False)
    _own_font(True)


@lru_cache(maxsize=4096)
def drawn(words: str, bold: bool = False) -> Drawn:
    """Return how words are drawn: in which fonts, in which order."""
    own = _own_font(bold)
    seen = as_drawn(words)
    if all(ord(c) in own.glyphs for c in seen):
        return Drawn((Run(own.name, seen),) if seen else (), seen == words)
    missing: list[str] = []
    runs: list[Run] = []
    for character in seen:
        font = _font_for(character, bold)
        if font is None and not unicodedata.combining(character):
            missing.append(character)
        name = font.name if font else own.name
        drawable = character if font else _in_words(character)
        if len(drawable) > 1 and runs and not runs[-1].words.endswith(" "):
            drawable = " " + drawable
        if runs and runs[-1].font == name:
            runs[-1] = Run(name, runs[-1].words + drawable)
        else:
            runs.append(Run(name, drawable))
    return Drawn(tuple(runs), seen == words and not missing, tuple(missing))


def _font_for(character: str, bold: bool) -> _Font | None:
    code = ord(character)
    own = _own_font(bold)
    if code in own.glyphs:
        return own
    return next((font for font in _fonts_behind(bold) if code in font.glyphs), None)


def _in_words(character: str) -> str:
    """Return what stands for a character that no font has: a symbol's name, else a question mark."""
    if unicodedata.combining(character):
        return ""
    if character.isspace():
        return " "
    if unicodedata.category(character) in _SYMBOLS:
        return unicodedata.name(character, _WITHOUT_A_FONT).lower()
    return _WITHOUT_A_FONT


def text_width(words: str, size: float, bold: bool = False) -> float:
    """Return the width of words in points."""
    width = sum(pdfmetrics.stringWidth(run.words, run.font, size) for run in drawn(words, bold).runs)
    return float(width)
