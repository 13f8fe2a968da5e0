from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from tests.crawl.seeing import look_at
from tests.ui.widgets.seeing import bring_up

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.field_hint import FieldHint
from pcplanner.ui.widgets.words_field import WordsField

LONG = "Somebody else, with one amount for each payer"


def field_with(look: Look, qtbot: QtBot, hint: str) -> tuple[WordsField, QLineEdit, FieldHint]:
    field = WordsField(look, "Who pays?", placeholder=hint)
    qtbot.addWidget(field)
    field.resize(320, 180)
    bring_up(field, qtbot)
    edit = field.focusProxy()
    assert isinstance(edit, QLineEdit)
    return field, edit, field.findChildren(FieldHint)[0]


def test_a_hint_longer_than_its_field_stands_over_two_lines(look: Look, qtbot: QtBot) -> None:
    field, edit, hint = field_with(look, qtbot, LONG)
    assert edit.placeholderText() == ""
    assert hint.isVisible()
    assert hint.heightForWidth(hint.width()) <= hint.height() or not any(
        x.is_cut for x in look_at(field).drawn
    )
    field.set_words("Dad")
    assert not hint.isVisible()
    edit.clear()
    assert hint.isVisible()
    field.show_problem("Type a name first.")
    assert not hint.isVisible()


def test_a_hint_that_fits_is_the_fields_own_again_when_there_is_room(look: Look, qtbot: QtBot) -> None:
    field, edit, hint = field_with(look, qtbot, LONG)
    field.resize(1000, 180)
    assert edit.placeholderText() == LONG
    assert not hint.isVisible()
