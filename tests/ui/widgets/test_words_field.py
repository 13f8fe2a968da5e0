import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up, picture_of

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import LONGEST_UNSETTLED_MS, Metrics
from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.words_field import WordsField, clean_words, height_of_lines

# The screen that is not there cannot raise a window or keep its size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def field_of(
    look: Look, qtbot: QtBot, *, multi_line: bool, max_length: int = 200
) -> tuple[WordsField, QWidget]:
    field = WordsField(look, "My words", multi_line=multi_line, max_length=max_length)
    qtbot.addWidget(field)
    field.resize(400, 180)
    bring_up(field, qtbot)
    field.focus_words()
    edit = field.focusProxy()
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    return field, edit


both = pytest.mark.parametrize("multi_line", [False, True])


@both
def test_typing_settles_after_a_pause(look: Look, qtbot: QtBot, multi_line: bool) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line)
    with qtbot.waitSignal(field.settled, timeout=3000) as settled, qtbot.waitSignal(field.edited):
        QTest.keyClicks(edit, "I like tea")
    assert settled.args == ["I like tea"]


@both
def test_leaving_settles_at_once_and_only_once(look: Look, qtbot: QtBot, multi_line: bool) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line)
    heard: list[str] = []
    field.settled.connect(heard.append)
    QTest.keyClicks(edit, "tea")
    edit.clearFocus()
    field.focus_words()
    edit.clearFocus()
    assert heard == ["tea"]


@both
def test_words_put_there_are_not_told(look: Look, qtbot: QtBot, multi_line: bool) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line)
    with qtbot.assertNotEmitted(field.settled), qtbot.assertNotEmitted(field.edited):
        field.set_words("From before")
        edit.clearFocus()
    assert field.words() == "From before"


@both
def test_too_many_letters_are_left_out_with_a_sentence(look: Look, qtbot: QtBot, multi_line: bool) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line, max_length=5)
    QTest.keyClicks(edit, "abcdefg")
    assert field.words() == "abcde"
    assert "5 letters" in field.message()


@both
def test_pasted_words_are_cleaned(look: Look, qtbot: QtBot, multi_line: bool) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line)
    QGuiApplication.clipboard().setText("a\x07b\u202ec\r\nd <b>e</b>")
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    edit.paste()
    assert field.words() == ("abc\nd <b>e</b>" if multi_line else "abc d <b>e</b>")


@given(st.text())
def test_clean_words_have_no_hidden_letters(words: str) -> None:
    cleaned = clean_words(words, has_lines=False)
    assert not any(ord(letter) < 32 or letter in "\u202e\u2066\ufffc" for letter in cleaned)
    assert clean_words(cleaned, has_lines=False) == cleaned


def test_joined_emoji_and_other_scripts_stay_whole() -> None:
    for words in ("👩‍👩‍👧", "عائلتي", "Zoë", "नमस्ते"):
        assert clean_words(words, has_lines=True) == words


def test_saved_and_problem_are_said_in_the_box(look: Look, qtbot: QtBot) -> None:
    field, edit = field_of(look, qtbot, multi_line=False)
    field.show_saved()
    assert field.message() == ""
    QTest.keyClicks(edit, "tea")
    field.show_saved()
    assert field.message() == "Saved."
    field.show_problem("Somebody has this name.")
    assert edit.accessibleDescription() == "Somebody has this name."
    QTest.keyClicks(edit, "x")
    assert field.message() == ""


def test_it_has_a_name_and_enter_is_told(look: Look, qtbot: QtBot) -> None:
    field, edit = field_of(look, qtbot, multi_line=False)
    assert QAccessible.queryAccessibleInterface(edit).text(QAccessible.Text.Name) == "My words"
    QTest.keyClicks(edit, "tea")
    with qtbot.waitSignal(field.entered) as entered:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert entered.args == ["tea"]


def test_tab_leaves_a_field_of_several_lines(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, other = WordsField(look, "My words", multi_line=True), QLineEdit()
    for part in (field, other):
        part.setParent(window)
    bring_up(window, qtbot)
    field.focus_words()
    edit = field.focusProxy()
    assert isinstance(edit, QPlainTextEdit)
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert field.words() == ""
    assert other.hasFocus()


@both
def test_it_follows_the_text_size(look: Look, qtbot: QtBot, multi_line: bool) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line)
    small = edit.font().pixelSize()
    look.change(metrics=Metrics(2.0))
    assert edit.font().pixelSize() == 2 * small
    picture_of(field)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_only_whole_lines_are_seen_in_a_box_of_any_height(look: Look, qtbot: QtBot, scale: float) -> None:
    look.change(metrics=Metrics(scale))
    field = WordsField(look, "My words", multi_line=True, show_label=False)
    qtbot.addWidget(field)
    edit = field.focusProxy()
    assert isinstance(edit, QPlainTextEdit)
    bring_up(field, qtbot)
    line = math.ceil(QFontMetricsF(edit.font()).lineSpacing())
    for high in range(height_of_lines(look, 2), height_of_lines(look, 3), 7):
        field.resize(400, high)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert edit.height() == 2 * line


