"""Work out where the amounts and their sums stand, and the pieces of a question about one."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.theme.metrics import Metrics

_GAP, _WIDE_GAP, _GAP_LARGE = 12, 16, 8
_CARD, _FOOT = 94, 96
_ADD, _LEAST_SUM = 220, 300
_STEPS, _STEPS_LARGE = 96, 60
_FIELD, _AMOUNT_FIELD, _WAY = 76, 92, 210
_LEAST_ROW = QSize(170, 72)
_MOST_ACROSS, _LARGE_SUMS = 5, 2


def lay_out_list(keys: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return pages of amounts, each with the way to more and the first sums at its foot."""
    cards = [key for key in keys if key.startswith("card:") or key == "hint"]
    sums = [key for key in keys if key.startswith("sum:")]
    answers = [key for key in keys if key.startswith("answer:")]
    foot = min(metrics.pressable(metrics.grow(_FOOT, 0.4)), size.height() // 2)
    add = min(metrics.grow(_ADD, 0.5), size.width() // 3)
    room = size.height() - foot - _WIDE_GAP
    if answers:
        return ((*_empty(cards, answers, QSize(size.width(), room)), *_foot([], size, foot, size.width())),)
    per_page = max(1, (room + _GAP) // (metrics.pressable(metrics.grow(_CARD, 0.6)) + _GAP))
    high = (room + _GAP) // per_page - _GAP
    across = max(1, (size.width() - add) // (metrics.grow(_LEAST_SUM, 0.7) + _GAP))
    shares = [cards[first : first + per_page] for first in range(0, len(cards), per_page)] or [[]]
    if metrics.is_large:
        # With big words a sum has a page where all that was said of it stands whole.
        rows = [(*_rows(shown, size, high), *_foot([], size, foot, size.width())) for shown in shares]
        high = (size.height() + _GAP) // _LARGE_SUMS - _GAP
        groups = [sums[first : first + _LARGE_SUMS] for first in range(0, len(sums), _LARGE_SUMS)]
        return (*rows, *(tuple(_rows(group, size, high)) for group in groups))
    parts = [sums[first : first + across] for first in range(0, len(sums), across)]
    # More sums than stand side by side go on at the foot of further pages.
    count = max(len(shares), len(parts))
    pages = []
    for number in range(count):
        shown = shares[min(number, len(shares) - 1)]
        part = parts[number if number < len(parts) else 0] if parts else []
        pages.append((*_rows(shown, size, high), *_foot(part, size, foot, add)))
    return tuple(pages)


def _empty(hint: Sequence[str], answers: Sequence[str], room: QSize) -> Iterator[Piece]:
    """Yield the hint, and below it the answers that need no words, side by side."""
    high = (room.height() - _GAP) // 2
    yield from (Piece(key, QRect(0, 0, room.width(), high)) for key in hint)
    each = (room.width() + _GAP) // len(answers) - _GAP
    for number, key in enumerate(answers):
        yield Piece(key, QRect(number * (each + _GAP), high + _GAP, each, high))


def _rows(keys: Sequence[str], size: QSize, high: int) -> Iterator[Piece]:
    for row, key in enumerate(keys):
        yield Piece(key, QRect(0, row * (high + _GAP), size.width(), high))


def _foot(sums: Sequence[str], size: QSize, foot: int, add: int) -> Iterator[Piece]:
    top = size.height() - foot
    yield Piece("add", QRect(0, top, add, foot))
    left = add + _GAP
    width = size.width() - left
    each = (width + _GAP) // max(1, len(sums)) - _GAP
    for number, key in enumerate(sums):
        yield Piece(key, QRect(left + number * (each + _GAP), top, each, foot))


def lay_out_form(keys: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return pages of one question: the big steps above, the ways on below, the answers between."""
    steps = _STEPS_LARGE if metrics.is_large else metrics.grow(_STEPS, 0.2)
    fields = [key for key in keys if key.startswith("field:")]
    tiles = [key for key in keys if key.partition(":")[0] in {"period", "who", "picture"}]
    others = [key for key in keys if key in {"total", "more"}]
    ways = [key for key in keys if key in {"another", "next", "done"}]
    is_typed = not tiles or "more" in others
    # A field beside the ways on needs their row to be as high as itself.
    has_field_below = bool(fields) and not is_typed and not metrics.is_large
    foot = _field_height(metrics) if has_field_below else 64 if metrics.is_large else metrics.grow(76, 0.2)
    gap = _GAP_LARGE if metrics.is_large else _WIDE_GAP
    way = min(metrics.grow(_WAY, 0.6), size.width() // 3 - _GAP)
    head = (Piece("steps", QRect(0, 0, size.width(), steps)),)
    last: list[Piece] = []
    bottom = size.height() - foot
    for number, key in enumerate(reversed(ways)):
        left = size.width() - (number + 1) * way - number * _GAP
        last.insert(0, Piece(key, QRect(left, bottom, way, foot)))
    middle = QRect(0, steps + gap, size.width(), bottom - steps - 2 * gap)
    if is_typed:
        return tuple((*head, *page, *last) for page in _typed(fields, tiles, others, middle, metrics))
    free = size.width() - len(ways) * (way + _GAP)
    if has_field_below:
        last = [*(Piece(key, QRect(0, bottom, free, foot)) for key in fields), *last]
    pages = [(*head, *page, *last) for page in _grid(tiles, middle, metrics)]
    if fields and not has_field_below:
        # With big words what is typed has a page of its own, after those with pictures.
        high = min(middle.height(), _field_height(metrics))
        pages.append((*head, Piece(fields[0], QRect(0, middle.y(), middle.width(), high)), *last))
    return tuple(pages)


def _field_height(metrics: Metrics, size: int = _FIELD) -> int:
    return 16 + metrics.px(size)


def _typed(
    fields: Sequence[str], tiles: Sequence[str], others: Sequence[str], room: QRect, metrics: Metrics
) -> Iterator[tuple[Piece, ...]]:
    """Yield a field with what stands below it, pictures or one switch; where it is too high, another page."""
    is_amount = "total" in others
    high = min(_field_height(metrics, _AMOUNT_FIELD if is_amount else _FIELD), room.height())
    field = tuple(Piece(key, QRect(0, room.y(), room.width(), high)) for key in fields)
    below = QRect(0, room.y() + high + _GAP, room.width(), room.height() - high - _GAP)
    if below.height() >= metrics.grow(72, 0.2):
        yield (*field, *_below(tiles, others, below, metrics))
    else:
        yield field
        yield tuple(_below(tiles, others, room, metrics))


def _below(tiles: Sequence[str], others: Sequence[str], room: QRect, metrics: Metrics) -> Iterator[Piece]:
    high = min(room.height(), metrics.grow(112, 0.4))
    edge = min(high, room.width() // (len(tiles) + 3))
    for number, key in enumerate(tiles):
        yield Piece(key, QRect(number * (edge + _GAP), room.y(), edge, high))
    left = len(tiles) * (edge + _GAP)
    for key in others:
        most = room.width() - left
        width = most if key == "total" else min(most, metrics.grow(260, 0.6))
        yield Piece(key, QRect(left, room.y(), width, high))


def _grid(tiles: Sequence[str], room: QRect, metrics: Metrics) -> Iterator[tuple[Piece, ...]]:
    across = (room.width() + _GAP) // (metrics.grow(_LEAST_ROW.width(), 0.9) + _GAP)
    across = max(1, min(_MOST_ACROSS, across))
    down = max(1, (room.height() + _GAP) // (metrics.grow(_LEAST_ROW.height(), 0.4) + _GAP))
    down = min(down, max(1, -(-len(tiles) // across)))
    each = across * down
    width, high = (room.width() + _GAP) // across - _GAP, (room.height() + _GAP) // down - _GAP
    for first in range(0, len(tiles), each):
        page = []
        for place, key in enumerate(tiles[first : first + each]):
            row, column = divmod(place, across)
            left, top = column * (width + _GAP), room.y() + row * (high + _GAP)
            page.append(Piece(key, QRect(left, top, width, high)))
        yield tuple(page)
