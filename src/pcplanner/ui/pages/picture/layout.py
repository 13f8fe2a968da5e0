"""Work out where the parts of the finder are when words or buttons are so big that shelves are tiles."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.theme.metrics import Metrics

_HEAR_LARGE, _FOOT_COLUMN, _FOOT_GAP = 80, 176, 8


@dataclass(frozen=True, slots=True)
class Spots:
    """Where the search is, the buttons in its row, what was found, and the buttons and the credit."""

    search: QRect
    buttons: tuple[QRect, ...]
    found: QRect
    foot: QRect


def lay_out_large(metrics: Metrics, size: QSize, groups: int, foot: int) -> Spots:
    """Return the places with big words: the way to the groups is ``groups`` wide, the foot ``foot`` high."""
    left, right, gap = metrics.margin_left, size.width() - metrics.margin_right, metrics.main_gap
    hear, high = right - _HEAR_LARGE, _HEAR_LARGE + 4
    top, bottom = 2 * gap + high, size.height() - gap
    return Spots(
        search=QRect(left, gap, hear - 2 * gap - groups - left, high),
        buttons=(QRect(hear - gap - groups, gap, groups, high),),
        found=QRect(left, top, right - left, bottom - top - foot - _FOOT_GAP),
        foot=QRect(left, bottom - foot, right - left, foot),
    )


def lay_out_big(metrics: Metrics, size: QSize, buttons: int, pager: int) -> Spots:
    """Return the places with ``buttons`` big buttons in the row of the search, beside a pager so wide.

    What can be done with a picture stands in a column, so that the pictures have all the height.
    """
    left, right = metrics.margin_left, size.width() - metrics.margin_right
    top, gap, edge = metrics.main_gap, metrics.gap_small, metrics.hear_edge
    end = right - edge - 2 * gap
    if not metrics.is_large:
        end -= pager + 2 * gap
    step = edge + gap
    below = top + step
    body = QRect(left, below, right - left, size.height() - metrics.gap_above_bar - below)
    column = metrics.pressable(_FOOT_COLUMN)
    return Spots(
        search=QRect(left, top, end - buttons * step - left, edge),
        buttons=tuple(QRect(end - edge - n * step, top, edge, edge) for n in range(buttons)),
        found=body.adjusted(column + 2 * gap, 0, 0, 0),
        foot=QRect(left, below, column, body.height()),
    )
