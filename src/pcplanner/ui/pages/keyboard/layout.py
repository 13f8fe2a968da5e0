"""Work out where the words, the guesses and every key stand, in px; it knows nothing of widgets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from pcplanner.domain.access import KeyboardOrder
from pcplanner.ui.pages.keyboard.layers import COLUMNS, ROWS
from pcplanner.ui.theme.metrics import Metrics

GUESSES = 4
_GAP = 8
_BOX, _BOX_SHARE = 96, 4
_GUESSES_HEIGHT, _GUESSES_SHARE = 72, 6.4
_SAY = 120
_LEAST_ROW = 56


class Act(Enum):
    """What a key does when it writes no letter or sign."""

    SPACE = auto()
    LETTER_AWAY = auto()
    WORD_AWAY = auto()
    START_AGAIN = auto()
    BIG = auto()
    SIGNS = auto()
    ACCENTS = auto()
    ORDER = auto()
    NEW_LINE = auto()
    SAY = auto()


Key = int | Act
"""A key is the number of a letter or sign, or what else it does."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the keys are laid out for."""

    order: KeyboardOrder = KeyboardOrder.ABC
    has_lines: bool = False
    has_guesses: bool = True


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything is; ``keys`` come in reading order."""

    box: QRect
    say: QRect
    guesses: tuple[QRect, ...]
    keys: Mapping[Key, QRect]


@dataclass(frozen=True, slots=True)
class _Cell:
    key: Key
    row: int
    column: int
    span: int = 1


def place_all(metrics: Metrics, size: QSize, asked: Asked) -> Places:
    """Place everything on a page of this size; where rows would be low, there are three instead of four."""
    left, top = metrics.margin_left, metrics.main_gap
    width = size.width() - left - metrics.margin_right
    height = size.height() - 2 * top
    # The window's own button to hear the page stands at the right end of the first row.
    hear = (80 if metrics.is_large else 64) + metrics.gap_wide // 2
    box_height = min(metrics.px(_BOX), height // _BOX_SHARE)
    say_width = metrics.grow(_SAY, 0.15)
    box = QRect(left, top, width - hear - say_width - _GAP, box_height)
    say = QRect(box.right() + 1 + _GAP, top, say_width, box_height)
    row_top = top + box_height + _GAP
    guesses: tuple[QRect, ...] = ()
    if asked.has_guesses:
        high = min(metrics.px(_GUESSES_HEIGHT), round(height / _GUESSES_SHARE))
        row = QRect(left, row_top, width, high)
        guesses = tuple(_cell(row, GUESSES, 1, _Cell(n, 0, n)) for n in range(GUESSES))
        row_top += high + _GAP
    space = QRect(left, row_top, width, top + height - row_top)
    return Places(box, say, guesses, _place_keys(space, asked))


def neighbour(places: Sequence[QRect], here: int, key: int) -> int | None:
    """Return the number of the place an arrow leads to from place ``here``: the nearest that way."""
    start = places[here]
    way = _WAYS.get(Qt.Key(key))
    found = [
        (_distance(start.center(), place.center(), way), number)
        for number, place in enumerate(places)
        if way is not None and _is_that_way(start, place, way)
    ]
    return min(found)[1] if found else None


_WAYS: Mapping[int, QPoint] = MappingProxyType(
    {
        Qt.Key.Key_Left: QPoint(-1, 0),
        Qt.Key.Key_Right: QPoint(1, 0),
        Qt.Key.Key_Up: QPoint(0, -1),
        Qt.Key.Key_Down: QPoint(0, 1),
    }
)


def _is_that_way(start: QRect, place: QRect, way: QPoint) -> bool:
    if way.x():
        is_beside = place.top() <= start.center().y() <= place.bottom()
        return is_beside and (place.center().x() - start.center().x()) * way.x() > 0
    return (place.center().y() - start.center().y()) * way.y() > start.height() // 2


def _distance(start: QPoint, end: QPoint, way: QPoint) -> tuple[int, int]:
    across, up = abs(end.x() - start.x()), abs(end.y() - start.y())
    return (across, up) if way.x() else (up, across)


def _place_keys(space: QRect, asked: Asked) -> Mapping[Key, QRect]:
    is_low = (space.height() - ROWS * _GAP) // (ROWS + 1) < _LEAST_ROW
    rows = ROWS if is_low else ROWS + 1
    cells = _beside(asked) if is_low else _below(asked)
    columns = max(cell.column + cell.span for cell in cells)
    in_order = sorted(cells, key=lambda cell: (cell.row, cell.column))
    return MappingProxyType({cell.key: _cell(space, columns, rows, cell) for cell in in_order})


def _below(asked: Asked) -> Sequence[_Cell]:
    """Return the cells with what takes away at the right, and everything else in a row of its own."""
    columns = COLUMNS[asked.order]
    last = (Act.NEW_LINE, Act.ORDER) if asked.has_lines else (Act.ORDER,)
    space = _Cell(Act.SPACE, ROWS, 3, columns + 1 - 3 - len(last))
    return (
        *_letters(columns),
        *(_Cell(act, row, columns) for row, act in enumerate(_TAKING_AWAY)),
        *(_Cell(act, ROWS, n) for n, act in enumerate((Act.BIG, Act.SIGNS, Act.ACCENTS))),
        space,
        *(_Cell(act, ROWS, space.column + space.span + n) for n, act in enumerate(last)),
    )


def _beside(asked: Asked) -> Sequence[_Cell]:
    """Return the cells with everything that is no letter in three columns at the right."""
    first = COLUMNS[asked.order]
    space = (
        (_Cell(Act.SPACE, 1, first), _Cell(Act.NEW_LINE, 1, first + 1))
        if asked.has_lines
        else (_Cell(Act.SPACE, 1, first, 2),)
    )
    return (
        *_letters(first),
        *(_Cell(act, 0, first + n) for n, act in enumerate(_TAKING_AWAY)),
        *space,
        _Cell(Act.BIG, 1, first + 2),
        *(_Cell(act, 2, first + n) for n, act in enumerate((Act.SIGNS, Act.ACCENTS, Act.ORDER))),
    )


_TAKING_AWAY = (Act.LETTER_AWAY, Act.WORD_AWAY, Act.START_AGAIN)


def _letters(columns: int) -> Iterator[_Cell]:
    return (_Cell(n, *divmod(n, columns)) for n in range(ROWS * columns))


def _cell(space: QRect, columns: int, rows: int, cell: _Cell) -> QRect:
    step_x, step_y = (space.width() + _GAP) / columns, (space.height() + _GAP) / rows
    left, right = round(cell.column * step_x), round((cell.column + cell.span) * step_x) - _GAP
    top, bottom = round(cell.row * step_y), round((cell.row + 1) * step_y) - _GAP
    return QRect(space.x() + left, space.y() + top, right - left, bottom - top)
