"""Work out where the cards of a story stand on its path, from left to right."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainterPath

from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.theme.metrics import Metrics

_GAP, _LEAST, _MOST = 40, 240, 4
_WAVE = 26
_ADD = 150


def lay_out_story(keys: Sequence[str], last: Sequence[str], size: QSize, metrics: Metrics) -> Pages:
    """Return the pages of a story: cards from left to right, one a little higher than the next.

    What comes ``last`` is lower than a card.
    """
    across = max(1, min(_MOST, (size.width() + _GAP) // (metrics.px(_LEAST) + _GAP)))
    wave = min(_WAVE, size.height() // 10)
    every = (*keys, *last)
    pages = []
    for first in range(0, len(every), across):
        pieces = []
        step = (size.width() + _GAP) / across
        for number, key in enumerate(every[first : first + across]):
            is_low = (first + number) % 2 == 0
            place = QRect(
                round(number * step),
                wave if is_low else 0,
                round((number + 1) * step) - _GAP - round(number * step),
                size.height() - wave,
            )
            if key in last:
                high = min(metrics.grow(_ADD), place.height())
                place = QRect(place.x(), place.center().y() - high // 2, place.width(), high)
            pieces.append(Piece(key, place))
        pages.append(tuple(pieces))
    return tuple(pages)


def story_path(places: Sequence[QRect]) -> QPainterPath:
    """Return the path that leads through the middle of the places, in from the left and on to the right."""
    path = QPainterPath()
    if not places:
        return path
    middles = [QPointF(place.center()) for place in places]
    path.moveTo(QPointF(-40, middles[0].y()))
    before = path.currentPosition()
    for middle in (*middles, QPointF(places[-1].right() - _GAP, middles[-1].y())):
        half = (middle.x() - before.x()) / 2
        path.cubicTo(before + QPointF(half, 60), middle - QPointF(half, 60), middle)
        before = middle
    return path
