import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.accessible import check_tab_order, names_in, parts_of, told

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.parts_board import BoardRow, PartsBoard

PARTS = (BoardRow("how", "How I press", "With one switch", is_chosen=True), BoardRow("speed", "How fast"))
CHOICES = (BoardRow("one", "One switch", is_chosen=True), BoardRow("two", "Two switches", why_not="Not yet."))


@pytest.fixture
def board(look: Look, qtbot: QtBot) -> PartsBoard:
    made = PartsBoard(look)
    made.setAccessibleName("How I press")
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.show_rows(PARTS, CHOICES, is_open=True)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_it_is_a_group_of_the_parts_and_then_their_choices(board: PartsBoard) -> None:
    assert told(board) == ("How I press", QAccessible.Role.Grouping)
    assert names_in(board) == ["How I press, With one switch", "How fast", "One switch", "Two switches"]
    places = [x.widget.mapTo(board, x.widget.rect().topLeft()) for x in parts_of(board)]
    assert max(x.x() for x in places[:2]) < min(x.x() for x in places[2:])
    check_tab_order(board)


def test_what_is_chosen_is_told_as_ticked(board: PartsBoard) -> None:
    parts = parts_of(board)
    assert [x.is_checked for x in parts] == [True, False, True, False]
    assert {x.role for x in parts} == {QAccessible.Role.CheckBox}
    why = QAccessible.queryAccessibleInterface(parts[3].widget).text(QAccessible.Text.Description)
    assert why == "Not yet."


def test_arrow_keys_go_along_the_parts_and_along_the_choices(board: PartsBoard) -> None:
    how, fast, one, two = (x.widget for x in parts_of(board))
    for here, key, there in ((how, Qt.Key.Key_Down, fast), (one, Qt.Key.Key_Right, two)):
        here.setFocus()
        QTest.keyClick(here, key)
        assert [x.widget for x in parts_of(board) if x.is_focused] == [there]
