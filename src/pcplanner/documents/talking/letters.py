"""Bring along the letters that our own font does not have, cut down to those that are used (CHECKS EP-08)."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import uharfbuzz as hb

from pcplanner.documents.faces import Face, face_for
from pcplanner.documents.script import is_invisible
from pcplanner.documents.talking.own_files import FONTS, font

FAMILY = "More letters"
_WEIGHT = "wght"
_ABOUT_LICENCE = (0, 13, 14)
_RIGHTS_AT = 8
_MAY_BE_KEPT = 0


@dataclass(frozen=True, slots=True)
class MoreLetters:
    """A font for some characters, as a file of the copy."""

    name: str
    data: bytes
    characters: str

    def rule(self, address: str) -> str:
        """Return the rule of a style sheet that uses the font, at an address, for its characters alone."""
        return (
            f'@font-face{{font-family:"{FAMILY}";src:url("{address}");'
            f"unicode-range:{','.join(_ranges(self.characters))}}}\n"
        )


def more_letters(texts: Iterable[str]) -> tuple[MoreLetters, ...]:
    """Return fonts for what is in texts and not in our own font.

    Only a font that says that it may be kept in other files comes along; for the rest a reader has its own.
    """
    wanted = sorted({c for text in texts for c in text if not is_invisible(c) and not _is_ours(c)})
    by_face: dict[Face, list[str]] = {}
    for character in wanted:
        face = face_for(character, is_bold=False)
        if face is not None and _may_come_along(face):
            by_face.setdefault(face, []).append(character)
    return tuple(
        MoreLetters(f"more{number}.ttf", _cut_down(face, characters), "".join(characters))
        for number, (face, characters) in enumerate(by_face.items(), start=1)
    )


def _cut_down(face: Face, characters: Sequence[str]) -> bytes:
    """Return a font with some characters, how they join, and its licence."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, characters))
    wanted.name_id_set.update(_ABOUT_LICENCE)
    whole = face.font.face
    for axis in whole.axis_infos:
        if axis.tag == _WEIGHT and face.weight is not None:
            wanted.pin_axis_location(whole, _WEIGHT, face.weight)
        else:
            wanted.pin_axis_to_default(whole, axis.tag)
    return bytes(hb.subset(whole, wanted).blob.data)


def _may_come_along(face: Face) -> bool:
    about = bytes(face.font.face.reference_table("OS/2").data)
    if len(about) < _RIGHTS_AT + 2:
        return False
    return bool(struct.unpack_from(">H", about, _RIGHTS_AT)[0] == _MAY_BE_KEPT)


def _is_ours(character: str) -> bool:
    return ord(character) in _own_characters()


@cache
def _own_characters() -> hb.Set:
    return hb.Face(font(FONTS[0])).unicodes


def _ranges(characters: str) -> list[str]:
    """Return characters in order as the ranges that a style sheet takes."""
    codes = sorted(map(ord, characters))
    ends = [n for n, (here, there) in enumerate(pairwise(codes)) if there != here + 1]
    firsts, lasts = [0, *(n + 1 for n in ends)], [*ends, len(codes) - 1]
    return [
        f"U+{codes[first]:X}" if first == last else f"U+{codes[first]:X}-{codes[last]:X}"
        for first, last in zip(firsts, lasts, strict=True)
    ]
