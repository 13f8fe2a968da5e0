"""Hold a few answers side by side in one row; the chosen one has a tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import PlainButton

_GAP = 14


class AnswersRow(QWidget):
    """Share the row out among the buttons; the arrow keys go between them."""

    def __init__(self, buttons: Sequence[PlainButton]) -> None:
        super().__init__()
        self.buttons = tuple(buttons)
        self._shown = self.buttons
        for button in self.buttons:
            button.setParent(self)

    def show_answers(self, shown: Sequence[PlainButton], chosen: PlainButton | None) -> None:
        """Show these of the buttons, and which of them is chosen."""
        self._shown = tuple(shown)
        for button in self.buttons:
            is_chosen = button is chosen
            button.set_chosen(is_chosen)
            button.set_icon(Icon.TICK if is_chosen else None)
            button.setVisible(button in self._shown)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the row out again."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go between the answers with the arrow keys."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        here = next((n for n, x in enumerate(self._shown) if x is self.focusWidget()), None)
        if here is None or not by or not 0 <= here + by < len(self._shown):
            super().keyPressEvent(event)
            return
        self._shown[here + by].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        count = max(1, len(self._shown))
        each = (self.width() - (count - 1) * _GAP) // count
        for place, button in enumerate(self._shown):
            button.setGeometry(place * (each + _GAP), 0, each, self.height())
