"""Offer the two places pictures can come from: a zip file or a folder."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel


class Ways(QWidget):
    """Show the ways as tiles. Emits ``zip_wanted`` and ``folder_wanted``."""

    zip_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.zip = self._tile("zip", Icon.SAVE)
        self.folder = self._tile("folder", Icon.PHOTO)
        self.grid = TileGrid(look, columns=3, gap=32, large_gap=24)
        self.grid.set_tiles([self.zip, self.folder])
        self._hint = WordsLabel(look, say("packs.drop_here"), size=TextSize.CAPTION, role=Role.QUIET)
        for part in (self.grid, self._hint):
            part.setParent(self)
        self.zip.clicked.connect(self.zip_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        look.changed.connect(self._lay_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint under the tiles."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        # With big words there is no room for the hint; the buttons do the same.
        is_large = self._look.metrics.is_large
        foot = 0 if is_large else self._look.metrics.px(40)
        self._hint.setVisible(not is_large)
        self.grid.setGeometry(0, 0, self.width(), self.height() - foot)
        self._hint.setGeometry(0, self.height() - foot + 8, self.width(), max(0, foot - 8))

    def _tile(self, key: str, icon: Icon) -> Tile:
        return Tile(
            self._look,
            say(f"packs.from_{key}"),
            icon=icon,
            caption=say(f"packs.from_{key}_caption"),
            family=Family.MAIN,
        )
