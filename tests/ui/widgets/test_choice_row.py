import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up, picture_of

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow

CHOICES = [
    Choice("own", "My own words", Icon.BUBBLE),
    Choice("picture", "My own picture", Icon.HEART),
    Choice("guess", "A guess", Icon.EYE),
    Choice("else", "Someone else", Icon.PEOPLE),
]


@pytest.fixture
def row(look: Look, qtbot: QtBot) -> ChoiceRow:
    made = ChoiceRow(look, CHOICES, label="Who said it?")
    qtbot.addWidget(made)
    made.resize(448, made.heightForWidth(448))
    bring_up(made, qtbot)
    return made


def test_a_press_tells_the_key_and_the_page_decides(row: ChoiceRow, qtbot: QtBot) -> None:
    row.set_chosen(["own"])
    with qtbot.waitSignal(row.choice_pressed) as pressed:
        row.buttons()[2].click()
    assert pressed.args == ["guess"]
    assert row.chosen() == frozenset({"own"})
    assert [button.is_chosen() for button in row.buttons()] == [True, False, False, False]


def test_three_chips_of_144_in_a_row(row: ChoiceRow) -> None:
    assert [(button.width(), button.height()) for button in row.buttons()] == [(144, 60)] * 4
    assert len({button.y() for button in row.buttons()}) == 2


def test_fewer_columns_with_bigger_words(row: ChoiceRow, look: Look) -> None:
    low = row.heightForWidth(448)
    look.change(metrics=Metrics(2.0))
    assert row.heightForWidth(448) > 2 * low
    row.resize(448, row.heightForWidth(448))
    assert all(button.geometry().right() < 448 for button in row.buttons())
    assert all(button.geometry().bottom() < row.height() for button in row.buttons())


def test_arrow_keys_go_between_choices(row: ChoiceRow, qtbot: QtBot) -> None:
    buttons = row.buttons()
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Left)
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[3].hasFocus()


@pytest.mark.parametrize("kind", ChoiceKind)
def test_every_kind_is_shown(look: Look, qtbot: QtBot, kind: ChoiceKind) -> None:
    row = ChoiceRow(look, [Choice(1, "Dog", picture="dog"), Choice(2, "Cat", picture="cat")], kind=kind)
    qtbot.addWidget(row)
    row.resize(500, row.heightForWidth(500))
    picture_of(row)
    assert [button.accessibleName() for button in row.buttons()] == ["Dog", "Cat"]


def test_other_choices_keep_what_is_chosen(row: ChoiceRow) -> None:
    row.set_chosen(["own"])
    row.set_choices(CHOICES[:2])
    assert [button.is_chosen() for button in row.buttons()] == [True, False]
    row.set_choices([])
    assert row.buttons() == ()
