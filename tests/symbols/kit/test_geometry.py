"""Outlines land where they are put, and arms stay in one piece."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.symbols.kit.geometry import Frame, arc, circle, line, outline, polygon, reach, scallops, smooth

POINTS = st.tuples(st.floats(-300, 300), st.floats(-300, 300))


def test_path_data_is_read_and_written_in_whole_numbers() -> None:
    assert outline("M0 0L10.4 -3C1 2 3 4 5 6Q1 1 2 2Z").data() == "M0 0L10 -3C1 2 3 4 5 6Q1 1 2 2Z"


def test_a_frame_moves_scales_mirrors_and_turns() -> None:
    assert line(0, 0, 10, 0).on(Frame(5, 6, 2)).data() == "M5 6L25 6"
    assert line(0, 0, 10, 0).on(Frame(5, 6, 1, flip=True)).data() == "M5 6L-5 6"
    assert line(0, 0, 10, 0).on(Frame(0, 0, 1, 90)).data() == "M0 0L0 10"


def test_shapes_end_where_they_begin_when_closed() -> None:
    for shape in (
        circle(0, 0, 9),
        polygon([(0, 0), (9, 0), (9, 9)], 2),
        smooth([(0, 0), (9, 0), (9, 9)], closed=True),
    ):
        assert shape.segments[-1][0] == "Z"
    assert scallops([(0, 0), (10, 0), (10, 10)], 0.4).segments[-1][0] == "Z"


def test_an_arc_starts_and_ends_in_its_directions() -> None:
    segments = arc(0, 0, 100, 0, 270).segments
    assert segments[0][1][0] == pytest.approx((100, 0))
    assert segments[-1][1][-1] == pytest.approx((0, -100), abs=1e-6)


@given(POINTS, POINTS, st.sampled_from((-1, 1)))
def test_both_bones_of_an_arm_keep_their_length(
    shoulder: tuple[float, float], wrist: tuple[float, float], bend: int
) -> None:
    elbow, hand = reach(shoulder, wrist, 90, 78, bend)
    assert math.dist(shoulder, elbow) == pytest.approx(90, abs=0.5) or math.dist(shoulder, wrist) < 13
    assert math.dist(elbow, hand) <= 78 + 13
    assert math.dist(shoulder, hand) <= 168
