"""Show a few things to choose from, one or several, with their label."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QMargins, QSignalMapper, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.chip import ChipButton, PictureButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_label import WordsLabel


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, its words and how it is shown."""

    key: object
    words: str
    icon: Icon | None = None
    picture: object | None = None


class ChoiceKind(Enum):
    """How each choice is shown."""

    CHIPS = "chips"
    TILES = "tiles"
    ROWS = "rows"
    PICTURES = "pictures"


class ChoiceRow(QWidget):
    """Show choices side by side; the arrow keys go between them and the page says what is chosen."""

    choice_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        choices: Sequence[Choice] = (),
        *,
        label: str = "",
        kind: ChoiceKind = ChoiceKind.CHIPS,
        columns: int = 3,
        is_multiple: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self._columns = columns
        self._is_multiple = is_multiple
        self._choices: tuple[Choice, ...] = ()
        self._buttons: list[PressButton] = []
        self._chosen: frozenset[object] = frozenset()
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self._on_pressed)
        self._label = WordsLabel(look, label, size=TextSize.CAPTION, bold=True)
        self._label.setVisible(bool(label))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(QMargins())
        self._grid.setSpacing(8)
        self._grid.addWidget(self._label, 0, 0, 1, columns)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)

    def choices(self) -> tuple[Choice, ...]:
        """Return what there is to choose from."""
        return self._choices

    def buttons(self) -> tuple[PressButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices."""
        if tuple(choices) == self._choices:
            return
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._choices = tuple(choices)
        self._buttons = [self._make(choice) for choice in self._choices]
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, 1 + number // self._columns, number % self._columns)
            self._mapper.setMapping(button, number)
            button.clicked.connect(self._mapper.map)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        self.set_chosen(self._chosen)

    def chosen(self) -> frozenset[object]:
        """Return the keys of what is chosen."""
        return self._chosen

    def set_chosen(self, keys: Iterable[object]) -> None:
        """Show what is chosen."""
        self._chosen = frozenset(keys)
        for choice, button in zip(self._choices, self._buttons, strict=True):
            button.set_chosen(choice.key in self._chosen)

    def is_multiple(self) -> bool:
        """Tell whether more than one may be chosen."""
        return self._is_multiple

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the choices with the arrow keys."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        place = None
        if here is not None:
            place = next_place(event.key(), here, len(self._buttons), self._columns)
        if place is None:
            super().keyPressEvent(event)
            return
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, choice: Choice) -> PressButton:
        button = self._of_kind(choice)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if self._kind is ChoiceKind.PICTURES:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _of_kind(self, choice: Choice) -> PressButton:
        if self._kind is ChoiceKind.TILES:
            return Tile(self._look, choice.words, picture=choice.picture, icon=choice.icon)
        if self._kind is ChoiceKind.ROWS:
            return OptionRow(self._look, choice.words, picture=choice.picture, icon=choice.icon)
        if self._kind is ChoiceKind.PICTURES:
            return PictureButton(self._look, choice.words, choice.picture)
        return ChipButton(self._look, choice.words, icon=choice.icon)

    @Slot(int)
    def _on_pressed(self, number: int) -> None:
        self.choice_pressed.emit(self._choices[number].key)

