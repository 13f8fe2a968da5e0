import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up, picture_of

from pcplanner.ui.shell.bar import Bar
from pcplanner.ui.theme.look import Look


@pytest.fixture
def bar(look: Look, qtbot: QtBot) -> Bar:
    made = Bar(look)
    qtbot.addWidget(made)
    made.resize(1366, 104)
    bring_up(made, qtbot)
    return made


def test_six_buttons_in_their_order_each_with_its_signal(bar: Bar, qtbot: QtBot) -> None:
    names = [button.accessibleName() for button in bar.buttons()]
    assert names == ["Home", "Back", "Say it again", "Break", "Help", "Next"]
    signals = (
        bar.home_pressed,
        bar.back_pressed,
        bar.say_again_pressed,
        bar.break_pressed,
        bar.help_pressed,
        bar.next_pressed,
    )
    for button, signal in zip(bar.buttons(), signals, strict=True):
        assert button.isEnabled()
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_other_words_on_next_do_not_move_it(bar: Bar) -> None:
    place = bar.next.geometry()
    bar.set_next_label("That is all for today")
    assert bar.next.accessibleName() == "That is all for today"
    assert bar.next.geometry() == place
    bar.set_next_label(None)
    assert bar.next.accessibleName() == "Next"


def test_arrow_keys_go_along_it(bar: Bar, qtbot: QtBot) -> None:
    home, back, *_ = bar.buttons()
    home.setFocus()
    QTest.keyClick(home, Qt.Key.Key_Right)
    assert back.hasFocus()
    QTest.keyClick(back, Qt.Key.Key_Left)
    QTest.keyClick(home, Qt.Key.Key_Left)
    assert home.hasFocus()


def test_it_is_drawn(bar: Bar) -> None:
    assert not picture_of(bar).isNull()
