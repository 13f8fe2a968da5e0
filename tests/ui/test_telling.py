from pytestqt.qtbot import QtBot

from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.telling import first_words, order_choices, picture_choices, telling_words


def test_every_part_has_its_words(bare_context: Context, qtbot: QtBot) -> None:
    look = bare_context.look
    words = telling_words("My boat", "Say it")
    assert (words.field, words.hint, words.choose) == ("My boat", "Say it", say("telling.choose_picture"))
    pictures, order, first = picture_choices(look), order_choices(look), first_words(look)
    for widget in (pictures.pictures, pictures.chips, order.row, first):
        qtbot.addWidget(widget)
    assert [button.words() for button in order.row.buttons()] == ["Earlier", "Later", "Put away"]
    assert [button.words() for button in pictures.chips.buttons()] == ["Another picture", "No picture"]
    assert first.button.words() == "See the first words"
