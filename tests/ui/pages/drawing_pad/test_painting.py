import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage

from pcplanner.ui.pages.drawing_pad.painting import drawn_image, to_png
from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT, Stroke, Tool
from pcplanner.ui.theme.pens import Pen

ACROSS = ((0.1, 0.4), (0.5, 0.4), (0.9, 0.4))
PLACES = st.tuples(st.floats(-0.5, 1.5), st.floats(-0.5, 1.5))


def pixel(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(round(x * image.width()), round(y * image.width())).name().upper()


@pytest.mark.parametrize("width", [200, 741, 1600])
def test_a_line_is_where_it_was_drawn_at_every_size(width: int) -> None:
    image = drawn_image([Stroke(Tool(Pen.RED), ACROSS)], width)
    assert (image.width(), image.height()) == (width, round(width * HEIGHT))
    assert pixel(image, 0.3, 0.4) == Pen.RED.colour.name().upper()
    assert pixel(image, 0.3, 0.5) == "#FFFFFF"


def test_a_press_without_moving_is_a_dot() -> None:
    image = drawn_image([Stroke(Tool(Pen.BLUE), ((0.5, 0.3),))], 400)
    assert pixel(image, 0.5, 0.3) == Pen.BLUE.colour.name().upper()


def test_the_rubber_takes_away_only_where_it_went() -> None:
    rubber = Stroke(Tool(is_rubber=True), ((0.5, 0.2), (0.5, 0.6)))
    image = drawn_image([Stroke(Tool(), ACROSS), rubber], 800)
    assert pixel(image, 0.5, 0.4) == "#FFFFFF"
    assert pixel(image, 0.2, 0.4) != "#FFFFFF"


def test_a_drawing_is_kept_as_a_png_1600_px_wide_and_the_same_each_time() -> None:
    strokes = (Stroke(Tool(), ACROSS),)
    png = to_png(strokes)
    image = Image.open(io.BytesIO(png))
    assert (image.format, image.size) == ("PNG", (1600, 1200))
    assert to_png(strokes) == png


@pytest.mark.parametrize(
    "strokes",
    [
        (),
        (Stroke(Tool(is_rubber=True), ACROSS),),
        (Stroke(Tool(), ((0.5, 0.4),)), Stroke(Tool(is_rubber=True), ((0.5, 0.4),))),
        (Stroke(Tool(), ((2.0, 2.0), (3.0, 3.0))),),
    ],
)
def test_a_drawing_with_nothing_to_be_seen_is_empty(strokes: tuple[Stroke, ...]) -> None:
    assert to_png(strokes) == b""


@given(st.lists(PLACES, min_size=1, max_size=9))
def test_whatever_was_drawn_can_be_painted(places: list[tuple[float, float]]) -> None:
    assert not drawn_image([Stroke(Tool(), tuple(places))], 80).isNull()
