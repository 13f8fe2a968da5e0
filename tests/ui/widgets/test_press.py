import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.press import PressButton


@pytest.fixture
def button(look: Look, qtbot: QtBot) -> PressButton:
    made = PressButton(look, "My circle")
    made.resize(120, 80)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_when_they_come_up(button: PressButton, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyPress(button, key)
    assert button.isDown()
    with qtbot.waitSignal(button.clicked):
        QTest.keyRelease(button, key)
    assert not button.isDown()


def test_enter_let_go_here_but_pressed_elsewhere_does_nothing(button: PressButton, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyRelease(button, Qt.Key.Key_Return)


def test_the_mouse_acts_on_release(button: PressButton, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_sliding_off_does_nothing(button: PressButton, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        QTest.mouseMove(button, QPoint(400, 400))
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))


def test_a_screen_reader_can_name_it_and_press_it(button: PressButton, qtbot: QtBot) -> None:
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "My circle"
    assert interface.role() == QAccessible.Role.Button
    actions = interface.actionInterface()
    with qtbot.waitSignal(button.clicked):
        actions.doAction("Press")


def test_what_is_chosen_is_told_and_pressing_does_not_change_it(button: PressButton, qtbot: QtBot) -> None:
    button.set_chosen(True)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.state().checked
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert button.is_chosen()


@pytest.mark.parametrize("is_chosen", [False, True])
def test_a_screen_reader_that_ticks_it_presses_it(button: PressButton, qtbot: QtBot, is_chosen: bool) -> None:
    button.set_chosen(is_chosen)
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert actions.actionNames()[0] == "Toggle"
    with qtbot.waitSignals([button.clicked], timeout=1000):
        actions.doAction("Toggle")
    assert button.isChecked() is is_chosen


def test_not_now_still_takes_focus_and_tells_why(button: PressButton, qtbot: QtBot) -> None:
    button.set_not_now(True, "This is the first page.")
    assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert button.accessibleDescription() == "This is the first page."
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.set_not_now(False)
    assert button.accessibleDescription() == ""


def test_other_words_are_another_name(button: PressButton) -> None:
    button.set_words("My steps")
    assert button.accessibleName() == "My steps"
    button.set_name("My steps, 2 to do")
    button.set_words("Steps")
    assert button.accessibleName() == "My steps, 2 to do"


def test_the_outline_is_the_whole_button(button: PressButton) -> None:
    assert button.outline().boundingRect().toRect() == button.rect()
