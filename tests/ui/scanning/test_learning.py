"""A key that is learnt as a switch is called by what people call it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.scanning.learning import SwitchLearner

_NONE, _PAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


def learnt_name(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> str:
    widget = QWidget()
    qtbot.addWidget(widget)
    learner, names = SwitchLearner(Gamepads()), list[str]()
    learner.learnt.connect(lambda _source, _code, name: names.append(name))
    learner.start()
    try:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key.value, held))
    finally:
        learner.stop()
    (name,) = names
    return name


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_Shift, "Shift key"),
        (Qt.Key.Key_Control, "Control key"),
        (Qt.Key.Key_CapsLock, "Big letters key"),
        (Qt.Key.Key_MediaTogglePlayPause, "Play key"),
        (Qt.Key.Key_VolumeUp, "Louder key"),
        (Qt.Key.Key_Super_L, "Start key"),
        (Qt.Key.Key_A, "Key A"),
        (Qt.Key.Key_F8, "Key F8"),
        (Qt.Key.Key_LaunchMail, "My own key"),
        (Qt.Key.Key_MonBrightnessUp, "My own key"),
        (Qt.Key.Key_unknown, "My own key"),
    ],
)
def test_a_key_has_a_plain_name(qtbot: QtBot, key: Qt.Key, name: str) -> None:
    assert learnt_name(qtbot, key) == name


def test_the_number_pad_is_told_from_the_numbers_above_the_letters(qtbot: QtBot) -> None:
    assert learnt_name(qtbot, Qt.Key.Key_5, _PAD) == "Number pad 5"
    assert learnt_name(qtbot, Qt.Key.Key_5) == "Key 5"


@pytest.mark.parametrize("key", [k for k in Qt.Key if k not in {Qt.Key.Key_Escape}])
def test_no_key_has_a_name_for_programmers(qtbot: QtBot, key: Qt.Key) -> None:
    name = learnt_name(qtbot, key)
    assert name.isprintable()
    assert "  " not in name
    assert 4 < len(name) < 24
