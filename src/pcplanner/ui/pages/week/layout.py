"""Work out where the days of a week stand: all 7 side by side, or one a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.theme.metrics import Metrics

_GAP, _PART, _PART_OF_HALF, _LEAST_DAY, _LEAST_ROOMY = 8, 106, 150, 118, 140
_HEAD, _DAY_HEAD = 52, 64
_DAY_PART, _LARGE_PART, _FOUR_PART = 0.2, 0.26, 0.36
_CARD, _LEAST_ROW = 98, 78
_ACROSS = 2


@dataclass(frozen=True, slots=True)
class Week:
    """Everything to lay out: the days, the parts of a day, the cards in each, and those on no day."""

    days: tuple[str, ...]
    parts: tuple[str, ...]
    cards: Mapping[tuple[str, str], tuple[str, ...]]
    often: tuple[str, ...] = ()


def has_room_for_all(size: QSize, days: int, metrics: Metrics) -> bool:
    """Say whether all days of a week fit side by side; with a least size of what is pressed they never do."""
    least = _LEAST_ROOMY if _can_be_halved(metrics) else _LEAST_DAY
    return not metrics.target and (size.width() - _PART) // max(1, days) >= metrics.px(least)


def _head(size: QSize, metrics: Metrics) -> int:
    """Return how high the head of a page with one day is."""
    return metrics.pressable(min(metrics.grow(_DAY_HEAD, 0.4), size.height() // 3))


def _can_be_halved(metrics: Metrics) -> bool:
    """Say whether a week that does not fit is shown in two halves: bigger words need a day a page."""
    return metrics.scale == 1 and not metrics.target


def lay_out_week(week: Week, size: QSize, metrics: Metrics, open_day: str = "") -> Pages:
    """Return the pages of a week: the days, and last what happens often; with a day open only that one."""
    if open_day:
        return _day_pages(week, open_day, size, metrics)
    if has_room_for_all(size, len(week.days), metrics):
        days: Pages = (_whole_week(week, week.days, size, _PART),)
    elif _can_be_halved(metrics):
        half = -(-len(week.days) // 2)
        halves = (week.days[:half], week.days[half:])
        days = tuple(_whole_week(week, each, size, _PART_OF_HALF) for each in halves)
    elif metrics.is_large and not metrics.target:
        days = tuple(_day_in_four(week, day, size, metrics) for day in week.days)
    else:
        days = tuple(page for day in week.days for page in _day_pages(week, day, size, metrics))
    return (*days, *_often_pages(week, size, metrics))


def _whole_week(week: Week, days: tuple[str, ...], size: QSize, label: int) -> tuple[Piece, ...]:
    """Return days side by side, with their parts called at the left in a column as wide as ``label``."""
    pieces = []
    wide = (size.width() - label) / max(1, len(days))
    high = (size.height() - _HEAD) / max(1, len(week.parts))
    for row, part in enumerate(week.parts):
        top = round(_HEAD + row * high) + _GAP
        pieces.append(Piece(f"part:{part}", QRect(0, top, label, round(high) - _GAP)))
    for column, day in enumerate(days):
        left = round(label + column * wide) + _GAP
        across = round(label + (column + 1) * wide) - left
        pieces.append(Piece(f"head:{day}", QRect(left, 0, across, _HEAD)))
        for row, part in enumerate(week.parts):
            top = round(_HEAD + row * high) + _GAP
            space = QRect(left, top, across, round(high) - _GAP)
            pieces += _small_cell(week.cards.get((day, part), ()), f"{day}:{part}", space)
    return tuple(pieces)


def _small_cell(cards: Sequence[str], where: str, space: QRect) -> list[Piece]:
    """Return one card, or the way to several, or the way to add the first."""
    if len(cards) > 1:
        return [Piece(f"more:{where}", space)]
    return [Piece(cards[0] if cards else f"add:{where}", space)]


def _day_in_four(week: Week, day: str, size: QSize, metrics: Metrics) -> tuple[Piece, ...]:
    """Return one day with its parts in twos, for the biggest words."""
    head = min(metrics.grow(_DAY_HEAD, 0.3), size.height() // 4)
    rows = -(-len(week.parts) // _ACROSS)
    wide, high = (size.width() + _GAP) // _ACROSS, (size.height() - head) // max(1, rows)
    label = round(wide * _FOUR_PART)
    pieces = [Piece(f"head:{day}", QRect(0, 0, size.width(), head))]
    for number, part in enumerate(week.parts):
        row, column = divmod(number, _ACROSS)
        left, top = column * wide, head + _GAP + row * high
        pieces.append(Piece(f"part:{part}", QRect(left, top, label, high - _GAP)))
        space = QRect(left + label + _GAP, top, wide - label - 2 * _GAP, high - _GAP)
        pieces += _small_cell(week.cards.get((day, part), ()), f"{day}:{part}", space)
    return tuple(pieces)


def _day_pages(week: Week, day: str, size: QSize, metrics: Metrics) -> Pages:
    """Return one day: its parts under each other, each with its cards and the way to add one."""
    head = _head(size, metrics)
    room = size.height() - head - _GAP
    label = round(size.width() * (_LARGE_PART if metrics.is_large else _DAY_PART))
    rows: list[tuple[str, list[str]]] = []
    # Cards stand in twos, with the way to add one after the last.
    across = 1 if metrics.is_large else _ACROSS
    for part in week.parts:
        keys = [*week.cards.get((day, part), ()), f"add:{day}:{part}"]
        rows += [(part, keys[n : n + across]) for n in range(0, len(keys), across)]
    per_page = max(1, (room + _GAP) // (metrics.pressable(metrics.grow(_LEAST_ROW, 0.6)) + _GAP))
    high = (room + _GAP) // per_page - _GAP
    pages = []
    for first in range(0, len(rows), per_page):
        pieces = [Piece(f"head:{day}", QRect(0, 0, size.width(), head))]
        seen = ""
        for row, (part, keys) in enumerate(rows[first : first + per_page]):
            top = head + _GAP + row * (high + _GAP)
            if part != seen:
                pieces.append(Piece(f"part:{part}", QRect(0, top, label, high)))
            seen = part
            wide = (size.width() - label) // across
            for column, key in enumerate(keys):
                place = QRect(label + _GAP + column * wide, top, wide - _GAP, high)
                pieces.append(Piece(key, place))
        pages.append(tuple(pieces))
    return tuple(pages)


def _often_pages(week: Week, size: QSize, metrics: Metrics) -> Pages:
    """Return what happens often, on no one day."""
    head = _head(size, metrics)
    room = size.height() - head - _GAP
    across = 1 if metrics.is_large else _ACROSS
    rows = max(1, (room + _GAP) // (metrics.pressable(metrics.grow(_CARD, 0.6)) + _GAP))
    high, wide = (room + _GAP) // rows - _GAP, (size.width() + _GAP) // across
    keys = (*week.often, "add::")
    pages = []
    for first in range(0, len(keys), rows * across):
        pieces = [Piece("head:", QRect(0, 0, size.width(), head))]
        for number, key in enumerate(keys[first : first + rows * across]):
            row, column = divmod(number, across)
            place = QRect(column * wide, head + _GAP + row * (high + _GAP), wide - _GAP, high)
            pieces.append(Piece(key, place))
        pages.append(tuple(pieces))
    return tuple(pages)
