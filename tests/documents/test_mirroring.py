"""Pages for words that run from right to left: what stood left stands right, and keeps its shape."""

import pytest

from pcplanner.documents.fonts import text_width
from pcplanner.documents.mirroring import mirrored
from pcplanner.documents.pages import Box, Group, Ink, Line, PictureBox, Role, RoundBox, Text
from pcplanner.domain.pictures import symbol


def test_a_picture_and_its_frame_go_over_together() -> None:
    box = Box(10, 0, 30, 30)
    frame = RoundBox(box, 3, Ink())
    (moved,) = mirrored([Group(Role.FIGURE, (frame, PictureBox(Box(12, 2, 26, 26), symbol("tea"))))], 0, 100)
    first, second = moved.items
    assert isinstance(first, RoundBox)
    assert isinstance(second, PictureBox)
    assert (first.box.x, second.box.x) == (60, 62)


def test_words_end_where_they_began_and_keep_their_order() -> None:
    width = text_width("I am ", 10)
    line = (Text(20, 5, "I am ", 10, ""), Text(20 + width, 5, "Robin", 10, "", bold=True))
    (moved,) = mirrored([Group(Role.P, line)], 0, 200)
    first, second = moved.items
    assert isinstance(first, Text)
    assert isinstance(second, Text)
    assert second.x - first.x == pytest.approx(width)
    assert abs(second.x + text_width("Robin", 10, bold=True) - 180) < 0.01


def test_words_that_run_backwards_end_at_the_edge_though_a_space_follows_them() -> None:
    words, space = "مریم", text_width(" ", 10)
    ends = []
    for told, x in ((words, 20.0), (f"{words} ", 20.0 - space)):
        (moved,) = mirrored([Group(Role.P, (Text(x, 5, told, 10, "", is_backwards=True),))], 0, 200)
        (text,) = moved.items
        assert isinstance(text, Text)
        ends.append(text.x + text_width(told, 10))
    assert ends == pytest.approx([180, 180])


def test_what_stands_apart_on_a_line_goes_to_its_own_place() -> None:
    (moved,) = mirrored([Group(Role.P, (Text(0, 5, "1", 10, ""), Text(100, 5, "2", 10, "")))], 0, 200)
    xs = [x.x for x in moved.items if isinstance(x, Text)]
    assert xs[0] > xs[1]


def test_twice_mirrored_is_as_before() -> None:
    rule = Line(10, 0, 60, 0, Ink())
    group = Group(Role.P, (Group(Role.ARTIFACT, (rule,)), Text(5, 5, "Hello", 10, "")))
    twice = mirrored(mirrored([group], 0, 100), 0, 100)
    (line_group, text) = twice[0].items
    assert isinstance(line_group, Group)
    assert line_group.items == (rule,)
    assert isinstance(text, Text)
    assert abs(text.x - 5) < 1e-9
