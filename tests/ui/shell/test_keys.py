from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.ui.shell.keys import Keys, give_keys

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "modifier", "what"),
    [
        (Qt.Key.Key_Escape, NONE, "back"),
        (Qt.Key.Key_Left, ALT, "back"),
        (Qt.Key.Key_F1, NONE, "help"),
        (Qt.Key.Key_F2, NONE, "drawer"),
        (Qt.Key.Key_F5, NONE, "say_again"),
        (Qt.Key.Key_R, CTRL, "say_again"),
        (Qt.Key.Key_Z, CTRL, "undo"),
        (Qt.Key.Key_Z, CTRL | SHIFT, "redo"),
        (Qt.Key.Key_Y, CTRL, "redo"),
        (Qt.Key.Key_P, CTRL, "print"),
        (Qt.Key.Key_Home, ALT, "home"),
        (Qt.Key.Key_Right, ALT, "next"),
    ],
)
def test_each_key_does_its_one_thing(
    qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, what: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    done: list[str] = []

    def note(name: str) -> Callable[[], None]:
        return lambda: done.append(name)

    names = ("back", "help", "drawer", "say_again", "undo", "redo", "print", "home", "next")
    give_keys(window, Keys(**{name: note(name) for name in names}))
    bring_up(window, qtbot)
    QTest.keyClick(window, key, modifier)
    assert done == [what]
