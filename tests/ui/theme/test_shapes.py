import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from pcplanner.ui.theme import shapes
from pcplanner.ui.theme.colours import Role, theme_named
from pcplanner.ui.theme.shapes import Card

pytestmark = pytest.mark.usefixtures("qtbot")
LIGHT = theme_named("light")
GROUND, LINE, FOOT = QColor("#aabbcc"), QColor("#112233"), QColor("#445566")


def drawn(card: Card) -> tuple[QImage, QRectF]:
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    face = shapes.paint_card(painter, QRectF(0, 0, 100, 80), card)
    painter.end()
    return image, face


def test_a_card_has_its_ground_line_and_foot() -> None:
    image, face = drawn(Card(GROUND, LINE, FOOT))
    assert face == QRectF(0, 0, 100, 76)
    assert image.pixelColor(50, 40) == GROUND
    assert image.pixelColor(50, 1) == LINE
    assert image.pixelColor(50, 78) == FOOT


def test_a_pressed_card_goes_down_two() -> None:
    image, face = drawn(Card(GROUND, LINE, FOOT, is_down=True))
    assert face == QRectF(0, 2, 100, 76)
    assert image.pixelColor(50, 0) == QColor("white")


def test_a_flat_card_fills_its_room() -> None:
    _, face = drawn(Card(GROUND, LINE))
    assert face == QRectF(0, 0, 100, 80)


def test_a_dashed_card_has_gaps_in_its_line() -> None:
    image, _ = drawn(Card(GROUND, LINE, is_dashed=True))
    along = {image.pixelColor(x, 1).name() for x in range(24, 76)}
    assert LINE.name() in along
    assert GROUND.name() in along


def test_corners_are_round() -> None:
    image, _ = drawn(Card(GROUND, LINE))
    assert image.pixelColor(0, 0) == QColor("white")


def test_the_focus_ring_is_paper_then_ink_and_only_outside() -> None:
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    shapes.paint_focus_ring(painter, shapes.round_path(QRectF(20, 20, 60, 40), 8), LIGHT)
    painter.end()
    paper, ink = LIGHT.colour(Role.PAPER), LIGHT.colour(Role.INK)
    assert [image.pixelColor(50, y) for y in (18, 19)] == [paper, paper]
    assert [image.pixelColor(50, y) for y in range(13, 18)] == [ink] * 5
    assert image.pixelColor(50, 12) == QColor("red")
    assert image.pixelColor(50, 21) == QColor("red")


def test_a_tick_disc_shows_its_tick() -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shapes.paint_tick_disc(painter, QPointF(30, 30), 40, disc=LINE, tick=GROUND, halo=FOOT)
    painter.end()
    names = {image.pixelColor(x, y).name() for x in range(60) for y in range(60)}
    assert {LINE.name(), GROUND.name()} <= names


def test_a_round_picture_is_cut_to_its_circle() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    pixmap = QPixmap(100, 100)
    pixmap.fill(Qt.GlobalColor.blue)
    painter = QPainter(image)
    shapes.paint_round_picture(painter, QRectF(0, 0, 100, 100), pixmap, LIGHT, LINE)
    painter.end()
    assert image.pixelColor(50, 50) == QColor("blue")
    assert image.pixelColor(2, 2) == QColor("white")
    assert image.pixelColor(50, 1) == LINE


def test_a_picture_is_put_in_the_middle_and_none_is_no_trouble() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.blue)
    painter = QPainter(image)
    shapes.paint_pixmap(painter, QRectF(0, 0, 100, 100), pixmap)
    shapes.paint_pixmap(painter, QRectF(0, 0, 100, 100), QPixmap())
    painter.end()
    assert image.pixelColor(50, 50) == QColor("blue")
    assert image.pixelColor(30, 50) == QColor("white")


def test_a_picture_is_never_asked_for_at_no_size() -> None:
    assert shapes.picture_size(QRectF(0, 0, -3, 0.2)) == QSize(1, 1)
