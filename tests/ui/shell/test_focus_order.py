from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.shell.focus_order import focus_stops, step_focus
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_field import WordsField


def test_stops_are_in_the_order_they_were_put_there(look: Look, qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    first, second, hidden = PlainButton(look, "1"), PlainButton(look, "2"), PlainButton(look, "3")
    field = WordsField(look, "Name")
    for child in (second, first, field, hidden):
        child.setParent(part)
    part.show()
    hidden.hide()
    assert focus_stops([part, None]) == [second, first, field.focusProxy()]


def test_a_hidden_part_has_no_stops(look: Look, qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    PlainButton(look, "1").setParent(part)
    assert focus_stops([part]) == []


def test_after_the_last_comes_the_first(look: Look, qtbot: QtBot) -> None:
    stops: list[QWidget] = [PlainButton(look, str(number)) for number in range(3)]
    for stop in stops:
        qtbot.addWidget(stop)
    assert step_focus(stops, stops[0], is_forward=True) is stops[1]
    assert step_focus(stops, stops[2], is_forward=True) is stops[0]
    assert step_focus(stops, stops[0], is_forward=False) is stops[2]
    assert step_focus(stops, None, is_forward=True) is stops[0]
    assert step_focus(stops, None, is_forward=False) is stops[2]
    assert step_focus([], None, is_forward=True) is None
