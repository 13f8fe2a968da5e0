import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from pcplanner.symbols.photos import PhotoTooLarge
from pcplanner.ui.photos.arriving import as_photo, has_photo, photo_in, photo_on_clipboard


def red_image(width: int = 30, height: int = 20) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 30, 30))
    return image


def with_urls(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def test_the_first_file_is_found(tmp_path: Path) -> None:
    paths = [tmp_path / "one.png", tmp_path / "two.png"]
    data = with_urls(*(path.as_uri() for path in paths))
    assert has_photo(data)
    assert photo_in(data) == paths[0]


def test_an_address_on_the_internet_is_not_looked_at() -> None:
    data = with_urls("https://example.org/photo.png")
    assert not has_photo(data)
    assert photo_in(data) is None


def test_a_picture_from_a_page_on_the_internet_comes_as_it_was_copied(qtbot: QtBot) -> None:
    data = with_urls("https://example.org/photo.png")
    data.setImageData(red_image())
    assert has_photo(data)
    assert isinstance(photo_in(data), QImage)


def test_words_are_no_photo() -> None:
    data = QMimeData()
    data.setText("A letter")
    assert not has_photo(data)
    assert photo_in(data) is None
    broken = QMimeData()
    broken.setImageData(QImage())
    assert photo_in(broken) is None


def test_a_copied_picture_is_found_on_the_clipboard(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(red_image())
    arrival = photo_on_clipboard()
    assert isinstance(arrival, QImage)
    data = as_photo(arrival)
    assert isinstance(data, bytes)
    image = Image.open(io.BytesIO(data))
    assert (image.size, image.convert("RGB").getpixel((3, 3))) == ((30, 20), (200, 30, 30))
    QGuiApplication.clipboard().clear()
    assert photo_on_clipboard() is None


def test_a_file_and_bytes_are_opened_as_they_are() -> None:
    assert as_photo(Path("me.png")) == Path("me.png")
    assert as_photo(b"photo") == b"photo"


def test_a_copied_picture_that_is_too_large_is_not_even_packed() -> None:
    with pytest.raises(PhotoTooLarge):
        as_photo(QImage(8000, 5001, QImage.Format.Format_Mono))
