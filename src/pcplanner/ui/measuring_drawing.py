"""Measure the drawing of symbols on the screen, beside Qt drawing the same bytes with nothing around it."""

import statistics

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pcplanner.domain.looks import CLOTHES_COLOURS, HAIR_COLOURS, SKIN_COLOURS, WHEELCHAIR_COLOURS, Look, Tone
from pcplanner.domain.pictures import Picture
from pcplanner.services.measuring import Measured, percentiles, timed
from pcplanner.services.pictures import PictureService
from pcplanner.symbols.pack import builtin_pack
from pcplanner.ui.pixmaps import Pixmaps

NEW_BUDGET_MS, KEPT_BUDGET_MS = 16, 1
_PX = 176
# Other colours than most symbols are drawn in, so that there is something to change.
_LOOK = Look(SKIN_COLOURS[2], HAIR_COLOURS[1], CLOTHES_COLOURS[2], WHEELCHAIR_COLOURS[1])


def measure_drawing(pictures: PictureService) -> list[Measured]:
    """Return the times of drawing each built-in symbol new in a look, and of finding it drawn already.

    The limit of both is Qt alone, which is given the bytes of each drawing with its colours changed already.
    """
    pixmaps = Pixmaps(pictures)
    pixmaps.wear(_LOOK, Tone.COLOUR)
    new, kept, alone = [], [], []

    def drawn(picture: Picture) -> QPixmap:
        return pixmaps.pixmap(picture, QSize(_PX, _PX), 1.0)

    for symbol in builtin_pack().symbols:
        picture = symbol.picture
        svg = QByteArray(pictures.data(picture, _LOOK).data)
        new += timed(lambda: drawn(picture), 1)  # noqa: B023  # it is run at once
        kept += timed(lambda: drawn(picture), 1)  # noqa: B023
        alone += timed(lambda: _draw_alone(svg), 1)  # noqa: B023
    limit = statistics.median(alone)
    return [
        Measured(f"draw a symbol new, {_PX} px", *percentiles(new), NEW_BUDGET_MS, limit),
        Measured("the same symbol from the cache", *percentiles(kept), KEPT_BUDGET_MS, limit),
    ]


def _draw_alone(svg: QByteArray) -> QImage:
    image = QImage(_PX, _PX, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, _PX, _PX))
    painter.end()
    return image
