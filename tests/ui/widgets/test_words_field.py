import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up, picture_of

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
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
