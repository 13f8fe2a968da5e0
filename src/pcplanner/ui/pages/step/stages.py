"""Show one question about a small step at a time, with big answers."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dreams import StepState
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.words import say
from pcplanner.ui.pages.step.answer import AnswerButton
from pcplanner.ui.pages.step.days import DayPicker
from pcplanner.ui.pages.step.state import StepPageState, TimeChoice
from pcplanner.ui.step_marks import STEP_MARKS
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP = 16


class WhenStage(QWidget):
    """Ask when: quick times, or a day in ``days``. Emits ``time_pressed(When)`` and ``day_wanted``."""

    time_pressed = Signal(object)
    day_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._times: tuple[TimeChoice, ...] = ()
        self.times = TileGrid(look, columns=4, rows=2, min_tile=QSize(220, 96), gap=_GAP)
        self.on_a_day = OptionRow(look, say("step.on_a_day"), icon=Icon.PLUS, family=Family.STEPS)
        self.days = DayPicker(look)
        for part in (self.times, self.days):
            part.setParent(self)
        self.on_a_day.clicked.connect(self.day_wanted)

    def show_state(self, state: StepPageState) -> None:
        """Show the times, or the day that is being looked for."""
        if state.times != self._times:
            self._times = state.times
            self.times.set_tiles([*(self._row(time) for time in state.times), self.on_a_day])
        for time, row in zip(self._times, self.times.tiles(), strict=False):
            if isinstance(row, OptionRow):
                row.set_chosen(time.when == state.when)
        is_known = any(time.when == state.when for time in self._times)
        self.on_a_day.set_chosen(bool(state.when) and not is_known)
        self.on_a_day.set_caption(state.when_words if not is_known else "")
        is_day = state.day is not None
        had_focus = self.times.isVisible() and any(row.hasFocus() for row in self.times.tiles())
        self.times.setVisible(not is_day)
        self.days.setVisible(is_day)
        self.days.show_state(state)
        if is_day and had_focus:
            self.days.first_answer().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self.times.setGeometry(self.rect())
        self.days.setGeometry(self.rect())

    def _row(self, time: TimeChoice) -> OptionRow:
        row = OptionRow(
            self._look, time.words, picture=time.picture, caption=time.caption, family=Family.STEPS
        )
        row.clicked.connect(lambda: self.time_pressed.emit(time.when))
        return row


class HowStage(QWidget):
    """Ask how it is going, and show in words what happened. Emits ``state_pressed(StepState)``."""

    state_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = TileGrid(look, columns=4, min_tile=QSize(138, 96), gap=_GAP)
        self.buttons = {state: self._button(state, mark) for state, mark in STEP_MARKS.items()}
        self.grid.set_tiles(list(self.buttons.values()))
        self.happened = WordsLabel(look, size=TextSize.LINE_NARROW)
        for part in (self.grid, self.happened):
            part.setParent(self)
        look.changed.connect(self._lay_out)

    def show_state(self, state: StepPageState) -> None:
        """Show how it is going."""
        for each, button in self.buttons.items():
            button.set_chosen(state.is_saved and each is state.state)
        self.happened.set_words(as_sentences([state.words, state.when_words, state.happened]))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        words = self.happened.words()
        below = min(self.happened.heightForWidth(self.width()), self.height() // 3) if words else 0
        # At the largest words the answers need the room; what happened is in the drawer and is read aloud.
        is_shown = bool(words) and not self._look.metrics.is_large
        self.happened.setVisible(is_shown)
        self.happened.setGeometry(0, self.height() - below, self.width(), below)
        self.grid.setGeometry(0, 0, self.width(), self.height() - (below + _GAP if is_shown else 0))

    def _button(self, state: StepState, mark: Mark) -> AnswerButton:
        button = AnswerButton(self._look, say(f"states.{state.value}"), mark)
        button.clicked.connect(lambda: self.state_pressed.emit(state))
        return button
