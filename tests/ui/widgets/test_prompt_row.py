import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.prompt_row import PromptRow


@pytest.fixture
def row(look: Look, qtbot: QtBot) -> PromptRow:
    made = PromptRow(look)
    qtbot.addWidget(made)
    made.set_prompt("Who is Nell to me?", "nell")
    made.resize(1200, made.height_for(1200))
    return made


def test_one_line_is_as_high_as_its_picture(row: PromptRow) -> None:
    assert row.height() == 88
    assert picture_of(row).pixelColor(44, 44) == QColor("blue")
    assert row.accessibleName() == "Who is Nell to me?"


def test_a_word_is_lit_in_the_sun_and_goes_out_again(row: PromptRow, look: Look) -> None:
    sun = look.theme.colour(Role.SUN)
    assert not has_colour(picture_of(row), sun)
    row.light_word(7, 11)
    assert row.lit_words() == "Nell"
    assert has_colour(picture_of(row), sun)
    row.clear_light()
    assert row.lit_words() == ""


def test_a_place_outside_the_words_lights_nothing(row: PromptRow) -> None:
    row.light_word(5, 99)
    assert row.lit_words() == ""
    row.light_word(4, 4)
    assert row.lit_words() == ""


def test_other_words_are_not_lit(row: PromptRow) -> None:
    row.light_word(0, 3)
    row.set_prompt("What matters about it?")
    assert row.lit_words() == ""


def test_long_words_make_it_higher_but_only_a_little(row: PromptRow, look: Look) -> None:
    row.set_prompt("What do I need to have a good day? " * 2, "sun", is_round=True)
    for scale in (1.0, 1.25, 1.5, 2.0):
        look.change(metrics=Metrics(scale))
        assert 88 <= row.height_for(560) <= 126
        row.resize(560, row.height_for(560))
        picture_of(row)


def test_big_words_take_the_place_of_the_picture(row: PromptRow, look: Look) -> None:
    look.change(metrics=Metrics(2.0))
    row.resize(1200, row.height_for(1200))
    assert not has_colour(picture_of(row), QColor("blue"))
