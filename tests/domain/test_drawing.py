import math

import pytest

from pcplanner.domain.drawing import Box, along, around, bounds, ellipse, round_box, smooth, spaced


def test_boxes_meet_only_when_they_share_area() -> None:
    one = Box(0, 0, 10, 10)
    assert one.meets(Box(9, 9, 5, 5))
    assert not one.meets(Box(10, 0, 5, 5))
    assert one.holds(Box(0, 0, 10, 10))
    assert not one.holds(Box(5, 5, 6, 1))
    assert one.grown(2) == Box(-2, -2, 14, 14)
    assert one.moved(1, 2) == Box(1, 2, 10, 10)
    assert one.holds_point((10, 0))


def test_bounds_hold_every_box() -> None:
    boxes = [Box(3, 4, 5, 6), around((0, 0), 2, 2)]
    assert bounds(boxes) == Box(-1, -1, 9, 11)


def test_an_ellipse_stays_on_its_edge() -> None:
    for x, y in along(ellipse((10, 20), 6, 3), 8):
        assert math.hypot((x - 10) / 6, (y - 20) / 3) == pytest.approx(1, abs=0.01)


def test_round_corners_are_never_larger_than_the_box() -> None:
    outline = round_box(Box(0, 0, 4, 10), 50)
    assert all(0 <= point[-2] <= 4 and 0 <= point[-1] <= 10 for point in outline)


def test_a_smooth_line_passes_through_its_points() -> None:
    points = ((0.0, 0.0), (5.0, 8.0), (12.0, 1.0))
    assert [(x[-2], x[-1]) for x in smooth(points)] == list(points)
    closed = smooth(points, is_closed=True)
    assert (closed[-1][-2], closed[-1][-1]) == points[0]


def test_a_short_curve_beside_a_long_one_does_not_loop_back() -> None:
    points = along(smooth(((0.0, 0.0), (40.0, 2.0), (1100.0, 0.0))), 24)
    assert points == tuple(sorted(points))


def test_points_are_evenly_spaced_with_their_direction() -> None:
    found = spaced(((0.0, 0.0), (10.0, 0.0), (10.0, 10.0)), 4, 2)
    assert [x for x, _ in found] == [(2, 0), (6, 0), (10, 0), (10, 4), (10, 8)]
    assert found[0][1] == 0
    assert found[-1][1] == pytest.approx(math.pi / 2)