def type_lines(edit: QWidget, words: str) -> None:
    for number, line in enumerate(words.split("\n")):
        if number:
            QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClicks(edit, line)


def box_of(field: WordsField) -> FieldBox:
    found = field.findChild(FieldBox)
    assert found is not None
    return found


def test_the_caret_stays_in_sight_when_the_field_gets_lower(look: Look, qtbot: QtBot) -> None:
    field, edit = field_of(look, qtbot, multi_line=True)
    assert isinstance(edit, QPlainTextEdit)
    type_lines(edit, "one\ntwo\nthree\nfour")
    field.resize(400, 120)
    qtbot.waitUntil(lambda: edit.viewport().height() < 80)
    assert edit.viewport().rect().adjusted(0, 0, 0, 1).contains(edit.cursorRect())


def test_words_that_cannot_be_seen_are_shown_to_be_there(look: Look, qtbot: QtBot) -> None:
    field, edit = field_of(look, qtbot, multi_line=True, max_length=2000)
    assert isinstance(edit, QPlainTextEdit)
    box = box_of(field)
    type_lines(edit, "one\ntwo")
    assert box.more() == (None, None)
    type_lines(edit, "\nthree\nfour\nfive\nsix")
    assert box.more() == (Icon.UP, None)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    assert box.more() == (None, Icon.DOWN)
    field.set_words("one")
    assert box.more() == (None, None)


def test_a_long_single_line_shows_at_which_end_there_is_more(look: Look, qtbot: QtBot) -> None:
    field, edit = field_of(look, qtbot, multi_line=False)
    assert isinstance(edit, QLineEdit)
    box = box_of(field)
    QTest.keyClicks(edit, "short")
    assert box.more() == (None, None)
    QTest.keyClicks(edit, " but now it is much longer than the field")
    assert box.more() == (Icon.LEFT, None)
    QTest.keyClick(edit, Qt.Key.Key_Home)
    assert box.more() == (None, Icon.RIGHT)


@both
def test_that_words_were_left_out_stays_till_the_field_is_left(
    look: Look, qtbot: QtBot, multi_line: bool
) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line, max_length=9)
    QGuiApplication.clipboard().setText("I like tea with milk")
    QTest.keySequence(edit, QKeySequence.StandardKey.Paste)
    left_out = field.message()
    assert "9 letters" in left_out
    field.show_saved()
    field.clear_message()
    field.show_saved("Saved. Easy to read.")
    assert field.message() == left_out
    edit.clearFocus()
    assert field.message() == "Saved. Easy to read."


@both
def test_that_words_were_left_out_goes_when_the_words_change(
    look: Look, qtbot: QtBot, multi_line: bool
) -> None:
    field, edit = field_of(look, qtbot, multi_line=multi_line, max_length=9)
    QTest.keyClicks(edit, "I like tea")
    assert "9 letters" in field.message()
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert field.message() == ""
    field.show_saved()
    assert field.message() == "Saved."


def test_what_cannot_be_saved_is_told_over_words_left_out(look: Look, qtbot: QtBot) -> None:
    field, edit = field_of(look, qtbot, multi_line=True, max_length=9)
    QTest.keyClicks(edit, "I like tea")
    field.show_problem("The disk is full.")
    assert field.message() == "The disk is full."


def test_somebody_who_types_on_and_on_is_safe_meanwhile(qtbot: QtBot, look: Look) -> None:
    field = WordsField(look, "Words")
    qtbot.addWidget(field)
    field.show()
    settled: list[str] = []
    field.settled.connect(settled.append)
    edit = field.focusProxy()
    assert edit is not None
    for letter in "I like to swim in the sea.":
        QTest.keyClicks(edit, letter)
        QTest.qWait(LONGEST_UNSETTLED_MS // 8)
    # Nobody paused for as long as it takes to settle, and most of it was settled all the same.
    assert len(settled) >= 2
    assert "I like to swim".startswith(settled[0])
