"""Offer the ways to make a face: a photo, a drawn face, or none for now."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel


class Ways(QWidget):
    """Show the ways as tiles. Emits ``photo_wanted``, ``drawn_wanted`` and ``none_wanted``."""

    photo_wanted = Signal()
    drawn_wanted = Signal()
    none_wanted = Signal()

    def __init__(self, look: Look, *, is_only_photo: bool) -> None:
        super().__init__()
        self._look = look
        self.photo = Tile(
            look, say("face.from_file"), picture=symbol("photo"), caption=say("face.from_file_caption")
        )
        self.drawn = Tile(
            look, say("face.drawn_face"), caption=say("face.drawn_face_caption"), round_picture=True
        )
        self.none = Tile(
            look,
            say("face.no_face"),
            icon=Icon.PERSON,
            caption=say("face.no_face_caption"),
            plain=True,
            family=Family.MAIN,
        )
        self._grid = TileGrid(look, columns=3, gap=32, large_gap=24)
        self._grid.set_tiles([self.photo] if is_only_photo else [self.photo, self.drawn, self.none])
        self._hint = WordsLabel(look, say("face.drop_here"), size=TextSize.CAPTION, role=Role.QUIET)
        for part in (self._grid, self._hint):
            part.setParent(self)
        self.photo.clicked.connect(self.photo_wanted)
        self.drawn.clicked.connect(self.drawn_wanted)
        self.none.clicked.connect(self.none_wanted)
        look.changed.connect(self._lay_out)

    def show_portrait(self, picture: Picture) -> None:
        """Show the face that drawing begins with."""
        self.drawn.set_picture(picture)

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
        self._grid.setGeometry(0, 0, self.width(), self.height() - foot)
        self._hint.setGeometry(0, self.height() - foot + 8, self.width(), max(0, foot - 8))
