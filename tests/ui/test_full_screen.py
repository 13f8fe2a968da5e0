import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.full_screen import ScreenKey, fill_screen, leave_screen, toggle_screen


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QWidget())
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def page_of(window: QMainWindow) -> QWidget:
    page = window.centralWidget()
    assert page is not None
    return page


def test_the_screen_is_filled_and_given_back(window: QMainWindow) -> None:
    fill_screen(page_of(window))
    assert window.isFullScreen()
    leave_screen(page_of(window))
    assert not window.isFullScreen()


def test_a_window_that_was_large_is_large_again(window: QMainWindow) -> None:
    window.showMaximized()
    fill_screen(page_of(window))
    leave_screen(page_of(window))
    assert window.isMaximized()


def test_a_page_without_a_window_of_its_own_fills_nothing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    toggle_screen(page)
    assert not page.isFullScreen()


def test_the_key_works_while_the_page_is_there_also_when_another_is_shown(
    window: QMainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    key = ScreenKey(page)
    key.listen()
    key.listen()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.hide()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    key.let_go()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
