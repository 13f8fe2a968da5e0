import pytest

from pcplanner.domain.drawing import Box
from pcplanner.domain.drawing_room import FreeRoom, edges_of

ROOM = FreeRoom(Box(0, 0, 100, 50), [edges_of(Box(40, 20, 20, 10))])


@pytest.mark.parametrize(
    "place", [(0, 0, 100, 20), (0, 20, 40, 30), (60, 0, 40, 50), (0, 30, 100, 20), (-0.005, 0, 10, 10)]
)
def test_a_place_inside_that_only_touches_edges_is_free(place: tuple[float, float, float, float]) -> None:
    assert ROOM.is_free(*place)


@pytest.mark.parametrize(
    "place",
    [(41, 21, 1, 1), (0, 0, 41, 21), (-1, 0, 10, 10), (0, -1, 10, 10), (95, 0, 6, 10), (0, 45, 10, 6)],
)
def test_a_place_on_something_or_outside_is_not(place: tuple[float, float, float, float]) -> None:
    assert not ROOM.is_free(*place)


def test_edges_are_left_top_right_and_bottom() -> None:
    assert edges_of(Box(1, 2, 3, 4)) == (1, 2, 4, 6)
