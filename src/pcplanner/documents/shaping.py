"""Turn words into the glyphs of a font: joined, stacked and put in order as the script asks (HarfBuzz)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

import uharfbuzz as hb

from pcplanner.documents.faces import Face

_EM = 1000.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number, how far right of the start of the words it stands, how wide it is, what it says.

    Lengths are thousandths of the size of the type; ``width`` is what the font itself says of the glyph.
    """

    number: int
    across: float
    up: float
    width: float
    says: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Letters that are drawn together, with their glyphs from the left."""

    words: str
    glyphs: tuple[Glyph, ...]

    @property
    def is_plain(self) -> bool:
        """Say whether the glyphs one by one say the letters; there may be more glyphs than letters."""
        return all(glyph.says for glyph in self.glyphs)


@dataclass(frozen=True, slots=True)
class Shaped:
    """Words as clusters from the left, and how far they reach in thousandths of the size of the type."""

    clusters: tuple[Cluster, ...]
    width: float


def shaped(words: str, face: Face, *, is_backwards: bool, space: float | None = None) -> Shaped:
    """Return the glyphs of words that run one way; ``space`` is how wide a space is made."""
    buffer = hb.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if is_backwards else "ltr"
    hb.shape(face.font, buffer)
    x = 0
    placed: list[_Placed] = []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        placed.append(_Placed(info.cluster, info.codepoint, x + position.x_offset, position.y_offset))
        is_space = space is not None and words[info.cluster] == " "
        x += round(space * face.units / _EM) if is_space and space is not None else position.x_advance
    starts = sorted({each.cluster for each in placed})
    ends = dict(zip(starts, [*starts[1:], len(words)], strict=True))
    clusters = [
        _cluster(words[start : ends[start]], tuple(some), face, is_backwards=is_backwards)
        for start, some in groupby(placed, key=attrgetter("cluster"))
    ]
    return Shaped(tuple(clusters), x * _EM / face.units)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A glyph in the units of its font."""

    cluster: int
    number: int
    across: int
    up: int


def _cluster(words: str, placed: Sequence[_Placed], face: Face, *, is_backwards: bool) -> Cluster:
    """Return the glyphs of a cluster, each with its share of the letters: the last says what is left.

    Programs that read words which run backwards out of a file turn them round letter by letter, so there each
    letter needs a glyph: one that is joined to the next by the font gets one without ink beside it.
    """
    times = _EM / face.units
    letters = words[::-1] if is_backwards else words
    glyphs = []
    for index, each in enumerate(placed):
        is_last = index == len(placed) - 1 and not is_backwards
        share = letters[index:] if is_last else letters[index : index + 1]
        width = face.font.get_glyph_h_advance(each.number) * times
        glyphs.append(Glyph(each.number, each.across * times, each.up * times, width, share))
    if is_backwards and len(letters) > len(placed):
        glyphs += _without_ink(letters[len(placed) :], glyphs[-1], face)
    return Cluster(words, tuple(glyphs))


def _without_ink(letters: str, beside: Glyph, face: Face) -> list[Glyph]:
    """Return a glyph that shows nothing for each letter, spread over the right part of a joined one."""
    space = face.font.get_nominal_glyph(ord(" ")) or 0
    width = face.font.get_glyph_h_advance(space) * _EM / face.units
    step = beside.width / (len(letters) + 1)
    return [
        Glyph(space, beside.across + step * number, beside.up, width, letter)
        for number, letter in enumerate(letters, start=1)
    ]
