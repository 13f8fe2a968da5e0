from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.page import PageMaker
from pcplanner.ui.pages.session.welcome_page import WelcomePage, open_page
from pcplanner.ui.routes import Place


def test_both_choices_work_with_the_keyboard(
    bare_context: Context, qtbot: QtBot, shown: Callable[[PageMaker, Place], QWidget]
) -> None:
    page = shown(open_page, Place.WELCOME)
    assert isinstance(page, WelcomePage)
    qtbot.keyClick(page.start, Qt.Key.Key_Return)
    assert bare_context.navigator.routes[-1].place is Place.START_LIBRARY
    qtbot.keyClick(page.example, Qt.Key.Key_Space)
    assert bare_context.navigator.routes[-1].place is Place.PEOPLE


def test_both_choices_say_what_they_are(shown: Callable[[PageMaker, Place], QWidget]) -> None:
    page = shown(open_page, Place.WELCOME)
    assert isinstance(page, WelcomePage)
    assert "No passphrase" in page.example.accessibleName()
    assert "passphrase" in page.start.accessibleName()
    assert len(page.reading()) == 2
