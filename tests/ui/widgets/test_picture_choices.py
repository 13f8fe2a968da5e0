from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice
from pcplanner.ui.widgets.picture_choices import PictureChoices


def test_a_picture_another_or_none(look: Look, qtbot: QtBot) -> None:
    choices = PictureChoices(look, "Picture", "Another picture", "No picture")
    for row in (choices.pictures, choices.chips):
        qtbot.addWidget(row)
    choices.show_pictures([Choice("boat", "A boat", picture="boat")], "boat")
    assert choices.pictures.chosen() == frozenset({"boat"})
    chosen: list[object] = []
    choices.chosen.connect(chosen.append)
    other, none = choices.chips.buttons()
    qtbot.keyClick(choices.pictures.buttons()[0], Qt.Key.Key_Space)
    qtbot.keyClick(none, Qt.Key.Key_Space)
    assert chosen == ["boat", None]
    with qtbot.waitSignal(choices.wanted):
        qtbot.keyClick(other, Qt.Key.Key_Space)
