"""Work out where places stand on the map so that none covers another, and where the buttons are."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

from pcplanner.domain.lines import Spot
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.pages.life_map.colours import ACROSS, DOWN, WHOLE
from pcplanner.ui.theme.metrics import Metrics

GAP = 8
_COLUMN, _COLUMN_GAP, _INSET = 320, 24, 10
_FOOT, _LIST_ROW = 68, 90
_PLACE = QSize(172, 88)
_HOME = QSize(128, 96)
_STEPS = 4
_MOST = 20


def column_width(metrics: Metrics) -> int:
    """Return how wide the column of buttons beside the map is."""
    return metrics.grow(_COLUMN, 0.5)


def map_rect(size: QSize, metrics: Metrics) -> QRect:
    """Return where the map is, beside its buttons."""
    left = column_width(metrics) + _COLUMN_GAP
    return QRect(left, 0, size.width() - left, size.height())


def inner_rect(room: QRect) -> QRect:
    """Return the part of the map that squares and places are in."""
    return room.adjusted(_INSET, _INSET, -_INSET, -_INSET)


def home_rect(room: QRect, metrics: Metrics) -> QRect:
    """Return where home is, in the middle of the map."""
    home = QRect(0, 0, metrics.grow(_HOME.width(), 0.3), metrics.grow(_HOME.height(), 0.3))
    home.moveCenter(room.center())
    return home


def spot_at(point: QPoint, room: QRect) -> Spot:
    """Return the spot at a point of the map."""
    inner = inner_rect(room)
    across = (point.x() - inner.x()) * WHOLE // max(1, inner.width())
    down = (point.y() - inner.y()) * WHOLE // max(1, inner.height())
    return Spot(min(WHOLE, max(0, across)), min(WHOLE, max(0, down)))


def lay_out_places(spots: Mapping[str, Spot], room: QRect, metrics: Metrics) -> tuple[tuple[Piece, ...], ...]:
    """Return pages of places at their spots, or as near as there is room; at least one page."""
    inner = inner_rect(room)
    size = QSize(metrics.grow(_PLACE.width(), 0.6), metrics.grow(_PLACE.height(), 0.4))
    waiting = dict(spots)
    pages: list[tuple[Piece, ...]] = []
    while waiting or not pages:
        taken = [home_rect(room, metrics)]
        page = []
        for key, spot in list(waiting.items())[:_MOST]:
            place = _nearest_free(_wanted(spot, inner, size), inner, taken)
            if place is not None:
                taken.append(place)
                page.append(Piece(key, place))
                del waiting[key]
        if not page and waiting:
            # A window this small shows one place to a page.
            key = next(iter(waiting))
            page.append(Piece(key, _wanted(waiting.pop(key), inner, size)))
        pages.append(tuple(page))
    return tuple(pages)


def _wanted(spot: Spot, inner: QRect, size: QSize) -> QRect:
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(
        QPoint(
            inner.x() + spot.across * inner.width() // WHOLE, inner.y() + spot.down * inner.height() // WHOLE
        )
    )
    place.moveLeft(max(inner.left(), min(place.left(), inner.right() + 1 - size.width())))
    place.moveTop(max(inner.top(), min(place.top(), inner.bottom() + 1 - size.height())))
    return place


def _nearest_free(wanted: QRect, inner: QRect, taken: Sequence[QRect]) -> QRect | None:
    """Return the free place nearest to the one that is wanted; ``None`` when the map is full."""
    grown = [x.adjusted(-GAP, -GAP, GAP, GAP) for x in taken]
    if not any(wanted.intersects(x) for x in grown):
        return wanted
    lefts = _steps(inner.left(), inner.right() + 1 - wanted.width(), wanted.width() // _STEPS)
    tops = _steps(inner.top(), inner.bottom() + 1 - wanted.height(), wanted.height() // _STEPS)
    tries = sorted(
        ((left - wanted.left()) ** 2 + (top - wanted.top()) ** 2, left, top) for left in lefts for top in tops
    )
    for _, left, top in tries:
        place = QRect(left, top, wanted.width(), wanted.height())
        if not any(place.intersects(x) for x in grown):
            return place
    return None


def _steps(first: int, last: int, step: int) -> list[int]:
    """Return the places to try from one end to the other, both ends among them."""
    return [*range(first, last, max(8, step)), max(first, last)]


def lay_out_squares(keys: Sequence[str], room: QRect) -> Iterator[Piece]:
    """Yield the squares of the map, row by row."""
    inner = inner_rect(room)
    for number, key in enumerate(keys):
        row, column = divmod(number, ACROSS)
        left, right = (inner.width() * x // ACROSS for x in (column, column + 1))
        top, bottom = (inner.height() * x // DOWN for x in (row, row + 1))
        place = QRect(inner.x() + left, inner.y() + top, right - left, bottom - top)
        yield Piece(key, place.adjusted(4, 4, -4, -4))


def lay_out_column(rows: Sequence[str], pairs: Sequence[Sequence[str]], room: QRect) -> Iterator[Piece]:
    """Yield rows from above in a column, and below them rows of buttons side by side."""
    count = len(rows) + len(pairs)
    high = (room.height() + GAP) // max(1, count) - GAP
    high = min(high, _FOOT + 16)
    top = room.y()
    for key in rows:
        yield Piece(key, QRect(room.x(), top, room.width(), high))
        top += high + GAP
    top = room.y() + room.height() - len(pairs) * (high + GAP) + GAP
    for keys in pairs:
        yield from side_by_side(keys, QRect(room.x(), top, room.width(), high))
        top += high + GAP


def side_by_side(keys: Sequence[str], room: QRect) -> Iterator[Piece]:
    """Yield buttons that share a row."""
    each = (room.width() + GAP) // max(1, len(keys)) - GAP
    for number, key in enumerate(keys):
        yield Piece(key, QRect(room.x() + number * (each + GAP), room.y(), each, room.height()))


def lay_out_list(cards: Sequence[str], last: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return pages of rows for big words, with the ways on below."""
    foot = metrics.pressable(max(64, metrics.grow(_FOOT, 0.1)))
    room = size.height() - foot - GAP
    per_page = max(1, (room + GAP) // (metrics.pressable(metrics.grow(_LIST_ROW, 0.3)) + GAP))
    high = (room + GAP) // per_page - GAP
    pages = []
    for first in range(0, max(1, len(cards)), per_page):
        page = [
            Piece(key, QRect(0, row * (high + GAP), size.width(), high))
            for row, key in enumerate(cards[first : first + per_page])
        ]
        ways = side_by_side(last, QRect(0, size.height() - foot, size.width(), foot))
        pages.append((*page, *ways))
    return tuple(pages)


def lay_out_in_twos(keys: Sequence[str], last: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return one page of choices in two columns, or in one row, with the ways on below."""
    foot = metrics.pressable(max(64, metrics.grow(_FOOT, 0.1)))
    across = 2
    if (size.height() - foot) // max(1, -(-len(keys) // across)) - GAP < metrics.target:
        across = max(2, len(keys))
    rows = -(-len(keys) // across)
    high = (size.height() - foot) // max(1, rows) - GAP
    width = (size.width() + GAP) // across - GAP
    page = []
    for number, key in enumerate(keys):
        row, column = divmod(number, across)
        page.append(Piece(key, QRect(column * (width + GAP), row * (high + GAP), width, high)))
    return ((*page, *side_by_side(last, QRect(0, size.height() - foot, size.width(), foot))),)
