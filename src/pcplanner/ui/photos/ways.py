"""Offer the ways to a photo: a file, the camera where there is one, and what was copied."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_FEW = 3


class Ways(QWidget):
    """Show the ways as tiles, with the page's own after them.

    Emits ``file_wanted``, ``camera_wanted`` and ``paste_wanted``.
    """

    file_wanted = Signal()
    camera_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, look: Look, *, has_camera: bool, others: Sequence[Tile] = ()) -> None:
        super().__init__()
        self._look = look
        self.file = Tile(
            look, say("crop.from_file"), picture=symbol("photo"), caption=say("crop.from_file_caption")
        )
        self.camera = Tile(
            look,
            say("crop.from_camera"),
            icon=Icon.CAMERA,
            caption=say("crop.from_camera_caption"),
            icon_share=0.8,
        )
        self.paste = Tile(
            look, say("crop.paste"), icon=Icon.PAGE, caption=say("crop.paste_caption"), icon_share=0.8
        )
        cameras = [self.camera] if has_camera else []
        tiles = [self.file, *cameras, self.paste, *others]
        is_many = len(tiles) > _FEW
        self.grid = TileGrid(look, columns=len(tiles), gap=24 if is_many else 32, large_gap=24)
        self.grid.set_tiles(tiles)
        self._hint = WordsLabel(look, say("crop.drop_here"), size=TextSize.CAPTION, role=Role.QUIET)
        for part in (self.grid, self._hint):
            part.setParent(self)
        self.file.clicked.connect(self.file_wanted)
        self.camera.clicked.connect(self.camera_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        look.changed.connect(self._lay_out)

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud: the ways."""
        return tuple(tile.accessibleName() for tile in self.grid.tiles())

    def sizeHint(self) -> QSize:
        """Ask for the whole main area."""
        return QSize(1288, 424)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint under the tiles."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        # With big words there is no room for the hint; the button does the same.
        is_large = self._look.metrics.is_large
        foot = 0 if is_large else self._look.metrics.px(40)
        self._hint.setVisible(not is_large)
        self.grid.setGeometry(0, 0, self.width(), self.height() - foot)
        self._hint.setGeometry(0, self.height() - foot + 8, self.width(), max(0, foot - 8))
