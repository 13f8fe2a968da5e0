"""Measure words, and cut them into runs that one font can draw, in the order they are drawn."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

import fontpkg_atkinson_hyperlegible
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from pcplanner.documents.faces import Face, face_for
from pcplanner.documents.script import Directed, in_drawing_order
from pcplanner.documents.shaping import Shaped, shaped

REGULAR, BOLD = "Atkinson", "Atkinson-Bold"
_PACKAGED = Path(fontpkg_atkinson_hyperlegible.ROOT)
_LAST_PLAIN_CODE = 0xFFFF
_SYMBOLS = frozenset({"So", "Sm", "Sk"})
_GOES_ALONG = frozenset({"Mn", "Mc", "Me", "Cf", "Zs", "Nd", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"})
_WITHOUT_A_FONT = "?"
_EM = 1000.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words that one font draws: our own draws ``words`` as they stand, a face draws them ``shaped``."""

    font: str
    words: str
    face: Face | None = None
    shaped: Shaped | None = None

    def width(self, size: float) -> float:
        """Return the width in points."""
        if self.shaped is None:
            return float(pdfmetrics.stringWidth(self.words, self.font, size))
        return self.shaped.width * size / _EM


@dataclass(frozen=True, slots=True)
class Drawn:
    """How some words are drawn: their runs from the left, and what no font could draw.

    ``is_as_written`` says that what is drawn says the words, letter by letter; ``is_in_order`` that it does
    so from the left to the right.
    """

    runs: tuple[Run, ...]
    is_as_written: bool
    missing: tuple[str, ...] = ()
    is_in_order: bool = True


@dataclass(frozen=True, slots=True)
class _Own:
    name: str
    glyphs: frozenset[int]


def packaged_letters(*, is_bold: bool) -> Path:
    """Return the file of our own letters."""
    return _PACKAGED / "files" / f"AtkinsonHyperlegible-{'Bold' if is_bold else 'Regular'}.ttf"


@cache
def _own_font(bold: bool) -> _Own:
    name = BOLD if bold else REGULAR
    font = TTFont(name, str(packaged_letters(is_bold=bold)))
    pdfmetrics.registerFont(font)
    return _Own(name, frozenset(code for code in font.face.charToGlyph if code <= _LAST_PLAIN_CODE))


def register_fonts() -> None:
    """Make our own two fonts known to ReportLab."""
    _own_font(False)
    _own_font(True)


@lru_cache(maxsize=8192)
def drawn(words: str, bold: bool = False, is_backwards: bool = False) -> Drawn:
    """Return how words are drawn, from the left; ``is_backwards`` is the way of the sentence."""
    own = _own_font(bold)
    parts = in_drawing_order(words, is_backwards=is_backwards)
    seen = "".join(part.words for part in parts)
    if not any(part.is_backwards for part in parts) and all(ord(c) in own.glyphs for c in seen):
        return Drawn((Run(own.name, seen),) if seen else (), seen == words)
    missing: list[str] = []
    runs = [run for part in parts for run in _runs_of(part, bold, missing)]
    is_in_order = not any(part.is_backwards for part in parts)
    is_as_written = not missing and (seen == words or not is_in_order)
    return Drawn(tuple(_joined(runs)), is_as_written, tuple(missing), is_in_order)


def text_width(words: str, size: float, bold: bool = False) -> float:
    """Return the width of words in points."""
    return sum(run.width(size) for run in drawn(words, bold).runs)


def _runs_of(part: Directed, bold: bool, missing: list[str]) -> list[Run]:
    """Return the runs of words that run one way, from the left."""
    told = list(_faces_of(part.words, bold))
    runs: list[Run] = []
    for face, some in groupby(told, key=lambda pair: pair[1]):
        words = "".join(c for c, _ in some)
        if face is None:
            runs.append(Run(_own_font(bold).name, _in_own(words, part, bold, missing)))
        else:
            runs.append(Run(face.name, words, face, shaped(words, face, is_backwards=part.is_backwards)))
    return runs[::-1] if part.is_backwards else runs


def _faces_of(words: str, bold: bool) -> Iterator[tuple[str, Face | None]]:
    """Yield each character with the face that draws it; ``None`` is our own font, or none at all."""
    own = _own_font(bold).glyphs
    before: Face | None = None
    for character in words:
        goes_along = before is not None and unicodedata.category(character) in _GOES_ALONG
        if before is not None and goes_along and (before.has(character) or _is_mark(character)):
            yield character, before
        elif ord(character) in own:
            before = None
            yield character, None
        else:
            before = face_for(character, is_bold=bold)
            yield character, before


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}


def _in_own(words: str, part: Directed, bold: bool, missing: list[str]) -> str:
    """Return words as our own font draws them from the left, with something in place of what it lacks."""
    own = _own_font(bold).glyphs
    seen = ""
    for character in words:
        if ord(character) in own:
            seen += _mirrored(character) if part.is_backwards else character
            continue
        if not _is_mark(character):
            missing.append(character)
        instead = _in_words(character)
        seen += f" {instead}" if len(instead) > 1 and seen and not seen.endswith(" ") else instead
    has_words = any(len(_in_words(x)) > 1 for x in words if ord(x) not in own)
    return seen[::-1] if part.is_backwards and not has_words else seen


def _mirrored(character: str) -> str:
    pairs = "()[]{}<>«»‹›"
    return pairs[pairs.index(character) ^ 1] if character in pairs else character


def _in_words(character: str) -> str:
    """Return what stands for a character that no font has: a symbol's name, else a question mark."""
    if _is_mark(character):
        return ""
    if character.isspace():
        return " "
    if unicodedata.category(character) in _SYMBOLS:
        return unicodedata.name(character, _WITHOUT_A_FONT).lower()
    return _WITHOUT_A_FONT


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Put neighbours of our own font together, and leave out what draws nothing."""
    waiting: Run | None = None
    for run in (x for x in runs if x.words):
        if waiting is not None and waiting.face is None and run.face is None and waiting.font == run.font:
            waiting = Run(run.font, waiting.words + run.words)
            continue
        if waiting is not None:
            yield waiting
        waiting = run
    if waiting is not None:
        yield waiting
