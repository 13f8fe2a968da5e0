from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.page import PageMaker
from pcplanner.ui.pages.session.recover_page import RecoverPage, open_page
from pcplanner.ui.routes import Place


def test_the_way_with_the_sheet_works_with_the_keyboard(
    bare_context: Context, code: str, qtbot: QtBot, shown: Callable[[PageMaker, Place], QWidget]
) -> None:
    page = shown(open_page, Place.RECOVER)
    assert isinstance(page, RecoverPage)
    edit = page.code.findChild(QLineEdit)
    qtbot.keyClicks(edit, "ABCD")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.code.message()
    page.code.set_words("")
    qtbot.keyClicks(edit, code)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.pair.isVisible()
    for field in (page.pair.first, page.pair.again):
        inner = field.findChild(QLineEdit)
        qtbot.keyClicks(inner, "some other four words")
        qtbot.keyClick(inner, Qt.Key.Key_Return)
    assert bare_context.services.library.is_open
