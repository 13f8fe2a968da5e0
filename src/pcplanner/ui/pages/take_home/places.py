"""Put the parts of the page in their places: side by side, or one question after the other with big words."""

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.theme.metrics import Metrics

_LEFT, _GAP, _SMALL = 304, 24, 12
_CHOICE_GAP, _BUTTON = 16, 96
_NOTE, _NOTED_BUTTON = 60, 84
_PREVIEW_ACROSS, _PAPER_BIG = 0.36, 0.2
_LEAST_SIDE_BY_SIDE = 1120
"""A page narrower than this many px cannot hold 3 columns with whole words in them."""


class Area(Enum):
    """The parts of the page that have a place."""

    PAPERS = "papers"
    PARTS = "parts"
    PREVIEW = "preview"
    SIZE = "size"
    AUDIENCE = "for"
    CHECKED = "checked"
    AGAIN = "again"
    NOTES = "notes"
    PRINT = "print"
    COPY = "copy"


_ALWAYS = (Area.PREVIEW, Area.NOTES, Area.PRINT, Area.COPY)
_COLUMN = (Area.PAPERS, Area.PARTS)
_SIDE_BY_SIDE = (
    (Area.PAPERS, *_ALWAYS, Area.SIZE, Area.AUDIENCE),
    (Area.PARTS, *_ALWAYS, Area.CHECKED, Area.AGAIN),
)
_STEPPED = (
    (Area.PREVIEW, Area.NOTES, Area.PRINT, Area.COPY),
    (Area.PAPERS,),
    (Area.PARTS,),
    (Area.SIZE,),
    (Area.AUDIENCE,),
    (Area.CHECKED,),
    (Area.AGAIN,),
)


def is_stepped(metrics: Metrics, width: int) -> bool:
    """Say whether words or buttons are so big, or the page so narrow, that each question has a page."""
    return metrics.scale > 1 or bool(metrics.target) or width < _LEAST_SIDE_BY_SIDE


def sheets(
    metrics: Metrics, width: int, *, has_papers: bool, pages: Mapping[Area, int] | None = None
) -> tuple[tuple[Area, ...], ...]:
    """Return what is shown on each page of this page; with only my plan, nobody asks which paper.

    A question whose answers take several ``pages`` comes so many times.
    """
    if is_stepped(metrics, width):
        asked = (x for x in _STEPPED if has_papers or x != (Area.PAPERS,))
        many = pages or {}
        return tuple(x for x in asked for _ in range(many.get(x[0], 1)))
    if has_papers:
        return _SIDE_BY_SIDE
    return tuple((Area.PARTS, *x[1:]) for x in _SIDE_BY_SIDE)


def places(metrics: Metrics, size: QSize, shown: Sequence[Area], *, has_notes: bool) -> Mapping[Area, QRect]:
    """Return where everything is that is shown on a sheet; what is not in it is hidden."""
    if is_stepped(metrics, size.width()):
        return _stepped(shown, metrics, size, has_notes=has_notes)
    return _side_by_side(shown, metrics, size, has_notes=has_notes)


def _side_by_side(
    shown: Sequence[Area], metrics: Metrics, size: QSize, *, has_notes: bool
) -> Mapping[Area, QRect]:
    width, height = size.width(), size.height()
    left = min(metrics.grow(_LEFT, 0.2), width * 26 // 100)
    paper = min(_LEFT, width * 24 // 100)
    right = left + paper + 2 * _GAP
    room = width - right
    button = _NOTED_BUTTON if has_notes else _BUTTON
    top = height - button
    found = {
        shown[0]: QRect(0, 0, left, height),
        Area.PREVIEW: QRect(left + _GAP, 0, paper, height),
        Area.PRINT: QRect(right, top, (room - _CHOICE_GAP) // 2, button),
        Area.COPY: QRect(width - (room - _CHOICE_GAP) // 2, top, (room - _CHOICE_GAP) // 2, button),
    }
    rest = top - _GAP
    if has_notes:
        note = metrics.grow(_NOTE, 0.4)
        rest = top - _SMALL - note - _SMALL
        found[Area.NOTES] = QRect(right, rest + _SMALL, room, note)
    gap = 8 if has_notes else _GAP
    each = (rest - gap) // 2
    first, second = shown[-2:]
    found[first] = QRect(right, 0, room, each)
    found[second] = QRect(right, each + gap, room, each)
    return found


def _stepped(
    shown: Sequence[Area], metrics: Metrics, size: QSize, *, has_notes: bool
) -> Mapping[Area, QRect]:
    width, height = size.width(), size.height()
    if Area.PREVIEW not in shown:
        # Cards as high as the page would look like posters.
        is_whole = shown[0] in _COLUMN or metrics.has_big_targets
        most = height if is_whole else min(height, 264)
        return {shown[0]: QRect(0, 0, width, most)}
    if metrics.has_big_targets:
        return _big(metrics, size, has_notes=has_notes)
    paper = round(width * _PREVIEW_ACROSS)
    left = paper + _GAP
    count = 3 if has_notes else 2
    each = (height - _CHOICE_GAP * (count - 1)) // count
    rows = [QRect(left, n * (each + _CHOICE_GAP), width - left, each) for n in range(count)]
    found = {Area.PREVIEW: QRect(0, 0, paper, height), Area.PRINT: rows[-2], Area.COPY: rows[-1]}
    if has_notes:
        found[Area.NOTES] = rows[0]
    return found


def _big(metrics: Metrics, size: QSize, *, has_notes: bool) -> Mapping[Area, QRect]:
    """Return where the page and its big buttons are, in two rows."""
    width, height, gap = size.width(), size.height(), metrics.gap_small
    paper = 2 * metrics.target + round(width * _PAPER_BIG)
    left = paper + 2 * gap
    high, half = (height - gap) // 2, (width - left - gap) // 2
    top = high + gap if has_notes else 0
    found = {
        Area.PREVIEW: QRect(0, 0, paper, height),
        Area.PRINT: QRect(left, top, half, height - top),
        Area.COPY: QRect(width - half, top, half, height - top),
    }
    if has_notes:
        found[Area.NOTES] = QRect(left, 0, width - left, high)
    return found
