from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.photos.arriving import photo_in
from pcplanner.ui.screen_acts import NothingToPress, drop_photo, press
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid


def test_a_button_is_found_on_a_later_page(context: Context, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    grid = TileGrid(context.look, columns=1, min_tile=QSize(150, 140))
    grid.setParent(holder)
    grid.pager.setParent(holder)
    tiles = [Tile(context.look, words) for words in ("One", "Two", "Three")]
    pressed: list[str] = []
    for tile in tiles:
        tile.clicked.connect(lambda _=False, tile=tile: pressed.append(tile.words()))
    grid.set_tiles(tiles)
    grid.resize(300, 200)
    holder.show()
    press("One", "Three")(holder)
    assert pressed == ["One", "Three"]
    with pytest.raises(NothingToPress):
        press("Four")(holder)


def test_a_photo_is_dropped(qtbot: QtBot) -> None:
    class Taker(QWidget):
        names: tuple[str, ...] = ()

        def dragEnterEvent(self, event: QDragEnterEvent) -> None:
            event.acceptProposedAction()

        def dropEvent(self, event: QDropEvent) -> None:
            path = photo_in(event.mimeData())
            assert isinstance(path, Path)
            assert path.stat().st_size > 0
            self.names = (*self.names, path.name)

    taker = Taker()
    qtbot.addWidget(taker)
    taker.setAcceptDrops(True)
    drop_photo(taker)
    assert taker.names == ("photo.png",)
