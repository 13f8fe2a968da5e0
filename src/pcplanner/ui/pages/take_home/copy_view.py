"""Ask what kind of copy somebody wants: pages, words, a picture, or all of it on a stick."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from pcplanner.documents.choices import OF_ANY_DOCUMENT, Format
from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_ICONS = {
    Format.PDF: Icon.PRINT,
    Format.WORD: Icon.PENCIL,
    Format.TEXT: Icon.PAGE,
    Format.PICTURES: Icon.PHOTO,
    Format.EPUB: Icon.SAY_AGAIN,
    Format.PAGE: Icon.COMPUTER,
    Format.TRACKS: Icon.SOUND,
}
_COLUMNS, _ROWS, _GAP = 4, 2, 24
_LEAST_TILE = QSize(220, 180)


class CopyView(TileGrid):
    """Show a tile for each kind of copy. Emits ``format_pressed(Format)`` and ``stick_pressed``."""

    format_pressed = Signal(object)
    stick_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, columns=_COLUMNS, rows=_ROWS, min_tile=_LEAST_TILE, gap=_GAP)
        self.setParent(parent)
        self.stick = Tile(look, say("stick.title"), caption=say("take_home.stick_caption"), icon=Icon.STICK)
        self.stick.clicked.connect(self.stick_pressed)
        first, second, *rest = (self._tile(look, x) for x in OF_ANY_DOCUMENT)
        self.set_tiles([first, second, self.stick, *rest])

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        return tuple(f"{x.accessibleName()}." for x in self.tiles())

    def _tile(self, look: Look, wanted: Format) -> Tile:
        is_page = wanted is Format.PICTURES
        words = say("formats.this_page" if is_page else f"formats.{wanted.value}")
        made = Tile(look, words, caption=say(f"formats.{wanted.value}_caption"), icon=_ICONS[wanted])
        made.clicked.connect(lambda: self.format_pressed.emit(wanted))
        return made
