from PySide6.QtWidgets import QApplication, QLineEdit, QStyle
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look


def test_the_caret_can_be_seen(look: Look, qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.setStyle(look.field_style)
    assert edit.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth) == 3


def test_other_sizes_are_the_system_s(look: Look) -> None:
    metric = QStyle.PixelMetric.PM_SmallIconSize
    assert look.field_style.pixelMetric(metric) == QApplication.style().pixelMetric(metric)
