from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.order_choices import OrderChoices


def test_earlier_later_or_away(look: Look, qtbot: QtBot) -> None:
    order = OrderChoices(look, "Order", "Earlier", "Later", "Put away")
    qtbot.addWidget(order.row)
    moves: list[int] = []
    order.moved.connect(moves.append)
    earlier, later, away = order.row.buttons()
    qtbot.keyClick(earlier, Qt.Key.Key_Space)
    qtbot.keyClick(later, Qt.Key.Key_Space)
    assert moves == [-1, 1]
    with qtbot.waitSignal(order.away_pressed):
        qtbot.keyClick(away, Qt.Key.Key_Space)
    assert moves == [-1, 1]
