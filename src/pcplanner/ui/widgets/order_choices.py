"""Offer to move something earlier or later, or to put it away."""

from PySide6.QtCore import QObject, Signal, Slot

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow


class OrderChoices(QObject):
    """Hold the row of three chips. Emits ``moved(-1 or 1)`` and ``away_pressed``."""

    moved = Signal(int)
    away_pressed = Signal()

    def __init__(self, look: Look, label: str, earlier: str, later: str, away: str) -> None:
        super().__init__()
        self.row = ChoiceRow(
            look,
            [
                Choice(-1, earlier, icon=Icon.UP),
                Choice(1, later, icon=Icon.DOWN),
                Choice(0, away, icon=Icon.BIN),
            ],
            label=label,
        )
        self.row.choice_pressed.connect(self._on_pressed)

    @Slot(object)
    def _on_pressed(self, key: object) -> None:
        if key:
            self.moved.emit(key)
        else:
            self.away_pressed.emit()
