import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.first_words import FirstWords
from pcplanner.ui.widgets.paged_stack import PagedStack


@pytest.fixture
def first(look: Look, qtbot: QtBot) -> FirstWords:
    made = FirstWords(look, "See", "Hide")
    qtbot.addWidget(made)
    made.resize(448, 200)
    made.show()
    return made


def test_one_press_shows_the_words_and_another_hides_them(first: FirstWords, qtbot: QtBot) -> None:
    first.show_words("A boat")
    assert not first.label.isVisible()
    with qtbot.waitSignal(first.opened) as opened:
        qtbot.keyClick(first.button, Qt.Key.Key_Space)
    assert opened.args == ["A boat"]
    assert (first.label.words(), first.label.isVisible()) == ("A boat", True)
    assert first.button.words() == "Hide"
    qtbot.keyClick(first.button, Qt.Key.Key_Space)
    assert not first.label.isVisible()


def test_without_other_words_there_is_nothing_at_all(first: FirstWords) -> None:
    assert first.heightForWidth(448) == 0
    assert not first.button.isVisible()
    first.show_words("A boat")
    assert first.button.isVisible()
    first.show_words("")
    assert not first.button.isVisible()


def test_other_words_are_closed_again(first: FirstWords, qtbot: QtBot) -> None:
    first.show_words("A boat")
    qtbot.keyClick(first.button, Qt.Key.Key_Space)
    first.show_words("A boat")
    assert first.is_open()
    first.show_words("A cat")
    assert not first.is_open()


def test_very_long_words_are_shortened_and_named_in_full(first: FirstWords, look: Look, qtbot: QtBot) -> None:
    words = "boat " * 200
    first.show_words(words)
    qtbot.keyClick(first.button, Qt.Key.Key_Space)
    assert first.label.words().endswith("…")
    assert first.label.accessibleName() == words
    usual = len(first.label.words())
    look.change(metrics=Metrics(2.0))
    assert len(first.label.words()) < usual


def test_the_stack_follows_to_the_page_it_needs(look: Look, qtbot: QtBot) -> None:
    stack, block, first = PagedStack(look), QWidget(), FirstWords(look, "See", "Hide")
    qtbot.addWidget(stack)
    block.setMinimumHeight(300)
    stack.set_parts([block, first])
    first.stand_in(stack)
    stack.resize(448, 400)
    stack.show()
    first.show_words("boat " * 40)
    assert (stack.pager.count, first.button.isVisible()) == (1, True)
    qtbot.keyClick(first.button, Qt.Key.Key_Space)
    assert (stack.pager.index, first.label.isVisible()) == (1, True)
    qtbot.keyClick(first.button, Qt.Key.Key_Space)
    assert stack.pager.count == 1
    assert first.button.isVisible()
