"""Work out where those who can ring stand beside the signs, and the pieces of a question."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.theme.metrics import Metrics

_GAP, _COLUMN_GAP = 12, 24
_HEAD, _CARD, _FOOT = 60, 104, 72
_LEAST_COLUMN = 440
_FACE = QSize(190, 84)
_MOST_ACROSS = 5


def lay_out_alarm(left: Sequence[str], right: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return pages with two columns, or one after the other; each has its head first and its button last."""
    if not metrics.has_big_targets and size.width() >= 2 * metrics.px(_LEAST_COLUMN) + _COLUMN_GAP:
        half = (size.width() - _COLUMN_GAP) // 2
        columns = (
            list(_column(left, QRect(0, 0, half, size.height()), metrics)),
            list(_column(right, QRect(half + _COLUMN_GAP, 0, half, size.height()), metrics)),
        )
        count = max(len(x) for x in columns)
        return tuple(tuple(p for x in columns for p in x[min(n, len(x) - 1)]) for n in range(count))
    whole = QRect(0, 0, size.width(), size.height())
    if metrics.has_big_targets:
        return (*_big_column(left, whole, metrics), *_big_column(right, whole, metrics))
    return (*_column(left, whole, metrics), *_column(right, whole, metrics))


def _column(keys: Sequence[str], room: QRect, metrics: Metrics) -> Iterator[tuple[Piece, ...]]:
    """Yield pages of one column: its head above, its button below and as many cards between as fit."""
    head, cards, last = keys[0], keys[1:-1], keys[-1]
    head_high = min(metrics.grow(_HEAD, 0.3), room.height() // 4)
    foot = metrics.pressable(max(64, metrics.grow(_FOOT, 0.1)))
    free = room.height() - head_high - foot - 2 * _GAP
    per_page = max(1, (free + _GAP) // (metrics.pressable(metrics.grow(_CARD, 0.4)) + _GAP))
    # A short list is not stretched over the whole height.
    high = min((free + _GAP) // per_page - _GAP, metrics.grow(_CARD + 24, 0.5))
    for first in range(0, max(1, len(cards)), per_page):
        top = room.y() + head_high + _GAP
        page = [Piece(head, QRect(room.x(), room.y(), room.width(), head_high))]
        for key in cards[first : first + per_page]:
            page.append(Piece(key, QRect(room.x(), top, room.width(), high)))
            top += high + _GAP
        bottom = QRect(room.x(), room.y() + room.height() - foot, room.width(), foot)
        yield (*page, Piece(last, bottom))


def _big_column(keys: Sequence[str], room: QRect, metrics: Metrics) -> Iterator[tuple[Piece, ...]]:
    """Yield pages of one column for big targets: its head and its button side by side, the cards below."""
    head, cards, last = keys[0], keys[1:-1], keys[-1]
    high, half = metrics.target, (room.width() - _GAP) // 2
    free = room.height() - high - _GAP
    per_page = max(1, (free + _GAP) // (metrics.pressable(metrics.grow(_CARD, 0.4)) + _GAP))
    each = (free + _GAP) // per_page - _GAP
    above = (
        Piece(head, QRect(0, 0, half, high)),
        Piece(last, QRect(room.width() - half, 0, half, high)),
    )
    for first in range(0, max(1, len(cards)), per_page):
        below = (
            Piece(key, QRect(0, high + _GAP + row * (each + _GAP), room.width(), each))
            for row, key in enumerate(cards[first : first + per_page])
        )
        yield (*above, *below)


def lay_out_choosing(faces: Sequence[str], last: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return pages of faces to choose from, with the ways on below."""
    foot = metrics.pressable(max(64, metrics.grow(_FOOT, 0.1)))
    ways = tuple(_ways(last, size, foot, metrics))
    room = size.height() - foot - _GAP
    across = (size.width() + _GAP) // (metrics.pressable(metrics.grow(_FACE.width(), 0.9)) + _GAP)
    across = max(1, min(_MOST_ACROSS, across))
    down = max(1, (room + _GAP) // (metrics.pressable(metrics.grow(_FACE.height(), 0.3)) + _GAP))
    width, high = (size.width() + _GAP) // across - _GAP, (room + _GAP) // down - _GAP
    high = min(high, metrics.pressable(metrics.grow(128, 0.5)))
    if not faces[0].startswith("face:"):
        return ((Piece(faces[0], QRect(0, 0, size.width(), high)), *ways),)
    pages = []
    for first in range(0, max(1, len(faces)), across * down):
        page = []
        for place, key in enumerate(faces[first : first + across * down]):
            row, column = divmod(place, across)
            page.append(Piece(key, QRect(column * (width + _GAP), row * (high + _GAP), width, high)))
        pages.append((*page, *ways))
    return tuple(pages)


def lay_out_phone(keys: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return the card of somebody, the field for the number, and the ways on below."""
    card, field, *last = keys
    foot = metrics.pressable(max(64, metrics.grow(_FOOT, 0.1)))
    ways = tuple(_ways(last, size, foot, metrics))
    high = 16 + metrics.px(92 if not metrics.is_large else 80)
    if metrics.is_large:
        return ((Piece(field, QRect(0, 0, size.width(), min(high, size.height() - foot))), *ways),)
    # What is typed is never cut: the card gives its room where there is little.
    least = min(high, metrics.px(96))
    top = min(metrics.grow(_CARD + 16, 0.5), max(96, size.height() - least - foot - 2 * _GAP))
    room = min(high, size.height() - top - foot - 2 * _GAP)
    return (
        (
            Piece(card, QRect(0, 0, size.width(), top)),
            Piece(field, QRect(0, top + _GAP, size.width(), room)),
            *ways,
        ),
    )


def _ways(keys: Sequence[str], size: QSize, foot: int, metrics: Metrics) -> Iterator[Piece]:
    """Yield the ways on: the last one at the right, the others from the left."""
    done = min(metrics.grow(220, 0.6), size.width() // 2 - _GAP)
    top = size.height() - foot
    for key in keys[:-1]:
        yield Piece(key, QRect(0, top, min(metrics.grow(480, 0.3), size.width() - done - _GAP), foot))
    yield Piece(keys[-1], QRect(size.width() - done, top, done, foot))
