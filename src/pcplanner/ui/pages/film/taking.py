"""Choose a film on this computer, wait for it, and choose the picture that stands for it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import PictureData, symbol
from pcplanner.domain.words import say
from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.photos.arriving import has_photo, photo_in
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_ENDINGS = "mp4 m4v mov webm mkv avi 3gp 3g2 wmv asf mpg mpeg mts m2ts ts flv ogv"
_COLUMNS, _LEAST = 4, QSize(200, 150)
_ONE_WIDE = 520


def film_ask() -> FileAsk:
    """Return what the page with files is asked for."""
    endings = tuple(f".{ending}" for ending in _ENDINGS.split())
    return FileAsk(FileJob.OPEN, say("film.file_title"), endings, say("film.file_kinds"))


class FilmWays(QWidget):
    """Let a film be chosen, or dropped here. Emits ``file_wanted`` and ``dropped(Path)``."""

    file_wanted = Signal()
    dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.file = Tile(
            look, say("film.from_file"), picture=symbol("cinema"), caption=say("film.from_file_caption")
        )
        self.hint = WordsLabel(look, say("film.longest"), size=TextSize.CAPTION, role=Role.QUIET)
        for part in (self.file, self.hint):
            part.setParent(self)
        self.file.clicked.connect(self.file_wanted)
        self.setAcceptDrops(True)
        look.changed.connect(self._lay_out)

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        return (self.file.accessibleName(), self.hint.words())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a film may be dropped here."""
        if has_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the film that was dropped."""
        arrival = photo_in(event.mimeData())
        if isinstance(arrival, Path):
            event.acceptProposedAction()
            self.dropped.emit(arrival)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        wide = min(self.width(), self._look.metrics.grow(_ONE_WIDE, 0.6))
        foot = self.hint.heightForWidth(self.width()) + 8
        left = (self.width() - wide) // 2
        self.file.setGeometry(left, 0, wide, self.height() - foot)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setGeometry(0, self.height() - foot + 8, self.width(), foot - 8)


class Stills(QWidget):
    """Show pictures out of a film to choose from. Emits ``chosen(int)``."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[PictureData, ...] = ()
        self.grid = TileGrid(look, columns=_COLUMNS, min_tile=_LEAST, gap=16)
        self.grid.setParent(self)

    def show_stills(self, stills: tuple[PictureData, ...]) -> None:
        """Show other pictures."""
        if stills is self._shown:
            return
        self._shown = stills
        self.grid.set_tiles([self._tile(number, still) for number, still in enumerate(stills)])

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        return tuple(tile.accessibleName() for tile in self.grid.tiles())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room with the pictures."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, number: int, still: PictureData) -> Tile:
        tile = Tile(self._look, say("film.still", number=number + 1), picture=still)
        tile.clicked.connect(lambda: self.chosen.emit(number))
        return tile
