"""Say where the band of the scan goes: outside what it shows or over its edge, never over other words."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect

# Over its own edge a thing has this much before its words begin.
_OVER_EDGE = 8


def bands_round(places: Sequence[QRect], others: Iterable[QRect], room: int) -> tuple[QRect, ...]:
    """Return the inner edges of the bands round these places; each band is ``room`` px wide outside its edge.

    There is one band round all of them, a little wider where it would cut something, and one round each where
    even so it would go across others.
    """
    others = [x for x in others if x.isValid() and x not in places]
    whole = QRect()
    for place in places:
        whole = whole.united(place)
    if len(places) > 1:
        whole = _with_what_it_cuts(whole, others, room)
        if any(_is_cut(whole, x) for x in others):
            return tuple(_inner(x, [*others, *(y for y in places if y != x)], room) for x in places)
    return (_inner(whole, others, room),)


def _with_what_it_cuts(around: QRect, others: Iterable[QRect], room: int) -> QRect:
    """Take in what sticks out only a little."""
    for other in others:
        wider = around.united(other)
        grows = (
            around.left() - wider.left(),
            around.top() - wider.top(),
            wider.right() - around.right(),
            wider.bottom() - around.bottom(),
        )
        if _is_cut(around, other) and max(grows) <= 2 * room:
            around = wider
    return around


def _is_cut(around: QRect, other: QRect) -> bool:
    return around.intersects(other) and not around.contains(other) and not other.contains(around)


def _inner(around: QRect, others: Iterable[QRect], room: int) -> QRect:
    """Return where the band begins: over its own edge where something stands close beside it."""
    left = top = right = bottom = 0
    for other in others:
        across = max(around.left() - other.right() - 1, other.left() - around.right() - 1)
        down = max(around.top() - other.bottom() - 1, other.top() - around.bottom() - 1)
        over = min(_OVER_EDGE, room - max(across, down))
        if over <= 0 or max(across, down) < 0:
            continue
        if across >= down and other.left() < around.left():
            left = max(left, over)
        elif across >= down:
            right = max(right, over)
        elif other.top() < around.top():
            top = max(top, over)
        else:
            bottom = max(bottom, over)
    return around.adjusted(left, top, -right, -bottom)
