from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.words_field import WordsField


def test_it_shows_words_after_a_sign(look: Look, qtbot: QtBot) -> None:
    box = FieldBox(look)
    qtbot.addWidget(box)
    box.resize(360, 92)
    empty = picture_of(box)
    box.set_message("Saved.", Icon.TICK)
    assert box.message() == "Saved."
    assert picture_of(box) != empty
    box.set_message("That is too long.", Mark.WARNING)
    assert has_colour(picture_of(box), look.theme.colour(Role.SUN))
    assert box.outline().boundingRect().toRect() == box.rect()


def test_it_shows_with_arrows_where_there_are_more_words(look: Look, qtbot: QtBot) -> None:
    box = FieldBox(look)
    qtbot.addWidget(box)
    box.resize(360, 92)
    shown = [picture_of(box)]
    for before, after in ((None, Icon.DOWN), (Icon.UP, None), (Icon.UP, Icon.DOWN)):
        box.set_more(before=before, after=after)
        shown.append(picture_of(box))
    assert all(one != other for n, one in enumerate(shown) for other in shown[:n])


def test_a_press_anywhere_in_the_box_puts_the_cursor_into_the_words(look: Look, qtbot: QtBot) -> None:
    field = WordsField(look, "The code")
    qtbot.addWidget(field)
    field.resize(400, 140)
    field.show()
    field.show_problem("There is a slip.")
    [box] = field.findChildren(FieldBox)
    edit = field.focusProxy()
    assert edit is not None
    edit.clearFocus()
    foot = QPoint(box.width() // 2, box.height() - 8)
    assert box.childAt(foot) is None
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=foot)
    assert field.focusWidget() is edit


def test_a_long_message_gets_the_lines_it_needs(look: Look, qtbot: QtBot) -> None:
    box = FieldBox(look, message_lines=2)
    qtbot.addWidget(box)
    box.resize(360, 140)
    one = box.message_height()
    box.set_message("These are not the same. Please type them again.", Mark.WARNING)
    assert box.message_height() > 1.5 * one
    box.resize(1200, 140)
    assert box.message_height() < 1.5 * one
