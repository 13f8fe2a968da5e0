import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.big_picture import BigPicture
from pcplanner.ui.widgets.big_question import BigQuestion

LONG = "Which people and places do I want to see more of in the next 3 months?"


@pytest.fixture
def question(look: Look, qtbot: QtBot) -> BigQuestion:
    made = BigQuestion(look)
    qtbot.addWidget(made)
    made.resize(QSize(816, 280))
    made.show()
    return made


def test_a_short_question_has_letters_of_76_px(question: BigQuestion) -> None:
    question.set_words("What is working?")
    assert question.laid().layout.font().pixelSize() == 76
    assert question.accessibleName() == "What is working?"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_long_question_is_smaller_and_never_cut(question: BigQuestion, look: Look, scale: float) -> None:
    look.change(metrics=Metrics(scale))
    question.resize(QSize(816, 180))
    question.set_words(LONG)
    laid = question.laid()
    assert not laid.is_cut
    assert laid.height <= 180


def test_the_word_that_is_said_is_lit_until_the_question_changes(question: BigQuestion) -> None:
    question.set_words("What is working?")
    before = question.grab().toImage()
    question.light_word(5, 7)
    assert question.lit_words() == "is"
    assert question.grab().toImage() != before
    question.light_word(5, 99)
    assert question.lit_words() == ""
    question.light_word(0, 4)
    question.set_words("And now?")
    assert question.lit_words() == ""


def test_a_large_picture_is_seen_and_says_what_it_shows(look: Look, qtbot: QtBot) -> None:
    picture = BigPicture(look)
    qtbot.addWidget(picture)
    picture.resize(QSize(300, 300))
    picture.show()
    empty = picture.grab().toImage()
    picture.set_picture("tea", "A break")
    assert picture.accessibleName() == "A break"
    assert picture.grab().toImage() != empty
