"""The measures themselves: what is too faint is caught, and what is strong enough is not."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from pytestqt.qtbot import QtBot
from tests.ui.crawl.pixels import Pixels, edge_contrast, ring_contrast, words_contrast

from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.fonts import letters
from pcplanner.ui.theme.shapes import paint_focus_ring, round_path

BOX = QRectF(20, 20, 120, 60)
pytestmark = pytest.mark.usefixtures("qtbot")


def drawn(ink: str = "#FFFFFF", words: str = "", *, dashes: bool = False) -> QImage:
    image = QImage(160, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(ink), 2)
    if dashes:
        pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    if words:
        painter.setFont(letters(22))
        painter.drawText(BOX, words)
    else:
        painter.drawPath(round_path(BOX.adjusted(1, 1, -1, -1), 16))
    painter.end()
    return image


def edge() -> QPainterPath:
    return round_path(BOX, 16)


@pytest.mark.parametrize(
    ("ink", "least", "most"), [("#000000", 20, 21), ("#767676", 4, 5), ("#DDDDDD", 1, 2)]
)
def test_words_have_the_contrast_of_their_ink_and_not_of_its_rim(ink: str, least: float, most: float) -> None:
    seen = words_contrast(Pixels(drawn(ink, "Tea with Mum")), QRect(20, 20, 120, 30))
    assert least <= seen <= most


def test_no_words_have_no_contrast() -> None:
    assert words_contrast(Pixels(drawn()), QRect(20, 20, 120, 30)) == 1.0


@pytest.mark.parametrize("dashes", [False, True])
def test_a_line_round_a_thing_is_its_edge(dashes: bool) -> None:
    assert edge_contrast(Pixels(drawn("#000000", dashes=dashes)), edge()) > 15
    assert edge_contrast(Pixels(drawn("#C9C4B8", dashes=dashes)), edge()) < 2


def test_an_edge_that_is_missing_on_one_side_is_caught() -> None:
    image = drawn("#000000")
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, 160, 40), Qt.GlobalColor.white)
    painter.fillRect(QRect(0, 0, 70, 100), Qt.GlobalColor.white)
    painter.end()
    assert edge_contrast(Pixels(image), edge()) < 2


def test_the_ring_of_the_focus_is_seen_and_half_a_ring_is_caught() -> None:
    before, after = drawn("#000000"), drawn("#000000")
    painter = QPainter(after)
    paint_focus_ring(painter, edge(), theme_named("light"))
    painter.end()
    assert ring_contrast(Pixels(before), Pixels(after), QPoint(), edge()) > 15
    painter = QPainter(after)
    painter.drawImage(QPoint(0, 0), before, QRect(0, 0, 80, 100))
    painter.end()
    assert ring_contrast(Pixels(before), Pixels(after), QPoint(), edge()) == 1.0


def test_part_of_a_window_is_compared_with_its_own_place(qtbot: QtBot) -> None:
    before, after = drawn("#000000"), drawn("#000000")
    painter = QPainter(after)
    paint_focus_ring(painter, edge(), theme_named("light"))
    painter.end()
    part = after.copy(QRect(8, 8, 144, 84))
    assert ring_contrast(Pixels(before), Pixels(part), QPoint(8, 8), edge()) > 15
