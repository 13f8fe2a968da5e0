import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.domain.words import say
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.passphrase_field import PassphraseField

# The screen that is not there cannot raise a window or keep its size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_hides_shows_and_hides_again(look: Look, qtbot: QtBot) -> None:
    field = PassphraseField(look, "Passphrase")
    qtbot.addWidget(field)
    field.resize(768, 140)
    field.show()
    edit = field.focusProxy()
    assert isinstance(edit, QLineEdit)
    assert edit.accessibleName() == "Passphrase"
    QTest.keyClicks(edit, "four calm otters")
    assert not field.is_shown
    assert field.passphrase() == "four calm otters"
    [show] = field.findChildren(PlainButton)
    show.click()
    assert field.is_shown
    assert show.accessibleName() == "Hide it"
    picture_of(field)
    show.click()
    assert not field.is_shown
    field.clear()
    assert field.passphrase() == ""


def test_a_problem_stays_until_somebody_types(look: Look, qtbot: QtBot) -> None:
    field = PassphraseField(look, "Passphrase")
    qtbot.addWidget(field)
    field.show()
    field.show_problem("That is not the passphrase.")
    assert field.message() == "That is not the passphrase."
    edit = field.focusProxy()
    assert isinstance(edit, QLineEdit)
    with qtbot.waitSignal(field.edited):
        QTest.keyClicks(edit, "a")
    assert field.message() == ""
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(edit, Qt.Key.Key_Return)


def test_the_keyboard_stays_on_the_button_and_the_mouse_goes_on_typing(look: Look, qtbot: QtBot) -> None:
    field = PassphraseField(look, "Passphrase")
    qtbot.addWidget(field)
    field.show()
    [show] = field.findChildren(PlainButton)
    edit = field.focusProxy()
    show.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(show, Qt.Key.Key_Return)
    assert (field.is_shown, field.focusWidget()) == (True, show)
    QTest.keyClick(show, Qt.Key.Key_Return)
    assert not field.is_shown
    field.focus_words()
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert (field.is_shown, field.focusWidget()) == (True, edit)


def test_a_long_problem_is_read_whole(look: Look, qtbot: QtBot) -> None:
    field = PassphraseField(look, "Same again")
    qtbot.addWidget(field)
    field.resize(620, 200)
    field.show()
    before = field.sizeHint().height()
    field.show_problem(say("library.passphrases_differ"))
    [box] = field.findChildren(FieldBox)
    assert not box.is_message_cut()
    assert field.sizeHint().height() > before
