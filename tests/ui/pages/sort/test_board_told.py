"""AC-10: the board of a picture sort is columns of named pictures for a screen reader, not one picture."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from tests.support.accessible import check_tab_order, names_in, parts_of, told
from tests.ui.pages.sort.conftest import OpenSitting

from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.sort.board_view import BoardView
from pcplanner.ui.theme.metrics import Metrics

GROUP = QAccessible.Role.Grouping


@pytest.fixture
def board(open_sitting: OpenSitting, practice: Services, sitting: Sitting) -> BoardView:
    """Return a board with own words for good: two pictures there, one that is not good, the rest to sort."""
    practice.sorting.set_place_words(sitting.id, SortPlace.GOOD, "I like it")
    for number, place in ((2, SortPlace.GOOD), (0, SortPlace.GOOD), (1, SortPlace.NOT_GOOD)):
        practice.sorting.put(sitting.id, sitting.options[number].id, place)
    page, _ = open_sitting(sitting)
    page.ask.see_all.click()
    page.activateWindow()
    return page.board


def test_the_board_is_a_group_of_groups_with_their_counts(board: BoardView, sitting: Sitting) -> None:
    assert told(board) == (sitting.topic, GROUP)
    waiting = len(sitting.options) - 3
    assert [told(x) for x in board.cards] == [
        ("I like it. 2 pictures.", GROUP),
        ("Not sure. No pictures.", GROUP),
        ("Not good. 1 picture.", GROUP),
        (f"Still to sort. {waiting} pictures.", GROUP),
    ]


def test_pictures_are_told_column_by_column_with_their_place(board: BoardView, sitting: Sitting) -> None:
    words = [x.words for x in sitting.options]
    count = len(words) - 3
    assert names_in(board) == [
        f"{words[2]}. 1 of 2 in “I like it”.",
        f"{words[0]}. 2 of 2 in “I like it”.",
        f"{words[1]}. 1 of 1 in “Not good”.",
        *(f"{x}. {n} of {count} in “Still to sort”." for n, x in enumerate(words[3:], 1)),
    ]
    assert {x.role for x in parts_of(board)} == {QAccessible.Role.Button}
    assert not any(x.is_checked for x in parts_of(board))
    lefts = [x.x() for x in board.cards[:3]]
    assert lefts == sorted(lefts)
    assert board.cards[3].y() > board.cards[0].geometry().bottom()


def test_tab_goes_through_the_board_as_it_is_told(board: BoardView) -> None:
    check_tab_order(board)


def test_arrow_keys_go_from_column_to_column_and_down_to_what_waits(board: BoardView) -> None:
    first, _, other, *waiting = (x.widget for x in parts_of(board))
    first.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(board.focusWidget() or first, key)
    assert [x.widget for x in parts_of(board) if x.is_focused] == [other]
    QTest.keyClick(other, Qt.Key.Key_Down)
    assert next(x.widget for x in parts_of(board) if x.is_focused) in waiting


def test_the_pages_of_the_biggest_words_are_told_with_the_numbers_of_the_whole_part(
    board: BoardView, context: Context, sitting: Sitting
) -> None:
    context.look.change(metrics=Metrics(2.0))
    told_now = []
    for page in range(board.page_count):
        board.show_page(page)
        told_now += names_in(board)
    assert len(told_now) == len(sitting.options)
    numbers = [int(x.split(". ")[-1].split(" ")[0]) for x in told_now[3:]]
    assert numbers == list(range(1, len(sitting.options) - 2))
    assert all(there == here + 1 for here, there in pairwise(numbers))
