import pytest

from pcplanner.symbols.photos import Crop
from pcplanner.ui.pages.face.framing import MOST_ZOOM, Framing


def sides(part: Crop) -> tuple[float, float]:
    return part.right - part.left, part.bottom - part.top


def test_a_face_begins_as_the_largest_square_in_the_middle() -> None:
    assert Framing(400, 200).part == Crop(0.25, 0.0, 0.75, 1.0)
    assert Framing(200, 400).part == Crop(0.0, 0.25, 1.0, 0.75)


def test_any_photo_begins_whole() -> None:
    framing = Framing(400, 200, is_square=False)
    assert framing.part == Crop(0.0, 0.0, 1.0, 1.0)
    assert framing.shape == 2.0


def test_bigger_keeps_less_of_the_photo_and_smaller_never_more_than_there_is() -> None:
    bigger = Framing(400, 200).zoomed(2.0)
    assert sides(bigger.part) == pytest.approx((0.25, 0.5))
    assert bigger.zoomed(0.01).part == Framing(400, 200).part
    assert bigger.zoomed(1000).zoom == MOST_ZOOM


def test_moving_the_photo_right_keeps_what_was_on_its_left() -> None:
    framing = Framing(400, 200).zoomed(2.0)
    moved = framing.moved(0.5, 0.0)
    assert moved.part.left == pytest.approx(framing.part.left - 0.125)
    assert moved.part.top == pytest.approx(framing.part.top)


def test_it_stops_at_the_edge_and_comes_back_at_once() -> None:
    at_edge = Framing(400, 200).moved(100, 100)
    assert at_edge.part.left == 0.0
    back = at_edge.moved(-0.1, 0.0)
    assert back.part.left == pytest.approx(0.05)


def test_four_turns_are_none() -> None:
    framing = Framing(400, 200).zoomed(3.0).moved(0.4, 0.2)
    turned = framing.turned_once().turned_once().turned_once().turned_once()
    assert turned.turns == 0
    assert turned.x == pytest.approx(framing.x)
    assert turned.y == pytest.approx(framing.y)


def test_a_turn_keeps_the_same_middle() -> None:
    framing = Framing(400, 400).zoomed(4.0).moved(1.0, 0.0)
    turned = framing.turned_once()
    assert turned.turned == (400, 400)
    # What was left of the middle is above it after a turn clockwise.
    assert turned.y == pytest.approx(framing.x)
    assert turned.x == pytest.approx(1 - framing.y)


def test_the_kept_part_is_square_in_pixels_whatever_was_done() -> None:
    framing = Framing(613, 401).zoomed(1.7).turned_once().moved(0.3, -0.9)
    across, down = sides(framing.part)
    width, height = framing.turned
    assert across * width == pytest.approx(down * height)
