import gc

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid


def grid_that_turns_over(look: Look, qtbot: QtBot) -> TileGrid:
    grid = TileGrid(look, columns=3)
    qtbot.addWidget(grid)
    grid.resize(900, 300)

    def fill() -> None:
        tiles = [Tile(look, f"Tile {n}") for n in range(3)]
        for tile in tiles:
            tile.clicked.connect(fill)
        grid.set_tiles(tiles)

    fill()
    grid.show()
    grid.activateWindow()
    qtbot.waitUntil(grid.isVisible)
    return grid


def test_what_is_being_pressed_lives_until_its_press_is_over(look: Look, qtbot: QtBot) -> None:
    grid = grid_that_turns_over(look, qtbot)
    for _ in range(20):
        QTest.mouseClick(grid.tiles()[1], Qt.MouseButton.LeftButton)
        gc.collect()
    assert [t.isVisible() for t in grid.tiles()] == [True] * 3


def test_the_keyboard_stays_where_it_was(look: Look, qtbot: QtBot) -> None:
    grid = grid_that_turns_over(look, qtbot)
    grid.tiles()[2].setFocus()
    if QApplication.focusWidget() is None:
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=2000)
    for _ in range(3):
        QTest.keyClick(grid.tiles()[2], Qt.Key.Key_Return)
        assert QApplication.focusWidget() is grid.tiles()[2]
