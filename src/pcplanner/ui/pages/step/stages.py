"""Show one question about a small step at a time, with big answers."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dreams import StepState
from pcplanner.domain.words import say
from pcplanner.ui.pages.step.answer import AnswerButton
from pcplanner.ui.pages.step.state import SUGGESTIONS, Helper, StepPageState, TimeChoice
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

STATE_MARKS = (
    (StepState.DONE, Mark.DONE),
    (StepState.STARTED, Mark.STARTED),
    (StepState.NOT_YET, Mark.NOT_YET),
    (StepState.CHANGED, Mark.CHANGED),
)
_LONGEST = 20_000
_GAP = 16


class WhatStage(QWidget):
    """Ask for the words and the picture.

    Emits ``words_settled(str)``, ``picture_wanted`` and ``picture_chosen(Picture)``.
    """

    words_settled = Signal(str)
    picture_wanted = Signal()
    picture_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.picture = Tile(look, say("step.choose_picture"), icon=Icon.PLUS, plain=True, family=Family.STEPS)
        self.field = WordsField(
            look,
            say("step.field_words"),
            multi_line=True,
            max_length=_LONGEST,
            placeholder=say("step.field_words"),
            show_label=False,
            size=TextSize.LINE,
        )
        self.suggestions = ChoiceRow(look, kind=ChoiceKind.PICTURES, columns=SUGGESTIONS)
        self.suggestions.setAccessibleName(say("step.field_picture"))
        for part in (self.picture, self.field, self.suggestions):
            part.setParent(self)
        self.picture.clicked.connect(self.picture_wanted)
        self.field.settled.connect(self.words_settled)
        self.suggestions.choice_pressed.connect(self.picture_chosen)
        look.changed.connect(self._lay_out)

    def show_state(self, state: StepPageState) -> None:
        """Show what has been said so far."""
        self.picture.set_picture(state.picture)
        self.picture.set_words(say("step.other_picture" if state.picture else "step.choose_picture"))
        if not self.field.hasFocus():
            self.field.set_words(state.words)
        self.suggestions.set_choices([Choice(p, p.alt, picture=p) for p in state.suggestions])
        self.suggestions.set_chosen([state.picture])
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        tile = self.width() // 4
        left = tile + _GAP
        hint = self.suggestions.sizeHint()
        least = self.field.minimumSizeHint().height()
        is_room = bool(self.suggestions.choices()) and self.height() - hint.height() - _GAP >= least
        self.picture.setGeometry(0, 0, tile, self.height())
        below = hint.height() + _GAP if is_room else 0
        self.field.setGeometry(left, 0, self.width() - left, self.height() - below)
        self.suggestions.setVisible(is_room)
        width = min(hint.width(), self.width() - left)
        self.suggestions.setGeometry(left, self.height() - hint.height(), width, hint.height())


class WhoStage(QWidget):
    """Ask who promises: faces to press, several may be chosen. Emits ``helper_pressed(id)``."""

    helper_pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._helpers: tuple[Helper, ...] = ()
        self.grid = TileGrid(look, columns=5, min_tile=QSize(150, 130), gap=_GAP)
        self.grid.setParent(self)

    def show_state(self, state: StepPageState) -> None:
        """Show who can promise and who does."""
        if state.helpers != self._helpers:
            self._helpers = state.helpers
            self.grid.set_tiles([self._tile(helper) for helper in state.helpers])
        for helper, tile in zip(self._helpers, self.grid.tiles(), strict=True):
            if isinstance(tile, Tile):
                tile.set_chosen(helper.id in state.promised_by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the faces the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, helper: Helper) -> Tile:
        icon = None if helper.face else Icon.PERSON
        tile = Tile(
            self._look, helper.name, picture=helper.face, icon=icon, family=Family.CIRCLE, round_picture=True
        )
        tile.clicked.connect(lambda: self.helper_pressed.emit(helper.id))
        return tile


class WhenStage(QWidget):
    """Ask when: quick times, or a day found with four buttons.

    Emits ``time_pressed(When)``, ``day_wanted``, ``day_left`` and ``day_changed(days, months)``.
    """

    time_pressed = Signal(object)
    day_wanted = Signal()
    day_left = Signal()
    day_changed = Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._times: tuple[TimeChoice, ...] = ()
        self.times = TileGrid(look, columns=4, rows=2, min_tile=QSize(220, 96), gap=_GAP)
        self.on_a_day = OptionRow(look, say("step.on_a_day"), icon=Icon.PLUS, family=Family.STEPS)
        self.days = TileGrid(look, columns=5, min_tile=QSize(150, 96), gap=_GAP)
        for part in (self.times, self.days):
            part.setParent(self)
        self.days.set_tiles(
            [
                self._button("step.day_earlier", Icon.LEFT, -1, 0),
                self._button("step.day_later", Icon.RIGHT, 1, 0),
                self._button("step.month_earlier", Icon.ARROW_LEFT, 0, -1),
                self._button("step.month_later", Icon.ARROW_RIGHT, 0, 1),
                self._back(),
            ]
        )
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
        if is_day and had_focus:
            self.days.tiles()[1].setFocus()

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

    def _button(self, key: str, icon: Icon, days: int, months: int) -> Tile:
        tile = Tile(self._look, say(key), icon=icon, family=Family.STEPS)
        tile.clicked.connect(lambda: self.day_changed.emit(days, months))
        return tile

    def _back(self) -> Tile:
        tile = Tile(self._look, say("step.other_time"), icon=Icon.UNDO, plain=True)
        tile.clicked.connect(self.day_left)
        return tile


class HowStage(QWidget):
    """Ask how it is going, and show in words what happened. Emits ``state_pressed(StepState)``."""

    state_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = TileGrid(look, columns=4, min_tile=QSize(150, 96), gap=_GAP)
        self.buttons = {state: self._button(state, mark) for state, mark in STATE_MARKS}
        self.grid.set_tiles(list(self.buttons.values()))
        self.happened = WordsLabel(look, size=TextSize.LINE_NARROW)
        for part in (self.grid, self.happened):
            part.setParent(self)
        look.changed.connect(self._lay_out)

    def show_state(self, state: StepPageState) -> None:
        """Show how it is going."""
        for each, button in self.buttons.items():
            button.set_chosen(state.is_saved and each is state.state)
        words = state.words.rstrip(".")
        told = say("step.happened", step=words, words=state.happened) if state.happened else words
        self.happened.set_words(told)
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
