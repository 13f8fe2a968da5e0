"""Work out how pictures fill a wall, and paint the signs of the places and the pictures on it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.sittings import SortPlace
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_PICTURE
from pcplanner.ui.theme.shapes import paint_picture_ground, paint_pixmap, picture_size

FAMILIES: Mapping[SortPlace, Family] = MappingProxyType(
    {
        SortPlace.GOOD: Family.CIRCLE,
        SortPlace.NOT_SURE: Family.MEETING,
        SortPlace.NOT_GOOD: Family.RIGHTS,
        SortPlace.DO_NOT_KNOW: Family.MAIN,
        SortPlace.DO_NOT_WANT: Family.MAIN,
    }
)
_SIGNS: Mapping[SortPlace, Picture | Mark | Icon] = MappingProxyType(
    {
        SortPlace.GOOD: symbol("good"),
        SortPlace.NOT_SURE: Mark.NOT_SURE,
        SortPlace.NOT_GOOD: symbol("poor"),
        SortPlace.DO_NOT_KNOW: Icon.QUESTION,
        SortPlace.DO_NOT_WANT: Icon.LOCK,
    }
)
_GAP = 8
_LEAST = 24.0
_MOST_LINES = 3
_WIDE_ENOUGH, _PRESSED = 240.0, 44.0
BESIDE_PART = 0.4
_LEAST_WIDE, _LEAST_HIGH, _APART = 150, 128, 12


@dataclass(frozen=True, slots=True)
class Wall:
    """How cells of one size stand in a space: their columns, and each one's width and height in px.

    ``has_words`` says that the words stand under the pictures, or with ``is_beside`` at their right.
    """

    columns: int
    width: float
    height: float
    gap: float
    has_words: bool = False
    is_beside: bool = False

    def cell(self, number: int, space: QRectF) -> QRectF:
        """Return where cell number ``number`` (from 0) stands in the space."""
        row, column = divmod(number, self.columns)
        left = space.x() + column * (self.width + self.gap)
        return QRectF(left, space.y() + row * (self.height + self.gap), self.width, self.height)


def fit_wall(count: int, space: QRectF, *, most: float, extra_height: float = 0.0, gap: float = _GAP) -> Wall:
    """Return the wall with the biggest cells, at most ``most`` px wide, that holds ``count`` of them.

    A cell is ``extra_height`` px higher than wide, for its words.
    """
    best = Wall(max(1, count), _LEAST, _LEAST + extra_height, gap)
    biggest = 0.0
    for columns in range(1, max(1, count) + 1):
        rows = -(-max(1, count) // columns)
        wide = (space.width() - gap * (columns - 1)) / columns
        high = (space.height() - gap * (rows - 1)) / rows - extra_height
        edge = min(wide, high, most)
        if edge > biggest:
            biggest = edge
            best = Wall(columns, edge, edge + extra_height, gap)
    fitting = int((space.width() + gap) // (best.width + gap))
    return Wall(max(best.columns, fitting), best.width, best.height, gap)


def fit_words(
    count: int, space: QRectF, fits: Callable[[float, float], bool], *, most: float, line: float, least: float
) -> Wall | None:
    """Return the wall with the biggest pictures that leaves room for all the words, or ``None``.

    ``fits`` says whether all words fit into a width and a height; ``line`` is the height of one line. A
    picture is at least ``least`` and at most ``most``, all in px.
    """
    found: list[tuple[float, bool, int, float, float]] = []
    for columns in range(1, max(1, count) + 1):
        rows = -(-max(1, count) // columns)
        wide = (space.width() - _GAP * (columns - 1)) / columns
        high = (space.height() - _GAP * (rows - 1)) / rows
        for lines in range(1, _MOST_LINES + 1):
            words = lines * line + 6
            edge = min(wide, high - words, most)
            found.append((edge, False, columns, min(wide, max(edge, _MOST_LINES * most / 2)), words))
        edge = min(high, wide * BESIDE_PART, most)
        found.append((edge, True, columns, min(wide, max(edge / BESIDE_PART, _WIDE_ENOUGH)), edge))
    for edge, is_beside, columns, wide, words in sorted(found, key=lambda x: (-x[0], x[1])):
        if edge < least:
            return None
        if is_beside and edge < _PRESSED:
            continue
        if fits(wide - (edge if is_beside else 0), words - (4 if is_beside else 0)):
            high = max(edge, words) if is_beside else edge + words
            return Wall(columns, wide, high, _GAP, has_words=True, is_beside=is_beside)
    return None


def share_out(space: QRectF, target: int) -> tuple[int, int]:
    """Return how many columns and rows of pictures fit that are at least ``target`` px wide and high."""
    wide, high = max(_LEAST_WIDE, target), max(_LEAST_HIGH, target)
    columns = (space.width() + _APART) // (wide + _APART)
    rows = (space.height() + _APART) // (high + _APART)
    return max(1, int(columns)), max(1, int(rows))


def paint_sign(painter: QPainter, square: QRectF, place: SortPlace, look: Look, ratio: float) -> None:
    """Paint the sign of a place; pictures stand on white, as everywhere."""
    sign = _SIGNS[place]
    if isinstance(sign, Mark):
        look.icons.paint_mark(painter, square, sign, look.theme)
    elif isinstance(sign, Icon):
        look.icons.paint(painter, square, sign, look.theme)
    else:
        paint_on_white(painter, square, sign, look, ratio, inset=2)


def paint_on_white(
    painter: QPainter, space: QRectF, picture: object | None, look: Look, ratio: float, *, inset: float = 4
) -> None:
    """Paint a picture on its white ground, or a sign that there is none."""
    paint_picture_ground(painter, space, look.theme, min(CORNER_PICTURE, space.width() / 6))
    inner = space.adjusted(inset, inset, -inset, -inset)
    paint_pixmap(painter, inner, look.pictures.pixmap(picture, picture_size(inner), ratio))
