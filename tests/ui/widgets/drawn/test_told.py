"""AC-10: the circle, the path and the arrow are groups of named things for a screen reader, not pictures."""

import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.support.accessible import check_tab_order, names_in, parts_of, told

from pcplanner.domain.arrow_shape import ORDER_ON_ARROW
from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.circle_story import circle_story
from pcplanner.domain.dreams import Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.lines import Source
from pcplanner.domain.path_story import path_story
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.drawn.arrow_board import ArrowBoard, ArrowStory
from pcplanner.ui.widgets.drawn.arrow_panel import ArrowPart
from pcplanner.ui.widgets.drawn.circle_board import CircleBoard
from pcplanner.ui.widgets.drawn.path_board import PathBoard
from pcplanner.ui.widgets.drawn.piece import PieceButton

THEN = datetime(2025, 3, 4, tzinfo=UTC)
ROBIN = Person("p", "Robin", None, THEN)
BUTTON, TICKED = QAccessible.Role.Button, QAccessible.Role.CheckBox

Put = Callable[[QWidget], None]


@pytest.fixture
def put(qtbot: QtBot) -> Iterator[Put]:
    """Return what shows a board in a window that has the keyboard."""
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)

    def put_it(board: QWidget) -> None:
        board.setParent(window)
        board.setGeometry(0, 0, 1366, 700)
        board.show()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    yield put_it
    window.hide()


def somebody(name: str, ring: Ring, place: int) -> Supporter:
    return Supporter(name.lower(), "p", name, None, ring, place)


@pytest.fixture
def circle(look: Look, put: Put) -> CircleBoard:
    people = (
        somebody("Sam", Ring.PAID, 0),
        somebody("Kit", Ring.CLOSEST, 1),
        somebody("Mum", Ring.CLOSEST, 0),
        somebody("Choir", Ring.GROUPS, 0),
        *(somebody(name, Ring.FRIENDS, n) for n, name in enumerate(("Ada", "Ben", "Cat", "Dee"))),
    )
    board = CircleBoard(look)
    put(board)
    board.set_story(circle_story(Plan(ROBIN, tuple(sorted(people, key=lambda x: (x.ring, x.place))))))
    return board


@pytest.fixture
def path(look: Look, put: Put) -> PathBoard:
    states = (StepState.DONE, StepState.STARTED, StepState.NOT_YET)
    steps = tuple(
        Step(f"s{n}", "p", "g", words, None, THEN, promised, position=n, state=states[n])
        for n, (words, promised) in enumerate(
            (("Ring the college", ("sam",)), ("Go and look", ("sam", "mum")), ("Say yes", ()))
        )
    )
    dream = Dream("d", "p", "I work with animals", None, Source.OWN_WORDS, THEN)
    goal = Goal("g", "p", "d", "I learn about animals", None, THEN)
    rock = Obstacle("o", "p", "g", ObstacleTheme.TRANSPORT, "The bus is too early", THEN, "s1", "A lift")
    people = (somebody("Mum", Ring.CLOSEST, 0), somebody("Sam", Ring.PAID, 0))
    board = PathBoard(look)
    put(board)
    board.set_story(path_story(Plan(ROBIN, people, (), (dream,), (goal,), (rock,), steps), "d"))
    return board


@pytest.fixture
def arrow(look: Look, put: Put) -> ArrowBoard:
    board = ArrowBoard(look)
    put(board)
    board.show_story(ArrowStory(tuple(ArrowPart(f"c{n}", n, f"Part {n}", f"Name {n}.") for n in range(1, 9))))
    return board


def walk_by_arrows(board: QWidget) -> None:
    """Go along a board with the arrow keys, to the end and back; a screen reader is told of each."""
    parts = [x.widget for x in parts_of(board)]
    parts[0].setFocus()
    for key, order in ((Qt.Key.Key_Right, parts), (Qt.Key.Key_Left, parts[::-1])):
        for here, there in pairwise(order):
            QTest.keyClick(here, key)
            assert [x.widget for x in parts_of(board) if x.is_focused] == [there]


def test_the_circle_is_told_from_the_closest_ring_outwards(circle: CircleBoard) -> None:
    assert told(circle) == ("My circle", QAccessible.Role.Grouping)
    assert names_in(circle) == [
        "Mum. Closest.",
        "Kit. Closest.",
        "Ada. Friends.",
        "Ben. Friends.",
        "Cat. Friends.",
        "Dee. Friends.",
        "Choir. Groups and places.",
        "Sam. Paid. Sam is paid.",
    ]
    assert {x.role for x in parts_of(circle)} == {BUTTON}


