from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.number_tile import NumberTile


def test_its_number_is_seen_and_said_after_the_words(look: Look, qtbot: QtBot) -> None:
    tile = NumberTile(look, "Hello", 3, picture="hello")
    qtbot.addWidget(tile)
    tile.resize(QSize(200, 200))
    tile.show()
    assert tile.accessibleName() == "Hello, 3"
    sun = look.theme.colour(Role.SUN)
    assert QColor(tile.grab().toImage().pixel(14, 26)) == sun


def test_how_it_stands_is_said_last(look: Look, qtbot: QtBot) -> None:
    tile = NumberTile(look, "Hello", 3, picture="hello", mark=Mark.DONE, mark_words="Done")
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "Hello, 3, Done"
