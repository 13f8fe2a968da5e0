import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.pictures import symbol
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.telling_panel import TellingPanel, TellingWords

WORDS = TellingWords(
    "My boat",
    "Say it here.",
    "Choose a picture",
    "Another picture",
    "Picture",
    "Another picture, now {}".format,
)
PICTURES = [Choice(key, key, picture=key) for key in ("boat", "sea")]


@pytest.fixture
def times(look: Look) -> ChoiceRow:
    return ChoiceRow(look, [Choice("soon", "soon")], label="When?")


@pytest.fixture
def panel(look: Look, qtbot: QtBot, times: ChoiceRow) -> TellingPanel:
    made = TellingPanel(look, WORDS, more=[times])
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.show()
    return made


def test_what_is_told_is_shown_and_what_is_typed_is_left_alone(panel: TellingPanel, qtbot: QtBot) -> None:
    panel.show_told("A red boat", "boat", PICTURES)
    assert panel.field.words() == "A red boat"
    assert panel.picture.words() == "Another picture"
    assert panel.suggestions.chosen() == frozenset({"boat"})
    panel.activateWindow()
    panel.field.focus_words()
    qtbot.waitUntil(panel.field.hasFocus)
    panel.show_told("Something older", None)
    assert panel.field.words() == "A red boat"
    assert panel.picture.words() == "Choose a picture"


def test_another_picture_is_named_with_the_one_that_is_there(panel: TellingPanel) -> None:
    panel.show_told("A red boat", symbol("boat", "A boat"))
    assert panel.picture.words() == "Another picture"
    assert panel.picture.accessibleName() == "Another picture, now A boat"
    panel.show_told("", None)
    assert panel.picture.accessibleName() == "Choose a picture"


def test_words_and_pictures_are_told_by_keyboard(panel: TellingPanel, qtbot: QtBot) -> None:
    panel.show_told("", None, PICTURES)
    with qtbot.waitSignal(panel.picture_wanted):
        qtbot.keyClick(panel.picture, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.picture_chosen) as chosen:
        qtbot.keyClick(panel.suggestions.buttons()[1], Qt.Key.Key_Return)
    assert chosen.args == ["sea"]
    with qtbot.waitSignal(panel.words_settled) as settled:
        qtbot.keyClicks(panel.field.focusProxy(), "A boat")
    assert settled.args == ["A boat"]


def test_the_rows_give_way_to_the_words(panel: TellingPanel, look: Look, times: ChoiceRow) -> None:
    panel.show_told("", None, PICTURES)
    assert panel.suggestions.isVisible()
    assert times.isVisible()
    assert panel.suggestions.geometry().bottom() < times.y()
    assert panel.field.geometry().bottom() < panel.suggestions.y()
    look.change(metrics=Metrics(2.0))
    panel.resize(1202, 328)
    assert not panel.suggestions.isVisible()
    assert panel.field.height() == 328


def test_words_alone_take_all_the_room(look: Look, qtbot: QtBot) -> None:
    panel = TellingPanel(look, WORDS, is_compact=True, has_picture=False)
    qtbot.addWidget(panel)
    panel.resize(1288, 300)
    panel.show_told("", None, PICTURES)
    panel.show()
    assert not panel.picture.isVisible()
    assert panel.field.width() == 1288
    assert panel.suggestions.choices() == ()
