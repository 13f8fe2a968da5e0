from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.support.accessible import told


class Rings(QWidget):
    told_as = QAccessible.Role.Grouping


def test_a_widget_is_told_as_what_it_says_and_all_others_as_qt_has_them(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rings, plain, button = Rings(window), QWidget(window), QPushButton("Go on", window)
    rings.setAccessibleName("My circle")
    assert told(rings) == ("My circle", QAccessible.Role.Grouping)
    assert told(plain)[1] is QAccessible.Role.Client
    assert told(button) == ("Go on", QAccessible.Role.Button)


def test_what_is_told_follows_the_name_and_has_the_things_inside(qtbot: QtBot) -> None:
    rings = Rings()
    qtbot.addWidget(rings)
    told(rings)
    rings.setAccessibleName("My other circle")
    QPushButton("Mum", rings)
    interface = QAccessible.queryAccessibleInterface(rings)
    assert interface.text(QAccessible.Text.Name) == "My other circle"
    assert interface.child(0).text(QAccessible.Text.Name) == "Mum"
