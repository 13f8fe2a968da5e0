from PySide6.QtCore import QSize
from PySide6.QtGui import QColorConstants, QImage
from pytestqt.qtbot import QtBot

from pcplanner.domain.pictures import Picture, PictureData, PictureKind, symbol
from pcplanner.services.bundle import Services
from pcplanner.ui.pixmaps import Pixmaps, draw_picture


def ink(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height())
    )


def test_a_symbol_is_drawn_at_the_size_of_the_screen(practice: Services, qtbot: QtBot) -> None:
    pixmap = Pixmaps(practice.pictures).pixmap(symbol("dog"), QSize(40, 30), 2.0)
    assert (pixmap.width(), pixmap.height()) == (80, 60)
    assert pixmap.deviceIndependentSize().width() == 40
    assert ink(pixmap.toImage()) > 200


def test_no_picture_is_null_and_a_lost_one_is_drawn_all_the_same(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    assert pixmaps.pixmap(None, QSize(40, 40), 1.0).isNull()
    lost = Picture(PictureKind.PHOTO, "0" * 64)
    assert ink(pixmaps.pixmap(lost, QSize(40, 40), 1.0).toImage()) > 50


def test_a_photo_is_not_there_when_the_plans_are_locked(practice: Services, qtbot: QtBot) -> None:
    practice.library.lock()
    pixmap = Pixmaps(practice.pictures).pixmap(Picture(PictureKind.PHOTO, "0" * 64), QSize(40, 40), 1.0)
    assert not pixmap.isNull()


def test_what_is_kept_stays_bounded_and_can_be_forgotten(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    for size in range(700, 1400, 50):
        pixmaps.pixmap(symbol("dog"), QSize(size, size), 2.0)
    assert pixmaps.kept_bytes <= 24_000_000 + 4 * 2800 * 2800
    pixmaps.forget()
    assert pixmaps.kept_bytes == 0


def test_broken_bytes_draw_nothing_and_break_nothing(qtbot: QtBot) -> None:
    for kind in ("svg", "png", "jpeg"):
        assert ink(draw_picture(PictureData(kind, b"not a picture", "x"), QSize(20, 20))) == 0


def test_a_wide_picture_keeps_its_shape(qtbot: QtBot) -> None:
    square = b'<path d="M0 0H200V100H0Z" fill="#ff0000"/>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">' + square + b"</svg>"
    image = draw_picture(PictureData("svg", svg, "x"), QSize(40, 40))
    assert image.pixelColor(20, 20) == QColorConstants.Red
    assert image.pixelColor(20, 2).alpha() == 0
