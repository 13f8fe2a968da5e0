"""Show the thoughts that were kept and the last words of a meeting, each with who said it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.pages.meeting.state import MeetingPageState, Said
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid


class SaidView(QWidget):
    """Show a row for each; pressing one says it. Emits ``pressed(spoken words)``."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said: tuple[Said, ...] = ()
        self.grid = TileGrid(look, columns=2, rows=4, min_tile=QSize(300, 88), gap=16)
        self.grid.setParent(self)

    def show_state(self, state: MeetingPageState) -> None:
        """Show what was said."""
        if state.said != self._said:
            self._said = state.said
            self.grid.set_tiles([self._row(each) for each in state.said])

    def first_answer(self) -> QWidget | None:
        """Return the first of them."""
        return self.grid.first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _row(self, said: Said) -> OptionRow:
        row = OptionRow(
            self._look,
            said.shown,
            picture=said.picture or said.face,
            caption=said.name,
            family=Family.MEETING,
            round_picture=said.picture is None,
        )
        row.is_of_plan = True
        row.clicked.connect(lambda: self.pressed.emit(said.spoken))
        return row
