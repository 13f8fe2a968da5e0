"""The preview is the page that prints."""

from tests.documents.conftest import Shelf

from pcplanner.documents.preview import page_count, page_picture


def test_it_counts_pages(shelf: Shelf) -> None:
    assert page_count(shelf.written("full", 16).pdf) == len(shelf.pages("full", 16).pages)


def test_a_page_is_drawn_at_the_width_asked_for_with_its_ink_on_it(shelf: Shelf) -> None:
    picture = page_picture(shelf.written("full", 16).pdf, 0, 400)
    assert picture.width == 400
    assert abs(picture.height - 566) <= 1
    assert len(picture.rgb) == 3 * picture.width * picture.height
    assert picture.rgb[:3] == b"\xff\xff\xff"
    darkest = min(sum(picture.rgb[i : i + 3]) for i in range(0, len(picture.rgb), 3))
    assert darkest < 150


def test_red_is_red(shelf: Shelf) -> None:
    # The sun of the sample is yellow: much red, little blue.
    rgb = page_picture(shelf.written("full", 16).pdf, 0, 300).rgb
    yellow = sum(1 for i in range(0, len(rgb), 3) if rgb[i] > 240 and rgb[i + 2] < 110)
    blue = sum(1 for i in range(0, len(rgb), 3) if rgb[i + 2] > 240 and rgb[i] < 110)
    assert yellow > 1000 > blue
