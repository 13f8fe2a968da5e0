"""Show one small step with buttons to move it, or what is in the way."""

from PySide6.QtCore import QPoint, QRect, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.goal.state import GoalRow
from pcplanner.ui.step_marks import STEP_MARKS
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.option_row import OptionRow

_MOVER = 72
_INDENT = 48


class RowView(QWidget):
    """Show one row. Emits ``pressed(id)`` and ``moved(id, by)``."""

    pressed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, look: Look, row: GoalRow) -> None:
        super().__init__()
        self._look = look
        self._row = row
        self.button = self._make_button()
        self.button.is_of_plan = True
        self.button.setParent(self)
        self.button.set_name(f"{row.words}, {row.caption}" if row.words else row.spoken)
        self.button.clicked.connect(lambda: self.pressed.emit(row.id))
        self._movers: dict[int, IconButton] = {}
        look.changed.connect(self._place)
        if row.state is not None:
            self._add_mover(-1, "goal.move_earlier", Icon.UP, can=row.can_go_up)
            self._add_mover(1, "goal.move_later", Icon.DOWN, can=row.can_go_down)

    def mover(self, by: int) -> IconButton:
        """Return the button that moves this step earlier (negative) or later."""
        return self._movers[by]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _place(self) -> None:
        """Put the buttons that move at the right: one over the other where the row is high enough."""
        metrics = self._look.metrics
        gap, mover = metrics.gap_small, metrics.pressable(_MOVER)
        high = (self.height() - gap) // 2
        is_stacked = metrics.has_big_targets and high >= mover
        step = QPoint(0, high + gap) if is_stacked else QPoint(mover + gap, 0)
        size = QSize(mover, high if is_stacked else self.height())
        across = min(len(self._movers), 1) if is_stacked else len(self._movers)
        movers = across * (mover + gap)
        left = 0 if self._movers else _INDENT
        self.button.setGeometry(left, 0, self.width() - left - movers, self.height())
        for number, button in enumerate(self._movers.values()):
            button.setGeometry(QRect(QPoint(self.width() - movers + gap, 0) + step * number, size))

    def _make_button(self) -> OptionRow:
        row = self._row
        if row.state is None:
            return OptionRow(self._look, row.words, icon=Icon.ROCK, caption=row.caption, family=Family.ABOUT)
        return OptionRow(
            self._look,
            row.words,
            picture=row.picture,
            caption=row.caption,
            family=Family.STEPS,
            soft=True,
            mark=STEP_MARKS[row.state],
        )

    def _add_mover(self, by: int, name: str, icon: Icon, *, can: bool) -> None:
        words = say("goal.earlier" if by < 0 else "goal.later")
        button = IconButton(self._look, words, icon=icon, show_words=False)
        button.set_name(say(name, words=self._row.words))
        button.set_not_now(not can, say("goal.is_first" if by < 0 else "goal.is_last"))
        button.setParent(self)
        button.clicked.connect(lambda: self._on_mover(by, can=can))
        self._movers[by] = button

    def _on_mover(self, by: int, *, can: bool) -> None:
        if can:
            self.moved.emit(self._row.id, by)