def test_a_ring_is_told_clockwise_from_the_left_as_it_is_seen(circle: CircleBoard) -> None:
    assert circle.shape is not None
    middle_x, middle_y = circle.shape.rings[0].band.centre
    turns = []
    for part in parts_of(circle)[2:6]:
        place = part.widget.geometry().center()
        turns.append(math.degrees(math.atan2(place.y() - middle_y, place.x() - middle_x) + math.pi) % 360)
    assert turns == sorted(turns)


def test_who_is_chosen_is_told_as_ticked(circle: CircleBoard) -> None:
    circle.set_chosen("ben")
    assert [(x.name, x.role) for x in parts_of(circle) if x.is_checked] == [("Ben. Friends.", TICKED)]


def test_an_empty_ring_is_told_where_it_stands(look: Look, put: Put) -> None:
    board = CircleBoard(look)
    put(board)
    board.set_story(circle_story(Plan(ROBIN, (somebody("Mum", Ring.CLOSEST, 0),))))
    seats = list(dict.fromkeys(names_in(board)))
    assert seats == [
        "Mum. Closest.",
        "Friends. Nobody here yet. Put somebody in.",
        "Groups and places. Nobody here yet. Put somebody in.",
        "Paid. Nobody here yet. Put somebody in.",
    ]


def test_the_path_is_told_from_now_step_by_step_to_the_dream(path: PathBoard) -> None:
    assert told(path) == ("My path. I work with animals", QAccessible.Role.Grouping)
    assert names_in(path) == [
        "Now. The path starts here.",
        "Ring the college. Step 1 of 3. Promised by Sam. Done.",
        "In the way. The bus is too early. Way round. A lift.",
        "Go and look. Step 2 of 3. Promised by Sam and Mum. Started.",
        "Say yes. Step 3 of 3. Nobody has promised this yet. Not yet.",
        "I learn about animals. Goal 1 of 1. Started.",
        "I work with animals. This is my dream.",
    ]
    assert {x.role for x in parts_of(path)} == {BUTTON}
    places = [x.widget.geometry().center().x() for x in parts_of(path)]
    assert places[0] == min(places)
    assert places[-1] == max(places)


def test_the_step_that_is_chosen_is_told_as_ticked(path: PathBoard) -> None:
    path.set_chosen("step", "s1")
    ticked = [x for x in parts_of(path) if x.is_checked]
    assert [x.role for x in ticked] == [TICKED]
    assert ticked[0].name.startswith("Go and look.")


def test_the_arrow_is_told_from_now_to_the_star(arrow: ArrowBoard) -> None:
    assert told(arrow) == ("My arrow", QAccessible.Role.Grouping)
    assert names_in(arrow) == [f"Name {n}." for n in ORDER_ON_ARROW]
    assert {x.role for x in parts_of(arrow)} == {BUTTON}
    places = [x.widget.geometry().center().x() for x in parts_of(arrow)]
    assert places == sorted(places)


def test_arrow_keys_and_tab_go_through_the_circle_as_it_is_told(circle: CircleBoard) -> None:
    check_tab_order(circle)
    walk_by_arrows(circle)


def test_arrow_keys_and_tab_go_along_the_path_as_it_is_told(path: PathBoard) -> None:
    check_tab_order(path)
    walk_by_arrows(path)


def test_arrow_keys_and_tab_go_along_the_arrow_as_it_is_told(arrow: ArrowBoard) -> None:
    check_tab_order(arrow)
    walk_by_arrows(arrow)


def test_what_is_new_on_the_circle_is_told_in_its_place(circle: CircleBoard) -> None:
    people = tuple(somebody(name, Ring.CLOSEST, n) for n, name in enumerate(("Mum", "Joy", "Kit")))
    circle.set_story(circle_story(Plan(ROBIN, people)))
    assert names_in(circle)[:3] == ["Mum. Closest.", "Joy. Closest.", "Kit. Closest."]
    check_tab_order(circle)


def test_with_large_words_the_buttons_of_the_pages_come_after_the_drawing(look: Look, put: Put) -> None:
    look.change(theme_named("light"), Metrics(2.0))
    board = CircleBoard(look)
    put(board)
    crowd = tuple(somebody(f"Friend {n}", Ring.FRIENDS, n) for n in range(30))
    for people in (crowd, (*crowd, somebody("Mum", Ring.CLOSEST, 0))):
        board.set_story(circle_story(Plan(ROBIN, people)))
        assert board.pager.count > 1
        is_drawn = [isinstance(x.widget, PieceButton) for x in parts_of(board)]
        assert is_drawn == sorted(is_drawn, reverse=True)
        assert not all(is_drawn)
