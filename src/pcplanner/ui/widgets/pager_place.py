"""Work out where a pager stands that is inside of what it turns."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager, PagerStyle, column_beside, room_beside

_HEIGHT, _GAP, _LOW, _NARROW = 68, 16, 230, 560


@dataclass(frozen=True, slots=True)
class PagerPlace:
    """Where the pager stands, how it is laid out, and the room that is left for the rest."""

    rect: QRect
    style: PagerStyle
    room: QSize


def pager_inside(look: Look, pager: Pager, size: QSize) -> PagerPlace:
    """Return the place: a column beside, or a row below where it is narrow, or a short row beside."""
    if look.metrics.is_large:
        return PagerPlace(column_beside(look, size), PagerStyle.COLUMN, room_beside(look, size))
    width, height = size.width(), size.height()
    high = look.metrics.pressable(_HEIGHT)
    if height < max(_LOW, look.metrics.pager_column_height if look.metrics.target else 0):
        wide = pager.width_of(PagerStyle.COMPACT)
        rect = QRect(width - wide, (height - min(high, height)) // 2, wide, min(high, height))
        return PagerPlace(rect, PagerStyle.COMPACT, QSize(max(1, width - wide - _GAP), height))
    if width < _NARROW:
        wide = min(width, pager.width_of(PagerStyle.COMPACT))
        rect = QRect(width - wide, height - high, wide, high)
        return PagerPlace(rect, PagerStyle.COMPACT, QSize(width, height - high - _GAP))
    return PagerPlace(column_beside(look, size), PagerStyle.COLUMN, room_beside(look, size))
