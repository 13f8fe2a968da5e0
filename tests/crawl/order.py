"""AC-07: the keyboard goes where the eye goes, and what it comes to is wholly seen."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from tests.crawl.seeing import place_in, what

from pcplanner.ui.shell.focus_order import stops_in
from pcplanner.ui.shell.shell import Shell

_INSET = 4


def order_faults(shell: Shell) -> Iterator[tuple[QWidget, str]]:
    """Yield where the order of a part jumps back: up, or to the left in one row.

    What one holder lays out is read by rows or, as a table with its heads, by columns. Where rows stand in
    blocks side by side, the eye goes from the foot of one to the head of the next.
    """
    for _, part in shell.frame.parts():
        stops = list(stops_in(part)) if part is not None else []
        for holder in {x.parentWidget(): None for x in stops}:
            mine = [x for x in stops if x.parentWidget() is holder]
            by_rows = [x for block in _blocks(shell, mine) for x in _faults(shell, block, _is_back_by_rows)]
            yield from min(by_rows, list(_faults(shell, mine, _is_back_by_columns)), key=len)
        others = [(x, y) for x, y in pairwise(stops) if x.parentWidget() is not y.parentWidget()]
        for pair in others:
            yield from _faults(shell, pair, _is_back_between)


def _blocks(shell: Shell, stops: Sequence[QWidget]) -> Iterator[Sequence[QWidget]]:
    """Yield blocks side by side: a new one begins where all that is left stands right of what was read."""
    places = [place_in(shell, x) for x in stops]
    first = 0
    for n in range(1, len(stops)):
        if min(x.left() for x in places[n:]) > max(x.right() for x in places[first:n]):
            yield stops[first:n]
            first = n
    yield stops[first:]


def _faults(
    shell: Shell, stops: Sequence[QWidget], is_back: Callable[[QRect, QRect], bool]
) -> Iterator[tuple[QWidget, str]]:
    for one, other in pairwise(stops):
        here, there = place_in(shell, one), place_in(shell, other)
        if is_back(here, there):
            yield one, f"{_at(here)} comes before {what(other)} {_at(there)}"


def hidden_faults(shell: Shell, stops: Sequence[QWidget]) -> Iterator[tuple[QWidget, str]]:
    """Yield what can be reached and is not wholly in view."""
    window = shell.rect()
    for stop in stops:
        place = place_in(shell, stop)
        if not window.contains(place):
            yield stop, f"{_at(place)} is not wholly in the window"
            continue
        for point in _points(place):
            top = shell.childAt(point)
            if top is not stop and (top is None or not stop.isAncestorOf(top)):
                covers = what(top) if top is not None else "nothing"
                yield stop, f"{_at(place)} is covered by {covers}"
                break


def _is_back_by_rows(here: QRect, there: QRect) -> bool:
    if _is_in_row(here, there):
        return there.center().x() < here.center().x()
    return there.center().y() < here.center().y()


def _is_back_by_columns(here: QRect, there: QRect) -> bool:
    if _is_in_row(_turned(here), _turned(there)):
        return there.center().y() < here.center().y()
    return there.center().x() < here.center().x()


def _is_back_between(here: QRect, there: QRect) -> bool:
    if _is_in_row(here, there):
        return there.center().x() < here.center().x()
    # From the foot of a column the eye goes to the head of the next.
    return there.center().y() < here.center().y() and there.left() <= here.left()


def _is_in_row(here: QRect, there: QRect) -> bool:
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    return shared * 2 > min(here.height(), there.height())


def _turned(place: QRect) -> QRect:
    return QRect(place.y(), place.x(), place.height(), place.width())


def _points(place: QRect) -> Iterator[QPoint]:
    inside = place.adjusted(_INSET, _INSET, -_INSET, -_INSET)
    yield inside.center()
    yield from (inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight())


def _at(place: QRect) -> str:
    return f"at {place.getRect()}"
