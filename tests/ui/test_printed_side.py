from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from pcplanner.documents.preview import PagePicture
from pcplanner.ui.printed_side import draw_side, is_side_across

RED, BLUE = (255, 0, 0), (0, 0, 255)


def page(width: int, height: int, colour: tuple[int, int, int], top: tuple[int, int, int]) -> PagePicture:
    """Return a page of one colour whose upper half has another."""
    half = height // 2
    return PagePicture(width, height, bytes(top) * width * half + bytes(colour) * width * (height - half))


def drawn(pages: list[PagePicture | None], width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_side(painter, pages, QSize(width, height))
    painter.end()
    return image


def at(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


def test_one_page_fills_its_sheet() -> None:
    image = drawn([page(20, 28, RED, BLUE)], 200, 280)
    assert at(image, 4, 4) == at(image, 196, 130) == BLUE
    assert at(image, 4, 276) == RED


def test_two_pages_share_a_sheet_and_one_place_may_stay_empty() -> None:
    image = drawn([None, page(20, 28, RED, RED)], 280, 200)
    assert at(image, 40, 100) == (255, 255, 255)
    assert at(image, 210, 100) == at(image, 146, 6) == RED


def test_a_page_that_lies_across_is_turned_where_two_share_a_sheet() -> None:
    across = page(28, 20, RED, BLUE)
    image = drawn([across, None], 280, 200)
    # Turned to the left, its upper half is at the left and it fills the share.
    assert at(image, 10, 8) == at(image, 10, 190) == BLUE
    assert at(image, 130, 8) == at(image, 130, 190) == RED
    assert is_side_across([across])
    assert is_side_across([None, None])
    assert not is_side_across([None])
    assert not is_side_across([page(20, 28, RED, RED)])
