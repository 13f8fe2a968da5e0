from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.passphrase_pair import PassphrasePair
from pcplanner.ui.theme.metrics import Metrics


def shown(context: Context, qtbot: QtBot) -> PassphrasePair:
    pair = PassphrasePair(context.look, "Open")
    qtbot.addWidget(pair)
    pair.resize(1202, 327)
    pair.show()
    return pair


def test_both_fields_are_side_by_side(bare_context: Context, qtbot: QtBot) -> None:
    pair = shown(bare_context, qtbot)
    assert pair.first.isVisible()
    assert pair.again.isVisible()
    with qtbot.waitSignal(pair.entered):
        pair.go_on()


def test_with_big_words_they_come_one_after_the_other(bare_context: Context, qtbot: QtBot) -> None:
    bare_context.look.change(metrics=Metrics(2.0))
    pair = shown(bare_context, qtbot)
    assert not pair.again.isVisible()
    qtbot.keyClick(pair.button, Qt.Key.Key_Return)
    assert pair.again.isVisible()
    assert not pair.first.isVisible()
    pair.show_slips("Too short.", "")
    assert pair.first.isVisible()


def test_where_there_is_less_room_the_hint_is_shorter(bare_context: Context, qtbot: QtBot) -> None:
    pair = shown(bare_context, qtbot)
    whole = pair.hint.words()
    bare_context.look.change(metrics=Metrics(2.0))
    pair.resize(1288, 376)
    assert pair.hint.isVisible()
    assert whole.startswith(pair.hint.words())
    assert pair.hint.words() != whole
    assert pair.button.height() >= 72
