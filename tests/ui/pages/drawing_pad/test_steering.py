"""The pen goes by steps that meet again, stays on the paper, and is where Undo says it was."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.ui.pages.drawing_pad.steering import Steering, Stride, Way
from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT, Sheet, Stroke, Tool

BACK = {Way.UP: Way.DOWN, Way.LEFT: Way.RIGHT, Way.UP_LEFT: Way.DOWN_RIGHT, Way.UP_RIGHT: Way.DOWN_LEFT}


@given(st.lists(st.tuples(st.sampled_from(Way), st.sampled_from(Stride)), max_size=40))
def test_the_pen_never_leaves_the_paper(steps: list[tuple[Way, Stride]]) -> None:
    pen = Steering()
    for way, stride in steps:
        pen = replace(pen, stride=stride).moved(way)
        assert 0 <= pen.at[0] <= 1
        assert 0 <= pen.at[1] <= HEIGHT


@pytest.mark.parametrize("stride", Stride)
@pytest.mark.parametrize(("way", "back"), BACK.items())
def test_a_step_and_its_way_back_lead_to_the_same_place(stride: Stride, way: Way, back: Way) -> None:
    pen = Steering(stride=stride)
    assert pen.moved(way).moved(back) == pen


@pytest.mark.parametrize("stride", Stride)
@pytest.mark.parametrize("way", [Way.RIGHT, Way.DOWN])
def test_whole_steps_lead_to_the_edge_and_no_further(stride: Stride, way: Way) -> None:
    pen, places = Steering(stride=stride), []
    while pen.moved(way) != pen:
        pen = pen.moved(way)
        places.append(pen.at)
    assert pen.at in {(1.0, HEIGHT / 2), (0.5, HEIGHT)}
    assert len(places) == round((0.5 if way is Way.RIGHT else HEIGHT / 2) / stride.value)


def test_four_ways_and_a_corner_close_a_shape() -> None:
    pen = Steering()
    for way in (Way.RIGHT, Way.DOWN, Way.UP_LEFT):
        pen = pen.moved(way)
    assert pen == Steering()


def test_three_lengths_follow_one_another() -> None:
    assert Stride.LONG.following.following.following is Stride.LONG
    assert Stride.LONG.value > Stride.MIDDLE.value > Stride.SHORT.value


def test_taking_back_a_step_takes_the_pen_back_and_taking_back_the_dot_lifts_it() -> None:
    down = Steering(is_down=True)
    there = down.moved(Way.RIGHT)
    sheet = Sheet().drawn(down.dot(Tool())).drawn(there.line_from(down, Tool()))
    assert there.after_undo(sheet) == down
    assert down.after_undo(sheet.undo()) == Steering()
    assert Steering().after_redo(sheet.undo()).at == there.at


def test_clean_paper_and_an_empty_one_leave_the_pen_where_it_is() -> None:
    pen = Steering().moved(Way.UP)
    assert pen.after_undo(Sheet()) == pen == pen.after_redo(Sheet())
    assert pen.after_undo(Sheet().drawn(pen.dot(Tool())).cleaned()) == pen


def test_after_a_line_by_hand_the_pen_is_up_where_it_ends_on_the_paper() -> None:
    pen = Steering(is_down=True).after_hand(((0.1, 0.1), (1.3, -0.2)))
    assert (pen.at, pen.is_down) == ((1.0, 0.0), False)


def test_a_step_is_straight_and_goes_on_from_the_one_before() -> None:
    pen = Steering()
    there = pen.moved(Way.DOWN_LEFT)
    assert there.line_from(pen, Tool()) == Stroke(Tool(), (pen.at, there.at), goes_on=True)
