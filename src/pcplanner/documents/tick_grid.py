"""Lay out pictures two and two side by side, each with a box to tick and its word."""

from collections.abc import Iterator

from pcplanner.documents.measures import GAP, MARGIN, Measures
from pcplanner.documents.model import PictureSize, Tick, TickGrid
from pcplanner.documents.pages import Box, Group
from pcplanner.documents.parts import paragraph, ticks_part
from pcplanner.documents.pieces import Piece, framed_picture
from pcplanner.documents.wrap import TextLine, wrap_plain
from pcplanner.domain.pictures import Picture

_COLUMNS = 2


def tick_grid_pieces(block: TickGrid, measures: Measures) -> Iterator[Piece]:
    """Yield a piece for each two choices; the picture stands wholly left of its word (PD-06)."""
    for start in range(0, len(block.choices), _COLUMNS):
        yield _piece(block.choices[start : start + _COLUMNS], measures)


def _piece(choices: tuple[tuple[Picture, str], ...], measures: Measures) -> Piece:
    side = measures.picture_side(PictureSize.FACE)
    column = measures.width / _COLUMNS
    width = column - side - GAP
    heights = [max(side, _height(words, measures, width)) for _, words in choices]

    def draw(y: float) -> tuple[Group, ...]:
        groups: list[Group] = []
        for number, (picture, words) in enumerate(choices):
            left = MARGIN + number * column
            groups.append(framed_picture(picture, Box(left, y, side, side)))
            groups += _box_and_word(words, measures, left + side + GAP / 2, y, width)
        return tuple(groups)

    return Piece(max(heights), draw, 0.75 * measures.leading, rows=1)


def _height(words: str, measures: Measures, width: float) -> float:
    return ticks_part((Tick(""),), measures, width).height + measures.leading * len(
        _lines(words, measures, width)
    )


def _box_and_word(words: str, measures: Measures, x: float, y: float, width: float) -> Iterator[Group]:
    box = ticks_part((Tick(""),), measures, width)
    # The empty word of the box alone is nothing to read.
    yield box.draw(x, y)[0]
    yield paragraph(
        _lines(words, measures, width), x, y + box.height, measures.size, leading=measures.leading
    )


def _lines(words: str, measures: Measures, width: float) -> tuple[TextLine, ...]:
    return wrap_plain(words, measures.size, width)
