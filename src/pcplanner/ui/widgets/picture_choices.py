"""Offer a few pictures to choose from, a way to all the others, and none."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow

_OTHER, _NONE = "other", "none"


class PictureChoices(QObject):
    """Hold two rows, pictures and chips below them. Emits ``chosen(key or None)`` and ``wanted``."""

    chosen = Signal(object)
    wanted = Signal()

    def __init__(self, look: Look, label: str, other: str, none: str, *, columns: int = 4) -> None:
        super().__init__()
        self.pictures = ChoiceRow(look, kind=ChoiceKind.PICTURES, columns=columns, label=label)
        self.chips = ChoiceRow(
            look, [Choice(_OTHER, other, icon=Icon.SEARCH), Choice(_NONE, none, icon=Icon.CLOSE)]
        )
        self.pictures.choice_pressed.connect(self.chosen)
        self.chips.choice_pressed.connect(self._on_chip)

    def show_pictures(self, choices: Sequence[Choice], chosen: object | None) -> None:
        """Show these pictures and which one is chosen."""
        self.pictures.set_choices(choices)
        self.pictures.set_chosen([chosen])

    @Slot(object)
    def _on_chip(self, key: object) -> None:
        if key == _OTHER:
            self.wanted.emit()
        else:
            self.chosen.emit(None)
