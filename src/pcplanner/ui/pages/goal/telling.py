"""Take in a new goal: a picture to choose, a place to type, and by when."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.goal.state import GoalState
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_field import WordsField

_TILE, _COLUMNS, _LONGEST = 408, 5, 20_000


class GoalTelling(QWidget):
    """Show the picture at the left, the words and the times at the right.

    Emits ``words_settled(str)``, ``picture_wanted``, ``picture_chosen(Picture)`` and ``by_chosen(str)``.
    """

    words_settled = Signal(str)
    picture_wanted = Signal()
    picture_chosen = Signal(object)
    by_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.picture = Tile(look, say("goal.choose_picture"), icon=Icon.PLUS, plain=True)
        self.field = WordsField(
            look,
            say("goal.new_first"),
            multi_line=True,
            max_length=_LONGEST,
            placeholder=say("goal.new_first"),
            show_label=False,
            size=TextSize.NAME,
        )
        self.suggestions = ChoiceRow(
            look, kind=ChoiceKind.PICTURES, columns=_COLUMNS, label=say("goal.field_picture")
        )
        self.times = ChoiceRow(look, columns=_COLUMNS, label=say("goal.field_by"))
        for part in (self.picture, self.field, self.suggestions, self.times):
            part.setParent(self)
        self.picture.clicked.connect(self.picture_wanted)
        self.field.settled.connect(self.words_settled)
        self.suggestions.choice_pressed.connect(self.picture_chosen)
        self.times.choice_pressed.connect(lambda time: self.by_chosen.emit(str(time)))
        look.changed.connect(self._lay_out)

    def show_state(self, state: GoalState) -> None:
        """Show what has been told so far."""
        self.picture.set_picture(state.picture)
        self.picture.set_words(say("goal.other_picture" if state.picture else "goal.choose_picture"))
        if not self.field.hasFocus():
            self.field.set_words(state.words)
        self.suggestions.set_choices([Choice(p, p.alt, picture=p) for p in state.suggestions])
        self.suggestions.set_chosen([state.picture])
        self.times.set_choices([Choice(time, time) for time in state.times])
        self.times.set_chosen([state.by.words])
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        metrics = self._look.metrics
        tile = min(_TILE, self.width() * 2 // 5)
        left, gap = tile + metrics.gap_wide, metrics.gap_wide
        self.picture.setGeometry(0, 0, tile, self.height())
        bottom, least = self.height(), metrics.px(110)
        for row in (self.times, self.suggestions):
            height = row.sizeHint().height()
            is_shown = bool(row.choices()) and not metrics.is_large and bottom - height - gap >= least
            row.setVisible(is_shown)
            if is_shown:
                row.setGeometry(left, bottom - height, self.width() - left, height)
                bottom -= height + gap
        self.field.setGeometry(left, 0, self.width() - left, bottom)
