import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.symbols.photos import Crop
from pcplanner.ui.photos.framing import MOST_ZOOM, Framing, Shape


def sides(part: Crop) -> tuple[float, float]:
    return part.right - part.left, part.bottom - part.top


def test_a_face_begins_as_the_largest_square_in_the_middle() -> None:
    assert Framing(400, 200).part == Crop(0.25, 0.0, 0.75, 1.0)
    assert Framing(200, 400).part == Crop(0.0, 0.25, 1.0, 0.75)


def test_any_photo_begins_whole() -> None:
    framing = Framing(400, 200, Shape.PHOTO)
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


@pytest.mark.parametrize("kind", list(Shape))
def test_every_shape_fits_the_photo_and_has_its_form(kind: Shape) -> None:
    framing = Framing(640, 480, Shape.PHOTO).in_shape(kind)
    across, down = sides(framing.part)
    assert max(across, down) == pytest.approx(1.0)
    assert across * 640 / (down * 480) == pytest.approx(framing.shape)


def test_tilting_keeps_what_is_in_the_middle_and_stops_at_15_degrees() -> None:
    framing = Framing(400, 300, Shape.PHOTO).zoomed(3.0).moved(0.5, 0.3)
    before = framing.tilted.in_photo(framing.x, framing.y)
    tilted = framing.tilted_by(7)
    assert tilted.tilt == 7
    assert tilted.tilted.in_photo(tilted.x, tilted.y) == pytest.approx(before)
    assert tilted.tilted_by(90).tilt == 15
    assert tilted.tilted_by(-90).tilt == -15


def test_beginning_again_takes_everything_back_but_the_shape() -> None:
    framing = Framing(400, 300, Shape.TALL).zoomed(3.0).moved(0.5, 0.3).turned_once().tilted_by(4)
    assert framing.begun_again() == Framing(400, 300, Shape.TALL)


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("moved"), st.floats(-3, 3), st.floats(-3, 3)),
            st.tuples(st.just("zoomed"), st.floats(0.1, 5)),
            st.tuples(st.just("turned_once")),
            st.tuples(st.just("tilted_by"), st.integers(-9, 9)),
            st.tuples(st.just("in_shape"), st.sampled_from(Shape)),
        ),
        max_size=12,
    ),
    st.integers(1, 2000),
    st.integers(1, 2000),
)
def test_whatever_is_pressed_the_kept_part_is_inside_the_photo(
    presses: list[tuple[object, ...]], width: int, height: int
) -> None:
    framing = Framing(width, height, Shape.PHOTO)
    for name, *how in presses:
        framing = getattr(framing, str(name))(*how)
    part = framing.part
    assert -1e-9 <= part.left < part.right <= 1 + 1e-9
    assert -1e-9 <= part.top < part.bottom <= 1 + 1e-9
