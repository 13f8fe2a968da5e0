from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.hear_button import HearButton


def test_one_press_says_it_and_one_press_stops_it(look: Look, qtbot: QtBot) -> None:
    button = HearButton(look)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    quiet = picture_of(button)
    with qtbot.waitSignal(button.hear_pressed), qtbot.assertNotEmitted(button.stop_pressed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.set_speaking(True)
    assert button.is_speaking
    assert picture_of(button) != quiet
    with qtbot.waitSignal(button.stop_pressed), qtbot.assertNotEmitted(button.hear_pressed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.accessibleName() == "Stop the voice"


def test_its_size_is_the_one_drawn(look: Look, qtbot: QtBot) -> None:
    button = HearButton(look)
    qtbot.addWidget(button)
    assert (button.sizeHint().width(), button.sizeHint().height()) == (64, 68)
    look.change(metrics=Metrics(2.0))
    assert (button.sizeHint().width(), button.sizeHint().height()) == (80, 84)
