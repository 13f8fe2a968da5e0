"""Find the fonts for letters that our own font does not have: those of packages first, then the computer's.

Only fonts with TrueType outlines will do, as others cannot stand in the PDF as they are.
"""

import importlib.util
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import uharfbuzz as hb

_PACKAGES = ("fontpkg_ibm_plex_sans_arabic", "manimgx_fonts", "justmytype_intl_cjk")
_UNFIT = (
    "italic",
    "oblique",
    "mono",
    "serif",
    "condensed",
    "thin",
    "light",
    "black",
    "medium",
    "semibold",
    "-text",
)
_BOLD_NAMES = ("bold", "bd.", "b.")
_WEIGHT, _REGULAR, _BOLD = "wght", 400.0, 700.0
_LIKED = ("notosans", "dejavusans", "nirmala", "segoeui", "arial")
_NOT_ON_PAPER = ("GSUB", "GPOS", "GDEF", "STAT", "meta", "DSIG")
_HAN = ("notosanssc", "notosanstc", "notosansjp", "notosanskr")
_MOST_SYSTEM_FONTS = 2_000


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font at one weight, ready to shape words; lengths of the font are in ``units`` to the em."""

    name: str
    font: hb.Font
    units: int
    characters: hb.Set
    weight: float | None

    def has(self, character: str) -> bool:
        """Say whether the font draws a character."""
        return ord(character) in self.characters

    def subset(self, glyphs: frozenset[int]) -> bytes:
        """Return the font with the outlines of some glyphs only, which keep their numbers."""
        wanted = hb.SubsetInput()
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(map(_tag, _NOT_ON_PAPER))
        if self.weight is not None:
            wanted.pin_axis_location(self.font.face, _WEIGHT, self.weight)
        for axis in self.font.face.axis_infos:
            if axis.tag != _WEIGHT:
                wanted.pin_axis_to_default(self.font.face, axis.tag)
        return bytes(hb.subset(self.font.face, wanted).blob.data)


def _tag(name: str) -> int:
    """Return the number that stands for a table of a font."""
    return int.from_bytes(name.encode("ascii"), "big")


def face_for(character: str, *, is_bold: bool) -> Face | None:
    """Return the first font that draws a character, or ``None``."""
    return _found(character, is_bold)


@cache
def _found(character: str, is_bold: bool) -> Face | None:
    for path in (*_packaged(is_bold), *_of_the_system(is_bold)):
        face = _loaded(path, is_bold)
        if face is not None and face.has(character):
            return face
    return None


@cache
def _packaged(is_bold: bool) -> tuple[Path, ...]:
    files: list[Path] = []
    for name in _PACKAGES:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin:
            files += sorted(Path(spec.origin).parent.rglob("*.ttf"))
    fit = [x for x in files if _is_fit(x)]
    return tuple(sorted(fit, key=lambda path: (_rank(path), _is_heavy(path) != is_bold)))


def _is_fit(path: Path) -> bool:
    return not any(word in path.name.lower() for word in _UNFIT)


def _rank(path: Path) -> int:
    """Put fonts for many letters first, and pictures in the place of letters last."""
    name = path.name.lower()
    if name.startswith("notosans["):
        return 0
    if "noto" not in name:
        # Its letters are one piece each: a reader of the file then takes each dot with its letter.
        return 1
    if "emoji" in name or "symbols" in name:
        return len(_HAN) + 3
    # Many signs are drawn a little differently in each of these; here they are for Chinese first.
    return next((n for n, x in enumerate(_HAN, start=3) if name.startswith(x)), 2)


@cache
def _of_the_system(is_bold: bool) -> tuple[Path, ...]:
    """Return the font files of the computer, those we like first; of a family, the weight that is wanted."""
    files = [x for folder in _system_folders() for x in _files_in(folder) if _is_fit(x)][:_MOST_SYSTEM_FONTS]

    def order(path: Path) -> tuple[bool, int, str]:
        name = path.name.lower().replace("-", "").replace("_", "")
        liked = next((n for n, x in enumerate(_LIKED) if name.startswith(x)), len(_LIKED))
        return _is_heavy(path) != is_bold, liked, name

    return tuple(sorted(files, key=order))


def _is_heavy(path: Path) -> bool:
    return any(x in path.name.lower() for x in _BOLD_NAMES)


def _system_folders() -> tuple[Path, ...]:
    if sys.platform == "win32":
        return (Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def _files_in(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(x for x in folder.rglob("*") if x.suffix.lower() in {".ttf", ".ttc"})
    except OSError:
        return


@cache
def _loaded(path: Path, is_bold: bool) -> Face | None:
    """Return a font file as a face; ``None`` for one that cannot be used."""
    try:
        face = hb.Face(hb.Blob.from_file_path(str(path)))
        if not face.glyph_count or not face.reference_table("glyf").data:
            return None
    except (hb.HarfBuzzError, OSError, ValueError):
        return None
    font = hb.Font(face)
    weight = _weight(face, is_bold=is_bold)
    if weight is not None:
        font.set_variations({_WEIGHT: weight})
    name = "".join(c for c in path.stem if c.isalnum()) + ("Bold" if is_bold else "")
    return Face(name, font, face.upem, face.unicodes, weight)


def _weight(face: hb.Face, *, is_bold: bool) -> float | None:
    """Return where on its axis of weights a font that has one is to stand."""
    for axis in face.axis_infos:
        if axis.tag == _WEIGHT:
            wanted = _BOLD if is_bold else _REGULAR
            return min(max(wanted, float(axis.min_value)), float(axis.max_value))
    return None
