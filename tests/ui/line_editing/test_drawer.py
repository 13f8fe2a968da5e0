"""In the drawer of a line the keyboard stays in the drawer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.domain.circle import Ring
from pcplanner.domain.lines import Source
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window

# The screen that is not there cannot keep a window's size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_after_a_name_is_chosen_the_keyboard_is_on_it_in_the_drawer(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    context.services.circle.add(new_person_id, "Mum", None, Ring.CLOSEST)
    context.services.lines.add(new_person_id, "admire", "I am kind.", source=Source.SOMEONE_ELSE)
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    context.navigator.start_at(Route(Place.LINES, new_person_id, "admire"))
    bring_up(window.shell, qtbot)
    window.shell.open_drawer()
    drawer = window.shell.frame.drawer.content()
    assert isinstance(drawer, LineDrawer)
    QTest.mouseClick(drawer.source.who, Qt.MouseButton.LeftButton)
    [mum] = drawer.who.grid.tiles()
    assert QApplication.focusWidget() is mum
    QTest.keyClick(mum, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is drawer.source.who
    assert drawer.source.who.words() == "Mum"
