"""Draw one side of a sheet: a page as large as it fits, or two pages beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from pcplanner.documents.preview import PagePicture

_QUARTER = 90


def is_side_across(pages: Sequence[PagePicture | None]) -> bool:
    """Say whether the sheet lies across: for two pages, and for one that does."""
    page = pages[0] if pages else None
    return len(pages) > 1 or (page is not None and page.width > page.height)


def draw_side(painter: QPainter, pages: Sequence[PagePicture | None], paper: QSize) -> None:
    """Draw the pages of a side from the left, each as large as fits in its share and in the middle of it.

    Where pages share a sheet, one that lies across is turned, so that its letters stay as large.
    """
    share = paper.width() / max(1, len(pages))
    for place, page in enumerate(pages):
        if page is not None:
            room = QRectF(place * share, 0, share, paper.height())
            is_turned = len(pages) > 1 and page.width > page.height
            _draw(painter, page, room, is_turned=is_turned)


def _draw(painter: QPainter, page: PagePicture, room: QRectF, *, is_turned: bool) -> None:
    image = QImage(page.rgb, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
    space = room.size().transposed() if is_turned else room.size()
    size = QSizeF(image.size()).scaled(space, Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)
    painter.save()
    painter.translate(room.center())
    if is_turned:
        painter.rotate(-_QUARTER)
    painter.drawImage(target, image)
    painter.restore()
