"""Ask for a name in a field, with one big button that goes on with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.file_names import LONGEST_FILE_NAME
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.words_field import WordsField

_GAP, _BUTTON = 20, 96


class NamePanel(QWidget):
    """Hold the field and the buttons under it.

    Emits ``edited(str)``, ``go_on_wanted`` and ``other_wanted``.
    """

    edited = Signal(str)
    go_on_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, look: Look, label: str, go_on: str, other: str) -> None:
        super().__init__()
        self._look = look
        self.field = WordsField(look, label, max_length=LONGEST_FILE_NAME)
        self.other = PlainButton(look, other, icon=Icon.BACK)
        self.go_on = MainButton(look, go_on, icon=Icon.SAVE)
        for part in (self.field, self.other, self.go_on):
            part.setParent(self)
        self.field.edited.connect(self.edited)
        self.field.entered.connect(lambda _: self.go_on_wanted.emit())
        self.go_on.clicked.connect(self.go_on_wanted)
        self.other.clicked.connect(self.other_wanted)
        look.changed.connect(self._lay_out)

    def show_name(self, name: str, slip: str) -> None:
        """Show the name, and what is wrong with it."""
        if name != self.field.words():
            self.field.set_words(name)
        if slip and slip != self.field.message():
            self.field.show_problem(slip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons under the field."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        metrics = self._look.metrics
        if metrics.has_big_targets:
            self._lay_out_beside()
            return
        field = self.field.minimumSizeHint().height()
        high = metrics.pressable(metrics.grow(_BUTTON, 0.3))
        tall = max(64, min(high, self.height() - field - _GAP))
        field = min(self.height() - tall - _GAP, round(field * 1.15))
        self.field.setGeometry(0, 0, self.width(), field)
        half = (self.width() - _GAP) // 2
        top = field + _GAP
        self.other.setGeometry(0, top, half, tall)
        self.go_on.setGeometry(half + _GAP, top, self.width() - half - _GAP, tall)

    def _lay_out_beside(self) -> None:
        """Put big buttons beside the field, where they have all the height."""
        metrics = self._look.metrics
        column, gap = metrics.pressable(self.width() // 3), metrics.gap_small
        high = (self.height() - gap) // 2
        room = self.width() - column - metrics.gap_wide
        self.field.setGeometry(0, 0, room, min(self.height(), self.field.minimumSizeHint().height()))
        for number, button in enumerate((self.go_on, self.other)):
            button.setGeometry(self.width() - column, number * (high + gap), column, high)
