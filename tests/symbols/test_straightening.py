import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.symbols.straightening import MOST_TILT_DEGREES, Tilt, held_tilt

SIDES = st.integers(1, 4000)
DEGREES = st.integers(-MOST_TILT_DEGREES, MOST_TILT_DEGREES)
SHARES = st.floats(0, 1)


@given(width=SIDES, height=SIDES, degrees=DEGREES, x=SHARES, y=SHARES)
def test_every_place_of_the_kept_part_is_in_the_photo(
    width: int, height: int, degrees: int, x: float, y: float
) -> None:
    photo_x, photo_y = Tilt(width, height, degrees).in_photo(x, y)
    assert -1e-9 <= photo_x <= 1 + 1e-9
    assert -1e-9 <= photo_y <= 1 + 1e-9


@given(width=st.integers(50, 4000), height=st.integers(50, 4000), degrees=DEGREES, x=SHARES, y=SHARES)
def test_there_and_back_is_the_same_place(width: int, height: int, degrees: int, x: float, y: float) -> None:
    tilt = Tilt(width, height, degrees)
    assert tilt.in_kept(*tilt.in_photo(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(width=SIDES, height=SIDES)
def test_without_a_tilt_all_is_kept(width: int, height: int) -> None:
    assert Tilt(width, height).kept_share == 1.0


def test_the_kept_part_is_as_large_as_fits() -> None:
    tilt = Tilt(300, 200, 15)
    corners = [tilt.in_photo(x, y) for x in (0, 1) for y in (0, 1)]
    edge = min(min(x, 1 - x, y, 1 - y) for x, y in corners)
    assert edge == pytest.approx(0, abs=1e-9)


def test_a_tilt_is_held_between_its_ends() -> None:
    assert [held_tilt(n) for n in (-90, -3, 0, 15, 16)] == [-15, -3, 0, 15, 15]
