"""Find a day: by steps of a day, a week or a month, or by typing it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.step.state import StepPageState
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_field import WordsField

_GAP = 16
_COLUMNS = 3
_LEAST = QSize(128, 96)
_MOVES = (
    ("step.day_later", Icon.RIGHT, 1, 0),
    ("step.week_later", Icon.RIGHT, 7, 0),
    ("step.month_later", Icon.ARROW_RIGHT, 0, 1),
    ("step.day_earlier", Icon.LEFT, -1, 0),
    ("step.week_earlier", Icon.LEFT, -7, 0),
    ("step.month_earlier", Icon.ARROW_LEFT, 0, -1),
)


class DayPicker(QWidget):
    """Show ways to another day, a field to type one, and the way back to the quick times.

    Emits ``moved(days, months)``, ``typed(str)``, ``entered``, ``taken`` and ``left``.
    """

    moved = Signal(int, int)
    typed = Signal(str)
    entered = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.field = WordsField(
            look, say("step.field_day"), placeholder=say("step.field_day"), show_label=False
        )
        self.take = OptionRow(look, say("step.this_day"), icon=Icon.TICK, family=Family.STEPS)
        self.other = OptionRow(look, say("step.other_time"), icon=Icon.UNDO, family=Family.STEPS)
        self.grid = TileGrid(look, columns=_COLUMNS, rows=2, min_tile=_LEAST, gap=_GAP)
        for part in (self.field, self.take, self.other, self.grid):
            part.setParent(self)
        self._moves = [self._move(*each) for each in _MOVES]
        self.field.settled.connect(self.typed)
        self.field.entered.connect(lambda words: self.entered.emit() if words.strip() else None)
        self.take.clicked.connect(self.taken)
        self.other.clicked.connect(self.left)
        look.changed.connect(self._lay_out)
        self._lay_out()

    def moves(self) -> tuple[OptionRow, ...]:
        """Return the buttons that lead to another day: later by a day, a week, a month, then earlier."""
        return tuple(self._moves)

    def first_answer(self) -> QWidget:
        """Return what answers first: the field, so that nothing that is typed is lost."""
        return self.take if self._look.metrics.is_large else self.field

    def show_state(self, state: StepPageState) -> None:
        """Show whether the day is chosen, and what was understood of the words."""
        self.take.set_chosen(state.day is not None and state.day == state.when.day)
        if state.day_note:
            self.field.show_saved(state.day_note)
        elif not self.field.hasFocus():
            self.field.set_words("")
            self.field.clear_message()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        width, is_large = self.width(), self._look.metrics.is_large
        side = (width - _COLUMNS * _GAP) // 3 if is_large else (width + _GAP) * 2 // 5 - _GAP
        half = (self.height() - _GAP) // 2
        # With the largest words there is only room to press; a day is then typed in the drawer.
        self.field.setVisible(not is_large)
        # A field needs room for its words and for what is said below them.
        field = max(half, self.field.minimumSizeHint().height())
        self.field.setGeometry(0, 0, side, field)
        below = self.height() - half
        if is_large:
            self.take.setGeometry(0, 0, side, half)
            self.other.setGeometry(0, below, side, half)
        else:
            each, below = (side - _GAP) // 2, field + _GAP
            self.take.setGeometry(0, below, each, self.height() - below)
            self.other.setGeometry(side - each, below, each, self.height() - below)
        self.grid.setGeometry(side + _GAP, 0, width - side - _GAP, self.height())
        # Where few fit on a page, later and earlier stand together.
        pairs = [self._moves[n] for n in (0, 3, 1, 4, 2, 5)]
        self.grid.set_tiles(pairs if is_large else self._moves)

    def _move(self, key: str, icon: Icon, days: int, months: int) -> OptionRow:
        row = OptionRow(self._look, say(key), icon=icon, family=Family.STEPS)
        row.clicked.connect(lambda: self.moved.emit(days, months))
        return row
