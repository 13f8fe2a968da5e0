"""Work out where the cells of a chapter with columns stand, as lists, a table or questions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.theme.metrics import Metrics

ENTRY_GAP = 10
_GAP = 12
_LEAST_COLUMN, _MOST_COLUMNS, _MOST_TABLE = 290, 3, 4
_LEAST_TABLE_COLUMN = 215
_HEAD, _BAND, _LOW_BAND = 64, 98, 78
_QUESTION_PART = 0.36


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one column of one entry, from above: the keys of its pieces."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One filled row of a table, a cell for each column."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Everything to lay out: the heads of the columns, the entries below them and what comes last.

    ``first`` and ``last`` stand over the whole width, before and after the entries: they are of no column.
    """

    heads: tuple[str, ...]
    entries: tuple[Entry, ...]
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    is_table: bool = False


@dataclass(frozen=True, slots=True)
class _Band:
    """What stands at one height, a key for each column; a wide one has one for them all."""

    keys: tuple[str, ...]
    is_wide: bool = False


def lay_out_columns(grid: Grid, size: QSize, metrics: Metrics) -> Pages:
    """Return the pages of a chapter with columns for a size."""
    head, low = metrics.pressable(metrics.grow(_HEAD, 0.6)), metrics.pressable(metrics.grow(_LOW_BAND, 0.6))
    if metrics.has_big_targets and head + metrics.gap_small + low > size.height():
        return tuple(_questions(grid, size, metrics))
    if not grid.is_table:
        return tuple(_lists(grid, size, metrics))
    across = (size.width() + _GAP) // len(grid.heads) - _GAP
    if len(grid.heads) <= _MOST_TABLE and across >= metrics.pressable(metrics.px(_LEAST_TABLE_COLUMN)):
        return tuple(_table(grid, size, metrics))
    return tuple(_questions(grid, size, metrics))


def _lists(grid: Grid, size: QSize, metrics: Metrics) -> Iterator[tuple[Piece, ...]]:
    """Yield pages of up to 3 columns side by side, each a list of its own."""
    fit = max(1, (size.width() + _GAP) // (metrics.px(_LEAST_COLUMN) + _GAP))
    count = len(grid.heads)
    across = min(fit, _MOST_COLUMNS)
    # 4 columns read better as 2 and 2 than as 3 and 1.
    across = -(-count // -(-count // across))
    for first in range(0, count, across):
        numbers = range(first, min(first + across, count))
        bands = _bands([entry.cells[n] for n in numbers] for entry in grid.entries)
        if not first:
            bands = [*_wide(grid.first), *bands, *_wide(grid.last)]
        least = _LOW_BAND if len(grid.last) > 1 and not first else _BAND
        yield from _pages_of(bands, [grid.heads[n] for n in numbers], size, metrics, least)


def _table(grid: Grid, size: QSize, metrics: Metrics) -> Iterator[tuple[Piece, ...]]:
    """Yield pages of whole entries, their columns side by side under the heads."""
    bands = [*_wide(grid.first), *_bands(entry.cells for entry in grid.entries), *_wide(grid.last)]
    # Answers to all of an empty chapter are seen together, so each may be a little lower.
    least = _LOW_BAND if len(grid.last) > 1 else _BAND
    yield from _pages_of(bands, list(grid.heads), size, metrics, least)


def _wide(keys: Sequence[str]) -> list[_Band]:
    return [_Band((key,), is_wide=True) for key in keys]


def _bands(entries: Iterator[Sequence[Cell]]) -> list[_Band]:
    """Return what stands at one height, from above; an empty key leaves its place free."""
    bands: list[_Band] = []
    for cells in entries:
        high = max((len(cell.keys) for cell in cells), default=0)
        for row in range(high):
            bands.append(_Band(tuple(cell.keys[row] if row < len(cell.keys) else "" for cell in cells)))
    return bands


def _pages_of(
    bands: list[_Band], heads: list[str], size: QSize, metrics: Metrics, least: int
) -> Iterator[tuple[Piece, ...]]:
    across = len(heads)
    gap = metrics.gap_small if metrics.has_big_targets else _GAP
    head = metrics.pressable(min(metrics.grow(_HEAD, 0.6), size.height() // 3))
    room = size.height() - head - gap
    lowest = metrics.pressable(metrics.grow(least, 0.6))
    per_page = max(1, (room + ENTRY_GAP) // (lowest + ENTRY_GAP))
    high = (room + ENTRY_GAP) // per_page - ENTRY_GAP
    for first in range(0, max(1, len(bands)), per_page):
        pieces = [Piece(key, _across(n, across, size, 0, head)) for n, key in enumerate(heads)]
        for row, band in enumerate(bands[first : first + per_page]):
            top = head + gap + row * (high + ENTRY_GAP)
            if band.is_wide:
                pieces.append(Piece(band.keys[0], QRect(0, top, size.width(), high)))
                continue
            places = ((n, key) for n, key in enumerate(band.keys) if key)
            pieces += [Piece(key, _across(n, across, size, top, high)) for n, key in places]
        yield tuple(pieces)


def _across(number: int, across: int, size: QSize, top: int, high: int) -> QRect:
    step = (size.width() + _GAP) / across
    left = round(number * step)
    return QRect(left, top, round((number + 1) * step) - _GAP - left, high)


def _questions(grid: Grid, size: QSize, metrics: Metrics) -> Iterator[tuple[Piece, ...]]:
    """Yield pages of one question a row with its answers beside it; an entry begins on a page of its own."""
    gap = metrics.gap_small if metrics.has_big_targets else ENTRY_GAP
    band = metrics.pressable(metrics.grow(_BAND, 0.5))
    per_page = max(1, (size.height() + gap) // (band + gap))
    high = (size.height() + gap) // per_page - gap
    question = round(size.width() * _QUESTION_PART)
    for number, entry in enumerate(grid.entries):
        rows = [("", key) for key in grid.first] if not number else []
        rows += [(head, key) for head, cell in zip(grid.heads, entry.cells, strict=True) for key in cell.keys]
        rows += [("", key) for key in grid.last] if number == len(grid.entries) - 1 else []
        for first in range(0, len(rows), per_page):
            pieces: list[Piece] = []
            seen = ""
            for row, (head, key) in enumerate(rows[first : first + per_page]):
                top = row * (high + gap)
                left = question + _GAP if head else 0
                if head and head != seen:
                    pieces.append(Piece(f"{head}", QRect(0, top, question, high)))
                seen = head
                pieces.append(Piece(key, QRect(left, top, size.width() - left, high)))
            yield tuple(pieces)
