"""Show big questions in a row at the top, and the answers to one of them below."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.stepped_head import HeadStep, SteppedHead
from pcplanner.ui.widgets.telling_panel import TellingPanel
from pcplanner.ui.widgets.tile_grid import TileGrid


class StagedPanel(QWidget):
    """Hold one body for each question, and one pager for whichever of the grids in them is shown.

    Emits ``stage_pressed(int)``.
    """

    stage_pressed = Signal(int)

    def __init__(
        self, look: Look, bodies: Sequence[QWidget], grids: Sequence[TileGrid], *, family: Family
    ) -> None:
        super().__init__()
        self._look = look
        self._bodies = tuple(bodies)
        self._grids = tuple(grids)
        self._steps: tuple[HeadStep, ...] = ()
        self._now = 0
        self.head = SteppedHead(look, family=family)
        self.pager = Pager(look)
        for part in (self.head, *self._bodies):
            part.setParent(self)
        self.head.step_pressed.connect(self.stage_pressed)
        self.pager.page_wanted.connect(self._on_page)
        for grid in self._grids:
            grid.set_turned_elsewhere()
            grid.page_changed.connect(self.share_pages)
        look.changed.connect(self._on_look_changed)

    def show_stage(self, steps: Sequence[HeadStep], now: int) -> None:
        """Show the questions with what was answered, and the answers to the one we are on."""
        if (tuple(steps), now) != (self._steps, self._now):
            self._steps, self._now = tuple(steps), now
            self._show_head()
        for number, body in enumerate(self._bodies):
            body.setVisible(number == now)
        self._lay_out()

    def first_answer(self) -> QWidget | None:
        """Return what answers the question we are on: its words, else what was chosen, else the first."""
        grid = self._grid()
        if grid is not None:
            return grid.first_answer()
        body = self._bodies[self._now]
        return body.first_answer() if isinstance(body, TellingPanel) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def share_pages(self) -> None:
        """Let the pager turn the grid that is shown."""
        # At the largest words each grid keeps its own pager beside itself.
        grid = None if self._look.metrics.is_large else self._grid()
        self.pager.set_pages(grid.pager.index if grid else 0, grid.pager.count if grid else 1)

    def _grid(self) -> TileGrid | None:
        return next((grid for grid in self._grids if grid.isVisibleTo(self)), None)

    def _show_head(self) -> None:
        is_large = self._look.metrics.is_large
        focused = next((n for n, b in enumerate(self.head.buttons()) if b.hasFocus()), None)
        # At the largest words only the question fits; the answer is in the name that is read aloud.
        self.head.set_steps([replace(s, value="") if is_large else s for s in self._steps], self._now)
        for button, step in zip(self.head.buttons(), self._steps, strict=True):
            button.show()
            if is_large and step.value:
                button.set_name(f"{button.full_name()}, {step.value}")
        if focused is not None:
            self.head.buttons()[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        if not self.head.buttons():
            return
        least = max(self.height() // 3, self._look.metrics.target)
        head = min(self.head.buttons()[0].sizeHint().height(), least)
        self.head.setGeometry(0, 0, self.width(), head)
        top = head + self._look.metrics.main_gap
        for body in self._bodies:
            body.setGeometry(0, top, self.width(), self.height() - top)
        self.share_pages()

    @Slot()
    def _on_look_changed(self) -> None:
        if self._steps:
            self._show_head()
        self._lay_out()

    @Slot(int)
    def _on_page(self, page: int) -> None:
        grid = self._grid()
        if grid is not None:
            grid.show_page(page)
