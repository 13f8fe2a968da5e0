"""Show what is in one folder, with the few buttons that belong to it above."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.pages.files.file_grid import FileGrid
from pcplanner.ui.pages.files.state import FilesState, empty_words
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_BUTTON, _GAP, _ROW_GAP = 68, 16, 16
_MAIN: Mapping[FileJob, str] = MappingProxyType(
    {FileJob.FOLDER: "files.this_folder", FileJob.SAVE: "files.put_here"}
)


class FolderView(QWidget):
    """Hold the buttons and the tiles.

    Emits ``places_wanted``, ``order_wanted``, ``new_folder_wanted`` and ``folder_taken``.
    """

    places_wanted = Signal()
    order_wanted = Signal()
    new_folder_wanted = Signal()
    folder_taken = Signal()

    def __init__(self, look: Look, ask: FileAsk) -> None:
        super().__init__()
        self._look = look
        self._ask = ask
        self.places = PlainButton(look, say("files.all_places"), icon=Icon.COMPUTER)
        self.order = PlainButton(look, say("files.sort_name"), icon=Icon.PAGE)
        self.new_folder = PlainButton(look, say("files.new_folder"), icon=Icon.PLUS)
        main = _MAIN.get(ask.job, "files.this_folder")
        self.take = MainButton(look, say(main), icon=Icon.TICK, size=TextSize.BODY)
        self.grid = FileGrid(look, ask)
        self.empty = WordsLabel(look, size=TextSize.LINE)
        for part in (*self._every_button(), self.grid, self.empty):
            part.setParent(self)
        self.places.clicked.connect(self.places_wanted)
        self.order.clicked.connect(self.order_wanted)
        self.new_folder.clicked.connect(self.new_folder_wanted)
        self.take.clicked.connect(self.folder_taken)
        look.changed.connect(self._lay_out)

    def buttons(self) -> tuple[PlainButton, ...]:
        """Return the buttons that this job has, in order."""
        if self._ask.job is FileJob.OPEN:
            return (self.places, self.order)
        if self._ask.job is FileJob.FOLDER:
            return (self.places, self.order, self.take)
        return (self.places, self.new_folder, self.take)

    def show_state(self, state: FilesState, *, is_other: bool) -> None:
        """Show a folder; with ``is_other`` it is another one, or in another order."""
        self.order.set_words(say("files.sort_newest" if state.is_by_name else "files.sort_name"))
        self.order.set_icon(Icon.CLOCK if state.is_by_name else Icon.PAGE)
        self.grid.set_entries(state.entries, is_other=is_other)
        words = empty_words(state, self._ask)
        self.empty.set_words(words)
        self.empty.setVisible(bool(words))
        self.grid.setVisible(not words)
        is_shut = bool(state.trouble)
        for button in (self.new_folder, self.take):
            button.set_not_now(is_shut, state.trouble)

    def first(self) -> QWidget:
        """Return what answers first: what the folder holds, or what takes it."""
        tiles = self.grid.tiles()
        if self._ask.job is not FileJob.OPEN and not self.take.is_not_now():
            return self.take
        return tiles[0] if tiles else self.places

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tiles the room under the buttons."""
        super().resizeEvent(event)
        self._lay_out()

    def _every_button(self) -> tuple[PlainButton, ...]:
        return (self.places, self.order, self.new_folder, self.take)

    def _lay_out(self) -> None:
        shown = self.buttons()
        for button in self._every_button():
            button.setVisible(button in shown)
        metrics = self._look.metrics
        tall = metrics.pressable(metrics.grow(_BUTTON, 0.3))
        step = (self.width() + _GAP) / len(shown)
        for number, button in enumerate(shown):
            left, right = round(number * step), round((number + 1) * step) - _GAP
            button.setGeometry(left, 0, right - left, tall)
        top = tall + (metrics.gap_small if metrics.has_big_targets else _ROW_GAP)
        self.grid.setGeometry(0, top, self.width(), max(1, self.height() - top))
        self.empty.setGeometry(self.grid.geometry())
